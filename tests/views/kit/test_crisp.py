"""Signs are drawn for the screen that shows them: as many pixels as it has, at 100, 150 and 200 %."""

import os
import subprocess
import sys

import pytest

SHOWN = """
from PySide6.QtWidgets import QApplication, QLabel
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.theme import Theme, ThemePreference

app = QApplication([])
theme = Theme(app, ThemePreference.LIGHT)
banner = Banner(theme)
banner.show_message("warn", "Kiln is open")
confirm = ConfirmDialog(theme, "Remove it?", "Remove", consequences=("A model will no longer work.",))
for widget in (banner, EmptyState(theme, "models", "None", "None yet"), confirm):
    signs = [one.pixmap() for one in widget.findChildren(QLabel) if not one.pixmap().isNull()]
    print(*{one.devicePixelRatio() for one in signs})
"""


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_every_sign_has_the_pixels_of_its_screen(ratio: float) -> None:
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)}
    done = subprocess.run([sys.executable, "-c", SHOWN], env=environ, capture_output=True, text=True, check=False)
    assert done.stdout.split("\n")[:3] == [str(ratio)] * 3, done.stderr
