"""The form of a pasted text against the real registry, files and servers."""

import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.probes.remedies import Remedy, Variant
from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretRef
from kiln_models_gui.viewmodels.doctor import Doctor
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT
from kiln_models_gui.viewmodels.paste.adding import Added
from kiln_models_gui.viewmodels.paste.form import PasteForm
from kiln_models_gui.viewmodels.paste.guess import ANTHROPIC, AZURE, CUSTOM
from kiln_models_gui.viewmodels.paste.healing import PasteHealer
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME
from tests.viewmodels.conftest import Bench, MakeBench, Seen, until
from tests.viewmodels.editor_files import manage

SK = "sk-9f8e7d6c5b4a39281706f5e4d3c2b1a0"
OTHER = "sk-0a1b2c3d4e5f60718293a4b5c6d7e8f9"
ANT = "sk-ant-api03-AbCdEf0123456789-AbCdEf0123456789AA"
GSK = "gsk_1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P"
HEX = "0123456789abcdef0123456789abcdef"
EMPTY: dict[str, object] = {"projects": []}


def mail(address: str, key: str = PRACTICE_KEY, model: str = "practice-small") -> str:
    return f"Hi Dana,\n\n  Address: {address}\n  API_KEY={key}\n  Model: {model}\n\nBest, Sam\n"


def form_on(make_bench: MakeBench, data: dict[str, object] | None = None) -> tuple[Bench, PasteForm]:
    bench = make_bench(EMPTY if data is None else data)
    return bench, PasteForm(bench.bench)


async def run(form: PasteForm) -> None:
    """Add and test, to the end."""
    form.save()
    await until(lambda: not form.is_working, form.changed, form.test.changed, form.test.test_finished)


async def mend(form: PasteForm, address: str) -> Doctor:
    """Try a wrong address, and put into the form what the doctor found."""
    doctor = form.test.doctor
    assert doctor is not None
    form.take(mail(address))
    await run(form)
    await until(lambda: doctor.offer is not None, doctor.changed)
    doctor.use()
    await until(lambda: form.is_proved, form.changed, form.test.changed)
    return doctor


def field(form: PasteForm, place: str) -> str:
    return form.draft.provider.text(place)


async def test_a_mail_becomes_a_tested_provider_and_model(make_bench: MakeBench, practice: PracticeProvider) -> None:
    bench, form = form_on(make_bench)
    added = Seen(form.added)
    shown = form.take(mail(practice.base_url))
    assert PRACTICE_KEY not in shown
    assert (form.draft.kind, form.draft.model) == (CUSTOM, "practice-small")
    assert (field(form, ADDRESS), form.shown.cannot_add) == (practice.base_url, "")
    await run(form)
    name = practice.base_url.removeprefix("http://").removesuffix("/v1")
    ref = ProviderRef("custom", name)
    assert added.all == [(Added(ref, "practice-small"),)]
    assert bench.home.data()["openai_compatible_providers"] == [
        {"name": name, "base_url": practice.base_url, "api_key": PRACTICE_KEY}
    ]
    (model,) = bench.registry.user_models()
    assert (model.provider_id, model.model_id) == (name, "practice-small")
    kept = await bench.secrets.get(SecretRef("Kiln Models", f"custom:{name}"))
    assert kept is not None
    tested = bench.memory.get((ref, practice.base_url, "practice-small"))
    assert tested is not None
    assert tested.worked


