"""The last test of each provider and model, over restarts, so that lists and forms agree."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, cast

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.base import ViewModel, loop_is_running
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.store.records_file import Entry
    from kiln_models_gui.store.test_results import TestResultsFile

Subject = tuple[str, ...]
MOST_RESULTS = 500
WAIT_S = 0.5  # one write for the many results of "Test all"
_TONES: tuple[Tone, ...] = ("good", "bad", "warn", "neutral", "accent")


class TestMemory(ViewModel):
    """Results by what was tested: (provider, address) or (provider, address, model id).

    A changed address or model id is another key, so that an old result never stands for something else.
    """

    __test__ = False  # not a class of tests

    def __init__(self, file: "TestResultsFile | None" = None) -> None:
        """`file`: where results are kept over restarts; it is read when the first result is asked for."""
        super().__init__()
        self._file = file
        self._kept: dict[Subject, Entry] | None = None
        self._results: dict[Subject, TestResult] = {}
        self._models: set[str] | None = None
        self._unsaved = self._saving = False
        self._ending: asyncio.Event | None = None

    def get(self, subject: Hashable) -> TestResult | None:
        """The last result for `subject`."""
        named = _subject(subject)
        if named not in self._results and named in self._entries:
            found = _result_of(self._entries[named])
            if found is None:
                del self._entries[named]
            else:
                self._results[named] = found
        return self._results.get(named)

    def may_know(self, model: str) -> bool:
        """Whether there may be a result for what providers know as `model`; False is sure, and quick to say."""
        if self._models is None:
            self._models = {named[-1] for named in (*self._entries, *self._results)}
        return model in self._models

    def remember(self, subject: Hashable, result: TestResult | None) -> None:
        """Keep `result`; None (stopped, or not started) changes nothing."""
        named = _subject(subject)
        if result is None or self._results.get(named) == result:
            return
        self._results[named] = result
        self._models = None
        self._entries.pop(named, None)
        if result.kind and not _may_hold_a_secret(named):
            self._entries[named] = _entry_of(named, result)
        while len(self._entries) > MOST_RESULTS:
            del self._entries[next(iter(self._entries))]
        self._save_soon()
        self.changed.emit()

    @override
    async def finish(self) -> None:
        """Write what is not written yet."""
        if self._ending is not None:
            self._ending.set()
        await super().finish()
        self._save()

    @property
    def _entries(self) -> "dict[Subject, Entry]":
        if self._kept is None:
            entries = self._file.load() if self._file else []
            self._kept = {tuple(cast("list[str]", entry["subject"])): entry for entry in entries}
        return self._kept

    def _save_soon(self) -> None:
        if self._file is None:
            return
        self._unsaved = True
        if not loop_is_running():
            self._save()
        elif not self._saving:
            import asyncio

            self._saving, self._ending = True, asyncio.Event()
            self.spawn(self._save_later(self._ending))

    async def _save_later(self, ending: "asyncio.Event") -> None:
        import asyncio
        from contextlib import suppress

        with suppress(TimeoutError):
            async with asyncio.timeout(WAIT_S):
                await ending.wait()
        while self._unsaved and self._file is not None:
            self._unsaved = False
            # In a thread: a disk that is busy would hold the window up.
            await asyncio.to_thread(self._file.save, list(self._entries.values()))
        self._saving = False

    def _save(self) -> None:
        if self._unsaved and self._file is not None:
            self._unsaved = False
            self._file.save(list(self._entries.values()))


def _subject(subject: Hashable) -> Subject:
    """A subject as texts, as the file has it."""
    parts = cast("tuple[object, ...]", subject) if isinstance(subject, tuple) else (subject,)
    return tuple(f"{part.type}:{part.id}" if isinstance(part, ProviderRef) else str(part) for part in parts)


def _may_hold_a_secret(subject: Subject) -> bool:
    """Whether something in an address or a name looks like a key: that stays out of the file."""
    from kiln_models_gui.redaction import redact

    return any(redact(part) != part for part in subject)


def _entry_of(subject: Subject, result: TestResult) -> "Entry":
    when = result.when.isoformat(timespec="seconds") if result.when else ""
    return {
        "subject": list(subject),
        "when": when,
        "kind": result.kind,
        "tone": result.tone,
        "proof": result.proof,
        "ms": result.ms,
        "models": result.models,
    }


def _result_of(entry: "Entry") -> TestResult | None:
    """The result of an entry; None where it makes no sense, or is of another version of the app."""
    from datetime import datetime

    from kiln_models_gui.viewmodels.words.results import result_words

    kind, tone = str(entry.get("kind", "")), entry.get("tone")
    ms, models, proof = (_number(entry.get(name)) for name in ("ms", "models", "proof"))
    text = result_words(kind, ms)
    try:
        when = datetime.fromisoformat(str(entry.get("when", "")))
    except ValueError:
        return None
    if tone not in _TONES or not text or when.tzinfo is None:
        return None
    return TestResult(tone, text, kind == "works", kind, proof, ms, models, when)


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0
