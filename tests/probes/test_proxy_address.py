"""The address of a proxy as people type it."""

import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.proxy_address import ProxyAddress, ProxyFault, read_proxy, with_credentials

CANARY = "p@ss:w/ord"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("proxy.corp:8080", ProxyAddress("http://proxy.corp:8080")),
        (' "http://proxy.corp:8080/" ', ProxyAddress("http://proxy.corp:8080")),
        ("https://proxy.corp", ProxyAddress("https://proxy.corp")),
        ("[2001:db8::1]:3128", ProxyAddress("http://[2001:db8::1]:3128")),
        ("http://ada:p%40ss@proxy.corp:1", ProxyAddress("http://proxy.corp:1", "ada", SecretStr("p@ss"))),
        ("", ProxyFault.EMPTY),
        ("  ", ProxyFault.EMPTY),
        ("proxy corp", ProxyFault.SPACES),
        ("socks5://proxy.corp:1080", ProxyFault.BAD_SCHEME),
        ("http://proxy.corp/wpad.dat", ProxyFault.SCRIPT),
        ("http://proxy.corp:80/office.PAC", ProxyFault.SCRIPT),
        ("http://", ProxyFault.NO_HOST),
        ("http://[bad", ProxyFault.NO_HOST),
        ("http://..", ProxyFault.NO_HOST),
        ("proxy.corp:99999", ProxyFault.BAD_PORT),
        ("proxy.corp:0", ProxyFault.BAD_PORT),
        ("proxy.corp:eight", ProxyFault.BAD_PORT),
    ],
)
def test_a_typed_proxy_is_read_or_named_for_what_is_wrong(text: str, meant: ProxyAddress | ProxyFault) -> None:
    assert read_proxy(text) == meant


def test_name_and_password_go_into_the_address_and_come_out_again_unharmed() -> None:
    whole = with_credentials("http://proxy.corp:8080", "a@da", SecretStr(CANARY))
    assert read_proxy(whole.get_secret_value()) == ProxyAddress("http://proxy.corp:8080", "a@da", SecretStr(CANARY))
    assert CANARY not in repr(read_proxy(whole.get_secret_value()))
    assert with_credentials("http://proxy.corp", "", SecretStr(CANARY)).get_secret_value() == "http://proxy.corp"
