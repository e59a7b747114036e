"""Files dropped onto the form of a pasted text."""

from pathlib import Path

from kiln_models_gui.viewmodels.paste.dropped import read_dropped
from kiln_models_gui.viewmodels.words import Message


async def test_a_file_becomes_its_text(tmp_path: Path) -> None:
    path = tmp_path / "mail.txt"
    path.write_text("Address: https://llm.example/v1\n", encoding="utf-8", newline="")
    assert await read_dropped(path) == "Address: https://llm.example/v1\n"


async def test_what_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    told = await read_dropped(tmp_path)
    assert isinstance(told, Message)
    assert told == Message(f"“{tmp_path.name}” cannot be read.", "Open it, copy its text, and paste that here.")