async def test_what_fails_its_test_is_not_saved_until_the_person_says_so(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    bench, form = form_on(make_bench)
    practice.fault = PracticeFault.WRONG_KEY
    form.take(mail(practice.base_url))
    await run(form)
    assert form.done is None
    assert form.test.problem is not None
    assert bench.home.data() == EMPTY
    assert (form.draft.model, field(form, ADDRESS)) == ("practice-small", practice.base_url)
    assert form.can_add_anyway
    form.add_anyway()
    await until(lambda: not form.is_working, form.changed)
    assert [record.model_id for record in bench.registry.user_models()] == ["practice-small"]


async def test_without_a_model_the_free_part_is_enough(make_bench: MakeBench, practice: PracticeProvider) -> None:
    bench, form = form_on(make_bench)
    form.take(f"{practice.base_url}\nAPI_KEY={PRACTICE_KEY}")
    await run(form)
    assert form.done is not None
    assert len(bench.registry.providers()) == 1
    assert bench.registry.user_models() == ()


@pytest.mark.parametrize(
    ("text", "kind", "model"),
    [
        pytest.param(mail("https://llm.mycompany.example/v1", SK), CUSTOM, "practice-small", id="gateway"),
        pytest.param(GSK, "groq", "", id="a key that tells whose it is"),
        pytest.param(f"ANTHROPIC_API_KEY={ANT}", "anthropic", "", id="Anthropic itself"),
        pytest.param(
            f'curl https://relay.example/v1/messages -H "x-api-key: {SK}" -H "anthropic-version: 2023-06-01" '
            '-d \'{"model": "claude-sonnet-4-5"}\'',
            ANTHROPIC,
            "claude-sonnet-4-5",
            id="a relay in Anthropic's way",
        ),
        pytest.param(f"https://contoso.openai.azure.com/openai/deployments/gpt-team\n{HEX}", "azure_openai", "gpt-team",
                     id="Azure"),
        pytest.param("http://localhost:11434", "ollama", "", id="Ollama"),
        pytest.param(f"https://api.mistral.ai/v1 key: {SK}", CUSTOM, "", id="a vendor that Kiln does not know"),
    ],
)  # fmt: skip
async def test_a_text_says_what_kind_of_provider_it_is_about(
    make_bench: MakeBench, text: str, kind: str, model: str
) -> None:
    _, form = form_on(make_bench)
    form.take(text)
    assert (form.draft.kind, form.draft.model) == (kind, model)
    assert form.why


async def test_a_second_azure_resource_is_for_an_editor(make_bench: MakeBench) -> None:
    stands: dict[str, object] = {"azure_openai_endpoint": "https://other.openai.azure.com", "azure_openai_api_key": HEX}
    _, form = form_on(make_bench, stands)
    form.take(f"https://contoso.openai.azure.com/openai/deployments/gpt-team\nkey {HEX}")
    assert form.draft.kind == AZURE
    assert "Azure" in form.shown.cannot_add
    assert "Settings" in form.shown.cannot_add


async def test_a_relay_in_anthropics_way_goes_to_an_editor(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    (editor,) = manage(bench, {"Code": "{}"})
    form = PasteForm(bench.bench)
    form.take(f"curl https://relay.example/v1/messages -H 'x-api-key: {SK}' -d '{{\"model\": \"claude-sonnet-4-5\"}}'")
    assert form.draft.uses == {editor.id}
    assert [one.place for one in form.shown.about] == [CONTEXT, COST_IN, COST_OUT]
    for place, text in ((CONTEXT, "200K"), (COST_IN, "3"), (COST_OUT, "15")):
        form.type_about(place, text)
    assert form.shown.cannot_add == ""
    form._add()  # without the test: nobody is at that address
    await until(lambda: not form.is_working, form.changed)
    assert form.done == Added(None, "claude-sonnet-4-5"), form.problem
    assert b"https://relay.example/v1" in editor.text()
    assert SK.encode() not in editor.text()
    assert bench.home.data() == EMPTY


async def test_several_addresses_and_keys_are_to_choose_from(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    shown = form.take(f"a: https://api.one.example/v1 key: {SK}\nb: https://api.two.example/v1 key: {OTHER}")
    assert SK not in shown
    assert OTHER not in shown
    assert set(form.addresses) == {"https://api.one.example/v1", "https://api.two.example/v1"}
    assert len(form.keys) == 2
    before = form.key_hint
    form.choose_key(1)
    assert form.key_hint != before
    # What is shown can be read again: the pictures stand for the keys.
    form.take(shown + "\nmodel: large")
    assert len(form.keys) == 2
    assert form.draft.model == "large"


async def test_the_picture_of_a_key_is_told(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    form.take("Address: https://llm.example/v1\nKey: sk-…4f2a\nModel: small")
    (told,) = (one for one in form.shown.fields if one.key is not None)
    assert "picture" in f"{told.help} {told.error}"


STANDS: dict[str, object] = {
    "openai_compatible_providers": [{"name": "Team", "base_url": "https://llm.example/v1", "api_key": OTHER}]
}


@pytest.mark.parametrize(("wanted", "stored"), [(False, OTHER), (True, PRACTICE_KEY)])
async def test_a_provider_that_stands_is_used_and_keeps_its_key_unless_told(
    make_bench: MakeBench, practice: PracticeProvider, wanted: bool, stored: str
) -> None:
    team = {"name": "Team", "base_url": practice.base_url, "api_key": OTHER}
    bench, form = form_on(make_bench, {"openai_compatible_providers": [team]})
    form.take(mail(practice.base_url))
    assert form.existing is not None
    assert form.shown.key_question
    assert NAME not in {one.place for one in form.shown.fields}
    form.replace_key(wanted)
    await run(form)
    assert (form.done is not None) is wanted  # the old key is refused
    (standing,) = bench.home.data()["openai_compatible_providers"]  # pyright: ignore[reportGeneralTypeIssues]
    assert standing == team | {"api_key": stored}


async def test_a_provider_that_stands_with_nothing_new_has_nothing_to_add(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench, STANDS)
    form.take("https://llm.example/v1")
    assert "Team" in form.shown.cannot_add


async def test_one_of_kilns_own_providers_gets_its_key(make_bench: MakeBench) -> None:
    bench, form = form_on(make_bench)
    form.take(f"GROQ_API_KEY={GSK}\nmodel: llama-3.3-70b-versatile")
    assert form.shown.cannot_add == ""
    form._add()  # without the test: Groq is not asked here
    await until(lambda: not form.is_working, form.changed)
    assert bench.home.data()["groq_api_key"] == GSK
    (model,) = bench.registry.user_models()
    assert (model.provider_type, model.provider_id) == ("builtin", "groq")


async def test_nothing_of_the_text_is_left_after_closing(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    form.take(mail("https://llm.example/v1", SK))
    assert SK not in repr(form.draft)
    form.close()
    assert form._text == ""
    assert form.pasted.key is None
    assert form.draft.provider.keys == {}
    assert form._masks.unmasked("sk-…b1a0") == "sk-…b1a0"


async def test_what_stops_the_test_adds_nothing(make_bench: MakeBench, practice: PracticeProvider) -> None:
    bench, form = form_on(make_bench)
    practice.fault = PracticeFault.SLOW
    form.take(mail(practice.base_url))
    form.save()
    await until(lambda: form.test.busy, form.test.changed)
    form.stop()
    await until(lambda: not form.is_working, form.changed, form.test.changed, form.test.test_finished)
    assert form.done is None
    assert bench.home.data() == EMPTY


async def test_an_offer_tells_the_clipboard_without_keeping_it(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    told = form.offer(mail("https://llm.example/v1", SK))
    assert "https://llm.example/v1" in told
    assert SK not in told
    assert not form.understood
    assert form.offer("Lunch at noon?") == ""


async def test_kiln_is_where_a_model_goes_by_default(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    form.take(mail("https://llm.example/v1", SK))
    assert form.draft.uses == {KILN}


async def test_what_the_doctor_found_goes_into_the_form_and_is_only_added_then(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    bench, form = form_on(make_bench)
    await mend(form, f"{practice.base_url}/v1")
    assert (field(form, ADDRESS), form.done) == (practice.base_url, None)
    form.save()
    await until(lambda: form.done is not None, form.added, form.changed)
    assert [one.address for one in bench.registry.providers()] == [practice.base_url]


async def test_what_the_doctor_put_into_the_form_is_taken_back(
    make_bench: MakeBench, practice: PracticeProvider
) -> None:
    _, form = form_on(make_bench)
    wrong = f"{practice.base_url}/v1"
    (await mend(form, wrong)).undo()
    await until(lambda: not form.is_working and not form.is_proved, form.changed, form.test.changed)
    assert field(form, ADDRESS) == wrong


def cure(remedy: Remedy, address: str = "https://llm.example/v1", *, family: str = "openai", key: str = SK) -> Variant:
    return Variant(Endpoint(family, address, SecretStr(key)), remedy)


@pytest.mark.parametrize(
    ("text", "found", "takes"),
    [
        pytest.param(mail("https://llm.example/v1/v1", SK), cure(Remedy.VERSION_ONCE), True, id="an address"),
        pytest.param(mail("https://llm.example/v1", SK), cure(Remedy.OTHER_HEADER), False, id="another header"),
        pytest.param(mail("https://llm.example/v1", SK), cure(Remedy.KEY_CLEANED), True, id="a key"),
        pytest.param(
            mail("https://llm.example/v1", SK), cure(Remedy.OTHER_FAMILY, family="anthropic"), False, id="no editor"
        ),
        pytest.param(GSK, cure(Remedy.PATH_CUT), False, id="an address that Kiln has fixed"),
        pytest.param("http://localhost:11434", cure(Remedy.PATH_CUT), True, id="Ollama's address"),
    ],
)
async def test_the_form_takes_what_it_has_a_field_for(
    make_bench: MakeBench, text: str, found: Variant, takes: bool
) -> None:
    _, form = form_on(make_bench)
    form.take(text)
    assert PasteHealer(form).takes(found) is takes


async def test_a_cured_key_takes_the_place_of_the_pasted_one(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    form.take(mail("https://llm.example/v1", SK))
    healer = PasteHealer(form)
    await healer.take(cure(Remedy.KEY_CLEANED, key=OTHER))
    assert form.key_hint == mask(OTHER)
    await healer.give_back()
    assert form.key_hint == mask(SK)


async def test_a_relay_in_anthropics_way_becomes_a_model_for_the_editor(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    manage(bench, {"Code": "{}"})
    form = PasteForm(bench.bench)
    form.take(mail("https://llm.example", SK))
    healer, found = PasteHealer(form), cure(Remedy.OTHER_FAMILY, "https://llm.example/v1", family="anthropic")
    assert healer.takes(found)
    await healer.take(found)
    assert (form.draft.kind, field(form, ADDRESS), form.key_hint) == (ANTHROPIC, "https://llm.example/v1", mask(SK))
    await healer.give_back()
    assert (form.draft.kind, field(form, ADDRESS)) == (CUSTOM, "https://llm.example")


async def test_the_key_of_the_text_is_left_out_and_comes_back(make_bench: MakeBench) -> None:
    _, form = form_on(make_bench)
    form.take(mail("https://llm.example/v1", SK))
    form.type_key(form.key_place, None, removed=True)
    assert form.key_hint == ""
    form.type_key(form.key_place, None)
    assert form.key_hint == mask(SK)
