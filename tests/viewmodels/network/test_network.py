"""The choice of a proxy: what a form means, what is kept where, and what goes when nobody needs it any more."""

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.viewmodels.network.network import AS_SETTINGS, NONE, SYSTEM, URL, ProxyChoice
from kiln_models_gui.viewmodels.network.proxy_draft import ProxyDraft, proxy_shown
from kiln_models_gui.viewmodels.network.words import system_words
from tests.viewmodels.conftest import MakeBench, idle

TEAM, OTHER = ProviderRef("custom", "Team"), ProviderRef("custom", "Other")
OFFICE = ProxyChoice(URL, "http://proxy.corp:8080", "ada")
CANARY = SecretStr("proxy-canary-9876543210")
KEPT = SecretRef("Kiln Models", "proxy ada@proxy.corp:8080")


@pytest.mark.parametrize(
    ("draft", "choice", "faulty"),
    [
        (ProxyDraft(SYSTEM), ProxyChoice(SYSTEM), ""),
        (ProxyDraft(NONE, "left over"), ProxyChoice(NONE), ""),
        (ProxyDraft(AS_SETTINGS), ProxyChoice(AS_SETTINGS), ""),
        (ProxyDraft(URL, "proxy.corp:8080", " ada "), OFFICE, ""),
        (ProxyDraft(URL, "http://ada:secret@proxy.corp:8080"), OFFICE, ""),
        (ProxyDraft(URL, "http://eve:secret@proxy.corp:8080", "ada"), OFFICE, ""),
        (ProxyDraft(URL, ""), None, "address"),
        (ProxyDraft(URL, "socks5://proxy.corp"), None, "address"),
        (ProxyDraft(URL, "proxy.corp:8080", "", CANARY), None, "user"),
    ],
)
def test_a_draft_means_a_choice_or_says_what_is_wrong(
    draft: ProxyDraft, choice: ProxyChoice | None, faulty: str
) -> None:
    shown = proxy_shown(draft)
    assert shown.choice == choice
    assert (bool(shown.address_error), bool(shown.user_error)) == (faulty == "address", faulty == "user")
    assert CANARY.get_secret_value() not in f"{draft!r} {shown!r}"


def test_a_password_in_the_address_is_taken_out_of_it() -> None:
    shown = proxy_shown(ProxyDraft(URL, "http://ada:secret@proxy.corp:8080"))
    assert shown.password == SecretStr("secret")
    assert "secret" not in repr(shown)


async def test_a_password_stays_as_long_as_somebody_needs_it(make_bench: MakeBench) -> None:
    bench = make_bench()
    network, secrets = bench.network, bench.secrets
    await network.choose(OFFICE, CANARY)
    await network.choose(OFFICE, None, TEAM)
    forgotten = await network.forget(TEAM)
    assert await secrets.get(KEPT) == CANARY
    network.choose_mode(NONE)
    assert await secrets.get(KEPT) == CANARY
    await network.choose(ProxyChoice(URL, "http://next.corp:1"))
    assert await secrets.get(KEPT) is None
    await network.put_back(TEAM, forgotten)
    assert await secrets.get(KEPT) == CANARY
    assert network.choice(TEAM) == OFFICE
    await idle(bench.choices)
    assert CANARY.get_secret_value() not in bench.preferences.path.read_text()


async def test_a_password_never_goes_to_another_proxy(make_bench: MakeBench) -> None:
    network = make_bench().network
    await network.choose(OFFICE, CANARY)
    for other in (ProxyChoice(URL, "http://evil.example:8080", "ada"), ProxyChoice(URL, OFFICE.url, "eve")):
        proxy = (await network.settings_for(other)).proxy
        assert proxy is not None
        assert CANARY.get_secret_value() not in proxy.get_secret_value()


async def test_a_providers_choice_follows_its_new_name_and_takes_the_place_of_one_left_there(
    make_bench: MakeBench,
) -> None:
    network = make_bench().network
    await network.choose(ProxyChoice(NONE), None, TEAM)
    await network.choose(OFFICE, None, OTHER)
    network.rename(TEAM, OTHER)
    assert (network.choice(TEAM).mode, network.choice(OTHER).mode) == (AS_SETTINGS, NONE)
    assert (await network.settings(TEAM)).mode == SYSTEM
    assert (await network.settings(OTHER)).mode == NONE


async def test_a_keychain_that_stays_shut_keeps_nobody_from_asking(make_bench: MakeBench) -> None:
    class Locked(SessionSecrets):
        async def get(self, ref: SecretRef) -> SecretStr | None:  # pyright: ignore[reportImplicitOverride]
            raise SecretError(SecretProblem.LOCKED)

    network = make_bench(secrets=Locked()).network
    await network.choose(OFFICE)
    proxy = (await network.settings()).proxy
    assert proxy is not None
    assert proxy.get_secret_value() == "http://ada@proxy.corp:8080"


@pytest.mark.parametrize("rows", [[{}], [{"provider": "custom:Team", "proxy": ["x"]}], [{"provider": 3}]])
async def test_odd_preferences_are_no_choice(make_bench: MakeBench, rows: list[dict[str, object]]) -> None:
    bench = make_bench()
    bench.choices.change(provider_proxies=tuple(rows))
    assert bench.network.choice(TEAM).mode == AS_SETTINGS
    await bench.network.choose(ProxyChoice(NONE))


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "This computer has no proxy set."),
        ({"ALL_PROXY": "http://u:canary@p.corp:1"}, "http://p.corp:1 for https, none for localhost"),
        ({"HTTP_PROXY": "p.corp:1"}, "http://p.corp:1 for http, none for localhost"),
        (
            {"HTTPS_PROXY": "http://a.corp:1", "HTTP_PROXY": "http://b.corp:1", "NO_PROXY": ".corp,x,y,z"},
            "http://a.corp:1 for https, http://b.corp:1 for http, none for localhost, .corp, x and 2 more",
        ),
        (
            {"HTTPS_PROXY": "socks5://u:canary@p.corp"},
            "an address that cannot be used for https, none for localhost",
        ),
    ],
)
def test_what_this_computer_says_is_shown_without_passwords(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], words: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_words() == words
