"""Runs in its own process: answers questions with Kiln's own library, one JSON object per line in and out."""

import contextlib
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from kiln_ai.adapters.ml_model_list import KilnModelProvider
from kiln_ai.adapters.provider_tools import (
    find_user_model,
    get_all_user_models,
    get_legacy_custom_models,
    kiln_model_provider_from,
    user_model_to_provider,
)
from kiln_ai.adapters.user_model_entry import UserModelEntry
from kiln_ai.utils.config import Config

Answer = dict[str, Any]


def read(_: Answer) -> Answer:
    entries = get_all_user_models()
    config = Config.shared()
    return {
        "entries": [entry.model_dump() for entry in entries],
        "providers": [_attempt(lambda e=entry: _dump(user_model_to_provider(e))) for entry in entries],
        "found": {e.id: _attempt(lambda e=e: _dump(find_user_model(f"user_model::{e.id}"))) for e in entries},
        "legacy": get_legacy_custom_models(),
        "settings": config.settings(),
        "values": {name: config.get_value(name) for name in config._properties},  # pyright: ignore[reportPrivateUsage]
    }


def write(request: Answer) -> Answer:
    Config.shared().save_setting(request["key"], request["value"])
    return {}


def convert(request: Answer) -> Answer:
    """Raw elements of user_model_registry, without a file: what is skipped, and what the others become."""
    return {"results": [_convert(raw) for raw in request["elements"]]}


def resolve(request: Answer) -> Answer:
    return _dump(kiln_model_provider_from(request["name"], request["provider_name"]))


def build(request: Answer) -> Answer:
    """KilnModelProvider from raw values."""
    return {"results": [_attempt(lambda v=values: _dump(KilnModelProvider(**v))) for values in request["values"]]}


COMMANDS: dict[str, Callable[[Answer], Answer]] = {
    "read": read,
    "write": write,
    "convert": convert,
    "resolve": resolve,
    "build": build,
}


def _convert(raw: Any) -> Answer:
    entry = _attempt(lambda: UserModelEntry(**raw).model_dump())
    if "error" in entry:
        return {"entry": entry}
    return {"entry": entry, "provider": _attempt(lambda: _dump(user_model_to_provider(UserModelEntry(**raw))))}


def _dump(provider: KilnModelProvider | None) -> Answer:
    return {} if provider is None else provider.model_dump(mode="json")


def _attempt(work: Callable[[], Any]) -> Answer:
    try:
        return {"ok": work()}
    except Exception as error:  # noqa: BLE001  (the answer is which exception Kiln raises)
        return {"error": f"{type(error).__name__}: {error}"}


def main() -> None:
    answers = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):  # nothing that a library prints may break the protocol
        for line in sys.stdin:
            request = json.loads(line)
            os.environ["HOME"] = os.environ["USERPROFILE"] = request["home"]
            Config._shared_instance = None  # Kiln reads its file only once  # pyright: ignore[reportPrivateUsage]
            answer = _attempt(lambda r=request: COMMANDS[r["do"]](r))
            answers.write(json.dumps(answer, default=str) + "\n")
            answers.flush()


if __name__ == "__main__":
    main()
