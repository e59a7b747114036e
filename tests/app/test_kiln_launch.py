"""Kiln started from the real window: a real process gets the keys, and nothing else in this computer does."""

import asyncio
import gc
import hashlib
import json
import logging
import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.log import LogFile
from kiln_models_gui.registry.providers import ProviderRef, ProviderStatus
from kiln_models_gui.views.kiln_launch_card import KilnLaunchCard
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver
from tests.app.test_no_key_in_any_file import Written, hits
from tests.keychain import PrivateBus
from tests.servers.fake_kiln import ENDS, make_fake_kiln
from tests.servers.running_kiln import RunningKiln

if TYPE_CHECKING:
    from kiln_models_gui.app import App
    from kiln_models_gui.viewmodels.kiln_launch import KilnLaunch

OPENAI, GROQ = "sk-canary-open-ai-0123456789abcdef", "gsk_canary_groq_0123456789abcdef"
KEYS = {"open_ai_api_key": OPENAI, "groq_api_key": GROQ}
FILE = {
    **KEYS,
    "openai_compatible_providers": [{"name": "Team", "base_url": "http://127.0.0.1:9/v1", "api_key": "sk-team-0123"}],
    "projects": ["/p"],
}


class FakeKiln:
    """The program, and what became of it."""

    def __init__(self, folder: Path, then: str | None = None) -> None:
        self.path = make_fake_kiln(folder, then) if then else make_fake_kiln(folder)
        self.report = folder / "told.json"

    async def told(self) -> dict[str, Any]:
        async with asyncio.timeout(15):
            while not self.report.exists():  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.02)
        return json.loads(self.report.read_text())

    def end(self) -> None:
        if self.report.exists():
            try:
                os.kill(json.loads(self.report.read_text())["pid"], signal.SIGTERM)
            except ProcessLookupError:
                return


