import time
from typing import Any

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.pack.pack import Pack, PackProvider, PackRef
from kiln_models_gui.store.pack_file import dump, read_pack
from kiln_models_gui.store.pack_seal import LEAST_LETTERS, SealError, SealProblem, open_keys, with_keys

SLOT, KEY, PHRASE = "custom:Team:api_key", "sk-team-0123456789abcdef", "correct horse b\u00fccher"
TEAM = PackProvider(
    ref=PackRef(type="custom", id="Team"), name="Team", address="https://a.example/v1", needs_keys=("api_key",)
)


@pytest.fixture(scope="module")
def sealed() -> Pack:
    return with_keys(Pack(providers=(TEAM,)), {SLOT: SecretStr(KEY), "other": SecretStr("x")}, SecretStr(PHRASE))


def _with(pack: Pack, **fields: Any) -> Pack:
    assert pack.keys is not None
    return pack.model_copy(update={"keys": pack.keys.model_copy(update=fields)})


def test_keys_open_with_the_passphrase_on_any_keyboard_and_stand_nowhere_in_the_file(sealed: Pack) -> None:
    text = dump(sealed)
    assert KEY.encode() not in text
    found = open_keys(read_pack(text), SecretStr(" correct horse bu\u0308cher\n"))
    assert {slot: key.get_secret_value() for slot, key in found.items()} == {SLOT: KEY}


def test_a_wrong_passphrase_and_a_changed_pack_are_told_as_one(sealed: Pack) -> None:
    moved = TEAM.model_copy(update={"address": "https://evil.example/v1"})
    assert sealed.keys is not None
    other = "A" + sealed.keys.data[1:] if sealed.keys.data[0] != "A" else "B" + sealed.keys.data[1:]
    for pack, phrase in (
        (sealed, "correct horse"),
        (sealed.model_copy(update={"providers": (moved,)}), PHRASE),
        (sealed.model_copy(update={"name": "x"}), PHRASE),
        (_with(sealed, data=other), PHRASE),
        (_with(sealed, data="no base64!"), PHRASE),
        (_with(sealed, nonce="AAAA"), PHRASE),
        (_with(sealed, salt=""), PHRASE),
    ):
        with pytest.raises(SealError) as refused:
            open_keys(pack, SecretStr(phrase))
        assert refused.value.problem is SealProblem.WRONG


@pytest.mark.parametrize(
    "cost",
    [
        {"n": 2**30},
        {"n": 2**19},
        {"n": 3},
        {"n": 0},
        {"n": -8},
        {"n": 2**13},
        {"r": 64},
        {"r": 0},
        {"p": 1000},
        {"p": 0},
    ],
)
def test_a_pack_cannot_make_the_computer_work_for_it(sealed: Pack, cost: dict[str, int]) -> None:
    started = time.monotonic()
    with pytest.raises(SealError) as refused:
        open_keys(_with(sealed, **cost), SecretStr(PHRASE))
    assert refused.value.problem is SealProblem.TOO_COSTLY
    assert time.monotonic() - started < 0.2


def test_without_a_real_passphrase_or_a_key_nothing_is_sealed() -> None:
    pack = Pack(providers=(TEAM,))
    for keys, phrase, problem in (
        ({SLOT: SecretStr(KEY)}, "x" * (LEAST_LETTERS - 1), SealProblem.TOO_SHORT),
        ({SLOT: SecretStr(KEY)}, " " * 40, SealProblem.TOO_SHORT),
        ({"custom:Other:api_key": SecretStr(KEY)}, PHRASE, SealProblem.NO_KEYS),
    ):
        with pytest.raises(SealError) as refused:
            with_keys(pack, keys, SecretStr(phrase))
        assert refused.value.problem is problem
    with pytest.raises(SealError) as refused:
        open_keys(pack, SecretStr(PHRASE))
    assert refused.value.problem is SealProblem.NO_KEYS
