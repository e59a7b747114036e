import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiln_models_gui.store.preferences import Preferences, PreferencesFile
from kiln_models_gui.store.problems import StoreError, StoreProblem

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.json"


def written(path: Path, content: str) -> PreferencesFile:
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    return PreferencesFile(path)


def test_before_anything_is_chosen_the_defaults_hold_and_no_file_is_made(path: Path) -> None:
    assert PreferencesFile(path).load() == Preferences("system", "ask", "")
    assert not path.parent.exists()


def test_what_is_chosen_holds_at_the_next_start(path: Path) -> None:
    chosen = Preferences("dark", "no", "models", ("openai",), ("/home/ada/.config/Code/User/settings.json", "/b"))
    PreferencesFile(path).save(chosen)
    assert PreferencesFile(path).load() == chosen
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    file = written(path, '{"theme": "dark", "new_in_2030": {"a": [1]}}')
    file.save(Preferences(theme="light"))
    assert json.loads(path.read_text())["new_in_2030"] == {"a": [1]}
    assert file.load().theme == "light"


@pytest.mark.parametrize("theme", ["pink", 3, None, ["dark"], {}, True])
def test_a_value_that_makes_no_sense_is_the_default_and_the_rest_holds(path: Path, theme: object) -> None:
    file = written(path, json.dumps({"theme": theme, "last_page": "models"}))
    assert file.load() == Preferences(last_page="models")


@pytest.mark.parametrize("name", ["kept_providers", "editors", "keys_in_editor"])
@pytest.mark.parametrize("value", ["/a", 3, None, [1], ["/a", None], {}])
def test_a_list_that_is_none_is_empty(path: Path, name: str, value: object) -> None:
    assert written(path, json.dumps({name: value})).load() == Preferences()


@pytest.mark.parametrize("content", ["{", "[]", "3", '{"a": }', "[" * 100_000, "\x00"])
def test_a_broken_file_is_set_aside_and_the_defaults_hold(path: Path, content: str) -> None:
    file = written(path, content)
    assert file.load() == Preferences()
    assert (path.parent / "preferences.broken.json").read_text() == content
    file.save(Preferences(theme="dark"))
    assert file.load().theme == "dark"


def test_undecodable_bytes_are_set_aside_too(path: Path) -> None:
    file = written(path, "")
    path.write_bytes(b'{"theme": "\xff"}')
    assert file.load() == Preferences()
    assert (path.parent / "preferences.broken.json").exists()


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError) as caught:
        PreferencesFile(path).load()
    assert caught.value.problem is StoreProblem.IS_A_FOLDER


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(stored=json_values)
def test_no_json_at_all_stops_the_start(path: Path, stored: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert isinstance(PreferencesFile(path).load(), Preferences)
