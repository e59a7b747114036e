"""The files of an installed app, as they lie on the disk: from PyInstaller's folder and the descriptions here."""

import gzip
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
APP = Path("usr/lib/kiln-models")
LICENSES = Path("usr/share/doc/kiln-models/licenses")


@dataclass(frozen=True)
class Release:
    """What the descriptions say. `day`: 2026-11-22; `homepage` may be empty."""

    version: str
    day: str
    maintainer: str
    homepage: str

    def filled(self, template: str) -> str:
        """The text of a description with its @NAMES@ filled in."""
        home = f'\n  <url type="homepage">{self.homepage}</url>' if self.homepage else ""
        found = template.replace("@VERSION@", self.version).replace("@DATE@", self.day)
        return found.replace("\n  @HOMEPAGE@", home)


def make_tree(frozen: Path, packages: Path, tree: Path, release: Release) -> None:
    """Fill `tree`, which is made new, with everything that a package installs.

    `frozen`: PyInstaller's folder; `packages`: the site-packages that it was made from, for their licenses.
    """
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / APP, symlinks=True)
    program = tree / "usr/bin/kiln-models"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/kiln-models/kiln-models")
    share = tree / "usr/share"
    _copy(HERE / "kiln-models.desktop", share / "applications/kiln-models.desktop", release)
    _copy(HERE / "kiln-models.xml", share / "mime/packages/kiln-models.xml", release)
    _copy(HERE / "kiln-models.metainfo.xml", share / "metainfo/io.github.kiln_models.KilnModels.metainfo.xml", release)
    _copy(HERE / "kiln-models.1", share / "man/man1/kiln-models.1", release)
    _pack(share / "man/man1/kiln-models.1")
    _copy(CHECKOUT / "resources/app.svg", share / "icons/hicolor/scalable/apps/kiln-models.svg", release)
    _draw_icons(tree)
    _copy_licenses(packages, tree / LICENSES)
    _set_modes(tree)


def _copy(source: Path, target: Path, release: Release) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(release.filled(source.read_text(encoding="utf-8")), encoding="utf-8")


def _pack(path: Path) -> None:
    """Gzip in place, the same bytes each time."""
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    path.unlink()


def _draw_icons(tree: Path) -> None:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(CHECKOUT / "resources/app.svg"))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        folder = tree / f"usr/share/icons/hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True)
        image.save(str(folder / "kiln-models.png"))
    application.quit()


def _copy_licenses(packages: Path, target: Path) -> None:
    """One folder per Python package that is in the app, with its license as its authors wrote it."""
    target.mkdir(parents=True)
    shutil.copyfile(CHECKOUT / "NOTICE", target.parent / "NOTICE")
    tools = ("pyinstaller_hooks_contrib", "setuptools", "altgraph")  # PyInstaller's starter is in the app
    for info in sorted(packages.glob("*.dist-info")):
        name = info.name.partition("-")[0]
        texts = [path for path in info.rglob("*") if path.is_file() and path.name.upper().startswith(_LICENSE_NAMES)]
        if not name.startswith(tools) and texts:
            (target / name).mkdir()
            for path in texts:
                shutil.copyfile(path, target / name / path.name)
    shutil.copyfile(_pythons_license(), target / "Python")
    (target / "pyside6_essentials").mkdir(exist_ok=True)
    for name in ("LGPL-3", "GPL-3"):  # of Qt; its wheels bring no text
        shutil.copyfile(Path("/usr/share/common-licenses") / name, target / "pyside6_essentials" / name)


_LICENSE_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")


def _pythons_license() -> Path:
    import sys

    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(f"/usr/share/doc/libpython{version}-minimal/copyright"),
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(sys.base_prefix) / f"lib/python{version}/LICENSE.txt",
    )
    return next(place for place in places if place.is_file())


def _set_modes(tree: Path) -> None:
    """As the system's own: libraries are no programs. What the umask of the builder says does not count."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / APP / "kiln-models"
            path.chmod(0o755 if runs else 0o644)


def megabytes(path: Path) -> float:
    """The size of a file, or of all files below a folder, in MB (10^6 bytes)."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / 1e6


def elf_files(tree: Path) -> list[Path]:
    """The programs and libraries in `tree`."""
    return [
        path
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF"
    ]


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """The standard output of `command`. Raises SystemExit with what it said when it fails."""
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))[:300]}\n{done.stdout}{done.stderr}")
    return done.stdout
