"""What every view-model can do."""

import asyncio

from kiln_models_gui.viewmodels.base import ViewModel


async def test_the_end_waits_also_for_what_was_begun_by_what_it_waits_for() -> None:
    made, done = ViewModel(), list[str]()

    async def second() -> None:
        await asyncio.sleep(0)
        done.append("second")

    async def first() -> None:
        await asyncio.sleep(0)
        made.spawn(second())

    made.spawn(first())
    await made.finish()
    assert done == ["second"]
