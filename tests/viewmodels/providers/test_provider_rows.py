"""A provider in the list and in the detail pane."""

import pytest

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.providers.detail import provider_detail
from kiln_models_gui.viewmodels.providers.rows import custom_tile, provider_row, row_key
from kiln_models_gui.viewmodels.test_result import TestResult

SAVED = KeyInfo(KeyState.SAVED, "sk-…4f2a")
MINE = Provider(
    ProviderRef("custom", "Mine"),
    "Mine",
    ProviderStatus.READY,
    "http://127.0.0.1:1/v1",
    (("api_key", SAVED),),
    custom=CustomProvider("Mine", "http://127.0.0.1:1/v1", SAVED),
)


def groq(catalog: Catalog, key: KeyInfo, status: ProviderStatus = ProviderStatus.READY) -> Provider:
    info = catalog.provider("groq")
    return Provider(ProviderRef("builtin", "groq"), "Groq", status, "", (("groq_api_key", key),), info)


def test_a_row_names_address_and_models() -> None:
    row = provider_row(MINE, 2, None)
    assert row.key == row_key(MINE) == "custom:Mine"
    assert row.subtitle == "127.0.0.1:1/v1 · 2 models of yours"
    assert provider_row(MINE, 1, None).subtitle.endswith("1 model of yours")
    assert provider_row(MINE, 0, None).subtitle == "127.0.0.1:1/v1"
    assert [action.name for action in row.all_actions()] == [
        "edit",
        "test",
        "replace_key",
        "copy_key",
        "export",
        "remove",
    ]


@pytest.mark.parametrize(
    ("tested", "text", "tone"),
    [
        (None, "Not tested", "neutral"),
        (TestResult("good", "Answers in 12 ms", worked=True), "Works", "good"),
        (TestResult("accent", "Key accepted"), "Key accepted", "accent"),
        (TestResult("bad", "Wrong key"), "Wrong key", "bad"),
    ],
)
def test_the_chip_says_what_the_last_test_found(tested: TestResult | None, text: str, tone: str) -> None:
    (chip,) = provider_row(MINE, 0, tested).chips
    assert (chip.text, chip.tone) == (text, tone)


@pytest.mark.parametrize("status", [status for status in ProviderStatus if status is not ProviderStatus.READY])
def test_what_the_settings_lack_comes_before_a_test(status: ProviderStatus) -> None:
    (chip,) = provider_row(replace(MINE, status=status), 0, TestResult("good", "x", worked=True)).chips
    assert chip.tone == "warn"
    assert chip.tip.endswith(".")


@pytest.mark.parametrize(
    ("key", "row_says", "detail_says"),
    [
        (SAVED, "Key sk-…4f2a", "sk-…4f2a"),
        (KeyInfo(KeyState.SAVED, mask("short")), "Key saved", "Saved"),
        (KeyInfo(KeyState.SAVED), "Key saved", "Saved"),
        (KeyInfo(variable="GROQ_API_KEY"), "Key from GROQ_API_KEY", "From the environment (GROQ_API_KEY)"),
        (KeyInfo(), "", "None"),
    ],
)
def test_a_key_is_shown_by_its_hint_or_its_place(
    catalog: Catalog, key: KeyInfo, row_says: str, detail_says: str
) -> None:
    provider = groq(catalog, key)
    assert provider_row(provider, 0, None).subtitle == row_says
    assert provider_detail(provider, (), None).key == detail_says


def test_a_key_that_only_the_keychain_has_is_not_no_key(catalog: Catalog) -> None:
    info = catalog.provider("groq")
    kept = Provider(ProviderRef("builtin", "groq"), "Groq", ProviderStatus.KEY_NOT_IN_KILN, info=info, kept_here=True)
    assert provider_detail(kept, (), None).key == "In this computer's keychain"


def test_a_local_server_needs_no_key(catalog: Catalog) -> None:
    info = catalog.provider("ollama")
    local = Provider(ProviderRef("builtin", "ollama"), "Ollama", ProviderStatus.READY, "http://h:1", (), info)
    detail = provider_detail(local, (), None)
    assert (detail.kind, detail.key, detail.calls_go_to) == ("On this computer", "It needs no key", "")


def test_the_detail_says_where_calls_go() -> None:
    assert provider_detail(MINE, (), None).calls_go_to == "Calls go to http://127.0.0.1:1/v1/chat/completions"
    assert provider_detail(replace(MINE, address=""), (), None).calls_go_to == ""


@pytest.mark.parametrize(
    ("models", "says"),
    [
        ((), "No model of yours"),
        (("a",), "One model of yours uses this provider: a."),
        (("a", "b"), "2 models of yours use this provider: a, b"),
        (("a", "b", "c", "d"), "4 models of yours use this provider: a, b, c…"),
    ],
)
def test_the_detail_names_the_models_that_need_it(models: tuple[str, ...], says: str) -> None:
    assert says in provider_detail(MINE, models, None).used_by


@pytest.mark.parametrize(("name", "letter"), [("mine", "M"), ("  über", "Ü"), ("🏢", "•"), ("", "•")])
def test_a_custom_tile_has_the_first_letter_and_always_the_same_colour(name: str, letter: str) -> None:
    assert custom_tile(name).letters == letter
    assert custom_tile(name) == custom_tile(name)
