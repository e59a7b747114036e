"""What every view-model can do: tell that it changed, and start what waits."""

import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    import asyncio

# Takes an exception that a person can understand, and says whether it did; all others go to the crash handler.
ErrorHandler = Callable[[Exception], bool]
LOOP_COMES_MS = 20
"""How long a look for the loop is put off that does not run yet."""


def loop_is_running() -> bool:
    """Whether something can be awaited now."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class ViewModel(QObject):
    """The state of one part of the window, in words. Signals: `changed` when anything that it shows changed."""

    changed = Signal()

    def __init__(self, on_error: ErrorHandler | None = None) -> None:
        super().__init__()
        self._on_error = on_error
        # asyncio itself holds tasks weakly: without this set they may be collected while they wait.
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def busy(self) -> bool:
        """Whether something that was spawned has not ended."""
        return bool(self._tasks)

    def spawn(self, work: "Coroutine[Any, Any, None]") -> "asyncio.Task[None]":
        """Start `work`; `busy` holds from now until it ends. The only place that starts tasks."""
        import asyncio

        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finish)
        self.changed.emit()
        return task

    def when_loop_runs(self, act: Callable[[], object]) -> None:
        """Do `act` now, or with the loop: the window is shown, and its first page comes into view, before that.

        An exception in Qt's own call that shows a widget would end the program.
        """
        if loop_is_running():
            act()
        else:
            QTimer.singleShot(LOOP_COMES_MS, self, lambda: self.when_loop_runs(act))

    async def finish(self) -> None:
        """Wait until everything that was spawned has ended, and what that spawned. Errors went to their handler."""
        import asyncio

        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    def cancel_all(self) -> None:
        """Ask everything that was spawned to end."""
        for task in tuple(self._tasks):
            task.cancel()

    def _finish(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not self._handled(error):
            sys.excepthook(type(error), error, error.__traceback__)
        self.changed.emit()

    def _handled(self, error: BaseException) -> bool:
        return isinstance(error, Exception) and self._on_error is not None and self._on_error(error)
