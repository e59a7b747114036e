"""Where the app starts: quickly, and only then all the rest."""

import gc


def main() -> int:
    """Start the app. Returns the exit status."""
    # Starting makes a hundred thousand objects that live until the end. Looking for garbage among them, again and
    # again while they are made, took a tenth of the start. The app switches it on again after its first paint.
    gc.disable()
    from kiln_models_gui.app import main as run

    return run()
