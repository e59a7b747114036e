"""Where every key on a desk would be sent, and packs that somebody tampered with."""

import json
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, cast

from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.provider_addresses import BUILTINS
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.targets.keys import key_account
from tests.targets.packs import Desk

KEYS = {
    "open_ai_api_key": "sk-own-openai-0123456789abcdef",
    "azure_openai_api_key": "own-azure-0123456789abcdef",
    "groq_api_key": "gsk_own_0123456789abcdef",
}
CUSTOM_KEY, EDITOR_KEY, OLD_KEY = (
    "sk-own-team-0123456789abcdef",
    "sk-own-editor-0123456789ab",
    "sk-own-old-0123456789abc",
)
DATA: dict[str, object] = {
    "open_ai_api_key": KEYS["open_ai_api_key"],
    "azure_openai_api_key": KEYS["azure_openai_api_key"],
    "azure_openai_endpoint": "https://mine.openai.azure.com",
    "ollama_base_url": "http://localhost:11434",
    "openai_compatible_providers": [
        {"name": "Team", "base_url": "https://models.example.com/v1", "api_key": CUSTOM_KEY},
        {"name": "Here", "base_url": "http://localhost:8000/v1", "api_key": ""},
    ],
    "user_model_registry": [
        {"id": "one", "provider_type": "custom", "provider_id": "Team", "model_id": "a", "name": "Mine"},
        {"id": "two", "provider_type": "builtin", "provider_id": "openai", "model_id": "gpt-x"},
    ],
}
ENVIRON = {"GROQ_API_KEY": KEYS["groq_api_key"]}
EDITOR = {
    "aiOrchestrator.providers.custom": [
        {
            "id": "own",
            "type": "openai-compatible",
            "endpoint": "https://own.example.com/v1",
            "modelName": "own",
            "apiKey": "${SECRET:own-key}",
            "contextWindow": 1000,
            "cost": {"input": 0, "output": 0},
        }
    ]
}
OWN = frozenset({*KEYS.values(), CUSTOM_KEY, EDITOR_KEY, OLD_KEY})


async def lived_in(desk: Desk) -> Desk:
    """A desk with keys in Kiln's file, the environment and the keychain; one there belonged to a former provider."""
    from pydantic import SecretStr

    desk.editor_path.parent.mkdir(parents=True, exist_ok=True)
    desk.editor_path.write_text(json.dumps(EDITOR))
    desk.editor.load()
    await desk.editor_keys.keep("own-key", SecretStr(EDITOR_KEY))
    await desk.keys.keep(ProviderRef("custom", "Gone"), "api_key", SecretStr(OLD_KEY))
    return desk


def where_keys_go(desk: Desk) -> Iterator[tuple[str, str]]:
    """Each of this person's own keys that is there, and the address that it is sent to now."""
    kept = desk.kept()
    for provider in desk.registry.providers():
        for place, _ in provider.keys:
            is_custom = provider.ref.type == "custom"
            in_kiln = desk.target.key_of_custom(provider.ref.id) if is_custom else desk.target.key(place)
            keys = [in_kiln.get_secret_value()] if in_kiln is not None else []
            keys += [kept[account]] if (account := key_account(provider.ref, place)) in kept else []
            for key in keys:
                if key in OWN:
                    yield key, normal_address(_address(provider, desk))
    for agents in desk.editors.values():
        for record in agents.settings.custom_models:
            key = next((value for ref, value in kept.items() if ref.account == record.api_key.secret_name), "")
            if key in OWN:
                yield key, _origin(normal_address(record.endpoint))


def _address(provider: Any, desk: Desk) -> str:
    if provider.ref.type == "custom":
        return cast("str", provider.address)
    known = BUILTINS.get(provider.ref.id)
    setting = desk.registry.state.values.get(known.address_key, "") if known else ""
    return setting or (known.base_url if known else provider.ref.id)


def _origin(address: str) -> str:
    return "/".join(address.split("/")[:3])


def elsewhere(before: set[tuple[str, str]], after: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Keys that go where they did not go. An editor reaches a provider below its address: the computer counts there."""
    known = before | {(key, _origin(address)) for key, address in before}
    return {pair for pair in after if pair not in known}


HOSTILE_TEXTS = (
    "https://evil.example/v1", "http://169.254.169.254/latest", "https://api.openai.com.evil.example", "http://evil",
    "https://user:pass@models.example.com/v1", "https://models.example.com/v1?key=x", "https://models.example.com/v2",
    "${SECRET:own-key}", "os.environ/OPENAI_API_KEY", "../../etc/passwd", "javascript:alert(1)", "file:///etc/passwd",
    "Team", "Gone", "Here", "openai", "azure_openai", "team", "Te\u202eam", "T\u0435am", "", " ", "a" * 501, "x::y",
    "open_ai_api_key", "azure_openai_endpoint", "ollama_base_url", "wandb_base_url", "custom_mcp_path", "\x00",
    "user_model_registry", "vertex_location", "evil.example/", "europe-west1", "builtin", "custom", "api_key", "🏢",
    "fireworks_ai", "pack:m0", "custom:own", "auto", "not-needed", "m0", "gpt-x", "a", "anthropic", "azure-openai",
)  # fmt: skip
HOSTILE_VALUES: tuple[object, ...] = (None, True, 0, -1, 2**53, 2**53 + 1, 1.5, 1e308, [], {}, [[]], {"a": {"b": []}})


def tampered(data: bytes, dice: Random) -> bytes:
    """A pack with one to eight things changed: in its text, or in what it says."""
    if dice.random() < 0.15:
        return _torn(data, dice)
    said: Any = json.loads(data)
    for _ in range(dice.choice([1, 1, 2, 3, 8])):
        _change(said, dice)
    return json.dumps(said).encode()


def _torn(data: bytes, dice: Random) -> bytes:
    for _ in range(dice.choice([1, 1, 3])):
        start = dice.randrange(len(data))
        end = min(len(data), start + dice.choice([0, 1, 5, 200]))
        piece = dice.choice([b"", data[start:end] * 2, bytes([dice.randrange(256)]), b'"', b"{", b"NaN", b"\\ud800"])
        data = data[:start] + piece + data[end:]
    return data


def _change(said: Any, dice: Random) -> None:
    places = list(_places(said))
    holder, name = dice.choice(places)
    now, roll = holder[name], dice.random()
    if isinstance(now, str) and roll < 0.9:  # what the schema lets through is what is dangerous
        holder[name] = dice.choice(HOSTILE_TEXTS)
    elif isinstance(now, (int, float)) and roll < 0.9:
        holder[name] = dice.choice([True, 0, 1, -1, 2**53, 2**53 + 1, 0.5, 1e308])
    elif roll < 0.3:
        holder[name] = dice.choice(HOSTILE_VALUES)
    elif roll < 0.5:
        holder[name] = _copied(dice.choice([other[step] for other, step in places]))
    elif isinstance(holder, dict):
        holder[dice.choice(HOSTILE_TEXTS)] = _copied(now)
        if roll < 0.6:
            del holder[name]
    else:
        holder.append(_copied(now))


def _copied(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _places(said: Any) -> Iterator[tuple[Any, Any]]:
    steps: Any = said.items() if isinstance(said, Mapping) else enumerate(said)
    for name, inner in list(steps):
        yield said, name
        if isinstance(inner, (dict, list)):
            yield from _places(inner)
