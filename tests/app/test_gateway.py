"""Publishing into a gateway in the real window."""

import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.publish_dialog import PublishDialog
from tests.app.conftest import Driver
from tests.servers.model_management import MASTER_KEY, ModelManagement
from tests.viewmodels.gateway.test_publishing import DATA


def the_dialog() -> PublishDialog:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, PublishDialog) and one.isVisible())
    return found


async def test_all_models_go_into_a_file_by_keyboard_alone(driver: Driver) -> None:
    driver.write_settings(yaml.safe_dump(DATA))
    config = driver.places.home / "config.yaml"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("general_settings:\n  master_key: sk-of-the-team-0123456789\n")
    app = driver.start()
    assert app.window.commands is not None
    app.window.commands.actions.run("publish")
    dialog = the_dialog()
    form = dialog.form

    QTest.keyClicks(dialog.where.path, str(config))
    await driver.signal(form.step_done, lambda: QTest.keyClick(dialog.where.path, Qt.Key.Key_Return))
    await driver.until(dialog.go_on.hasFocus, form.changed)
    assert dialog.preview.summary.text() == "3 new, 1 cannot go"
    await driver.signal(form.step_done, lambda: QTest.keyClick(dialog.go_on, Qt.Key.Key_Return))
    await driver.until(dialog.close_button.hasFocus, form.changed)

    assert dialog.done_step.result.accessibleName() == "Published. Restart the gateway so that it reads its file."
    assert len(yaml.safe_load(config.read_text())["model_list"]) == 3
    dialog.keys.copy.click()
    assert QApplication.clipboard().text() == "KILN_HOUSE_KEY=\nOPENAI_API_KEY=\n"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    kept = [path for path in driver.places.data.rglob("*") if path.is_file()]
    assert any("gateway-" in str(path) for path in kept)
    assert not any(b"sk-of-the-team" in path.read_bytes() for path in kept)


async def test_chosen_models_go_through_the_address_and_a_refused_key_keeps_the_form(driver: Driver) -> None:
    driver.write_settings(yaml.safe_dump(DATA))
    app = driver.start()
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.list.selectAll()
    view.chosen.buttons["publish"].click()
    dialog = the_dialog()
    form = dialog.form
    async with ModelManagement() as gateway:
        dialog.where.address_way.click()
        QTest.keyClicks(dialog.where.address_fields.address, gateway.address)
        QTest.keyClicks(dialog.where.address_fields.key.parts[0], "sk-wrong")
        dialog.go_on.click()
        await form.finish()
        assert dialog.banner.isVisible()
        assert dialog.go_on.hasFocus()

        line = dialog.where.address_fields.key.parts[0]
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(line, MASTER_KEY)
        dialog.go_on.click()
        await form.finish()
        dialog.go_on.click()
        await form.finish()

        assert gateway.names() == {"Qwen", "gpt-x", "llama"}
        assert dialog.done_step.result.accessibleName() == "Published. The gateway answers with what you published."
        dialog.close_button.click()


async def test_closing_the_dialog_in_the_middle_takes_back_what_was_done(driver: Driver) -> None:
    driver.write_settings(yaml.safe_dump(DATA))
    app = driver.start()
    assert app.window.commands is not None
    app.window.commands.actions.run("publish")
    dialog = the_dialog()
    form = dialog.form
    async with ModelManagement() as gateway:
        dialog.where.address_way.click()
        QTest.keyClicks(dialog.where.address_fields.address, gateway.address)
        QTest.keyClicks(dialog.where.address_fields.key.parts[0], MASTER_KEY)
        dialog.go_on.click()
        await form.finish()
        gateway.at_write = lambda write: dialog.reject() if write == 3 else None
        dialog.go_on.click()
        await form.finish()

        assert gateway.rows == {}


async def test_the_dialog_takes_the_room_that_the_gateways_answer_needs(driver: Driver) -> None:
    driver.write_settings(yaml.safe_dump(DATA))
    config = driver.places.home / "config.yaml"
    app = driver.start()
    dialog = app.window.dialogs.publish()
    async with ModelManagement() as gateway:
        QTest.keyClicks(dialog.where.path, str(config))
        for _ in range(2):
            dialog.go_on.click()
            await dialog.form.finish()
        fields = dialog.done_step.fields
        QTest.keyClicks(fields.address, gateway.address)
        QTest.keyClicks(fields.key.parts[0], MASTER_KEY)
        heights = list[int]()
        for in_file in ([], yaml.safe_load(config.read_text())["model_list"]):
            gateway.in_file = in_file
            dialog.done_step.check.click()
            await dialog.form.finish()
            driver.application.processEvents()
            assert dialog.height() == dialog.sizeHint().height()
            heights.append(dialog.height())
        assert dialog.done_step.result.accessibleName() == "Published. The gateway answers with what you published."
        assert heights[1] < heights[0]
        dialog.close_button.click()
