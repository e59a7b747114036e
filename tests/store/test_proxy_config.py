"""What stays in a proxy's config.yaml when the list of its models changes: every byte that is not ours."""

import difflib
from collections.abc import Sequence

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.proxy_config import Edits, ProxyConfig

OURS = {
    "model_name": "mine",
    "litellm_params": {"model": "openai/x", "api_key": "os.environ/KILN_X_KEY", "input_cost_per_token": 1e-06},
    "model_info": {"id": "kiln-models-1", "kiln_models": "kiln-models-1", "supports_vision": True},
}
WITH_DEFAULTS = """\
# The team's proxy. Do not touch the keys!
x-defaults: &defaults   # shared
    rpm:   10
    api_key:  "os.environ/A"

model_list:
    - model_name:   gpt   # the big one
      litellm_params:
        <<: *defaults
        model: 'openai/x'
    # a note between two
    -   model_name: other
        litellm_params: {model: openai/y,   api_base: "http://h/v1"}
        model_info: &odd
            id:  'a'
        # a note of the second

# The settings
litellm_settings:
  callbacks:
  - x   # two
  folded: >-
    a
    b

  nothing: ~
  not_a_number: .nan
general_settings: {master_key: os.environ/MASTER}
...
"""
ODD = {
    "with defaults, merges and notes": WITH_DEFAULTS,
    "windows": WITH_DEFAULTS.replace("\n", "\r\n"),
    "with a mark of byte order": "\ufeffmodel_list:\n- model_name: a\n",
    "empty": "",
    "only a note": "# nothing here yet",
    "only a beginning": "---\n",
    "beginning and end": "--- # x\nlitellm_settings: {}\n...\n",
    "an empty list": "model_list: []  # none yet\nlitellm_settings:\n  a: 1\n",
    "a list of nothing": "model_list:   # none yet\n\nlitellm_settings:\n  a: 1\n",
    "a list that is null": "a: 1\nmodel_list: ~",
    "no list": "litellm_settings:\n  num_retries: 0   # none\n\n# the end\n",
    "no list and no line end": "litellm_settings:\n  num_retries: 0",
    "json": '{"model_list": [{"model_name": "a", "litellm_params": {"model": "b"}}], "x": {"y": [1, 2]}}\n',
    "json without a list": '{"x": 1}',
    "json of nothing": "{}",
    "json over lines": '{\n  "model_list": [\n    {"model_name": "a"}\n  ]\n}\n',
    "brackets in blocks": "model_list: [{model_name: a}, {model_name: b}]\nx: 1\n",
    "dashes at the margin": "model_list:\n- model_name: a\n  litellm_params:\n    model: b\nx: |\n  text\n\n\ny: 1\n",
    "text over lines last": "model_list:\n  - model_name: a\n    note: |\n      one\n      two\n\nx: 1\n",
    "text with kept ends": "model_list:\n  - model_name: a\n    note: |+\n      one\n\n\n# a note\nx: 1\n",
    "a dash on a line of its own": "model_list:\n  -\n    model_name: a\n  - # here\n    model_name: b\nx: 1\n",
    "indented as a whole": "  model_list:\n    - model_name: a\n  x: 1\n",
    "a scalar over lines": "model_list:\n  - model_name: a\n    note: one\n      two # note\nx: 1\n",
    "elements that are no models": "model_list:\n  - text\n  - 3\n  -\n  - [1, 2]\nx: 1\n",
    "emoji": "# 🌋\nmodel_list:\n  - model_name: 🌋 a\nx: 'é'\n",
    "a quoted name": "\"model_list\" :\n  - model_name: a\nx: 1\n",
}  # fmt: skip


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_what_comes_and_goes_again_leaves_no_trace_but_the_list_itself(text: str) -> None:
    config = ProxyConfig(text)
    config.edit(Edits(new=[OURS, OURS]))
    with_ours = config.text
    assert _letters(_taken_out(text, with_ours)) == ""  # nothing of theirs went
    assert yaml.safe_load(with_ours)["model_list"][-1] == OURS

    config.edit(Edits(gone=[len(config.entries) - 2, len(config.entries) - 1]))

    assert _letters(_taken_out(text, config.text)) == ""
    assert _letters(_taken_out(config.text, text)) in {"", "model_list"}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_a_field_of_ours_is_changed_and_nothing_else(text: str) -> None:
    config = ProxyConfig(text)
    config.edit(Edits(new=[OURS]))
    before, place = config.text, len(config.entries) - 1

    config.edit(Edits(fields=[(place, "litellm_params.model", "openai/z"), (place, "model_info.mode", "chat")]))
    config.edit(Edits(fields=[(place, "model_info.mode", None), (place, "litellm_params.model", "openai/x")]))

    assert config.text == before