@pytest.fixture
def cores() -> Iterator[int]:
    """A crash may write down as much as the system allows at all: so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    yield sys.maxsize if before[1] == resource.RLIM_INFINITY else before[1]
    resource.setrlimit(resource.RLIMIT_CORE, before)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeKiln]:
    made = FakeKiln(tmp_path / "programs")
    yield made
    made.end()


def card_of(app: "App") -> tuple[KilnLaunchCard, "KilnLaunch"]:
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    assert view.launch is not None
    assert app.pages.settings.launch is not None
    return view.launch, app.pages.settings.launch


async def seen(driver: Driver, app: "App") -> tuple[KilnLaunchCard, "KilnLaunch"]:
    """The card, once it has looked."""
    card, launch = card_of(app)
    await driver.until(lambda: launch.looked and not launch.busy, launch.changed)
    return card, launch


async def done(driver: Driver, launch: "KilnLaunch") -> None:
    await driver.until(lambda: not launch.busy, launch.changed)


def start(driver: Driver, fake: FakeKiln, port: str = "1") -> "App":
    driver.write_settings(yaml.dump(FILE))
    return driver.start(
        PATH=f"{fake.path.parent}:/usr/bin:/bin", HOME=str(driver.places.home), KILN_LOCAL_API_PORT=port
    )


async def move_out(driver: Driver, card: KilnLaunchCard, launch: "KilnLaunch") -> None:
    card.move_out.click()
    assert card.question is not None
    card.question.go.click()
    await done(driver, launch)


async def start_kiln(driver: Driver, card: KilnLaunchCard, launch: "KilnLaunch") -> None:
    """Press the button, and agree when it is asked."""
    await driver.signal(launch.consent_wanted, lambda: QTest.keyClick(card.start, Qt.Key.Key_Space))
    await done(driver, launch)
    assert card.question is not None
    card.question.go.click()
    await done(driver, launch)


def status_of_groq(app: "App") -> ProviderStatus | None:
    provider = app.registry.provider(ProviderRef("builtin", "groq"))
    return provider.status if provider else None


def command_lines(*pids: int) -> str:
    return "".join(Path(f"/proc/{pid}/cmdline").read_text() for pid in pids)


def core_limit(pid: int) -> int:
    """How much of its memory a crash of the process may write down."""
    return resource.prlimit(pid, resource.RLIMIT_CORE)[0]


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


async def test_kiln_gets_the_keys_of_the_keychain_in_its_environment_and_they_are_nowhere_else(
    keychain: PrivateBus, driver: Driver, fake: FakeKiln, cores: int, caplog: pytest.LogCaptureFixture
) -> None:
    written = Written()
    log = LogFile(driver.places.log)
    log.start(logging.DEBUG)
    try:
        app = start(driver, fake)
        card, launch = await seen(driver, app)
        assert (card.program.text(), card.going.text()) == (str(fake.path), "None yet")
        assert [line.names for line in launch.staying] == ["OpenAI and Groq", "Team"]
        await move_out(driver, card, launch)
        assert card.going.text() == "OpenAI, Groq"
        assert not card.move_out.isVisible()
        assert [line.names for line in launch.staying] == ["Team"]
        assert {name: value for name, value in FILE.items() if name not in KEYS} == yaml.safe_load(
            driver.settings.read_text()
        )
        await start_kiln(driver, card, launch)
        told = await fake.told()
        assert card.outcome.text() == "Kiln is starting. It opens in your web browser in a moment."
        assert told["environment"]["OPENAI_API_KEY"] == digest(OPENAI)
        assert told["environment"]["GROQ_API_KEY"] == digest(GROQ)
        assert set(told["environment"]) - {"LC_CTYPE"} == {
            "PATH",
            "HOME",
            "KILN_LOCAL_API_PORT",
            "OPENAI_API_KEY",
            "GROQ_API_KEY",
        }
        assert (told["arguments"], told["session"]) == ([], told["pid"])
        assert core_limit(told["pid"]) == min(1, cores)
        assert not any("canary" in value for value in os.environ.values())
        assert "canary" not in command_lines(told["pid"], os.getpid())
        logging.getLogger("kiln_models_gui").debug("the end of it")
        assert not card.start.isEnabled()
        assert not card.status.isVisible()
        launch.look()  # later
        await done(driver, launch)
        assert card.status.text().startswith("Kiln runs, started from here.")
        await driver.close()
        os.kill(told["pid"], 0)  # it outlives us
    finally:
        log.stop()
        logging.getLogger().setLevel(logging.WARNING)
        caplog.clear()
        written.end()
    files = {path for path in (*written.paths, *driver.places.home.parent.rglob("*")) if path.is_file()}
    assert any(path.suffix == ".log" for path in files)
    assert hits(files - {driver.settings}, OPENAI, GROQ) == []


async def test_once_kiln_is_started_here_its_providers_are_in_order_also_at_the_next_start(
    keychain: PrivateBus, driver: Driver, fake: FakeKiln
) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await move_out(driver, card, launch)
    assert status_of_groq(app) is ProviderStatus.KEY_NOT_IN_KILN
    await start_kiln(driver, card, launch)
    assert status_of_groq(app) is ProviderStatus.READY
    app.pages.providers.select("builtin:groq")
    detail = app.pages.providers.detail
    assert detail is not None
    assert (detail.key, detail.key_help) == (
        "In this computer's keychain",
        "Kiln has it when you start it in Settings here.",
    )
    await driver.close()
    app = driver.start()
    assert status_of_groq(app) is ProviderStatus.READY
    await driver.until(lambda: not app.pages.models.busy, app.pages.models.changed)


async def test_the_move_is_undone_with_the_toast(keychain: PrivateBus, driver: Driver, fake: FakeKiln) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await move_out(driver, card, launch)
    assert app.choices.now.kept_providers == ("groq", "openai")
    app.shell.take_back()
    await done(driver, launch)
    assert yaml.safe_load(driver.settings.read_text()) == FILE
    assert app.choices.now.kept_providers == ()
    assert [line.names for line in launch.staying] == ["OpenAI and Groq", "Team"]


async def test_ctrl_z_takes_the_move_back_too(keychain: PrivateBus, driver: Driver, fake: FakeKiln) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await move_out(driver, card, launch)
    actions = app.pages.history_actions
    assert actions is not None
    app.window.undo()
    await driver.until(lambda: not card.going.text().startswith("OpenAI"), launch.changed)
    assert yaml.safe_load(driver.settings.read_text()) == FILE
    await done(driver, launch)


async def test_a_program_is_asked_for_once_only(keychain: PrivateBus, driver: Driver, fake: FakeKiln) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await driver.signal(launch.consent_wanted, card.start.click)
    assert card.question is not None
    assert str(fake.path) in card.question.accessibleDescription()
    card.question.keep.click()
    await done(driver, launch)
    assert not fake.report.exists()
    assert card.start.isEnabled()
    await start_kiln(driver, card, launch)
    fake.end()
    await fake.told()
    process = launch._process  # pyright: ignore[reportPrivateUsage]
    assert process is not None
    assert await asyncio.to_thread(process.ends_within, 15)
    launch.look()
    await done(driver, launch)
    assert card.start.isEnabled()
    fake.report.unlink()
    card.start.click()
    await done(driver, launch)
    assert (await fake.told())["arguments"] == []


async def test_a_program_that_ends_at_once_is_told(keychain: PrivateBus, driver: Driver, tmp_path: Path) -> None:
    app = start(driver, FakeKiln(tmp_path / "broken", ENDS))
    card, launch = await seen(driver, app)
    await start_kiln(driver, card, launch)
    assert card.outcome.text().startswith("Kiln closed again right away.")
    assert card.start.isEnabled()


async def test_a_file_that_cannot_be_run_is_told(keychain: PrivateBus, driver: Driver, tmp_path: Path) -> None:
    broken = FakeKiln(tmp_path / "broken")
    broken.path.write_text("#!/no/such/interpreter\n")
    app = start(driver, broken)
    card, launch = await seen(driver, app)
    await start_kiln(driver, card, launch)
    assert card.outcome.text() == "Kiln could not be started. Is it the right program?"


async def test_a_program_can_be_chosen(keychain: PrivateBus, driver: Driver, fake: FakeKiln, tmp_path: Path) -> None:
    driver.write_settings(yaml.dump(FILE))
    app = driver.start(PATH="/nowhere")
    card, launch = await seen(driver, app)
    assert not card.start.isEnabled()
    assert launch.program_words == "Kiln was not found on this computer. Choose its program."
    for chosen, error in ((tmp_path / "none", "“none” is not there."), (fake.path, "")):
        card.choose.click()
        assert card.dialog is not None
        card.dialog.fileSelected.emit(str(chosen))
        card.dialog.reject()
        await done(driver, launch)
        assert launch.program_words.startswith(error)
        assert card.start.isEnabled() is not bool(error)
    card.start.click()
    await done(driver, launch)
    assert (await fake.told())["arguments"] == []
    assert app.choices.now.kiln_program == str(fake.path)


async def test_while_kiln_runs_nothing_is_started_and_nothing_moved(
    keychain: PrivateBus, driver: Driver, fake: FakeKiln
) -> None:
    driver.write_settings(yaml.dump(FILE))
    with RunningKiln(driver.settings) as kiln:
        app = start(driver, fake, kiln.address.rpartition(":")[2])
        card, launch = await seen(driver, app)
        assert card.status.text().startswith("Kiln runs already.")
        assert not card.start.isEnabled()
        assert not card.move_out.isEnabled()
        assert app.window.commands is not None
        app.window.commands.actions.run("start_kiln")  # the palette's way
        await done(driver, launch)
        assert card.outcome.text().startswith("Kiln runs already.")
        launch.move()
        await done(driver, launch)
        assert yaml.safe_load(driver.settings.read_text()) == FILE
        assert not fake.report.exists()
        await driver.close()


async def test_without_a_keychain_the_keys_stay_where_they_are(no_bus: None, driver: Driver, fake: FakeKiln) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await move_out(driver, card, launch)
    assert app.shell.notice is not None
    assert "keychain" in app.shell.notice.heading
    assert yaml.safe_load(driver.settings.read_text()) == FILE
    assert app.choices.now.kept_providers == ()


@pytest.mark.filterwarnings(
    "ignore:unclosed.*socket:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)  # keyring leaves its connection open when the keychain is locked
async def test_a_locked_keychain_is_told_and_nothing_is_started(
    locked_keychain: PrivateBus, driver: Driver, fake: FakeKiln
) -> None:
    app = start(driver, fake)
    card, launch = await seen(driver, app)
    await move_out(driver, card, launch)
    locked_keychain.lock()
    launch.look()
    await done(driver, launch)
    assert launch.keychain_words.startswith("The keychain")
    assert not card.start.isEnabled()
    await driver.close()
    gc.collect()


async def test_in_a_sandbox_nothing_is_offered(driver: Driver, fake: FakeKiln) -> None:
    driver.write_settings(yaml.dump(FILE))
    app = driver.start(PATH=str(fake.path.parent), FLATPAK_ID="x")
    card, launch = await seen(driver, app)
    assert launch.program_words.startswith("This copy of the app is shut off")
    assert not card.start.isEnabled()
    assert not card.choose.isEnabled()


async def test_practice_mode_has_no_such_card(driver: Driver) -> None:
    from kiln_models_gui.app import App
    from kiln_models_gui.demo import Demo

    demo = Demo()
    app = App(driver.application, demo.places, {}, demo)
    driver.apps.append(app)
    app.window.show()
    app.window.listen_to_keys()
    app.pages.start()
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    assert view.launch is None
    assert app.window.commands is not None
    assert "start_kiln" not in app.window.commands.actions.of_qt
    await driver.close()
    demo.close()
