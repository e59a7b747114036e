"""Installs, starts, upgrades and removes the setup.exe under wine: packaging/windows/try_setup.py SETUP WORK.

No proof for Windows: under wine the app now and then stumbles, so that `--self-test` may fail a few times. What is
proved is what the setup puts where, and that it takes away just that. The release workflow tries it on Windows itself.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from app_folder import CC, HERE, run, wine_environment

TRIES = 4
"""Starts of the app, of which one has to work."""
_CLASSES, _UNINSTALL = (
    r"HKCU\Software\Classes",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\KilnModels",
)


class Windows:
    """A Windows of wine's, made new in a folder."""

    def __init__(self, work: Path) -> None:
        self.environment = wine_environment(work)
        self.drive = work / "wine" / "drive_c"
        shutil.rmtree(work / "wine", ignore_errors=True)
        run("wine", "wineboot", "-i", env=self.environment)
        self.wine("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        system = self.drive / "windows/system32"
        for missing in ("icuuc.dll", "bcryptprimitives.dll"):
            if not (system / missing).exists():
                run(CC, "-Os", "-shared", HERE / "stand_in.c", "-o", system / missing, "-ladvapi32")
        self.home = next(one for one in (self.drive / "users").iterdir() if one.name != "Public")
        self.app = self.home / "AppData/Local/Programs/Kiln Models"
        self.shortcut = self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Kiln Models.lnk"

    def wine(self, *command: str | Path) -> str:
        """What the program says. Raises SystemExit when it fails."""
        return run("wine", *command, env=self.environment)

    def status(self, *command: str | Path) -> int:
        """The exit status of the program."""
        words = ["timeout", "200", "wine", *map(str, command)]
        environment = {**os.environ, **self.environment}
        done = subprocess.run(words, env=environment, cwd=self.drive, capture_output=True, check=False)
        return done.returncode

    def has_key(self, key: str) -> bool:
        """Whether the registry has it."""
        return self.status("reg", "query", key) == 0

    def close(self) -> None:
        """End what wine left running of this Windows."""
        subprocess.run(["wineserver", "-k"], env={**os.environ, **self.environment}, check=False)


def expect(*, that: str, holds: object) -> None:
    """Say `that`, or raise SystemExit when it does not hold."""
    print(f"{'ok     ' if holds else 'FAILED '} {that}", flush=True)
    if not holds:
        raise SystemExit(1)


def try_setup(windows: Windows, setup: Path) -> None:
    """Every step; raises SystemExit at the first that fails."""
    app = windows.app
    expect(that="it installs silently, without an administrator", holds=windows.status(setup, "/S") == 0)
    program, shortcut = app / "kiln-models.exe", windows.shortcut
    expect(that="the program, its uninstaller and the Start menu entry are there",
           holds=program.is_file() and (app / "uninstall.exe").is_file() and shortcut.is_file())  # fmt: skip
    keys = (rf"{_CLASSES}\.kilnmodels", rf"{_CLASSES}\KilnModels.Pack", rf"{_CLASSES}\kilnmodels", _UNINSTALL)
    expect(that="files, links and the list of programs know it", holds=all(map(windows.has_key, keys)))
    command = windows.wine("reg", "query", rf"{_CLASSES}\kilnmodels\shell\open\command")
    expect(that="a link is handed over as one word", holds='kiln-models.exe" -- "%1"' in command)
    expect(that="it tells its version", holds="Kiln Models" in windows.wine(program, "--version"))
    listed = windows.wine(app / "kiln-models-cli.exe", "list", "--json")
    expect(that="its commands work in a console", holds='"providers": []' in listed)
    _try_app(windows, program)
    settings = windows.home / "AppData/Local/kiln-models/preferences.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("{}", encoding="utf-8")
    stray, theirs = app / "lib/kiln_models_gui/__init__.py", app / "my notes.txt"
    stray.write_text("broken", encoding="utf-8")
    theirs.write_text("mine", encoding="utf-8")
    expect(that="a second setup replaces the first", holds=windows.status(setup, "/S") == 0)
    expect(that="and its files are whole again", holds=stray.read_text(encoding="utf-8") != "broken")
    removed = windows.status(app / "uninstall.exe", "/S", rf"_?={_windows_path(windows, app)}")
    expect(that="it is removed silently", holds=removed == 0)
    left = [one.name for one in app.iterdir() if one.name != "uninstall.exe"]  # run in place, it cannot remove itself
    expect(that="nothing is left but somebody's own file", holds=left == ["my notes.txt"])
    expect(that="the Start menu entry is gone", holds=not shortcut.exists())
    expect(that="the registry has nothing left", holds=not any(map(windows.has_key, keys)))
    expect(that="the settings stay", holds=settings.is_file())


def _try_app(windows: Windows, program: Path) -> None:
    windows.environment["QT_QPA_PLATFORM"] = "offscreen"
    report = windows.drive / "self-test.txt"
    for count in range(1, TRIES + 1):
        report.unlink(missing_ok=True)
        status = windows.status(program, "--self-test", r"C:\self-test.txt")
        said = report.read_text(encoding="utf-8") if report.is_file() else "It did not start.\n"
        print("".join(f"          {line}\n" for line in said.splitlines()), end="")
        if said.endswith("All of it works.\n"):  # what its end under wine says is not to be relied on
            expect(that=f"the installed app works (start {count} of at most {TRIES}, ended with {status})", holds=True)
            return
    expect(that="the installed app works", holds=False)


def _windows_path(windows: Windows, path: Path) -> str:
    return "C:\\" + str(path.relative_to(windows.drive)).replace("/", "\\")


def main() -> int:
    """Return 0 when all of it holds."""
    setup, work = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    work.mkdir(parents=True, exist_ok=True)
    windows = Windows(work)
    try:
        try_setup(windows, setup)
    finally:
        windows.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
