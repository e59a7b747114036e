"""The descriptions in the Linux packages agree with each other and with the app."""

import configparser
import runpy
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from kiln_models_gui.options import read_options

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
TREE: dict[str, Any] = runpy.run_path(str(LINUX / "tree.py"))
MIME = "application/x-kilnmodels"


@pytest.mark.parametrize("homepage", ["", "https://kiln-models.example/"])
def test_the_metadata_are_filled_in_for_a_release(homepage: str) -> None:
    release = TREE["Release"]("1.2.3", "2026-11-22", "Dana <dana@example.com>", homepage)
    filled = ET.fromstring(release.filled((LINUX / "kiln-models.metainfo.xml").read_text(encoding="utf-8")))
    told = filled.find("releases/release")
    assert told is not None
    assert told.attrib == {"version": "1.2.3", "date": "2026-11-22"}
    assert [url.text for url in filled.findall("url")] == [homepage] * bool(homepage)
    assert "@" not in "".join(filled.itertext())


def test_menu_entry_mime_type_and_metadata_name_the_same_things() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / "kiln-models.desktop", encoding="utf-8")
    shown = entry["Desktop Entry"]
    assert shown["MimeType"] == f"{MIME};x-scheme-handler/kilnmodels;"
    assert shown["Exec"] == "kiln-models %U"
    kinds = ET.parse(LINUX / "kiln-models.xml").getroot()
    assert [one.get("type") for one in kinds] == [MIME]
    metadata = ET.parse(LINUX / "kiln-models.metainfo.xml").getroot()
    assert metadata.findtext("provides/mediatype") == MIME
    assert metadata.findtext("launchable") == "kiln-models.desktop"


def test_the_man_page_has_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_options(["--help"])
    page = (LINUX / "kiln-models.1").read_text(encoding="utf-8").replace("\\-", "-")
    told = {word.strip("[],:") for word in capsys.readouterr().out.split() if word.strip("[").startswith("--")}
    assert {option for option in told if option not in page} == set()
    assert "--self-test" in told
