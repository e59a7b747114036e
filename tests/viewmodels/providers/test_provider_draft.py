"""The provider form's pure part: faults, notes, required keys."""

import pytest

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, FieldShown, ProviderDraft, Standing, shown

KEY = "sk-canary-0123456789"
STATE = TargetState(custom_providers=(CustomProvider("Mine", "http://127.0.0.1:1/v1", KeyInfo()),))
NEW = Standing(STATE)
GOOD = ProviderDraft(None, {NAME: "Team", ADDRESS: "https://gateway.example.com/v1"})


def field(draft: ProviderDraft, place: str, standing: Standing = NEW) -> FieldShown:
    return next(field for field in shown(draft, standing).fields if field.place == place)


def test_name_and_address_are_enough_for_a_custom_provider() -> None:
    form = shown(GOOD, NEW)
    assert form.cannot_save == ""
    assert not form.asks_for_key
    assert [f.place for f in form.fields] == [NAME, ADDRESS, API_KEY]
    assert "no key" in field(GOOD, API_KEY).help


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "Give it a name"),
        (" ", "Give it a name"),
        ("Mine", "already"),
        ("a::b", "::"),
        ("a\x07", "cannot be shown"),
    ],
)
def test_a_name_that_kiln_cannot_use_is_refused(name: str, says: str) -> None:
    draft = GOOD.with_text(NAME, name)
    assert says in field(draft, NAME).error
    assert says in shown(draft, NEW).cannot_save


def test_a_provider_may_keep_its_name() -> None:
    assert field(GOOD.with_text(NAME, "Mine"), NAME, Standing(STATE, "Mine")).error == ""


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("", "Paste the address"),
        ("my gateway", "no spaces"),
        ("ftp://host/v1", "https://"),
        ("https://", "name of the computer"),
        ("https://host:99999/v1", "65535"),
    ],
)
def test_an_address_that_is_none_is_refused(address: str, says: str) -> None:
    assert says in field(GOOD.with_text(ADDRESS, address), ADDRESS).error


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("https://h.example/v1", "Calls go to https://h.example/v1/chat/completions"),
        ("https://h.example", "Most addresses end in /v1"),
        ("https://h.example/v1/v1", "twice"),
        ("https://h.example/v1/chat/completions", "last part"),
        ("https://me:secret@h.example/v1", "password were taken out"),
        (' "https://h.example/v1" ', "quotes"),
    ],
)
def test_what_was_changed_in_an_address_is_said(address: str, says: str) -> None:
    about = field(GOOD.with_text(ADDRESS, address), ADDRESS)
    assert about.error == ""
    assert says in about.help
    assert "secret" not in about.help


@pytest.mark.parametrize(
    ("typed", "says"),
    [("sk-…4f2a", "picture"), ("[hidden]", "picture"), ("one two", "no spaces"), ("schlüssel-0123", "plain letters")],
)
def test_a_text_that_is_no_key_is_refused(typed: str, says: str) -> None:
    draft = GOOD.with_key(API_KEY, typed)
    assert says in field(draft, API_KEY).error
    assert draft.key(API_KEY).key is None
    assert not shown(draft, NEW).asks_for_key


def test_what_was_taken_off_a_key_is_said_and_the_key_is_not() -> None:
    draft = GOOD.with_key(API_KEY, f'"Bearer {KEY}"')
    about = field(draft, API_KEY)
    assert "Bearer" in about.help
    assert "quotes" in about.help
    assert shown(draft, NEW).asks_for_key
    assert KEY not in repr(draft)
    assert KEY not in repr(shown(draft, NEW))


def test_an_emptied_key_field_leaves_the_stored_key_alone() -> None:
    draft = GOOD.with_key(API_KEY, KEY).with_key(API_KEY, "  ")
    assert draft.key(API_KEY).text is None
    assert not shown(draft, NEW).asks_for_key


def test_a_custom_providers_key_may_be_removed() -> None:
    draft = GOOD.with_key(API_KEY, None, removed=True)
    assert "removed when you save" in field(draft, API_KEY).help
    assert shown(draft, NEW).cannot_save == ""


@pytest.mark.parametrize(
    ("stored", "error", "help_text"),
    [
        (KeyInfo(), "Paste the key.", ""),
        (KeyInfo(KeyState.BLANK), "Paste the key.", ""),
        (KeyInfo(KeyState.HIDDEN), "Paste it again", ""),
        (KeyInfo(KeyState.SAVED, "sk-…4f2a"), "", ""),
        (KeyInfo(variable="GROQ_API_KEY"), "", "GROQ_API_KEY"),
    ],
)
def test_a_required_key_counts_when_kiln_finds_it(
    catalog: Catalog, stored: KeyInfo, error: str, help_text: str
) -> None:
    standing = Standing(TargetState(keys={"groq_api_key": stored}))
    about = field(ProviderDraft(catalog.provider("groq")), "groq_api_key", standing)
    assert error in about.error
    assert bool(error) == bool(about.error)
    assert help_text in about.help


def test_a_required_key_cannot_be_removed(catalog: Catalog) -> None:
    standing = Standing(TargetState(keys={"groq_api_key": KeyInfo(KeyState.SAVED, "sk-…4f2a")}))
    draft = ProviderDraft(catalog.provider("groq")).with_key("groq_api_key", None, removed=True)
    assert "needs a key" in shown(draft, standing).cannot_save


def test_a_lost_key_of_a_custom_provider_is_a_note() -> None:
    about = field(GOOD, API_KEY, Standing(STATE, key=KeyInfo(KeyState.HIDDEN)))
    assert about.error == ""
    assert "Paste it again" in about.help


def test_every_required_setting_is_asked_for(catalog: Catalog) -> None:
    for info in catalog.providers:
        form = shown(ProviderDraft(info), Standing(TargetState()))
        assert {f.place for f in form.fields if f.error} == {key.key for key in info.keys if key.required}


def test_only_secrets_are_called_keys(catalog: Catalog) -> None:
    for info in catalog.providers:
        for about in shown(ProviderDraft(info), Standing(TargetState())).fields:
            assert about.label.count("&") == 1
            if about.key is None:
                assert "key" not in about.label.casefold()


def test_the_labels_of_one_form_have_different_letters(catalog: Catalog) -> None:
    for info in catalog.providers:
        labels = [about.label for about in shown(ProviderDraft(info), Standing(TargetState())).fields]
        letters = [label[label.index("&") + 1].casefold() for label in labels]
        assert len(set(letters)) == len(letters), labels


@pytest.mark.parametrize("address", ["", "http://localhost:11434"])
def test_a_local_servers_address_may_be_left_out(catalog: Catalog, address: str) -> None:
    draft = ProviderDraft(catalog.provider("ollama"), {"ollama_base_url": address})
    about = field(draft, "ollama_base_url")
    assert about.error == ""
    assert "/v1" not in about.help


def test_keys_typed_for_another_kind_of_provider_are_not_asked_about() -> None:
    draft = GOOD.with_key("groq_api_key", KEY)
    assert not shown(draft, NEW).asks_for_key
