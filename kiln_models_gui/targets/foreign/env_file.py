"""Reads a .env file: Kiln's own variables, and pairs of a key and an address that belong together.

Sources: Kiln's environment variables (kiln-ai 1.2.0); those of the OpenAI and Anthropic libraries, of Azure's and
Google's, and LiteLLM's (their public documentation, November 2026). Nothing in the file is run or looked up.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.custom_model_fields import ModelType, host_of
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.targets.foreign.addresses import clean_address
from kiln_models_gui.targets.foreign.foreign import LeftOutReason
from kiln_models_gui.targets.foreign.pack_parts import Spot
from kiln_models_gui.targets.foreign.services import SERVICES

if TYPE_CHECKING:
    from kiln_models_gui.registry.catalog import Catalog
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker

MOST_LINES, _MOST_LINES_OF_VALUE, _LONGEST = 20_000, 100, 20_000
_LINE = re.compile(r"\s*(?:export\s+|set\s+|\$env:)?([A-Za-z_][A-Za-z0-9_.-]{0,100})\s*=\s*(.*)")
_KEY = re.compile(r"^(?P<who>[A-Z0-9_]*?)_?(?:API_?KEY|API_TOKEN|AUTH_TOKEN|ACCESS_TOKEN|KEY|TOKEN)$")
_BASE = re.compile(r"^(?P<who>[A-Z0-9_]*?)_?(?:(?:API_)?BASE(?:_?URL)?|API_(?:URL|HOST)|BASE_URI|ENDPOINT|HOST|URL)$")
_MODEL = re.compile(r"^(?P<who>[A-Z0-9_]*?)_?(?:DEFAULT_)?MODEL(?:_?NAME|_?ID)?$")
_OTHER_NAMES: Mapping[str, str] = {
    "GOOGLE_API_KEY": "GEMINI_API_KEY",
    "GOOGLE_GENERATIVE_AI_API_KEY": "GEMINI_API_KEY",
    "HF_TOKEN": "HUGGINGFACE_API_KEY",
    "HUGGING_FACE_HUB_TOKEN": "HUGGINGFACE_API_KEY",
    "TOGETHER_API_KEY": "TOGETHERAI_API_KEY",
    "TOGETHER_AI_API_KEY": "TOGETHERAI_API_KEY",
    "FIREWORKS_AI_API_KEY": "FIREWORKS_API_KEY",
    "SILICONFLOW_API_KEY": "SILICONFLOW_CN_API_KEY",
    "FEATHERLESS_API_KEY": "FEATHERLESS_AI_API_KEY",
    "AZURE_API_KEY": "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_KEY": "AZURE_OPENAI_API_KEY",
    "AZURE_API_BASE": "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_API_BASE": "AZURE_OPENAI_ENDPOINT",
    "ANTHROPIC_AUTH_TOKEN": "ANTHROPIC_API_KEY",
    "GOOGLE_CLOUD_PROJECT": "VERTEX_PROJECT_ID",
    "VERTEXAI_PROJECT": "VERTEX_PROJECT_ID",
    "GOOGLE_CLOUD_LOCATION": "VERTEX_LOCATION",
    "VERTEXAI_LOCATION": "VERTEX_LOCATION",
    "OLLAMA_HOST": "OLLAMA_BASE_URL",
    "OLLAMA_API_BASE": "OLLAMA_BASE_URL",
}
"""What other programs call Kiln's variables."""
_VENDORS: Mapping[str, ModelType] = {"OPENAI": ModelType.openai_compatible, "ANTHROPIC": ModelType.anthropic}
"""Where a base URL beside the key sends the key there, and not to the vendor."""
_VERSION = re.compile(r"/v\d")


