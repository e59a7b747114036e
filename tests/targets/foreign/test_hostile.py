"""Files made to hurt: whatever the bytes, a pack without keys comes out, or the one error."""

import io
import json
import random
import zipfile

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiln_models_gui.registry.pack.slots import slots_of
from kiln_models_gui.store.pack_file import dump, read_pack
from kiln_models_gui.targets.foreign.foreign import ForeignError, ForeignKind, Unreadable
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.kiln_files import SOUND
from tests.targets.foreign import test_cc_switch, test_cherry_studio, test_continue_config, test_editor_settings
from tests.targets.foreign.test_env_file import ENV
from tests.targets.foreign.test_litellm import CONFIG
from tests.targets.foreign_files import the_reader

READER = the_reader()
SAMPLES = {
    "settings.yaml": yaml.dump(SOUND).encode(),
    "settings.json": test_editor_settings.SETTINGS,
    "data.json": test_cherry_studio.data_json(),
    "backup.zip": test_cherry_studio.zipped(data_json=test_cherry_studio.data_json()),
    "export.sql": test_cc_switch.sql(test_cc_switch.SETTINGS),
    "cc.json": test_cc_switch.config_json(),
    "link": test_cc_switch.link(app="claude", name="R", endpoint="https://r.example", apiKey="sk-canary-1", model="m"),
    "config.yaml": CONFIG,
    "continue.yaml": test_continue_config.CONFIG,
    ".env": ENV,
}


def read_safely(name: str, data: bytes) -> None:
    """Raises for whatever is not the one error, and for a key that got where it must not be."""
    kind = READER.recognise(name, data)
    try:
        foreign = READER.read(name, data)
    except ForeignError as error:
        assert error.__cause__ is None
        assert "canary" not in f"{error!r}{error}{error.left_out}"
        return
    assert kind is foreign.kind
    told = f"{foreign!r}{foreign}{foreign.left_out}{foreign.pack.model_dump_json()}"
    assert not [
        key for key in foreign.keys.values() if len(key.get_secret_value()) > 12 and key.get_secret_value() in told
    ]
    slots = {slot.id for slot in slots_of(foreign.pack)}
    assert foreign.keys.keys() <= slots
    assert read_pack(dump(foreign.pack)) == foreign.pack


@pytest.mark.parametrize("name", SAMPLES)
def test_no_sample_shows_a_key(name: str) -> None:
    foreign = READER.read(name, SAMPLES[name])
    assert foreign.keys
    assert "canary" not in f"{foreign!r} {foreign.left_out} {foreign.pack.model_dump_json()}"
    assert read_pack(dump(foreign.pack)) == foreign.pack


@pytest.mark.parametrize("name", SAMPLES)
def test_mutated_files_raise_nothing_but_the_one_error(name: str) -> None:
    randomness = random.Random(name)
    for _ in range(200):
        data = bytearray(SAMPLES[name])
        for _ in range(randomness.randint(1, 12)):
            place = randomness.randrange(len(data) + 1)
            match randomness.randrange(4):
                case 0:
                    data[place : place + 1] = bytes([randomness.randrange(256)])
                case 1:
                    del data[place : place + randomness.randint(1, 40)]
                case 2:
                    data[place:place] = data[place : place + randomness.randint(1, 60)]
                case _:
                    data[place:place] = randomness.choice(
                        [b"\0", b"\xff", b"[", b"{", b"'", b'"', b"&a", b"*a", b"null"]
                    )
        read_safely(name, bytes(data))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([*SAMPLES, "x", "x.yml", "x.txt"]), st.binary(max_size=300))
