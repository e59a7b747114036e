"""From what a person wants to the edits that do it. Pure: nothing is written here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ABSENT, Change, ChangeKind, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.records import CustomProvider, ModelRecord, Origin

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.models import UserModelEntry

MODELS = Origin.REGISTRY.value
PROVIDERS = "openai_compatible_providers"
NAMED_PROVIDER = "openai_compatible_provider_name"


@dataclass(frozen=True, slots=True)
class CustomProviderDraft:
    """What a custom provider is to become. `key` None leaves the key in Kiln's file as it is."""

    name: str
    base_url: str
    key: "SecretStr | None" = field(default=None, repr=False)
    """A key to write; an empty one removes the key."""


def title_of(entry: "UserModelEntry") -> str:
    """What to call a model: its name, else its model id."""
    return entry.name or entry.model_id


def add_model(entry: "UserModelEntry") -> Change:
    """Append `entry` to Kiln's list."""
    return Change(ChangeKind.MODEL_ADDED, title_of(entry), (ItemEdit(MODELS, ABSENT, entry.to_settings()),))


def update_model(record: ModelRecord, entry: "UserModelEntry") -> Change:
    """Bring the element of `record` to what `entry` says; what neither mentions stays."""
    return Change(ChangeKind.MODEL_CHANGED, title_of(entry), (ItemEdit(MODELS, record.raw, entry.to_settings()),))


def convert_legacy(record: ModelRecord, entry: "UserModelEntry", *, keep_line: bool) -> Change:
    """Add `entry` for a legacy line. `keep_line`: old runs in Kiln still find the model by its old name."""
    edits: list[Edit] = [ItemEdit(MODELS, ABSENT, entry.to_settings())]
    if not keep_line:
        edits.append(_removal(record))
    return Change(ChangeKind.MODEL_CONVERTED, title_of(entry), tuple(edits))


def remove_models(records: Iterable[ModelRecord]) -> Change:
    """Take the elements of `records` out of their lists, legacy lines and malformed elements included."""
    records = tuple(records)
    title = records[0].title if records else ""
    return Change(ChangeKind.MODEL_REMOVED, title, tuple(_removal(record) for record in records))


def _removal(record: ModelRecord) -> ItemEdit:
    return ItemEdit(record.origin.value, record.raw, ABSENT)


def set_values(
    name: str, before: Mapping[str, str], after: "Mapping[str, str | SecretStr | None]", kind: ChangeKind
) -> Change:
    """Set or (None) remove top-level values of the built-in provider called `name`.

    `before` has what stands in the file, as far as that is known: somebody else's change of it is then a clash.
    """
    edits = (ValueEdit(place, before.get(place), value, checked=place in before) for place, value in after.items())
    return Change(kind, name, tuple(edits))


def add_custom_provider(draft: CustomProviderDraft) -> Change:
    """Append a custom provider with the three fields that Kiln writes."""
    fields = {"name": draft.name, "base_url": draft.base_url, "api_key": draft.key or ""}
    return Change(ChangeKind.PROVIDER_ADDED, draft.name, (ItemEdit(PROVIDERS, ABSENT, fields),))


def update_custom_provider(stands: CustomProvider, draft: CustomProviderDraft, models: Iterable[ModelRecord]) -> Change:
    """Change a custom provider; when its name changes, those of `models` that name it follow in the same write."""
    before = {"name": stands.name, "base_url": stands.base_url}
    after: dict[str, object] = {"name": draft.name, "base_url": draft.base_url}
    if draft.key is not None:
        after["api_key"] = draft.key
    edits: list[Edit] = [ItemEdit(PROVIDERS, before, after)]
    renamed = draft.name != stands.name
    if renamed:
        named = (m for m in models if names_custom(m, stands.name))
        edits += [ItemEdit(MODELS, m.raw, _following(m, stands.name, draft.name)) for m in named]
    kind = ChangeKind.PROVIDER_RENAMED if renamed else ChangeKind.PROVIDER_CHANGED
    return Change(kind, draft.name, tuple(edits))


def providers_of(record: ModelRecord) -> tuple[tuple[str, str], ...]:
    """Type and id of the providers that the model needs: its own, and one that its settings name."""
    fields, own = record.fields, None  # once: this is asked of ten thousand models
    # Not the record's own type: that of a malformed element is not known.
    if fields.get("provider_type") == "custom" and fields.get("provider_id") == record.provider_id:
        own = ("custom", record.provider_id)
    elif record.provider_type != "custom":
        own = (record.provider_type, record.provider_id)
    named = record.overrides.get(NAMED_PROVIDER)
    named_too = (("custom", named),) if isinstance(named, str) and ("custom", named) != own else ()
    return (*((own,) if own else ()), *named_too)


def names_custom(record: ModelRecord, name: str) -> bool:
    """Whether the model needs the custom provider `name`: as its provider, or through its settings."""
    return _stands_with(record, name) or record.overrides.get(NAMED_PROVIDER) == name


def _stands_with(record: ModelRecord, name: str) -> bool:
    # Not the record's own type: that of a malformed element is not known.
    return record.fields.get("provider_type") == "custom" and record.fields.get("provider_id") == name


def _following(record: ModelRecord, old: str, new: str) -> dict[str, object]:
    """The model's fields with the provider's new name, also where its settings name the provider."""
    fields = dict(record.fields)
    if _stands_with(record, old):
        fields["provider_id"] = new
    if record.overrides.get(NAMED_PROVIDER) == old:
        fields["overrides"] = {**record.overrides, NAMED_PROVIDER: new}
    return fields


def remove_custom_provider(stands: CustomProvider, models: Iterable[ModelRecord]) -> Change:
    """Take a custom provider out, and `models` with it."""
    edits = (ItemEdit(PROVIDERS, {"name": stands.name}, ABSENT), *(_removal(record) for record in models))
    return Change(ChangeKind.PROVIDER_REMOVED, stands.name, edits)
