"""What a frozen app takes along."""

import runpy
from pathlib import Path
from typing import Any

import pytest

TRIM: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "frozen" / "trim.py"))
PLUGINS = "PySide6/Qt/plugins"
NEEDS = {
    "/w/QtCore.so": ["libQt6Core.so.6", "libc.so.6"],
    "/w/libQt6Core.so.6": ["libicuuc.so.73"],
    "/w/libicuuc.so.73": ["libicudata.so.73"],
    "/w/libqxcb.so": ["libQt6XcbQpa.so.6"],
    "/w/libqpdf.so": ["libQt6Pdf.so.6"],
}


def entry(target: str) -> tuple[str, str, str]:
    return target, f"/w/{Path(target).name}", "BINARY"


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        (f"{PLUGINS}/imageformats/libqpdf.so", False),
        (f"{PLUGINS}/platformthemes/libqgtk3.so", False),
        (f"{PLUGINS}/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        (f"{PLUGINS}/wayland-decoration-client/libbradient.so", True),
        (f"{PLUGINS}/sqldrivers/libqsqlite.so", False),
    ],
)
def test_of_the_plugins_only_those_that_are_used_come_along(path: str, wanted: bool) -> None:
    assert TRIM["is_wanted_plugin"](TRIM["plugin"](entry(path))) is wanted


def test_libraries_of_qt_come_along_where_something_needs_them() -> None:
    found = [
        "PySide6/QtCore.so",
        *(f"PySide6/Qt/lib/lib{name}" for name in ("icudata.so.73", "Qt6Core.so.6", "icuuc.so.73", "Qt6XcbQpa.so.6")),
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/imageformats/libqpdf.so",
        "libpython3.11.so.1.0",
    ]
    kept = {one[0] for one in TRIM["trimmed"](map(entry, found), lambda path: NEEDS.get(path, []))}
    assert set(found) - kept == {"PySide6/Qt/lib/libQt6Pdf.so.6", f"{PLUGINS}/imageformats/libqpdf.so"}


@pytest.mark.parametrize(
    ("source", "system"),
    [
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.cpython-311.so", False),
        ("/venv/lib/cryptography/_rust.abi3.so", False),
    ],
)
def test_libraries_of_the_system_are_told_from_our_own(source: str, system: bool) -> None:
    assert TRIM["is_of_the_system"](("x", source, "BINARY"), [Path("/venv")]) is system


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("resources/i18n/kiln-models_de.ts", False),
        ("resources/README.md", False),
        ("resources/catalogue.json", True),
    ],
)
def test_of_the_data_only_what_is_used_comes_along(path: str, wanted: bool) -> None:
    assert TRIM["is_wanted_data"](entry(path), ["de"]) is wanted
