"""What VS Code's rule hides is shown as such, and tidied away with the same values in force."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.hidden_settings import HiddenCause
from kiln_models_gui.registry.secret_references import PlainKeyError
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.dotted_settings import effective
from kiln_models_gui.targets.tidying import take_out_hidden
from tests.targets.test_dotted_settings import NAMES, TREES
from tests.targets.test_plain_keys import CANARY, Place

P = "aiOrchestrator"
REPLACED, NO_OBJECT, REPEATED = HiddenCause.REPLACED, HiddenCause.NOT_AN_OBJECT, HiddenCause.REPEATED
Shown = list[tuple[str, int, str, int, HiddenCause]]

# What stands in the file, what is shown as hidden, and the file after tidying. "a." stands for "aiOrchestrator.".
RULE: list[tuple[str, str, Shown, str]] = [
    ("nothing hidden, flat", '{"a.x.y": 1}', [], '{"a.x.y": 1}'),
    ("nothing hidden, both spellings", '{"a.x": {"y": 1},\n"a.z": 2}', [], '{"a.x": {"y": 1},\n"a.z": 2}'),
    ("shorter then deeper adds", '{"a.x": {"y": 1},\n"a.x.z": 2}', [], '{"a.x": {"y": 1},\n"a.x.z": 2}'),
    (
        "shorter then deeper over the same",
        '{"a.x": {"y": 1, "w": 3},\n"a.x.y": 2}',
        [("a.x.y", 1, "a.x.y", 2, REPLACED)],
        '{"a.x": {"w": 3},\n"a.x.y": 2}',
    ),
    (
        "deeper then shorter",
        '{"a.x.y": 1,\n// mine\n"a.x": {"z": 2}}',
        [("a.x.y", 1, "a.x", 3, REPLACED)],
        '{\n// mine\n"a.x": {"z": 2}}',
    ),
    (
        "deeper then shorter with the same value",
        '{\n"a.x.y": 1,\n"a.x": {"y": 1}\n}',
        [("a.x.y", 2, "a.x", 3, REPLACED)],
        '{\n"a.x": {"y": 1}\n}',
    ),
    (
        "several deeper ones then shorter",
        '{\n"a.x.y": 1, // one\n"a.x.z": 2,\n"b": 0,\n"a.x": {}\n}',
        [("a.x.y", 2, "a.x", 5, REPLACED), ("a.x.z", 3, "a.x", 5, REPLACED)],
        '{\n"b": 0,\n"a.x": {}\n}',
    ),
    (
        "the whole prefix as one object later",
        '{\n"a.x.y": 1,\n"a": {"x": {"y": 2}}\n}',
        [("a.x.y", 2, "a", 3, REPLACED)],
        '{\n"a": {"x": {"y": 2}}\n}',
    ),
    (
        "a shorter one that is no object",
        '{\n"a.x.y": 1,\n"a.x": null\n}',
        [("a.x.y", 2, "a.x", 3, REPLACED)],
        '{\n"a.x": null\n}',
    ),
    (
        "a key below a number",
        '{\n"a.x": 5,\n"a.x.y": 1\n}',
        [("a.x.y", 3, "a.x", 2, NO_OBJECT)],
        '{\n"a.x": 5\n}',
    ),
    (
        "a key below a text inside an object",
        '{\n"a": {"x": "text"},\n"a.x.y": 1\n}',
        [("a.x.y", 3, "a.x", 2, NO_OBJECT)],
        '{\n"a": {"x": "text"}\n}',
    ),
    (
        "a key below null",
        '{\n"a": null,\n"a.x": 1\n}',
        [("a.x", 3, "a", 2, NO_OBJECT)],
        '{\n"a": null\n}',
    ),
    (
        "a key below a list",
        '{\n"a.x": [1],\n"a.x.y": 1\n}',
        [("a.x.y", 3, "a.x", 2, NO_OBJECT)],
        '{\n"a.x": [1]\n}',
    ),
    (
        "an index below a list",
        '{\n"a.x": [1, 2],\n"a.x.0": 3\n}',
        [("a.x.0", 2, "a.x.0", 3, REPLACED)],
        '{\n"a.x": [3, 2]\n}',
    ),
    (
        "the same key twice",
        '{\n"a.x": 1, // old\n"a.x": 2 // new\n}',
        [("a.x", 2, "a.x", 3, REPEATED)],
        '{\n"a.x": 2 // new\n}',
    ),
    (
        "the same key three times",
        '{\n"a.x": 1,\n"a.x": 2,\n"a.x": 3\n}',
        [("a.x", 2, "a.x", 4, REPEATED), ("a.x", 3, "a.x", 4, REPEATED)],
        '{\n"a.x": 3\n}',
    ),
    (
        "the same key twice deeper down",
        '{\n"a": {"x": 1,\n"x": 2}\n}',
        [("a.x", 2, "a.x", 3, REPEATED)],
        '{\n"a": {\n"x": 2}\n}',
    ),
    (
        "a repeated key that counts from its first place",
        '{\n"a.x": 1,\n"a": {"y": 2},\n"a.x": 3\n}',
        [("a.x", 2, "a.x", 4, REPEATED), ("a.x", 4, "a", 3, REPLACED)],
        '{\n"a": {"y": 2}\n}',
    ),
    (
        "hidden, and what hid it hidden too",
        '{\n"a.x.y": 1,\n"a.x": {"y": 2},\n"a": {}\n}',
        [("a.x.y", 2, "a.x", 3, REPLACED), ("a.x", 3, "a", 4, REPLACED)],
        '{\n"a": {}\n}',
    ),
    ("somebody else's settings", '{\n"other.x.y": 1,\n"other.x": {}\n}', [], '{\n"other.x.y": 1,\n"other.x": {}\n}'),
]


def long(text: str) -> str:
    return text.replace('"a', f'"{P}')


@pytest.mark.parametrize(("text", "hidden", "after"), [row[1:] for row in RULE], ids=[row[0] for row in RULE])
async def test_what_is_hidden_is_shown_and_tidied_away(tmp_path: Path, text: str, hidden: Shown, after: str) -> None:
    place = Place(tmp_path).write(long(text))
    shown = [(one.name, one.line, one.by, one.by_line, one.cause) for one in place.agents.hidden]
    assert shown == [(P + a[1:], line, P + by[1:], by_line, why) for a, line, by, by_line, why in hidden]
    value = effective(JsoncDocument(place.text), P).value
    await place.agents.tidy()
    assert place.text == long(after)
    assert place.agents.hidden == ()
    assert effective(JsoncDocument(place.text), P).value == value
    await place.agents.untidy()
    assert place.text == long(text)
    assert len(place.agents.hidden) == len(hidden)


@settings(max_examples=500, deadline=None)
@given(keys=st.lists(st.tuples(NAMES, TREES), max_size=6))
def test_tidying_keeps_what_is_in_force_and_leaves_nothing_hidden(keys: list[tuple[str, Any]]) -> None:
    text = "{" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in keys) + "}"
    document = JsoncDocument(text)
    before = effective(document, "a")
    take_out_hidden(document, "a")
    after = effective(document, "a")
    assert after.hidden == ()
    assert same_json(after.value, before.value)
    assert (after.branch(()) is None) == (before.branch(()) is None)


async def test_a_tidying_is_not_taken_back_over_somebody_elses_change(tmp_path: Path) -> None:
    place = Place(tmp_path).write(long('{"a.x.y": 1,\n"a.x": {}}'))
    await place.agents.tidy()
    place.path.write_text(long('{"a.x": {}, "editor.fontSize": 12}'))
    with pytest.raises(ClashError):
        await place.agents.untidy()
    assert "fontSize" in place.text


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (f'{{"{P}.providers.fireworks.apiKey": "{CANARY}",\n"{P}.providers.fireworks": {{}}}}', True),
        (f'{{"{P}.providers.custom": [{{"apiKey": "{CANARY}"}}],\n"{P}.providers": {{}}}}', True),
        (f'{{"{P}.providers.fireworks.apiKey": "{CANARY}",\n"{P}.providers.fireworks.apiKey": ""}}', True),
        (f'{{"{P}": {{"providers": {{"apiKey": "{CANARY}"}},\n"providers": {{}}}}}}', True),
        (f'{{"{P}.providers.fireworks.apiKey": "${{SECRET:x}}",\n"{P}.providers.fireworks": {{}}}}', False),
        (f'{{"{P}.providers.fireworks.enabled": true,\n"{P}.providers.fireworks": {{}}}}', False),
    ],
)
async def test_a_hidden_key_is_told_and_never_shown_nor_written_back(tmp_path: Path, text: str, *, holds: bool) -> None:
    place = Place(tmp_path).write(text)
    assert [one.holds_key for one in place.agents.hidden] == [holds]
    assert CANARY not in repr(place.agents.hidden)
    await place.agents.tidy()
    assert CANARY not in place.text
    if holds:
        with pytest.raises(PlainKeyError):
            await place.agents.untidy()
        assert CANARY not in place.text
