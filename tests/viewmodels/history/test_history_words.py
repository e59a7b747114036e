"""What the history says: who did what to which, and never a key."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiln_models_gui.registry.changes import ABSENT, ItemEdit, ValueEdit
from kiln_models_gui.registry.history_clash import Clash, ClashKey
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, HistoryKind, KeyMark, Who
from kiln_models_gui.viewmodels.history.rows import field_lines, lines_of, rows_of
from kiln_models_gui.viewmodels.words.history import clash_words, day_words, time_words

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
CODE = "/home/me/.config/Code/User/settings.json"
MODELS = "user_model_registry"


def entry(
    name: str,
    kind: HistoryKind = HistoryKind.MODEL_CHANGED,
    *edits: ItemEdit | ValueEdit,
    who: Who = Who.WE,
    by: str = "",
    undoes: tuple[str, ...] = (),
    target: str = "kiln",
    at: datetime = NOON,
) -> HistoryEntry:
    return HistoryEntry(name, at, who, by, kind, "Mixtral", (FilePart(target, edits),), undoes)


ADDED = entry("a", HistoryKind.MODEL_ADDED, ItemEdit(MODELS, ABSENT, {"id": "1", "name": "Mixtral", "model_id": "m"}))
MODE = ItemEdit(MODELS, {"overrides": {}}, {"overrides": {"structured_output_mode": "json_schema"}})
LIMIT = ValueEdit("aiOrchestrator.routing.costLimit.daily", 0.9, 2, checked=True)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("entries", "title"),
    [
        ([ADDED], "You added the model “Mixtral”"),
        ([entry("m", HistoryKind.MODEL_CHANGED, MODE)], "You changed “Output mode” of “Mixtral” to JSON Schema"),
        ([entry("k", HistoryKind.MODEL_REMOVED, who=Who.KILN, by="Kiln")], "Kiln removed the model “Mixtral”"),
        ([entry("k", HistoryKind.PROVIDER_ADDED, who=Who.UNKNOWN)], "Somebody added the provider “Mixtral”"),
        (
            [entry("l", HistoryKind.SETTINGS_CHANGED, LIMIT, who=Who.EDITOR, by="VS Code", target=CODE)],
            "VS Code changed “Most to spend in a day” to 2",
        ),
        ([ADDED, entry("u", HistoryKind.TAKEN_BACK, undoes=("a",))], "You undid adding the model “Mixtral”"),
        (
            [ADDED, entry("u", HistoryKind.TAKEN_BACK, undoes=("a",)), entry("r", undoes=("u",))],
            "You redid adding the model “Mixtral”",
        ),
        ([ADDED, entry("b", HistoryKind.TAKEN_BACK, undoes=("a", "x"))], "You went back 2 changes"),
        ([entry("u", HistoryKind.TAKEN_BACK, undoes=("gone",))], "You undid a change of “Mixtral”"),
    ],
)
def test_an_entry_is_a_sentence(entries: list[HistoryEntry], title: str) -> None:
    assert lines_of(entries, UTC)[0].title == title


def test_fields_are_shown_in_words_and_keys_by_their_ends() -> None:
    keys = ItemEdit("openai_compatible_providers", {"name": "Team", "api_key": KeyMark("r", "sk-…4f2a")}, ABSENT)
    lines = field_lines(entry("p", HistoryKind.PROVIDER_REMOVED, keys))
    assert [(line.label, line.before, line.after) for line in lines] == [
        ("Name", "Team", "not set"),
        ("Key", "sk-…4f2a", "not set"),
    ]


def test_entries_are_grouped_by_day_newest_first_and_undone_ones_marked() -> None:
    old = entry("old", HistoryKind.MODEL_ADDED, at=NOON - timedelta(days=1))
    undo = entry("u", HistoryKind.TAKEN_BACK, undoes=("a",))
    rows = rows_of(lines_of([old, ADDED, undo], UTC), NOON + timedelta(minutes=2))
    assert [row.title for row in rows if row.is_header] == ["Today", "Yesterday"]
    assert [row.trailing for row in rows if not row.is_header][:2] == ["2 minutes ago", "2 minutes ago"]
    assert [[chip.text for chip in row.chips] for row in rows if not row.is_header] == [[], ["Undone"], []]
    assert [[action.name for action in row.actions] for row in rows if not row.is_header] == [
        ["details", "undo", "back"],
        ["details", "back"],
        ["details", "undo", "back"],
    ]


def test_lines_made_before_are_used_again_but_for_what_was_undone_since() -> None:
    other = entry("o", HistoryKind.MODEL_ADDED)
    first = lines_of([other, ADDED], UTC)
    second = lines_of([other, ADDED, entry("u", undoes=("a",))], UTC, first)
    assert second[2] is first[1]
    assert second[1].is_undone


@pytest.mark.parametrize(
    ("ago", "words"),
    [(timedelta(seconds=20), "just now"), (timedelta(seconds=70), "a minute ago"), (timedelta(hours=1.5), "10:30")],
)
def test_when_it_was(ago: timedelta, words: str) -> None:
    assert time_words(NOON - ago, NOON).startswith(words)


def test_a_day_of_another_year_says_which() -> None:
    assert day_words(date(2024, 5, 6), NOON.date()) == "6 May 2024"


def test_a_clash_shows_both_sides_without_a_key() -> None:
    key = ClashKey("kiln", "openai_compatible_providers", "Team", "api_key")
    label, stands, wanted = clash_words(Clash(key, "sk-canary-0123456789ab", "sk-other-9876543210cd"))
    assert label == "Key"
    assert "canary" not in wanted
    assert "other" not in stands
    assert stands != wanted
