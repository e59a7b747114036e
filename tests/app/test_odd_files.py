"""Files as people really have them: old lines, orphans, no ids, damage. Nothing is lost, all can be mended."""

import pytest
from PySide6.QtTest import QTest

from kiln_models_gui.viewmodels.rows import ROW_ROLE
from tests.app.conftest import Driver
from tests.oracle import Oracle

ODD = """\
custom_models:
- openai::gpt-4o-custom
- no separator here
my_own_key: {kept: [1, 2]}
open_ai_api_key: sk-odd-file-0123456789abcdef
openai_compatible_providers:
- {name: Team, base_url: http://127.0.0.1:9/v1, api_key: '[hidden]', note: keep me}
- {base_url: http://nameless}
user_model_registry:
- {provider_type: custom, provider_id: Gone, model_id: orphan, id: o-1, extra: 1}
- {provider_type: builtin, provider_id: openai, model_id: without-id}
- {provider_type: custom, provider_id: Team, model_id: twin, id: t-1}
- {provider_type: custom, provider_id: Team, model_id: twin-2, id: t-1}
- not a model
- null
- {provider_type: builtin, provider_id: openai, model_id: 7}
"""


def rows_of(driver: Driver) -> list[str]:
    model = driver.apps[0].pages.models.rows
    return [model.content(row).title for row in range(model.rowCount())]


async def test_everything_is_shown_and_can_be_mended(driver: Driver, oracle: Oracle) -> None:
    driver.write_settings(ODD)
    app = driver.start()
    window = app.window
    shown = rows_of(driver)
    for title in ("orphan", "without-id", "twin", "twin-2", "gpt-4o-custom"):
        assert title in shown
    assert app.shell.notice is not None  # a provider without a name

    by_model = {record.model_id: record.handle for record in app.registry.user_models()}
    dialog = window.dialogs.edit_model(by_model["without-id"])
    QTest.keyClicks(dialog.texts["name"], "Has an id now")
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    dialog = window.dialogs.convert_model(by_model["gpt-4o-custom"])
    dialog.keep_line.setChecked(False)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    damaged = [record.handle for record in app.registry.user_models() if record.fault is not None]
    await driver.signal(app.pages.models.many_removed, lambda: app.pages.models.remove(*damaged))

    told = oracle.read(driver.places.home)
    entries = {entry["model_id"]: entry for entry in told["entries"]}
    assert set(entries) == {"orphan", "without-id", "twin", "twin-2", "gpt-4o-custom"}
    assert entries["without-id"]["name"] == "Has an id now"
    assert told["legacy"] == []
    assert told["settings"]["my_own_key"] == {"kept": [1, 2]}
    assert told["values"]["openai_compatible_providers"][0]["note"] == "keep me"
    await driver.close()


async def test_what_was_removed_comes_back_by_the_toast(driver: Driver) -> None:
    driver.write_settings(ODD)
    before = driver.settings.read_bytes()
    app = driver.start()
    view = app.window.page("models")
    app.window.show_page("models")
    orphan = next(
        app.pages.models.rows.index(row)
        for row in range(app.pages.models.rows.rowCount())
        if app.pages.models.rows.content(row).title == "orphan"
    )
    listed = getattr(view, "list")  # noqa: B009
    await driver.signal(app.pages.models.removed, lambda: listed.action_triggered.emit(orphan, "remove"))
    assert "orphan" not in rows_of(driver)
    assert app.window.toast.isVisible()
    await driver.signal(app.pages.models.changed, app.window.toast.action_triggered.emit)
    await driver.until(lambda: "orphan" in rows_of(driver), app.pages.models.changed)
    import yaml

    assert yaml.safe_load(driver.settings.read_bytes()) == yaml.safe_load(before)
    await driver.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing but a comment\n",
        "[1, 2",
        "- a list\n",
        "!!python/object:os.system x\n",
        "a: b: c\n",
        "user_model_registry: 5\n",
        "custom_models: abc\n",
    ],
)
async def test_no_file_keeps_the_window_from_opening(driver: Driver, text: str) -> None:
    driver.write_settings(text)
    app = driver.start()
    assert app.window.isVisible()
    assert driver.settings.read_text(encoding="utf-8") == text
    index = app.pages.models.rows.index(0)
    assert index.data(ROW_ROLE) is None
    await driver.close()


async def test_a_damaged_file_is_never_written_over(driver: Driver) -> None:
    driver.write_settings("[1, 2")
    app = driver.start()
    assert app.shell.notice is not None
    dialog = app.window.dialogs.add_provider()
    QTest.keyClicks(dialog.fields["name"][1], "Team")
    QTest.keyClicks(dialog.fields["base_url"][1], "http://127.0.0.1:9/v1")
    dialog.save_button.click()
    await driver.until(lambda: dialog.editor.problem is not None, dialog.editor.changed)
    assert driver.settings.read_text(encoding="utf-8") == "[1, 2"
    assert dialog.isVisible()
    assert dialog.editor.draft.text("name") == "Team"
    dialog.discard()
    await driver.close()
