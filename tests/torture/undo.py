"""Random sequences of changes through the app's own layers, then all of them undone, mostly after a restart."""

import asyncio
from pathlib import Path
from random import Random
from typing import Any

from pydantic import SecretStr

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.checks import EntryRefusedError
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.history_entry import HistoryKind, Who
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.plain import items_of
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.secrets import SessionSecrets
from kiln_models_gui.targets.history import taken_back
from kiln_models_gui.targets.history_parts import Draft
from tests.kiln_files import KilnHome
from tests.targets.past import App, write
from tests.torture.common import CANARY, EDITOR_TEXT, KILN_TEXT, Effort, Figures

CUSTOM = ("aiOrchestrator", "providers", "custom")
FLAT = '{"aiOrchestrator.agents.providerAssignment": {"code": "claude"}, "z": [1,2]}'
WINDOWS = EDITOR_TEXT.replace("\n", "\r\n")
TEXTS = (EDITOR_TEXT, FLAT, WINDOWS, "{\n}\n", "\ufeff" + EDITOR_TEXT)


class Trip:
    """One home, one sequence of changes, and the way back."""

    def __init__(self, home: Path, catalog: Catalog, dice: Random) -> None:
        home.mkdir()
        self.kiln = KilnHome(home, catalog)
        self.kiln.path.parent.mkdir()
        self.kiln.path.write_text(KILN_TEXT)
        self.dice = dice
        self.text = dice.choice(TEXTS)
        self.secrets = SessionSecrets()
        write(home / "editor" / "settings.json", self.text)
        self.before = self.kiln.data()
        self.app = App(self.kiln, self.secrets)
        self.new = self.redone = 0
        self.differs = False
        """Whether doing it all again once led elsewhere than doing it."""

    async def changes(self) -> list[str]:
        """One to eight changes; the ids of their entries."""
        ids: list[str] = []
        for _ in range(self.dice.randint(1, 8)):
            drafts = [await self.dice.choice((self._in_kiln, self._in_kiln, self._in_editor))()]
            if self.dice.random() < 0.2:
                drafts.append(await self._in_editor())
            entry = await self.app.history.record(*_WE, [draft for draft in drafts if draft is not None])
            ids += [entry.id] if entry is not None else []
        return ids

    async def _in_kiln(self) -> Draft:
        verbs: list[Any] = [self._add, self._add, self._update, self._delete, self._provider]
        verbs += [self._change_provider, self._remove_provider, self._key]
        while True:
            try:
                change = await self.dice.choice(verbs)()
            except EntryRefusedError:  # such a model may not be saved: another change then
                continue
            if change is not None:
                return self.app.kiln_past.draft_of(change)

    def _model(self) -> UserModelEntry:
        self.new += 1
        overrides = self.dice.choice([None, {}, {"supports_data_gen": False}, {"supports_vision": True}])
        name = self.dice.choice([None, "N", "Ü", f"N{self.new}"])
        fields: dict[str, Any] = {"name": name, "overrides": overrides, "id": f"n{self.new}"}
        return UserModelEntry(provider_type="builtin", provider_id="openai", model_id=f"m{self.new}", **fields)

    async def _add(self) -> Any:
        return await self.app.registry.add_user_model(self._model())

    async def _update(self) -> Any:
        records = [one for one in self.app.registry.user_models() if one.fault is None and one.id]
        return await self.app.registry.update_user_model(self.dice.choice(records), self._model()) if records else None

    async def _delete(self) -> Any:
        records = self.app.registry.user_models()
        chosen = {one.handle for one in self.dice.choices(records, k=self.dice.randint(1, 3))} if records else set()
        return await self.app.registry.delete_user_model(*chosen) if chosen else None

    async def _provider(self) -> Any:
        self.new += 1
        draft = CustomProviderDraft(f"P{self.new}", "http://127.0.0.1:5/v1", SecretStr(f"{CANARY}{self.new}"))
        return await self.app.registry.add_custom_provider(draft)

    async def _change_provider(self) -> Any:
        self.new += 1
        names = [one.name for one in self.app.registry.state.custom_providers]
        key = self.dice.choice([None, SecretStr(""), SecretStr(f"{CANARY}{self.new}")])
        name = self.dice.choice([*names, f"R{self.new}"]) if names else ""
        old = self.dice.choice(names) if names else ""
        if not names or (name in names and name != old):
            return None
        draft = CustomProviderDraft(name, f"http://127.0.0.1:{self.new}/v1", key)
        return await self.app.registry.update_custom_provider(old, draft)

    async def _remove_provider(self) -> Any:
        names = [one.name for one in self.app.registry.state.custom_providers]
        with_models = self.dice.random() < 0.5
        if not names:
            return None
        return await self.app.registry.delete_custom_provider(self.dice.choice(names), with_models=with_models)

    async def _key(self) -> Any:
        self.new += 1
        info = next(one for one in self.kiln.catalog.providers if one.id == "openai")
        key = self.dice.choice([None, SecretStr(f"{CANARY}{self.new}")])
        return await self.app.registry.set_provider_values(info, {"open_ai_api_key": key})

    async def _in_editor(self) -> Draft:
        written = await self.app.editor.commit([self._setting()])
        return self.app.editor_past.draft_of(written)

    def _setting(self) -> SettingEdit:
        self.new += 1
        standing = items_of(self.app.editor.document.value.get("aiOrchestrator.providers.custom"))
        elements = len(standing)
        model = {"id": f"e{self.new}", "type": "anthropic", "endpoint": "http://e", "modelName": "x"}
        values: list[tuple[tuple[str, ...], list[object]]] = [
            (("routing", "costLimit", "daily"), [1, 2.5, ABSENT]),
            (("routing", "strategy"), ["manual", "cost-optimized", ABSENT]),
            (("agents", "providerAssignment", "code"), ["gemini", ABSENT]),
            (("agents", "enabled"), [["code"], [], ABSENT]),
        ]
        edits = [SettingEdit(("aiOrchestrator", *path), self.dice.choice(wanted)) for path, wanted in values]
        edits.append(SettingEdit((*CUSTOM, elements), model))
        if elements:
            at = self.dice.randrange(elements)
            edits += [SettingEdit((*CUSTOM, at), ABSENT), SettingEdit((*CUSTOM, at, "contextWindow"), self.new)]
        return self.dice.choice(edits)

    async def back(self, ids: list[str]) -> None:
        """Undo all: at once or one by one, by this start of the app or the next, now and then there and back again."""
        done = self._values()
        if self.dice.random() < 0.7:
            self.app = App(self.kiln, self.secrets)
        if self.dice.random() < 0.5:
            await self._undo(ids)
        else:
            for name in reversed(ids):
                await self._undo([name])
        if ids and self.dice.random() < 0.4:
            await self._there_and_back_again(done)

    async def _there_and_back_again(self, done: object) -> None:
        """Redo all in one go, which is to lead where the changes had led, and take that back."""
        entries = await self.app.history.entries()
        await self._undo([one.id for one in entries if one.undoes and one.id not in taken_back(entries)])
        self.redone += 1
        self.differs = self._values() != done
        entries = await self.app.history.entries()
        await self._undo([one.id for one in entries[-1:]])

    def _values(self) -> tuple[object, object]:
        """What both files say."""
        with self.app.editor_path.open(newline="", encoding="utf-8-sig") as file:
            return self.kiln.data(), JsoncDocument(file.read()).value

    async def _undo(self, ids: list[str]) -> None:
        await self.app.history.undo(ids)

    @property
    def is_back(self) -> bool:
        """Whether both files are as they were at the start."""
        with self.app.editor_path.open(newline="") as file:
            return not self.differs and self.kiln.data() == self.before and file.read() == self.text


_WE = (Who.WE, HistoryKind.SETTINGS_CHANGED, "torture")


def torture(effort: Effort) -> Figures:
    """There and back `effort.count` times."""
    catalog = Catalog.from_json(resources.read_text("catalogue.json"))
    done = failures = changes = redone = 0
    for number in effort.rounds():
        if number >= effort.count:
            break
        trip = Trip(effort.folder / str(number), catalog, Random(f"{effort.seed} {number}"))
        try:
            ids = asyncio.run(_there_and_back(trip))
            changes += len(ids)
            redone += trip.redone
            failed = not trip.is_back
        except Exception as error:
            print(f"undo {number}: {type(error).__name__}: {error}")
            failed = True
        if failed and failures < 5:
            print(f"undo {number} is not back")
        failures += failed
        done = number + 1
    figures: Figures = {"undo_roundtrips": done, "undo_changes": changes, "undo_redone": redone}
    return figures | {"undo_failures": failures}


async def _there_and_back(trip: Trip) -> list[str]:
    ids = await trip.changes()
    await trip.back(ids)
    return ids
