"""The doctor on plain asyncio: what it offers, what it leaves to the person, and when it is not called."""

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.doctor import Diagnosis
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.families.vendors import VENDORS
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.probes.proof import Proof
from kiln_models_gui.probes.remedies import Remedy, Variant
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.words.costs import cost_of_test_words
from kiln_models_gui.viewmodels.words.cures import offer_words, taken_words
from tests.viewmodels.conftest import idle, until


class Form:
    """Something with an address that a cure can go into."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = self.before = endpoint

    async def find(self) -> Endpoint:
        return self.endpoint

    def takes(self, cure: Variant) -> bool:
        return cure.remedy is not Remedy.OTHER_HEADER

    async def take(self, cure: Variant) -> None:
        self.before, self.endpoint = self.endpoint, cure.endpoint

    async def give_back(self) -> None:
        self.endpoint = self.before


async def failed(client: httpx.AsyncClient, form: Form) -> ConnectionTest:
    """A test that ran, and whose doctor has looked."""
    test = ConnectionTest(lambda: client, form.find, healer=form)
    test.start("practice-small")
    await idle(test)
    assert test.doctor is not None
    await idle(test.doctor)
    return test


async def test_what_was_found_is_used_tested_and_taken_back(
    client: httpx.AsyncClient, practice: PracticeProvider
) -> None:
    form = Form(Endpoint("openai", practice.base_url + "/v1", SecretStr(PRACTICE_KEY)))
    test = await failed(client, form)
    doctor = test.doctor
    assert doctor is not None
    assert doctor.offer is not None
    assert doctor.offer.can_use
    assert f"It works with {practice.base_url} (you have {practice.base_url}/v1)" in doctor.offer.text
    doctor.use()
    await until(lambda: test.result is not None and test.result.worked, test.changed)
    assert (doctor.offer, form.endpoint.base_url) == (None, practice.base_url)
    assert practice.base_url in doctor.taken
    doctor.undo()
    await until(lambda: doctor.offer is not None, doctor.changed, test.changed)
    assert form.endpoint.base_url == practice.base_url + "/v1"
    assert doctor.taken == ""


async def test_what_is_typed_meanwhile_sends_the_doctor_away(
    client: httpx.AsyncClient, practice: PracticeProvider
) -> None:
    form = Form(Endpoint("openai", practice.base_url + "/v1", SecretStr(PRACTICE_KEY)))
    test = await failed(client, form)
    test.forget()
    assert test.doctor is not None
    assert (test.doctor.offer, test.doctor.taken, test.doctor.looking) == (None, "", False)


@pytest.mark.parametrize("fault", [PracticeFault.NONE, PracticeFault.NO_SUCH_MODEL])
async def test_nobody_looks_where_nothing_was_typed_wrongly(
    client: httpx.AsyncClient, practice: PracticeProvider, fault: PracticeFault
) -> None:
    practice.fault = fault
    test = await failed(client, Form(Endpoint("openai", practice.base_url, SecretStr(PRACTICE_KEY))))
    assert test.doctor is not None
    assert test.doctor.offer is None


async def test_another_vendors_key_is_named_without_asking(client: httpx.AsyncClient) -> None:
    form = Form(Endpoint("groq", "https://api.groq.com/openai/v1", SecretStr("sk-ant-canary-0123456789 x")))
    offer = offer_words(Diagnosis(foreign_vendor="anthropic"), form.endpoint, VENDORS["groq"], "", can_use=False)
    assert offer.heading == "This looks like a key of Anthropic. This provider is Groq."
    assert not offer.can_use
    del client


HTTPS = Endpoint("openai", "https://far.example.com/v1", SecretStr("canary-0123456789"))


def found(remedy: Remedy, family: str = "openai", url: str = "https://far.example.com/v1") -> Diagnosis:
    return Diagnosis(Variant(Endpoint(family, url), remedy), (), Proof.REACHED, requests=3)


@pytest.mark.parametrize(
    ("diagnosis", "can_use", "says"),
    [
        (found(Remedy.PLAIN_HTTP, url="http://far.example.com/v1"), True, "unprotected"),
        (found(Remedy.OTHER_HEADER), False, "Authorization: Bearer"),
        (found(Remedy.OTHER_FAMILY, "anthropic"), False, "kind “Anthropic”"),
        (found(Remedy.OTHER_FAMILY, "azure_v1"), False, "Azure OpenAI"),
        (found(Remedy.AZURE_V1, "azure_v1", "https://me.example.com"), False, "https://me.example.com/openai/v1"),
        (Diagnosis(requests=4), False, "none of them works"),
    ],
)
def test_what_cannot_be_kept_says_what_to_do_instead(diagnosis: Diagnosis, can_use: bool, says: str) -> None:
    offer = offer_words(diagnosis, HTTPS, None, "m", can_use=can_use)
    assert says in offer.text
    assert "canary" not in f"{offer}"


@pytest.mark.parametrize("remedy", list(Remedy))
def test_every_remedy_has_words(remedy: Remedy) -> None:
    for can_use in (True, False):
        offer = offer_words(found(remedy), HTTPS, None, "m", can_use=can_use)
        assert offer.heading
        assert "{" not in offer.text
    assert taken_words(Variant(HTTPS, remedy))


@pytest.mark.parametrize(
    ("model", "prices", "says"),
    [
        ("", (1.0, 1.0), "Free: asks no model."),
        ("m", (None, None), "Asks two short prompts, which costs next to nothing."),
        ("m", (0.0, 0.0), "Asks two short prompts, for free."),
        ("m", (1.2, 1.2), "Asks two short prompts, about $0.0001."),
        ("m", (15.0, 600.0), "Asks two short prompts, about $0.02."),
    ],
)
def test_what_a_test_costs_is_told_before(model: str, prices: tuple[float | None, float | None], says: str) -> None:
    assert cost_of_test_words(model, prices) == says
