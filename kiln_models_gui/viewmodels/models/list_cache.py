"""What each provider listed and when: in memory, and over restarts in a file. Nothing here waits for a provider."""

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.listed_model import ListedModel, ModelKind
from kiln_models_gui.registry.plain import fields_of, items_of
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.store.list_file import Entry, ListFile

tr = QCoreApplication.translate
MOST_MODELS = 2_000  # of one provider
FRESH_S = 600.0
"""A list that is older is asked for again, while it is shown."""


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list as a provider told it; `at`: when, in seconds since 1970."""

    models: tuple[ListedModel, ...]
    at: float


class ListCache:
    """The lists by provider and address: a changed address has no list yet. The file is read at the first use."""

    def __init__(self, file: "ListFile | None" = None, clock: "Callable[[], float]" = time.time) -> None:
        self._file = file
        self._clock = clock
        self._kept: dict[str, KeptList] | None = None

    def get(self, provider: "Provider") -> KeptList | None:
        """What it told last."""
        return self._lists().get(_name(provider))

    def is_fresh(self, provider: "Provider") -> bool:
        """Whether it told that just now."""
        kept = self.get(provider)
        return kept is not None and 0 <= self._clock() - kept.at < FRESH_S

    def age_words(self, provider: "Provider") -> str:
        """ "List of 12 minutes ago"; empty without one."""
        kept = self.get(provider)
        return age_words(self._clock() - kept.at) if kept else ""

    async def keep(self, provider: "Provider", models: "Iterable[ListedModel]") -> None:
        """Know this list from now on, also after the next start where the file can be written."""
        self._lists()[_name(provider)] = KeptList(tuple(models)[:MOST_MODELS], self._clock())
        if self._file is not None:
            import asyncio

            entries = {name: _entry(kept) for name, kept in self._lists().items()}
            try:
                await asyncio.to_thread(self._file.save, entries)
            except StoreError:
                return  # it is known until the end of the program, and asked for again after

    def _lists(self) -> dict[str, KeptList]:
        if self._kept is None:
            entries = self._file.load() if self._file else {}
            self._kept = {name: kept for name, entry in entries.items() if (kept := _read(entry)) is not None}
        return self._kept


def age_words(seconds: float) -> str:
    """How old a list is."""
    minutes = int(max(seconds, 0) // 60)
    if minutes < 1:
        return tr("ModelForm", "List of just now")
    if minutes < 60:
        return plural("ModelForm", "List of 1 minute ago", "List of %n minutes ago", minutes)
    if minutes < 48 * 60:
        return plural("ModelForm", "List of 1 hour ago", "List of %n hours ago", minutes // 60)
    return plural("ModelForm", "List of 1 day ago", "List of %n days ago", minutes // (24 * 60))


def model_notes(model: ListedModel) -> str:
    """What the provider tells of a model beside its figures: "Tools · Images · Goes away on 2026-12-31"."""
    parts = [
        tr("ModelForm", "Tools") if model.tools else "",
        tr("ModelForm", "Images") if model.vision else "",
        tr("ModelForm", "Thinks") if model.reasoning else "",
        leaving_words(model),
    ]
    return " · ".join(part for part in parts if part)


def leaving_words(model: ListedModel) -> str:
    """When its provider switches it off; empty where nobody said so."""
    if not model.deprecation_date:
        return ""
    return tr("ModelForm", "Goes away on {date}").format(date=model.deprecation_date)


def _name(provider: "Provider") -> str:
    return f"{provider.ref.type} {provider.ref.id} {provider.address}"


def _entry(kept: KeptList) -> "Entry":
    models = [{name: fact for name, fact in asdict(model).items() if fact not in (None, "")} for model in kept.models]
    return {"at": kept.at, "models": models}


def _read(entry: Mapping[str, object]) -> KeptList | None:
    at = entry.get("at")
    if isinstance(at, bool) or not isinstance(at, (int, float)):
        return None
    models = (_model(fields_of(item)) for item in items_of(entry.get("models"))[:MOST_MODELS])
    return KeptList(tuple(model for model in models if model is not None), float(at))


def _model(told: Mapping[str, object]) -> ListedModel | None:
    """The model in an entry of the file; None for what is none. A fact of a wrong type is left out."""
    if not isinstance(told.get("id"), str) or not told["id"]:
        return None
    facts: dict[str, object] = {}
    for name, fact in told.items():
        if name == "kind":
            facts[name] = ModelKind(fact) if fact in set(ModelKind) else ModelKind.UNKNOWN
        elif name in _KINDS and isinstance(fact, _KINDS[name]) and isinstance(fact, bool) == (_KINDS[name] is bool):
            facts[name] = fact
    return ListedModel(**facts)  # pyright: ignore[reportArgumentType]


def _kinds() -> dict[str, type | tuple[type, ...]]:
    plain: dict[str, type | tuple[type, ...]] = {"str": str, "int | None": int, "bool | None": bool}
    plain["float | None"] = (int, float)
    return {one.name: plain[str(one.type)] for one in fields(ListedModel) if str(one.type) in plain}


_KINDS = _kinds()
