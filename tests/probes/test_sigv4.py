"""Amazon's signature against the test vectors that Amazon publishes, and as Bedrock is asked."""

import json
from datetime import UTC, datetime

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.dialect import chat_ask, list_ask, secrets_of
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.families import endpoint_for_builtin
from kiln_models_gui.probes.sigv4 import Credentials, Request, signed_headers

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
WHO = Credentials(SecretStr("AKIDEXAMPLE"), SecretStr(SECRET))
NOW = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "signature"),
    [
        ("GET", "/", b"", {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", b"", {}, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "GET",
            "/?Param2=value2&Param1=value1",
            b"",
            {},
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        ("POST", "/", b"Param1=value1", FORM, "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
    ],
)
def test_amazons_own_test_vectors_come_out(
    method: str, path: str, body: bytes, headers: dict[str, str], signature: str
) -> None:
    request = Request(method, f"https://example.amazonaws.com{path}", body, headers)
    told = signed_headers(request, WHO, "us-east-1", "service", NOW)["authorization"]
    assert told.endswith(f"Signature={signature}")
    assert told.startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ")


def test_a_query_of_the_account_service_is_signed_as_documented() -> None:
    url = "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"
    headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    told = signed_headers(Request("GET", url, b"", headers), WHO, "us-east-1", "iam", NOW)
    assert told["authorization"].endswith("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7")
    assert "content-type;host;x-amz-date" in told["authorization"]


def bedrock() -> Endpoint:
    endpoint = endpoint_for_builtin("amazon_bedrock", {}, SecretStr("AKIDEXAMPLE"), SecretStr(SECRET))
    assert isinstance(endpoint, Endpoint)
    return endpoint


def test_bedrocks_list_is_on_a_computer_of_its_own() -> None:
    ask = list_ask(bedrock())
    assert ask.url == "https://bedrock.us-west-2.amazonaws.com/foundation-models"
    assert "/us-west-2/bedrock/aws4_request" in ask.headers["authorization"]
    assert "authorization" not in list_ask(bedrock(), with_key=False).headers


def test_bedrocks_question_is_signed_over_the_very_bytes_that_are_sent() -> None:
    ask = chat_ask(bedrock(), "us.anthropic.claude:0")
    assert ask.url.endswith("/model/us.anthropic.claude%3A0/converse")
    sent = httpx.Request("POST", ask.url, json=ask.body)
    assert str(sent.url) == ask.url
    assert sent.content == json.dumps(ask.body, ensure_ascii=False, separators=(",", ":")).encode()
    when = datetime.strptime(ask.headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    request = Request("POST", str(sent.url), sent.content, {})
    assert signed_headers(request, WHO, "us-west-2", "bedrock", when)["authorization"] == ask.headers["authorization"]


def test_bedrocks_own_key_needs_no_signature() -> None:
    endpoint = Endpoint("bedrock", "https://bedrock-runtime.eu-central-1.amazonaws.com", SecretStr("ABSKtest"))
    assert list_ask(endpoint).headers["authorization"] == "Bearer ABSKtest"
    assert list_ask(endpoint).url == "https://bedrock.eu-central-1.amazonaws.com/foundation-models"


def test_both_parts_of_amazons_key_are_secrets() -> None:
    assert secrets_of(bedrock()) == ["AKIDEXAMPLE", SECRET]
    assert SECRET not in repr(bedrock()) + repr(chat_ask(bedrock(), "m"))
