"""The form that publishes models into a gateway: where, a dry run, and what the gateway says afterwards."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.endpoint import AddressFault, normalise_address
from kiln_models_gui.probes.gateway_api import GatewayApi, GatewayError
from kiln_models_gui.probes.gateway_publish import PublishFailedError, publish, read_back
from kiln_models_gui.registry.gateway.diff import Diff, diff_of
from kiln_models_gui.registry.gateway.planning import Plan, plan_of, without_own
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.gateway.candidates import gateway_candidates
from kiln_models_gui.viewmodels.gateway.state import (
    Draft,
    Line,
    Phase,
    cannot_look,
    lines_of,
    notes_of,
    result_lines,
    summary_of,
)
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.gateway import file_message, gateway_message
from kiln_models_gui.viewmodels.words.models import and_words
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.probes.gateway_publish import Wait
    from kiln_models_gui.registry.gateway.read_back import ReadBack
    from kiln_models_gui.targets.gateway_file import GatewayFile
    from kiln_models_gui.viewmodels.workbench import Workbench


def plain_file(path: Path) -> "GatewayFile":
    """A gateway's file of which no earlier states are kept."""
    from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
    from kiln_models_gui.targets.gateway_file import GatewayFile

    return GatewayFile(ProxyConfigFile(path))


