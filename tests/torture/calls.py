"""Saving is killed at every one of its system calls, before it is done; the same is asked of it as in `kills`."""

import contextlib
import ctypes
import os
import signal
import traceback
from collections.abc import Callable

from kiln_models_gui.store.recovery import Outcome, recover
from tests.torture.common import Effort, Figures
from tests.torture.kills import Killing

_TRACE_ME, _NEXT_CALL, _OPTIONS = 0, 24, 0x4200
_END_WITH_US = 0x100000


class Tracer:
    """Runs work in a child of its own and ends it there: Linux' ptrace, which needs no right for one's own child."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
        self._libc.ptrace.restype = ctypes.c_long

    def ended_before(self, work: Callable[[], object], call: int) -> bool:
        """Whether `work` came to its end with fewer than `call` system calls; else it is killed at the last of them."""
        child = os.fork()
        if not child:
            self._be_traced(work)
        os.waitpid(child, 0)
        self._trace(_OPTIONS, child, _END_WITH_US)
        stops = 0
        while True:
            self._trace(_NEXT_CALL, child)
            status = os.waitpid(child, 0)[1]
            if os.WIFEXITED(status):
                if os.WEXITSTATUS(status):
                    raise RuntimeError("a save failed")
                return True
            stops += 1
            if stops == call * 2 - 1:  # each call stops twice, going in and coming out
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
                return not os.WIFSIGNALED(os.waitpid(child, 0)[1])

    def _be_traced(self, work: Callable[[], object]) -> None:
        status = 1
        try:
            self._trace(_TRACE_ME)
            os.kill(os.getpid(), signal.SIGSTOP)
            work()
            status = 0
        except BaseException:
            traceback.print_exc()
        os._exit(status)

    def _trace(self, request: int, child: int = 0, data: int = 0) -> None:
        if self._libc.ptrace(request, child, None, data) < 0:
            raise OSError(ctypes.get_errno(), "ptrace")


def torture(effort: Effort) -> Figures:
    """Kill at every call of a save of one file, of the other, and of both; with less effort, at some of them."""
    killing, tracer = Killing(effort), Tracer()
    killing.begin()
    calls = kills = number = 0
    for paths in ((killing.kiln, killing.editor), (killing.kiln,), (killing.editor,)):
        step = 1 if effort.count > 1 else 41
        for call in range(1, 10_000, step):
            number += 1
            finished = tracer.ended_before(lambda paths=paths, number=number: killing.save(paths, number), call)
            recovery = recover(killing.journal, (killing.kiln, killing.editor))
            killing.judge(paths, number, finished=finished, recovered=recovery.outcome is not Outcome.LEFT)
            if finished or effort.is_over:
                break
            calls, kills = calls + step, kills + 1
    return {
        "calls_of_saves": calls,
        "calls_killed_at": kills,
        "calls_corrupt": killing.corrupt,
        "calls_lost": killing.lost,
        "calls_left_behind": killing.left_behind,
        "calls_unfinished": effort.is_over,
    }