class _Variables(dict[str, str]):
    """The variables that nobody has taken yet."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        super().__init__(variables)
        self._names: dict[tuple[re.Pattern[str], str], list[str]] = {}
        for name in variables:
            for pattern in (_KEY, _BASE, _MODEL):
                if found := pattern.match(name):
                    self._names.setdefault((pattern, found["who"]), []).append(name)

    def of(self, pattern: re.Pattern[str], who: str) -> list[str]:
        """The names of this form that begin with `who`."""
        return [name for name in self._names.get((pattern, who), ()) if name in self]


def assignments(text: str) -> dict[str, str]:
    """The variables of a .env file, the last of a name, without quotes and comments. Nothing is put in for `$NAME`."""
    found: dict[str, str] = {}
    lines, number = text.split("\n")[:MOST_LINES], 0
    while number < len(lines):
        one = lines[number].rstrip("\r")
        number += 1
        match = _LINE.fullmatch(one) if len(one) < _LONGEST and not one.lstrip().startswith("#") else None
        if match is not None:
            found[match[1]], further = _value(match[2], lines[number : number + _MOST_LINES_OF_VALUE])
            number += further
    return found


def is_env(text: str, *, called_so: bool = False) -> bool:
    """Whether every line is a variable, a comment or blank, and there is a variable that may be of a provider.

    `called_so`: its name says it, so that a certificate between the variables does no harm.
    """
    lines = [one.strip() for one in text.split("\n")[:MOST_LINES] if one.strip() and not one.lstrip().startswith("#")]
    shaped = [_LINE.fullmatch(one) for one in lines]
    named = [one[1].upper() for one in shaped if one is not None]
    return (called_so or len(named) == len(lines)) and any(_KEY.match(name) or _BASE.match(name) for name in named)


def read_env(text: str, catalog: "Catalog", maker: "PackMaker") -> None:
    """Take the providers that the variables tell, with the models that they name."""
    left = _Variables({name.upper(): value.strip() for name, value in assignments(text).items() if value.strip()})
    for who, kind in _VENDORS.items():
        if base := next((name for name in left.of(_BASE, who) if clean_address(left[name])), ""):
            _take_pair(who, base, kind, left, maker)
    _take_kilns(left, catalog, maker)
    for base in [name for name in left if _BASE.match(name)]:
        who = _who(_BASE, base)
        if base in left and _tells_provider(base, who, left):
            _take_pair(who, base, ModelType.openai_compatible, left, maker)
    for who, service in SERVICES.items():
        if keys := left.of(_KEY, who.upper()):
            spot = maker.at(ModelType.openai_compatible, service.address, service.name, left.pop(keys[0]))
            _take_models(who.upper(), spot, left, maker)
    for name in left:
        if _KEY.match(name):
            maker.leave_out(name, LeftOutReason.UNKNOWN_VARIABLE)


def _take_pair(who: str, base: str, kind: ModelType, left: _Variables, maker: "PackMaker") -> None:
    """A base URL with the key that is called alike."""
    address = left.pop(base)
    keys = left.of(_KEY, who)
    key = left.pop(keys[0]) if keys else None
    host = host_of(address)
    service = SERVICES.get(who.lower()) or SERVICES.get(who.lower().replace("_", ""))
    name = service.name if service else host if who in (*_VENDORS, "") else who.replace("_", " ").capitalize()
    spot = maker.at(kind, address, name, key)
    if not _take_models(who, spot, left, maker) and spot is not None and spot.ref is None:
        maker.leave_out(base, LeftOutReason.NO_MODEL_NAME)  # an endpoint that only editors reach is one of a model


def _take_kilns(left: _Variables, catalog: "Catalog", maker: "PackMaker") -> None:
    """Kiln's own providers, by Kiln's variables and what others call them."""
    own = {key.env: key.key for info in catalog.providers for key in info.keys if key.env}
    given: dict[str, str] = {}
    for name in list(left):
        key = own.get(name) or own.get(_OTHER_NAMES.get(name, ""))
        if key is not None and given.setdefault(key, _as_address(key, left[name])) == _as_address(key, left[name]):
            del left[name]
    for info in catalog.providers:
        if any(key.key in given for key in info.keys):
            spot = maker.at_own(info.id, given, given)
            for who in {(key.env or "").rpartition("_API_KEY")[0] for key in info.keys} - {""}:
                _take_models(who, spot, left, maker)


def _take_models(who: str, spot: Spot | None, left: _Variables, maker: "PackMaker") -> bool:
    """The models that variables of the same beginning name; whether there was one."""
    took = False
    for name in left.of(_MODEL, who):
        model = left.pop(name)
        if spot is not None:
            took = bool(maker.add(ModelCard(spot.reach, model, spot.ref, spot.endpoint), key=spot.key)) or took
    return took


def _tells_provider(base: str, who: str, left: _Variables) -> bool:
    """Whether it is an address of an API: of many other things a URL and a key stand in such files too."""
    clean = clean_address(left[base])
    if clean is None:
        return False
    says_so = base.endswith("BASE_URL") or not base.endswith(("_URL", "_HOST"))
    return _VERSION.search(clean.url) is not None or (says_so and bool(left.of(_KEY, who)))


def _who(pattern: re.Pattern[str], name: str) -> str:
    found = pattern.match(name)
    return found["who"] if found else ""


def _as_address(key: str, value: str) -> str:
    """Ollama's own variable has no http:// in it."""
    bare = key == "ollama_base_url" and re.fullmatch(r"[\w.-]+(?::\d+)?", value)
    return f"http://{value}" if bare else value


def _value(raw: str, following: Sequence[str]) -> tuple[str, int]:
    """A value without quotes, escapes and comment, and over how many of the lines after it one in quotes goes on."""
    quote = raw[:1]
    if quote not in ("'", '"', "`"):
        return re.split(r"\s+#", raw, maxsplit=1)[0].strip().rstrip(";"), 0
    body = raw[1:]
    for further, line in enumerate(("", *following)):
        body = f"{body}\n{line}" if further else body
        end = _end_of(body, quote) if len(body) < _LONGEST else -1
        if end >= 0:
            return body[:end].replace(f"\\{quote}", quote) if quote == '"' else body[:end], further
    return raw.strip(), 0


def _end_of(body: str, quote: str) -> int:
    if quote != '"':
        return body.find(quote)
    found = re.match(r'(?:[^"\\]|\\.)*', body, re.DOTALL)
    return found.end() if found and found.end() < len(body) and body[found.end()] == quote else -1
