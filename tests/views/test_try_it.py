"""An answer as the window draws it: only the end of a long one while it grows, all of it when it is over."""

import pytest
from PySide6.QtWidgets import QApplication

from kiln_models_gui.viewmodels.try_it import Exchange
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.try_it_exchange import DRAWN, ExchangeView

LONG = "word " * DRAWN


@pytest.mark.usefixtures("qapp")
def test_a_long_answer_shows_its_end_while_it_grows(theme: Theme) -> None:
    view = ExchangeView(theme)
    view.show_exchange(Exchange("Go on.", LONG, running=True), is_last=True)
    assert len(view.answer.text()) == DRAWN + 1
    assert view.copy_button.isHidden()
    view.show_exchange(Exchange("Go on.", LONG), is_last=True)
    assert view.answer.text() == LONG.strip()
    view.copy_button.click()
    assert QApplication.clipboard().text() == LONG.strip()


@pytest.mark.usefixtures("qapp")
def test_tags_in_an_answer_stay_as_they_were_written_and_only_the_last_can_be_asked_again(theme: Theme) -> None:
    view = ExchangeView(theme)
    view.show_exchange(Exchange("Q", "<b>bold</b>", problem=Message("It broke.", "Mend it.")), is_last=False)
    assert view.answer.text() == "<b>bold</b>"
    assert view.banner.accessibleDescription() == "Mend it."
    assert view.more.isHidden()
