"""Lets one thread at a time load modules, while several do."""

import builtins
import sys
from collections.abc import Mapping, Sequence
from threading import RLock
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class ImportGate:
    """A context manager: inside, no two threads load modules at once.

    Python has a lock for each module. Where two threads load modules that import each other in a circle (pydantic's
    do), each holds what the other waits for; Python then hands one of them a module that is not complete, and the
    import fails. Here a thread takes one lock for all before it takes the first of those, so that there is no circle.
    Modules that are there already are found without waiting.
    """

    _lock = RLock()
    """One for all gates: of two that stand over each other, each would wait for what the other holds."""

    def __init__(self) -> None:
        self._entered = 0
        self._plain: Callable[..., ModuleType] = builtins.__import__

    def __enter__(self) -> "ImportGate":
        self._entered += 1
        if self._entered == 1:
            self._plain = builtins.__import__
            builtins.__import__ = self._load
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._entered -= 1
        # Where another gate was put over this one meanwhile, that one goes on calling it, and it does nothing more.
        if not self._entered and getattr(builtins.__import__, "__self__", None) is self:
            builtins.__import__ = self._plain

    def load(self, name: str) -> ModuleType:
        """Load the module `name`, as importlib.import_module would."""
        with self._lock:
            self._load(name)
            return sys.modules[name]

    def _load(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - they are called so
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if not self._entered or (not level and _is_there(name, fromlist or ())):
            return self._plain(name, globals, locals, fromlist, level)
        with self._lock:
            return self._plain(name, globals, locals, fromlist, level)


def _is_there(name: str, wanted: Sequence[str]) -> bool:
    module = sys.modules.get(name)
    if module is None or getattr(module.__spec__, "_initializing", False):
        return False
    return all(one in module.__dict__ for one in wanted)
