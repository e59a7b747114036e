"""Adding, changing and removing a person's own model in the orchestrator's settings. Pure."""

from collections.abc import Sequence

from kiln_models_gui.registry.assignments import Edits, replace_choice
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.custom_model import CustomModel, ModelRefusedError
from kiln_models_gui.registry.custom_model_fields import FieldFault, FieldProblem, ModelType
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX, CustomModelRecord
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path
from kiln_models_gui.registry.plain import Fields, is_fields
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.registry.setting_edits import SettingEdit, setting_edits


def add_custom_models(settings: OrchestratorSettings, models: Sequence[CustomModel]) -> Edits:
    """Append each of `models` to the array that its type belongs in."""
    edits: list[SettingEdit] = []
    made: list[tuple[Path, object]] = []
    for shelf in dict.fromkeys(model.shelf for model in models):
        added = [model.to_settings() for model in models if model.shelf is shelf]
        if shelf.path in settings.lists:
            first = settings.count(shelf)
            edits += [SettingEdit((*shelf.path, first + number), fields) for number, fields in enumerate(added)]
        else:
            made.append((shelf.path, added))
    return (*edits, *setting_edits(settings, made))


def add_custom_model(settings: OrchestratorSettings, model: CustomModel) -> Edits:
    """Append `model` to the array that its type belongs in."""
    return add_custom_models(settings, [model])


def update_custom_model(settings: OrchestratorSettings, record: CustomModelRecord, model: CustomModel) -> Edits:
    """Bring the element of `record` to what `model` says; assignments follow a new id.

    Only fields that differ are written. A plain-text key stays where `model` has none: it moves by itself, after it
    was read back from the keychain. A model that changes between Fireworks and endpoint changes its array. Raises
    ModelRefusedError where that would lose a plain-text key.
    """
    edits = _differences(record.path, record.fields, model.to_settings())
    # What stands in an array by mistake, as a Fireworks model among the endpoints, works there and stays.
    stays = (record.type is ModelType.fireworks) is (model.model_type is ModelType.fireworks)
    if not stays and model.shelf is not record.shelf:
        if record.api_key.state is ApiKeyState.PLAIN_TEXT and model.api_key is None:
            raise ModelRefusedError((FieldFault("apiKey", FieldProblem.PLAIN_TEXT_KEY),))
        edits = (*add_custom_model(settings, model), SettingEdit(record.path, ABSENT))
    # Of two models with one id the assignments mean the one that is not hidden.
    if model.id == record.id or not record.id or record.hidden:
        return edits
    return (*edits, *replace_choice(settings, record.choice, CUSTOM_PREFIX + model.id))


def change_custom_model(record: CustomModelRecord, fields: Fields) -> Edits:
    """Bring the fields of the element of `record` to `fields`, unchecked. A key in plain text stays."""
    return _differences(record.path, record.fields, fields)


def remove_custom_model(record: CustomModelRecord) -> Edits:
    """Take the element of `record` out. Assignments to it stay, and are broken, until somebody replaces them."""
    return (SettingEdit(record.path, ABSENT),)


def refer_to_secret(record: CustomModelRecord, reference: str) -> Edits:
    """Put `${SECRET:name}` in place of a plain-text key; none for a model that has no such key."""
    in_the_open = record.api_key.state is ApiKeyState.PLAIN_TEXT
    return (SettingEdit((*record.path, "apiKey"), reference),) if in_the_open else ()


def _differences(path: Path, before: Fields, after: Fields) -> Edits:
    edits: list[SettingEdit] = []
    for name in dict.fromkeys([*before, *after]):
        was, wanted = before.get(name, ABSENT), after.get(name, ABSENT)
        if is_fields(was) and is_fields(wanted):
            edits += _differences((*path, name), was, wanted)
        elif was != wanted:
            edits.append(SettingEdit((*path, name), wanted))
    return tuple(edits)
