"""Files and links of the command line: only what is what it says it is."""

from pathlib import Path

import pytest

from kiln_models_gui.store.given import MOST_BYTES, MOST_LETTERS, Given, GivenKind, look_at


@pytest.mark.parametrize("name", ["team.kilnmodels", "TEAM.KILNMODELS", "mit Leerzeichen ü.kilnmodels"])
def test_a_pack_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"{}")
    assert look_at(str(path)) == Given(GivenKind.PACK, str(path))


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("kilnmodels://pack?from=x", GivenKind.LINK),
        ("KILNMODELS://pack", GivenKind.LINK),
        ("kilnmodels:pack", GivenKind.OTHER),
        ("kilnmodels://", GivenKind.OTHER),
        ("kilnmodels://a b", GivenKind.OTHER),
        ("kilnmodels://a\n--demo", GivenKind.OTHER),
        ("kilnmodels://" + "a" * MOST_LETTERS, GivenKind.OTHER),
        ("https://example.com/x.kilnmodels", GivenKind.MISSING),
        ("file:///etc/passwd", GivenKind.OTHER),
        ("javascript:alert(1)", GivenKind.OTHER),
        ("/etc/passwd", GivenKind.OTHER),
        ("/none/x.kilnmodels", GivenKind.MISSING),
        ("x\0.kilnmodels", GivenKind.OTHER),
        ("", GivenKind.OTHER),
    ],
)
def test_other_words_are_what_they_are(word: str, kind: GivenKind) -> None:
    assert look_at(word).kind is kind


def test_a_folder_and_a_giant_are_no_packs(tmp_path: Path) -> None:
    folder, giant = tmp_path / "f.kilnmodels", tmp_path / "g.kilnmodels"
    folder.mkdir()
    with giant.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert look_at(str(folder)).kind is GivenKind.MISSING
    assert look_at(str(giant)).kind is GivenKind.TOO_LARGE
