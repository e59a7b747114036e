#!/usr/bin/env bash
# UNTESTED: written without a Mac. packaging/macos/make_icns.sh TARGET.icns: the app's picture, by the venv's own Qt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
set -- "$1" "$(mktemp -d)/app.iconset"
mkdir "$2"
QT_QPA_PLATFORM=offscreen .venv/bin/python - "$2" <<'PY'
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QIcon
application = QGuiApplication([])
icon = QIcon("resources/app.svg")
for size in (16, 32, 128, 256, 512):
    for scale, mark in ((1, ""), (2, "@2x")):
        icon.pixmap(size * scale).save(str(Path(sys.argv[1]) / f"icon_{size}x{size}{mark}.png"))
PY
iconutil --convert icns --output "$1" "$2"
