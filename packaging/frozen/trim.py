"""What a frozen app takes along: of Qt what it uses, of the system's libraries none that a package can ask for."""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's own: where the file goes in the app's folder, where it lies now, its kind."""

WANTED_PLUGINS = {
    "iconengines": {"svgicon"},
    "imageformats": {"svg", "jpeg", "ico"},
    # vnc, eglfs, linuxfb and the rest are for devices without a window system.
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    # gtk3 would ask for all of GTK; the portal shows the file dialogs of GNOME, KDE, Flatpak and Snap.
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "styles": {"macstyle", "modernwindowsstyle", "windowsvistastyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""By folder; files are called lib, q, or both before these names. What is not here stays out: OpenGL, TLS (httpx has
Python's), SQL, printing, QML, PDF."""


def plugin(entry: Entry) -> PurePosixPath | None:
    """`platforms/libqxcb.so` for a plugin of Qt, None for anything else."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    return PurePosixPath(*path.parts[-2:]) if "plugins" in path.parts and "PySide6" in path.parts else None


def is_wanted_plugin(path: PurePosixPath) -> bool:
    """Whether the app uses this plugin of Qt (`platforms/libqxcb.so`, `platforms/qwindows.dll`)."""
    name = path.stem.removeprefix("lib")
    return bool({name, name.removeprefix("q")} & WANTED_PLUGINS.get(path.parent.name, set()))


def is_qt_library(entry: Entry) -> bool:
    """Whether it is a library that only other files of Qt ask for (its icu among them), no module of Python's."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    return "PySide6" in path.parts and (path.parent.name == "lib" or path.name.startswith("Qt6"))


def is_of_the_system(entry: Entry, prefixes: Iterable[Path]) -> bool:
    """Whether it is a library that lies outside `prefixes`, in the system's own folders. Python's own never is."""
    source = Path(entry[1])
    if source.name.startswith("libpython") or ".so" not in source.name or "lib-dynload" in source.parts:
        return False
    return not any(source.is_relative_to(prefix) for prefix in prefixes)


def trimmed(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Without the unused plugins of Qt, and without what only those needed.

    `needs` tells the names of the libraries that the file at a path asks for.
    """
    rest = [one for one in entries if (path := plugin(one)) is None or is_wanted_plugin(path)]
    libraries = {PurePosixPath(one[0].replace("\\", "/")).name: one for one in rest if is_qt_library(one)}
    kept = [one for one in rest if not is_qt_library(one)]
    for one in kept:  # grows while it is walked
        names = {PurePosixPath(name.replace("\\", "/")).name for name in needs(one[1])}
        kept += [libraries.pop(name) for name in sorted(names & libraries.keys())]
    return kept


def is_wanted_data(entry: Entry, languages: Iterable[str]) -> bool:
    """Whether a data file is used: of Qt's translations only the basic ones, of the languages that the app speaks."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in languages}
    return not (path.name.endswith(".ts") or path.match("resources/README.md"))
