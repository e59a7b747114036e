"""What the list says of a model as an editor has it. Pure; loaded when an editor is managed."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.assignments import uses_of
from kiln_models_gui.registry.custom_model_fields import FieldProblem, ModelType
from kiln_models_gui.registry.model_registry import FIREWORKS
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.models.numbers import cost_words, tokens_words
from kiln_models_gui.viewmodels.rows import RowChip
from kiln_models_gui.viewmodels.words.agents import agent_name

if TYPE_CHECKING:
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.model_registry import KnownKeys
    from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings

tr = QCoreApplication.translate


class EditorModel(Value):
    """A model as one editor has it, with what else is known there."""

    target: str
    """The editor's id among the targets."""
    program: str
    """ "VS Code"."""
    record: "CustomModelRecord"
    is_damaged: bool = False
    """Nothing of it can be edited."""
    key_found: bool = True
    """The secret that its key refers to is on this computer; also where it refers to none."""
    is_off: bool = False
    """The provider that it is reached through is turned off there."""
    agents: tuple[str, ...] = ()
    """Those that run on it now, by the names in the file."""
    for_all: bool = False
    """It is the one model for all, and that is switched on."""


def editor_model(
    record: "CustomModelRecord",
    target: str,
    program: str,
    settings: "OrchestratorSettings",
    keys: "KnownKeys",
    *,
    is_damaged: bool,
) -> EditorModel:
    """What is known of `record` in the editor `target`."""
    refers = record.api_key.state is ApiKeyState.SECRET_REFERENCE
    # Of two models with one id, agents run on the one that is not hidden.
    uses = None if record.hidden or not record.choice else uses_of(settings, record.choice)
    return EditorModel(
        target,
        program,
        record,
        is_damaged,
        key_found=not refers or keys.finds(record.api_key),
        is_off=record.type is ModelType.fireworks and not settings.providers[FIREWORKS].enabled,
        agents=uses.agents if uses and not settings.use_unified else (),
        for_all=bool(uses and uses.for_all and settings.use_unified),
    )


def trouble_chips(models: Iterable[EditorModel]) -> tuple[RowChip, ...]:
    """What keeps a model from working in its editors, or is not as it should be; the same word once."""
    found = {chip.text: chip for model in models for chip in _troubles(model)}
    return tuple(found.values())


def _troubles(model: EditorModel) -> Iterator[RowChip]:
    record, program = model.record, model.program
    if model.is_damaged:
        yield RowChip(tr("Models", "Damaged"), "warn", damage_words(program))
        return
    if record.hidden:
        tip = tr("Models", "{program} finds only the last of two models with one id. Change the id of one of them.")
        yield RowChip(tr("Models", "Same id twice"), "warn", tip.format(program=program))
    if not model.key_found:
        tip = tr("Models", "{program} looks for a secret that this computer does not have. Choose Edit to give it.")
        yield RowChip(tr("Models", "Key needed on this computer"), "warn", tip.format(program=program))
    if record.api_key.state is ApiKeyState.PLAIN_TEXT:
        tip = tr(
            "Models", "Everybody who can read {program}'s settings file can read the key. Move it to a safe place."
        )
        yield RowChip(tr("Models", "Key in plain text"), "warn", tip.format(program=program))
    if model.is_off:
        tip = tr("Models", "Fireworks is turned off in {program}'s settings.")
        yield RowChip(tr("Models", "Fireworks is off"), "warn", tip.format(program=program))
    problems = {fault.problem for fault in record.faults} - {FieldProblem.PLAIN_TEXT_KEY}
    if FieldProblem.URL_HAS_PASSWORD in problems:
        tip = tr("Models", "A password stands in the address, where everybody can read it. Choose Edit to remove it.")
        yield RowChip(tr("Models", "Password in the address"), "warn", tip)
    if problems - {FieldProblem.URL_HAS_PASSWORD}:
        tip = tr("Models", "{program} may not be able to use it. Choose Edit to see what is missing or wrong.")
        yield RowChip(tr("Models", "Not complete"), "warn", tip.format(program=program))


def damage_words(program: str) -> str:
    """What to say of an element that is no model at all."""
    return tr("Models", "This is no model that {program} could use. Remove it, or mend the file in {program}.").format(
        program=program
    )


def title_words(record: "CustomModelRecord") -> str:
    """What to call it: its name, else its id, else what it is asked for by, else its place."""
    named = record.display_name or record.id or record.model_name or record.deployment_name or record.model_path
    return named or tr("Models", "Entry {number}").format(number=record.index + 1)


def used_by_words(models: Iterable[EditorModel]) -> str:
    """Which agents run on it: "Code agent", "4 agents", "all agents", "not assigned"."""
    known = tuple(models)
    if any(model.for_all for model in known):
        return tr("Models", "all agents")
    names = list(dict.fromkeys(name for model in known for name in model.agents))
    if not names:
        return tr("Models", "not assigned")
    if len(names) == 1:
        return tr("Models", "{name} agent").format(name=agent_words(names[0]))
    return tr("Models", "{count} agents").format(count=len(names))


def agent_words(name: str) -> str:
    """What an agent is called, by its name in the file."""
    return agent_name(AgentRole(name)) if name in {role.value for role in AgentRole} else name


def subtitle_parts(record: "CustomModelRecord") -> Iterator[str]:
    """How it is reached, where, its context and its price."""
    if record.type is ModelType.fireworks:
        yield record.model_path
    else:
        yield type_words(record.type)
        yield redact(record.endpoint)
        yield record.deployment_name
    yield from size_and_price(record)


def size_and_price(record: "CustomModelRecord") -> Iterator[str]:
    """ "128K context", "Free"."""
    yield tokens_words(record.context_window)
    yield cost_words(record.fields.get("cost"))


def type_words(kind: ModelType | None) -> str:
    """What a kind of model is called."""
    if kind is None:
        return tr("Models", "Unknown kind")
    return {
        ModelType.fireworks: tr("Models", "Fireworks"),
        ModelType.openai_compatible: tr("Models", "OpenAI-compatible"),
        ModelType.anthropic: tr("Models", "Anthropic"),
        ModelType.azure_openai: tr("Models", "Azure OpenAI"),
        ModelType.google_vertex: tr("Models", "Google Vertex"),
    }[kind]


def searched_words(model: EditorModel) -> str:
    """Everything that a search looks at."""
    record = model.record
    ids = (record.id, record.model_path, record.model_name, record.deployment_name)
    told = (
        title_words(record),
        *ids,
        redact(record.endpoint),
        type_words(record.type),
        record.description,
        model.program,
    )
    return " ".join(told)
