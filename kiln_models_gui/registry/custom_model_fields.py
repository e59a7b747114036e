"""The fields of a CustomModel: which type shows and needs which, and what may be written. Without pydantic.

Source: the AI Orchestrator's design "Custom Model Support", its interface CustomModel.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.cost import read_number
from kiln_models_gui.registry.plain import Fields, is_fields
from kiln_models_gui.registry.secret_references import ApiKeyState, read_api_key
from kiln_models_gui.registry.slugs import ID_PATTERN


class ModelType(StrEnum):
    """How a model is reached. `fireworks` is never written: it is the type of a model without one."""

    fireworks = "fireworks"
    openai_compatible = "openai-compatible"
    anthropic = "anthropic"
    azure_openai = "azure-openai"
    google_vertex = "google-vertex"


@dataclass(frozen=True, slots=True)
class TypeFields:
    """The fields that one type shows beside COMMON_FIELDS, in the order of the form."""

    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()


COMMON_FIELDS = TypeFields(
    ("id", "contextWindow", "cost"), ("displayName", "description", "temperature", "topP", "maxTokens")
)
TYPE_FIELDS: Mapping[ModelType, TypeFields] = {
    ModelType.fireworks: TypeFields(("modelPath",)),
    ModelType.openai_compatible: TypeFields(("endpoint", "modelName"), ("apiKey",)),
    ModelType.anthropic: TypeFields(("endpoint", "modelName"), ("apiKey",)),
    ModelType.azure_openai: TypeFields(("endpoint", "deploymentName"), ("apiKey",)),
    # Its key is a short-lived token of application-default credentials: nothing to keep.
    ModelType.google_vertex: TypeFields(("endpoint", "modelName")),
}


class FieldProblem(StrEnum):
    """Why a field may not be written, or why a model in the file does not work."""

    NOT_A_MODEL = "not_a_model"
    """The element is no object."""
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    UNPRINTABLE = "unprintable"
    BAD_ID = "bad_id"
    ID_TAKEN = "id_taken"
    UNKNOWN_TYPE = "unknown_type"
    BAD_MODEL_PATH = "bad_model_path"
    BAD_URL = "bad_url"
    URL_HAS_PASSWORD = "url_has_password"  # noqa: S105  # a word, no secret
    URL_HAS_QUERY = "url_has_query"
    URL_HAS_PATH = "url_has_path"
    """Azure wants the resource alone: `https://name.openai.azure.com`."""
    OUT_OF_RANGE = "out_of_range"
    PLAIN_TEXT_KEY = "plain_text_key"


@dataclass(frozen=True, slots=True)
class FieldFault:
    """One field that is wrong. `expected` is (lowest, highest) for OUT_OF_RANGE, else None. Never what was typed."""

    field: str
    problem: FieldProblem
    expected: tuple[float, float | None] | None = None


_MOST = 2**53  # the largest whole number that an editor's JSON holds exactly
_MODEL_PATH = re.compile(
    r"accounts/[\w.-]+/(models|deployedModels|deployments)/[\w.-]+(#accounts/[\w.-]+/deployments/[\w.-]+)?", re.ASCII
)
_URL = re.compile(
    r"https?://(?P<user>[^\s/?#@]*@)?(?P<host>\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(:\d{1,5})?(?P<path>/[^\s?#]*)?"
    r"(?P<query>[?#]\S*)?",
    re.IGNORECASE,
)


def host_of(endpoint: str) -> str:
    """The host of an address in lower case, without brackets and port; empty for a text that is no address."""
    found = _URL.fullmatch(endpoint.strip())
    return found["host"].strip("[]").lower() if found else ""


def model_type(fields: Fields) -> ModelType | None:
    """The type that the fields tell; None for one that nobody knows. The array that it stands in does not matter."""
    name = fields.get("type")
    if name is None:
        return ModelType.fireworks
    known = isinstance(name, str) and name in {kind.value for kind in ModelType} - {ModelType.fireworks.value}
    return ModelType(name) if known else None


def check_custom_model(
    fields: Fields, taken: Collection[str] = (), standing_id: str | None = None
) -> tuple[FieldFault, ...]:
    """Every reason why `fields` may not be written; none for a model that may.

    `taken` are the ids of all models in both arrays, `standing_id` the id that this one has now: it may stay, odd
    or not. Fields that nobody knows are not looked at.
    """
    kind = model_type(fields)
    faults = [] if kind else [FieldFault("type", FieldProblem.UNKNOWN_TYPE)]
    own = TYPE_FIELDS[kind] if kind else TypeFields(())
    needed = COMMON_FIELDS.needed + own.needed
    faults += [FieldFault(name, FieldProblem.MISSING) for name in needed if _missing(fields.get(name))]
    shown = (*needed, *COMMON_FIELDS.optional, *own.optional, "apiKey")
    for name, check in _CHECKS.items():
        value = fields.get(name)
        if value is None or (name in needed and _missing(value)):
            continue
        # What only another type shows may stay there, whatever it says, as long as it is text.
        fault = check(name, value) if name in shown else _wrong_type(name, value)
        if fault:
            faults.append(fault)
    id_, endpoint = fields.get("id"), fields.get("endpoint")
    if isinstance(id_, str) and id_.strip():
        faults += _id_faults(id_, taken, standing_id)
    if kind is ModelType.azure_openai and isinstance(endpoint, str):
        faults += _azure_faults(endpoint)
    return tuple(faults)


def _missing(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _id_faults(id_: str, taken: Collection[str], standing_id: str | None) -> list[FieldFault]:
    if id_ == standing_id:
        return []
    if not ID_PATTERN.fullmatch(id_):
        return [FieldFault("id", FieldProblem.BAD_ID)]
    return [FieldFault("id", FieldProblem.ID_TAKEN)] if id_ in taken else []


def _azure_faults(endpoint: str) -> list[FieldFault]:
    found = _URL.fullmatch(endpoint)
    has_path = found is not None and (found["path"] or "/") != "/"
    return [FieldFault("endpoint", FieldProblem.URL_HAS_PATH)] if has_path else []


def _wrong_type(name: str, value: object) -> FieldFault | None:
    return None if isinstance(value, str) else FieldFault(name, FieldProblem.WRONG_TYPE)


def _text(name: str, value: object) -> FieldFault | None:
    if not isinstance(value, str):
        return _wrong_type(name, value)
    return FieldFault(name, FieldProblem.UNPRINTABLE) if unprintable(value) else None


def _description(name: str, value: object) -> FieldFault | None:
    # A note may have lines.
    return _text(name, re.sub(r"[\r\n\t]", " ", value) if isinstance(value, str) else value)


def _model_path(name: str, value: object) -> FieldFault | None:
    if fault := _text(name, value):
        return fault
    return None if _MODEL_PATH.fullmatch(str(value)) else FieldFault(name, FieldProblem.BAD_MODEL_PATH)


def _url(name: str, value: object) -> FieldFault | None:
    if fault := _text(name, value):
        return fault
    found = _URL.fullmatch(str(value))
    if found is None:
        return FieldFault(name, FieldProblem.BAD_URL)
    if found["user"]:
        return FieldFault(name, FieldProblem.URL_HAS_PASSWORD)
    return FieldFault(name, FieldProblem.URL_HAS_QUERY) if found["query"] else None


def _api_key(name: str, value: object) -> FieldFault | None:
    plain = read_api_key(value).state is ApiKeyState.PLAIN_TEXT
    return FieldFault(name, FieldProblem.PLAIN_TEXT_KEY) if plain else None


def _count(name: str, value: object) -> FieldFault | None:
    number = read_number(value)
    if number is None or not number.is_integer():
        return FieldFault(name, FieldProblem.WRONG_TYPE)
    return None if 0 < number <= _MOST else FieldFault(name, FieldProblem.OUT_OF_RANGE, (1, None))


def _between(lowest: float, highest: float | None) -> Callable[[str, object], FieldFault | None]:
    def check(name: str, value: object) -> FieldFault | None:
        number = read_number(value)
        if number is None:
            return FieldFault(name, FieldProblem.MISSING if value is None else FieldProblem.WRONG_TYPE)
        fits = number >= lowest and (highest is None or number <= highest)
        return None if fits else FieldFault(name, FieldProblem.OUT_OF_RANGE, (lowest, highest))

    return check


def _cost(name: str, value: object) -> FieldFault | None:
    if not is_fields(value):
        return FieldFault(name, FieldProblem.WRONG_TYPE)
    check = _between(0, None)
    return next((fault for side in ("input", "output") if (fault := check(f"cost.{side}", value.get(side)))), None)


_CHECKS: Mapping[str, Callable[[str, object], FieldFault | None]] = {
    "id": _text,
    "displayName": _text,
    "modelPath": _model_path,
    "endpoint": _url,
    "apiKey": _api_key,
    "modelName": _text,
    "deploymentName": _text,
    "contextWindow": _count,
    "cost": _cost,
    "description": _description,
    "temperature": _between(0, 2),
    "topP": _between(0, 1),
    "maxTokens": _count,
}
