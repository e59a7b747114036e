"""Closes asynchronous generators that nobody reads to their end, as asyncio's own loops do."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from typing import Any


def close_left_generators(loop: asyncio.AbstractEventLoop) -> None:
    """From now on `loop` closes generators that are let go of in this thread.

    WORKAROUND: qasync 0.28 does not. httpx leaves some whenever an answer is not read whole, and each would end in an
    error that nobody can catch.
    """

    def close(generator: AsyncGenerator[Any, Any]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(loop.create_task, generator.aclose())

    sys.set_asyncgen_hooks(finalizer=close)
