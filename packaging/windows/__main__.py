"""Makes the setup.exe for Windows: packaging/windows WORK FOLDER. Needs uv, NSIS, mingw-w64 and wine."""

import argparse
import os
import sys
from pathlib import Path

from app_folder import HERE, LAUNCHERS, app_version, make_app, numbers, removal, run

LIMIT_MB = 45.0


def main() -> int:
    """Return 1 when the setup is larger than it may be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    told = parser.parse_args()
    work: Path = told.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    told.folder.mkdir(parents=True, exist_ok=True)
    files = work / "Kiln Models"
    version = app_version()
    make_app(files, work, version)
    setup = make_setup(files, work, told.folder.resolve(), version)
    installed, packed = (sum(one.stat().st_size for one in files.rglob("*") if one.is_file()) / 1e6,
                         setup.stat().st_size / 1e6)  # fmt: skip
    print(setup)
    print(f"{'installed':10} {installed:6.1f} MB")
    print(f"{'setup.exe':10} {packed:6.1f} MB  (at most {LIMIT_MB:.0f})")
    return int(packed > LIMIT_MB)


def make_setup(files: Path, work: Path, folder: Path, version: str) -> Path:
    """Pack `files` into `folder`/kiln-models-VERSION-setup.exe, signed where KILN_MODELS_SIGN names what signs."""
    target = folder / f"kiln-models-{version}-setup.exe"
    list_ = work / "removal.nsh"
    list_.write_text(removal(files), encoding="utf-8")
    size = sum(one.stat().st_size for one in files.rglob("*") if one.is_file()) // 1024
    told = {"VERSION": version, "NUMBERS": numbers(version), "FILES": files, "REMOVAL": list_, "OUT": target,
            "ICON": work / "app.ico", "SIZE_KB": size}  # fmt: skip
    sign = os.environ.get("KILN_MODELS_SIGN")
    if sign:
        for name in LAUNCHERS:
            run(sign, files / name)
        told["SIGN"] = sign
    run("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in told.items()),
        HERE / "setup.nsi")  # fmt: skip
    return target


if __name__ == "__main__":
    sys.exit(main())
