#!/usr/bin/env bash
# UNTESTED: makes an AppImage in the release workflow, on the oldest Debian that is to run it.
# Usage: packaging/appimage/build.sh APPIMAGETOOL    (its program, whose SHA-256 the workflow has checked)
# Unlike the .deb it brings the system's libraries along, all but those that AppImages leave to the system.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$1
dir=build/package/KilnModels.AppDir
packaging/setup/bootstrap.sh test
packaging/setup/bootstrap.sh package
KILN_MODELS_ALL_LIBRARIES=1 build/package/venv/bin/pyinstaller --noconfirm --log-level ERROR \
    --workpath build/package/appimage-work --distpath build/package/appimage packaging/kiln-models.spec
build/package/venv/bin/python packaging/linux --only-tree build/package/appimage/kiln-models build/package/appimage-linux dist
rm -rf "$dir" && cp -a build/package/appimage-linux/tree "$dir"
ln -s usr/bin/kiln-models "$dir/AppRun"
ln -s usr/share/applications/kiln-models.desktop "$dir/kiln-models.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/kiln-models.png "$dir/kiln-models.png"
ln -s kiln-models.png "$dir/.DirIcon"
version=$(sed -nE 's/^__version__ = "(.*)"/\1/p' kiln_models_gui/__init__.py)
ARCH=$(uname -m) "$tool" --no-appstream "$dir" "dist/kiln-models-$version-$(uname -m).AppImage"
QT_QPA_PLATFORM=offscreen "dist/kiln-models-$version-$(uname -m).AppImage" --appimage-extract-and-run --self-test
