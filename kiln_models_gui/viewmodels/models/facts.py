"""A model with what the rest of the app knows about it: the input of its row. Pure."""

from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.plain import as_text
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.registry.records import ModelRecord, Origin
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.models.trouble import trouble
from kiln_models_gui.viewmodels.test_result import TestResult

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.models.editor_rows import EditorModel
    from kiln_models_gui.viewmodels.rows import RowChip


class ModelGroup(StrEnum):
    """Where a model comes from, in the order in which the groups stand."""

    FIREWORKS = "fireworks"
    OWN_ENDPOINTS = "own_endpoints"
    CONNECTED = "connected"
    LEGACY = "legacy"
    BROKEN = "broken"


class ModelFacts(Value):
    """A model with what the rest of the app knows about it."""

    record: ModelRecord | None
    """As Kiln has it; None where only editors do."""
    provider: Provider | None = None
    """Kiln's provider that it is reached through."""
    tested: TestResult | None = None
    editors: "tuple[EditorModel, ...]" = ()
    """As the managed editors have it."""
    key: str = ""
    """Of its row; the record's handle where empty."""
    in_several: bool = False
    """More than one program is managed, so the row says which of them have it."""
    checked: "RowChip | None" = None
    """What was found out of it; None where nobody looked, and until the evidence is read."""
    team: "RowChip | None" = None
    """That it came with a team's pack."""

    @property
    def needs_attention(self) -> bool:
        """A program cannot use it, or it failed its test."""
        return bool(trouble(self.record, self.provider) or editor_trouble(self)) or (
            self.tested is not None and self.tested.tone == "bad"
        )

    @property
    def is_damaged(self) -> bool:
        """No program can read it."""
        in_kiln = self.record is None or self.record.fault is not None
        return in_kiln and all(model.is_damaged for model in self.editors)

    @property
    def can_be_tested(self) -> bool:
        """There is somebody to ask. A model that first needs something else in its editor can wait."""
        if self.is_damaged or (self.record is not None and self.record.origin is Origin.LEGACY):
            return False
        if self.record is not None and self.provider is not None:
            return True
        return bool(self.editors) and (self.tested is not None or not editor_trouble(self))

    @property
    def is_untested(self) -> bool:
        """It could be tested, and was not."""
        return self.tested is None and self.can_be_tested

    @property
    def row_key(self) -> str:
        """Finds its row."""
        return self.key or (self.record.handle if self.record else "")

    def is_in(self, target: str) -> bool:
        """Whether the program `target` has it."""
        in_kiln = target == KILN and self.record is not None
        return in_kiln or any(model.target == target for model in self.editors)

    @property
    def title(self) -> str:
        """What to call it."""
        if self.record is not None:
            return self.record.title
        from kiln_models_gui.viewmodels.models.editor_rows import title_words

        return title_words(self.editors[0].record)


def group_of(facts: ModelFacts) -> ModelGroup:
    """The group that a model stands in."""
    record = facts.record
    if facts.is_damaged:
        return ModelGroup.BROKEN
    if record is None:
        return _editor_group(facts)
    if record.origin is Origin.LEGACY:
        return ModelGroup.LEGACY
    if record.provider_type == "custom":
        return ModelGroup.OWN_ENDPOINTS
    return ModelGroup.FIREWORKS if record.provider_id == "fireworks_ai" else ModelGroup.CONNECTED


def _editor_group(facts: ModelFacts) -> ModelGroup:
    from kiln_models_gui.registry.custom_model_fields import ModelType

    if facts.editors[0].record.type is ModelType.fireworks:
        return ModelGroup.FIREWORKS
    connected = facts.provider is not None and facts.provider.info is not None
    return ModelGroup.CONNECTED if connected else ModelGroup.OWN_ENDPOINTS


def editor_trouble(facts: ModelFacts) -> "tuple[RowChip, ...]":
    """What hinders the model in its editors."""
    if not facts.editors:
        return ()
    from kiln_models_gui.viewmodels.models.editor_rows import trouble_chips

    return trouble_chips(facts.editors)


def shown_address(address: str) -> str:
    """An address without a password or a key in it."""
    # Most addresses have neither, and there may be ten thousand rows before the first paint.
    return redact(address) if "@" in address or "?" in address else address


def searched_words(facts: ModelFacts) -> str:
    """Everything that a search looks at, in lower case."""
    record, provider = facts.record, facts.provider
    words: list[str] = []
    if record is not None:
        words += [record.title, record.model_id, record.provider_id, record.id]
        words.append(as_text(record.fields.get("description", "")))
    if provider is not None:
        words += [provider.name, shown_address(provider.address)]
    if facts.editors:
        from kiln_models_gui.viewmodels.models.editor_rows import searched_words as words_of_editor

        words += [words_of_editor(model) for model in facts.editors]
    return " ".join(words).casefold()


def reference(record: ModelRecord) -> ProviderRef:
    """The provider that the model needs."""
    return ProviderRef(record.provider_type, record.provider_id)