class Publishing(ViewModel):
    """The form. Signals: `step_done` when another part of it is to be shown."""

    step_done = Signal()

    def __init__(
        self,
        bench: "Workbench",
        chosen: Collection[str] | None,
        open_file: "Callable[[Path], GatewayFile]",
        *,
        wait: "Wait | None" = None,
    ) -> None:
        """`chosen`: keys of rows of the list, None for all. `wait` sleeps between two looks at the gateway."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._open_file = open_file
        self._wait = wait
        self._wanted: Plan = plan_of(gateway_candidates(bench), bench.registry.state, chosen)
        self._plan = self._wanted
        self._diff = Diff()
        self._done = Diff()
        self._found: ReadBack | None = None
        self._env_path = ""
        self.draft = Draft(take_away=chosen is None)
        self.phase = Phase.WHERE
        self.problem: Message | None = None
        self.progress = ""

    # What is shown

    @property
    def title(self) -> str:
        """What the form is for."""
        count = len(self._plan.models) + len(self._plan.left_out)
        return plural("Gateway", "Publish %n model to a gateway", "Publish %n models to a gateway", count)

    @property
    def cannot_go_on(self) -> str:
        """Why the next step cannot be taken; empty when it can."""
        if self.phase is Phase.WHERE:
            return cannot_look(self.draft)
        if self.phase is Phase.PREVIEW and not self._diff:
            return self.tr("There is nothing to do.")
        return ""

    @property
    def summary(self) -> str:
        """What would happen, in a line."""
        return summary_of(self._diff, self._plan)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What would happen, model by model."""
        return lines_of(self._diff, self._plan)

    @property
    def notes(self) -> tuple[str, ...]:
        """What to know before."""
        return notes_of(self._diff, self._plan)

    @property
    def could_go(self) -> int:
        """How many were published before and are not chosen now."""
        return self._could_go

    _could_go = 0

    @property
    def key_names(self) -> tuple[str, ...]:
        """The environment variables that the gateway needs."""
        return self._plan.key_names

    @property
    def keys_text(self) -> str:
        """The list to copy: names alone, one to a line, as an .env file has them."""
        return "".join(f"{name}=\n" for name in self.key_names)

    @property
    def result(self) -> tuple[str, str]:
        """Tone and sentence of what came of it."""
        if self._found is None:
            told = self.tr("Published. Restart the gateway so that it reads its file.")
            return ("good", told)
        if self._found.is_same:
            return ("good", self.tr("Published. The gateway answers with what you published."))
        return ("warn", self.tr("Published, but the gateway answers otherwise."))

    @property
    def result_lines(self) -> tuple[str, ...]:
        """What the gateway says otherwise, model by model."""
        return result_lines(self._found) if self._found else ()

    @property
    def can_check(self) -> bool:
        """Whether the gateway can be asked what it has: address and key are there."""
        return not cannot_look(replace(self.draft, to_file=False))

    @property
    def is_checked(self) -> bool:
        """Whether the gateway was asked, and said what was published."""
        return self._found is not None and self._found.is_same

    @property
    def env_path(self) -> str:
        """Where the example of an .env file was written; empty before."""
        return self._env_path

    # What a person does

    def choose_way(self, *, to_file: bool) -> None:
        """Into the gateway's file, or through its address."""
        self._change(replace(self.draft, to_file=to_file))

    def type_path(self, path: str) -> None:
        """The gateway's config.yaml."""
        self._change(replace(self.draft, path=path))

    def type_address(self, address: str) -> None:
        """Where the gateway answers."""
        self._change(replace(self.draft, address=address))

    def type_key(self, key: "SecretStr | None") -> None:
        """The gateway's master key."""
        self._change(replace(self.draft, key=key))

    def take_away(self, *, wanted: bool) -> None:
        """Whether what was published before and is not chosen now goes."""
        self._change(replace(self.draft, take_away=wanted))
        if self.phase is Phase.PREVIEW:
            self.look()

    def back(self) -> None:
        """To the first step again."""
        self.phase, self.problem = Phase.WHERE, None
        self.step_done.emit()
        self.changed.emit()

    def go_on(self) -> None:
        """Take the next step."""
        if self.busy or self.cannot_go_on:
            return
        if self.phase is Phase.WHERE:
            self.look()
        elif self.phase is Phase.PREVIEW:
            self.spawn(self._careful(self._publish))

    def look(self) -> None:
        """Make the dry run."""
        self.spawn(self._careful(self._look))

    def check(self) -> None:
        """Ask the gateway what it has now."""
        if not self.busy and self.can_check:
            self.spawn(self._careful(self._check))

    def write_env(self) -> None:
        """Write the names of the keys beside the gateway's file."""
        if not self.busy and self.draft.to_file:
            self.spawn(self._careful(self._write_env))

    def close(self) -> None:
        """Nobody looks any more: what is only asked ends, and what is being published is taken back."""
        self.cancel_all()
        self.draft = replace(self.draft, key=None)

    def _change(self, draft: Draft) -> None:
        self.draft, self.problem = draft, None
        self.changed.emit()

    # What waits

    async def _careful(self, work: "Callable[[], object]") -> None:
        self.problem = None
        try:
            await work()  # pyright: ignore[reportGeneralTypeIssues]
        except StoreError as error:
            self.problem = file_message(error)
        except GatewayError as error:
            self.problem = gateway_message(error, self._host)
        except PublishFailedError as error:
            self.problem = self._failed(error)
        finally:
            self.progress = ""

    async def _look(self) -> None:
        draft = self.draft
        # In its file a gateway's own address does not stand; but it may have been typed.
        self._plan = without_own(self._wanted, self._root) if draft.address.strip() else self._wanted
        entries = await (self._file.entries() if draft.to_file else self._api.entries())
        everything = diff_of(self._plan.models, entries, take_away=True, in_file=draft.to_file)
        self._could_go = len(everything.gone)
        self._diff = everything if draft.take_away else replace(everything, gone=())
        is_new, self.phase = self.phase is not Phase.PREVIEW, Phase.PREVIEW
        if is_new:
            self.step_done.emit()

    async def _publish(self) -> None:
        gone = tuple(entry.mark for entry in self._diff.gone)
        if self.draft.to_file:
            self._done = await self._file.publish(self._plan.models, gone)
            self._found = None
        else:
            await publish(self._api, self._diff, self._tell)
            self._done = self._diff
            self.progress = self.tr("Asking the gateway what it has…")
            self.changed.emit()
            self._found = await self._read_back()
        self.phase = Phase.DONE
        self.step_done.emit()

    async def _check(self) -> None:
        self._found = await self._read_back()

    async def _read_back(self) -> "ReadBack":
        import asyncio

        gone = [entry.mark for entry in self._done.gone]
        pauses = {"pauses": ()} if self.draft.to_file else {}
        wait = self._wait or asyncio.sleep
        return await read_back(self._api, self._plan.models, gone, in_file=self.draft.to_file, wait=wait, **pauses)

    async def _write_env(self) -> None:
        self._env_path = str(await self._file.write_env_example(self.key_names))

    def _tell(self, done: int, of_all: int) -> None:
        self.progress = self.tr("{done} of {count}").format(done=done, count=of_all)
        self.changed.emit()

    def _failed(self, error: PublishFailedError) -> Message:
        cause = gateway_message(error.cause, self._host) if error.cause else None
        what = self.tr("Publishing stopped at {name}.").format(name=error.name)
        what = f"{what} {cause.what}" if cause else what
        if not error.left:
            return Message(what, self.tr("What had been done was taken back: the gateway is as it was."))
        todo = self.tr("{names} could not be brought back to what they were. Try again: that settles it.")
        return Message(what, todo.format(names=and_words(list(error.left))))

    @property
    def _file(self) -> "GatewayFile":
        return self._open_file(Path(self.draft.path.strip()).expanduser())

    @property
    def _api(self) -> GatewayApi:
        from pydantic import SecretStr

        return GatewayApi(self.draft.address, self.draft.key or SecretStr(""), self._bench.client())

    @property
    def _root(self) -> str:
        read = normalise_address(self.draft.address)
        return "" if isinstance(read, AddressFault) else read.url

    @property
    def _host(self) -> str:
        read = normalise_address(self.draft.address)
        return self.draft.address.strip() if isinstance(read, AddressFault) else read.host
