"""Where a frozen app starts: freezers cannot use a `__main__` inside the package."""

import sys

from kiln_models_gui.start import main

if __name__ == "__main__":
    sys.exit(main())