def test_a_note_stays_with_the_model_that_it_belongs_to_and_all_is_as_before_when_ours_are_gone() -> None:
    config = ProxyConfig(WITH_DEFAULTS)

    config.edit(Edits(new=[OURS]))
    assert "a note of the second\n    - model_name: mine\n" in config.text

    config.edit(Edits(gone=[2]))
    assert config.text == WITH_DEFAULTS


def test_what_others_wrote_into_our_entry_stays() -> None:
    params = "    litellm_params: &p\n      rpm:  10  # slow\n      model: openai/x\n"
    text = f"model_list:\n  - model_name: mine # ours\n{params}"
    config = ProxyConfig(text)

    config.edit(Edits(fields=[(0, "litellm_params.model", "openai/z"), (0, "model_name", "yours")]))

    assert config.text == text.replace("mine", "yours").replace("openai/x", "openai/z")


def test_the_first_field_of_an_entry_can_go() -> None:
    config = ProxyConfig("model_list:\n  - mode: x\n    model_name: a\n")

    config.edit(Edits(fields=[(0, "mode", None)]))

    assert config.text == "model_list:\n  - model_name: a\n"


def test_a_price_is_a_number_for_every_reader() -> None:
    config = ProxyConfig()
    config.edit(Edits(new=[OURS]))

    assert "input_cost_per_token: 0.000001\n" in config.text
    assert yaml.safe_load(config.text)["model_list"] == [OURS]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"- a\n- b\n", StoreProblem.NOT_A_MAPPING),
        (b"model_list: {a: 1}\n", StoreProblem.NOT_PLAIN_DATA),
        (b"model_list: text\n", StoreProblem.NOT_PLAIN_DATA),
        (b"a: [1\n", StoreProblem.NOT_YAML),
        (b"a: 1\n---\nb: 2\n", StoreProblem.NOT_YAML),
        (b"a: !!python/object:x.Y {}\n", StoreProblem.HAS_PYTHON_TAGS),
        (b"\xff\xfe", StoreProblem.UNREADABLE_ENCODING),
    ],
)
def test_a_file_that_is_not_understood_is_refused(data: bytes, problem: StoreProblem) -> None:
    with pytest.raises(StoreError) as caught:
        ProxyConfig.from_bytes(data)

    assert caught.value.problem is problem


@pytest.mark.parametrize(
    "text",
    [
        "model_list: []\nmodel_list: []\n",
        "a: &l [1]\nmodel_list: *l\n",
        "b: &b {model_list: [1]}\n<<: *b\n",
        "m: &m {model_name: a}\nmodel_list:\n  - *m\n",
    ],
)
def test_a_list_that_comes_from_elsewhere_is_not_written(text: str) -> None:
    config = ProxyConfig(text)

    with pytest.raises(StoreError):
        config.edit(Edits(new=[OURS]))

    assert config.text == text


NAMES = st.text("ab# :-'\"{}[]&*!|>%@`\\é🌋\t~0", max_size=8)
THEIRS = st.recursive(
    st.none() | st.booleans() | st.integers() | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@st.composite
def _files(draw: st.DrawFn) -> str:
    """A file of somebody's: any settings, any elements, any style, a note on every line that can have one."""
    data = draw(st.dictionaries(NAMES, THEIRS, max_size=3))
    models: list[object] = draw(st.lists(THEIRS, max_size=3))
    pairs = [*data.items(), *([("model_list", models)] if draw(st.booleans()) else [])]
    text = yaml.safe_dump(
        dict(draw(st.permutations(pairs))),
        default_flow_style=draw(st.sampled_from([None, False, True])),
        sort_keys=False,
        allow_unicode=draw(st.booleans()),
        default_style=draw(st.sampled_from([None, "'", '"', "|"])),
        width=draw(st.sampled_from([5, 80, 10_000])),
        explicit_start=draw(st.booleans()),
        explicit_end=draw(st.booleans()),
    )
    return f"# first\n{text}" + draw(st.sampled_from(["", "# last", "\n\n# last\n"]))


@given(_files(), st.lists(NAMES, min_size=1, max_size=3))
def test_no_file_loses_anything_of_others(text: str, names: Sequence[str]) -> None:
    config = ProxyConfig(text)
    theirs = len(config.entries)
    config.edit(Edits(new=[OURS | {"model_name": name} for name in names]))
    with_ours = config.text
    assert [one["model_name"] for one in config.entries[theirs:]] == list(names)  # type: ignore[index,call-overload]

    config.edit(Edits(gone=range(theirs, theirs + len(names))))

    assert _letters(_taken_out(text, with_ours)) == _letters(_taken_out(text, config.text)) == ""


def _taken_out(before: str, after: str) -> str:
    """What of `before` is not in `after`, in its order."""
    parts = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return "".join(before[start:stop] for kind, start, stop, _, _ in parts if kind in {"delete", "replace"})


def _letters(text: str) -> str:
    """`text` without what says that a list is empty, and without what stands between things."""
    return text.translate(dict.fromkeys(map(ord, " \t\r\n[]{}~,:\"'")))
