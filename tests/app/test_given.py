"""A file that the app is started with, or that the system hands over, in the real window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from kiln_models_gui.file_open import FileOpenFilter
from kiln_models_gui.store.given import Given, GivenKind
from tests.app.conftest import Driver


async def test_a_team_pack_is_handed_to_whoever_opens_it(driver: Driver, tmp_path: Path) -> None:
    pack = tmp_path / "team.kilnmodels"
    pack.write_text("{}", encoding="utf-8")
    app = driver.start()
    given = app.open_what_is_given()
    opened: list[object] = []
    given.pack_given.connect(opened.append)
    app.shell.things_given.emit([str(pack)])
    app.shell.things_given.emit([])
    app.shell.things_given.emit([str(tmp_path / "gone.kilnmodels")])
    assert opened == [Given(GivenKind.PACK, str(pack))]
    notice = app.shell.notice
    assert notice is not None
    assert notice.heading == "The file that should be opened is not there."
    await driver.until(lambda: not app.pages.after_start.busy, app.pages.after_start.changed)


def test_what_macos_hands_over_as_an_event_is_heard(qapp: QCoreApplication) -> None:
    heard: list[list[str]] = []
    listener = FileOpenFilter(qapp)
    listener.asked.connect(heard.append)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent("/tmp/team.kilnmodels"))
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("kilnmodels://pack?x=1")))
    qapp.removeEventFilter(listener)
    assert heard == [["/tmp/team.kilnmodels"], ["kilnmodels://pack?x=1"]]
