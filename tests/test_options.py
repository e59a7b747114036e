from pathlib import Path

import pytest

from kiln_models_gui import __version__
from kiln_models_gui.options import FIRST_PAINT, Options, read_options

PACK = "/home/dana/team models.kilnmodels"


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        ([], Options()),
        ([FIRST_PAINT], Options(first_paint=True)),
        (["--demo"], Options(demo=True)),
        (["--tour", "there", "--all-themes"], Options(tour=Path("there"), all_themes=True)),
        (["--self-test"], Options(self_test=Path("-"))),
        (["--self-test", "lines.txt"], Options(self_test=Path("lines.txt"))),
        ([PACK, "kilnmodels://add?x=1"], Options(given=(PACK, "kilnmodels://add?x=1"))),
        (["file:///home/dana/team%20models.kilnmodels"], Options(given=(PACK,))),
    ],
)
def test_the_command_line_means(arguments: list[str], meant: Options) -> None:
    assert read_options(arguments) == meant


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_options(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Kiln Models {__version__}\n"


def test_an_option_that_is_not_known_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_options(["--nonsense"])
    assert ended.value.code == 2
    assert "--nonsense" in capsys.readouterr().err
