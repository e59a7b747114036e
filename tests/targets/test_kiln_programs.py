"""Where Kiln's program is found on the three systems, and which files are not started."""

from pathlib import Path

import pytest

from kiln_models_gui.targets.kiln_programs import ProgramFault, find_kiln, program_at, program_fault


def program(path: Path, mode: int = 0o755) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(mode)
    return path


@pytest.mark.parametrize(
    ("platform", "place", "environ"),
    [
        ("linux", ".local/bin/kiln", {}),
        ("linux", "elsewhere/kiln", {"PATH": "{home}/elsewhere"}),
        ("linux", "elsewhere/kiln_server", {"PATH": "{home}/none:{home}/elsewhere"}),
        ("darwin", "Applications/Kiln.app/Contents/MacOS/Kiln", {}),
        ("win32", "AppData/Local/Programs/Kiln/Kiln.exe", {}),
        ("win32", "Program Files/Kiln/Kiln.exe", {"ProgramFiles": "{home}/Program Files"}),
    ],
)
def test_kiln_is_found_where_its_installers_put_it(
    tmp_path: Path, platform: str, place: str, environ: dict[str, str]
) -> None:
    environ = {name: value.format(home=tmp_path) for name, value in {"PATH": "/nowhere", **environ}.items()}
    assert find_kiln(platform, environ, tmp_path) is None
    expected = program(tmp_path / place)
    assert find_kiln(platform, environ, tmp_path) == expected


def test_an_app_folder_stands_for_the_program_in_it(tmp_path: Path) -> None:
    inside = program(tmp_path / "My Kiln.app" / "Contents" / "MacOS" / "Kiln")
    assert program_at(tmp_path / "My Kiln.app") == inside
    program(inside.with_name("helper"))
    assert program_at(tmp_path / "My Kiln.app") == inside.with_name("My Kiln")
    assert program_at(tmp_path / "None.app").name == "None"
    assert program_at(inside) == inside


def test_what_is_no_program_is_told(tmp_path: Path) -> None:
    good = program(tmp_path / "kiln")
    assert program_fault(good, "linux") is None
    assert program_fault(tmp_path / "none", "linux") is ProgramFault.MISSING
    assert program_fault(tmp_path, "linux") is ProgramFault.NO_PROGRAM
    assert program_fault(program(tmp_path / "text", 0o644), "linux") is ProgramFault.NO_PROGRAM
    assert program_fault(good, "win32") is ProgramFault.NO_PROGRAM
    assert program_fault(program(tmp_path / "Kiln.EXE", 0o644), "win32") is None


def test_a_program_that_everybody_may_change_gets_no_keys(tmp_path: Path) -> None:
    assert program_fault(program(tmp_path / "kiln", 0o757), "linux") is ProgramFault.OTHERS_MAY_CHANGE
    inside = program(tmp_path / "open" / "kiln")
    inside.parent.chmod(0o777)
    assert program_fault(inside, "darwin") is ProgramFault.OTHERS_MAY_CHANGE
    link = tmp_path / "link"
    link.symlink_to(inside)
    assert program_fault(link, "linux") is ProgramFault.OTHERS_MAY_CHANGE
    inside.parent.chmod(0o1777)  # as /tmp: only one's own files there
    assert program_fault(inside, "linux") is None


def test_a_faulty_program_is_passed_over(tmp_path: Path) -> None:
    program(tmp_path / ".local" / "bin" / "kiln", 0o644)
    behind = program(tmp_path / "bin" / "kiln")
    assert find_kiln("linux", {"PATH": str(behind.parent)}, tmp_path) == behind
