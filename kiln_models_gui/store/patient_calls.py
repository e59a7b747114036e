"""Calls that may hang for minutes, one after the other, in threads that keep neither the window nor the end waiting."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from asyncio import Future

T = TypeVar("T")
PATIENCE_S = 180.0
"""Long enough to look for a password and type it."""


class NoAnswerError(Exception):
    """The call did not come back in time."""


class PatientCalls:
    """Runs one call at a time. One that has not begun when its caller gives up is never made.

    Not the loop's own pool of threads: a few calls that hang would fill it, and then no file could be read or written;
    and the program would not end before they do.
    """

    def __init__(self, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._one_at_a_time = threading.Lock()
        self._waiting: set[Future[None]] = set()
        self._gave_up = False

    async def run(self, call: Callable[[], T]) -> T:
        """The result of `call`, or what it raises. Raises NoAnswerError."""
        import asyncio

        if self._gave_up:
            raise NoAnswerError
        loop, box, unwanted = asyncio.get_running_loop(), list[Callable[[], T]](), threading.Event()
        done: Future[None] = loop.create_future()

        def work() -> None:
            if not self._one_at_a_time.acquire(timeout=self._patience_s):
                return
            try:
                if unwanted.is_set():
                    return
                box.append(_outcome_of(call))
            finally:
                self._one_at_a_time.release()
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(_settle, done)

        self._waiting.add(done)
        threading.Thread(target=work, name="keychain", daemon=True).start()
        try:
            async with asyncio.timeout(self._patience_s):
                await done
        except TimeoutError:
            raise NoAnswerError from None
        finally:
            unwanted.set()
            self._waiting.discard(done)
        return box[0]()

    def give_up(self) -> None:
        """End all waiting, now and later."""
        self._gave_up = True
        for done in tuple(self._waiting):
            if not done.done():
                done.set_exception(NoAnswerError())


def _outcome_of(call: Callable[[], T]) -> Callable[[], T]:
    """What gives the result of `call` again, or raises its error."""
    try:
        result = call()
    except BaseException as error:  # noqa: BLE001 - raised again where the caller waits
        failure = error

        def fail() -> T:
            raise failure

        return fail
    return lambda: result


def _settle(done: "Future[None]") -> None:
    if not done.done():
        done.set_result(None)
