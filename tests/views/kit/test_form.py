"""Form rows: names and descriptions by construction, errors that are seen and heard, labels above when small."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit import form as form_module
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import NumberField, TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.theme import Theme


@pytest.mark.parametrize("kind", [TextField, NumberField, ChoiceField, SecretField])
def test_every_field_is_named_by_its_label(qtbot: QtBot, theme: Theme, kind: type[TextField]) -> None:
    form = Form(theme)
    qtbot.addWidget(form)
    row = form.add("&Base && address:", kind(theme), "Ends with /v1")
    assert row.field.accessibleName() == "Base & address"
    assert row.field.accessibleDescription() == "Ends with /v1"
    assert row.label.buddy() is row.field


def test_an_error_is_seen_described_and_said_once(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(form_module, "announce", lambda _widget, sentence, **_: said.append(sentence))
    form = Form(theme)
    qtbot.addWidget(form)
    row = form.add("&Address", TextField(theme), "Ends with /v1")
    form.show()
    for _ in range(2):
        row.set_error("Write http:// or https:// first.")
    assert said == ["Address: Write http:// or https:// first."]
    assert row.field.accessibleDescription() == "Write http:// or https:// first. Ends with /v1"
    assert row.field.property("wrong") == "true"
    row.set_error("")
    assert row.field.accessibleDescription() == "Ends with /v1"
    assert row.field.property("wrong") == "false"


def test_labels_go_above_their_fields_where_the_width_ends(qtbot: QtBot, theme: Theme) -> None:
    form = Form(theme)
    qtbot.addWidget(form)
    row = form.add("&Address", TextField(theme))
    form.show()
    form.resize(700, 100)
    QApplication.sendPostedEvents()
    assert not form.is_stacked
    assert row.label.geometry().right() < row.box.geometry().left()
    form.resize(260, 120)
    QApplication.sendPostedEvents()
    assert form.is_stacked
    assert row.label.geometry().bottom() <= row.box.geometry().top()