def test_any_bytes_are_survived(name: str, data: bytes) -> None:
    read_safely(name, data)


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["sk-canary-0123456789"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def with_wrong_types(value: object, randomness: random.Random, wrong: object) -> object:
    """`value` with `wrong` in the place of something in it."""
    if isinstance(value, dict) and value and randomness.random() < 0.9:
        name = randomness.choice(list(value))
        return {**value, name: with_wrong_types(value[name], randomness, wrong)}
    if isinstance(value, list) and value and randomness.random() < 0.9:
        place = randomness.randrange(len(value))
        return [*value[:place], with_wrong_types(value[place], randomness, wrong), *value[place + 1 :]]
    return wrong


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["settings.yaml", "config.yaml", "continue.yaml", "cc.json"]), st.integers(), PLAIN)
def test_values_of_any_type_are_survived(name: str, seed: int, wrong: object) -> None:
    data = yaml.safe_load(SAMPLES[name])
    changed = with_wrong_types(data, random.Random(seed), wrong)
    text = json.dumps(changed) if name.endswith("json") else yaml.dump(changed)
    read_safely(name, text.encode("utf-8", "replace"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(), PLAIN)
def test_wrong_types_deep_in_a_backup_are_survived(seed: int, wrong: object) -> None:
    providers = with_wrong_types(test_cherry_studio.PROVIDERS, random.Random(seed), wrong)
    persisted = json.dumps({"llm": json.dumps({"providers": providers})})
    read_safely("data.json", test_cherry_studio.data_json(localStorage={"persist:cherry-studio": persisted}))


LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{this}: &{this} [{','.join([f'*{last}'] * 10)}]\n" for last, this in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("config.yaml", f"model_list: []\n{LAUGHS}".encode(), Unreadable.TOO_LARGE),
        ("settings.yaml", b"custom_models: " + b"[" * 200_000, Unreadable.DAMAGED),
        ("settings.yaml", b"custom_models: !!python/object/apply:os.system ['true']", Unreadable.DAMAGED),
        ("settings.json", b'{"aiOrchestrator": ' + b"[" * 200_000, Unreadable.DAMAGED),
        ("config.json", b'{"claude": {"providers": ' + b"{" * 200_000, Unreadable.DAMAGED),
        ("settings.json", b'{"a": "' + b"x" * (2 * 1024 * 1024) + b'"}', Unreadable.TOO_LARGE),
        (".env", b"A=b\n" * (5 * 1024 * 1024), Unreadable.TOO_LARGE),
        (
            "export.sql",
            b"-- CC Switch SQLite\n" + b"INSERT INTO providers VALUES ('" * 200_000,
            Unreadable.NOTHING_USABLE,
        ),
        ("export.sql", b"-- CC Switch SQLite\n" + b"/*-'" * 1_000_000, Unreadable.NOTHING_USABLE),
        (".env", b'GROQ_API_KEY=x"\n' + b'A="\n' * 18_000 + b"GROQ_API_KEY=\n", Unreadable.NOTHING_USABLE),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, Unreadable.UNKNOWN_KIND),
        ("mail.eml", b"Subject: key\n\nOPENAI_API_KEY=sk-canary-1", Unreadable.UNKNOWN_KIND),
        ("notes.txt", b"model_list: []", Unreadable.UNKNOWN_KIND),
        ("empty.yaml", b"", Unreadable.UNKNOWN_KIND),
        ("a.zip", b"PK\x03\x04" + b"\0" * 100, Unreadable.DAMAGED),
    ],
    ids=[
        "aliases", "deep yaml", "python tag", "deep json", "deep export", "long json", "long env", "open strings",
        "signs", "open quotes", "picture", "mail", "notes", "empty", "no zip",
    ],
)  # fmt: skip
def test_bombs_and_other_files_are_refused_soon(
    reader: ForeignReader, name: str, data: bytes, reason: Unreadable
) -> None:
    with pytest.raises(ForeignError) as caught:
        reader.read(name, data)
    assert caught.value.reason is reason


def test_an_archive_under_a_password_or_of_a_million_names_is_refused(reader: ForeignReader) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("data.json", b"{}")
    locked = bytearray(file.getvalue())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + place] |= 1
    listed = bytearray(file.getvalue())
    end = listed.rindex(b"PK\x05\x06")
    listed[end + 12 : end + 16] = (1 << 30).to_bytes(4, "little")
    for data, reason in ((locked, Unreadable.DAMAGED), (listed, Unreadable.TOO_LARGE)):
        with pytest.raises(ForeignError) as caught:
            reader.read("a.zip", bytes(data))
        assert caught.value.reason is reason


def test_what_has_a_key_in_its_name_stays_behind(reader: ForeignReader) -> None:
    secret = "canary0123456789"
    settings_ = {
        "openai_compatible_providers": [
            {"name": f"P {secret}", "base_url": "https://a.example/v1", "api_key": secret},
            {"name": "Q", "base_url": "https://b.example/v1", "api_key": secret},
        ],
        "user_model_registry": [
            {"id": "1", "provider_type": "custom", "provider_id": f"P {secret}", "model_id": "m"},
            {"id": "2", "provider_type": "custom", "provider_id": "Q", "model_id": f"m-{secret}"},
            {"id": "3", "provider_type": "custom", "provider_id": "Q", "model_id": "m"},
        ],
    }
    foreign = reader.read("settings.yaml", yaml.dump(settings_).encode())
    assert [one.name for one in foreign.pack.providers] == ["Q"]
    assert [one.id for one in foreign.pack.models] == ["3"]
    assert list(foreign.keys) == ["custom:Q:api_key"]
    assert secret not in f"{foreign.left_out}{foreign.pack}"


def test_names_cannot_turn_or_break_the_line_that_they_are_shown_in(reader: ForeignReader) -> None:
    entry = {"name": "Open\u202eIA\n\x07 \u200bgw", "base_url": "https://gw.example/v1", "api_key": ""}
    foreign = reader.read("settings.yaml", yaml.dump({"openai_compatible_providers": [entry]}).encode())
    assert foreign.pack.providers[0].name == "OpenIA \u200bgw"


def test_twenty_thousand_models_and_no_more(reader: ForeignReader) -> None:
    entries = [
        {"id": f"i{n}", "provider_type": "builtin", "provider_id": "openai", "model_id": f"m{n}"} for n in range(20_010)
    ]
    data = yaml.dump({"user_model_registry": entries}, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper)).encode()
    foreign = reader.read("settings.yaml", data)
    assert (foreign.kind, len(foreign.pack.models), len(foreign.left_out)) == (ForeignKind.KILN, 20_000, 10)


def test_thousands_of_pairs_are_read_in_one_go(reader: ForeignReader) -> None:
    env = "".join(f"A{n}_API_KEY=sk-canary-{n}\nA{n}_BASE_URL=https://h{n}.example/v1\n" for n in range(5_000))
    foreign = reader.read(".env", env.encode())
    assert (len(foreign.pack.providers), len(foreign.keys)) == (500, 500)
    assert len(foreign.left_out) == 1_001
