"""`python -m kiln_models_gui` starts the app."""

import sys

from kiln_models_gui.start import main

if __name__ == "__main__":
    sys.exit(main())
