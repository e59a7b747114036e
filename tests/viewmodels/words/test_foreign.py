import pytest

from kiln_models_gui.targets.foreign.foreign import ForeignError, ForeignKind, LeftOut, LeftOutReason, Unreadable
from kiln_models_gui.viewmodels.words.foreign import error_message, kind_words, left_out_words, reason_words


def test_every_kind_has_a_title_of_its_own() -> None:
    assert len({kind_words(kind) for kind in ForeignKind}) == len(ForeignKind)


@pytest.mark.parametrize("reason", Unreadable)
def test_every_error_says_what_happened(reason: Unreadable) -> None:
    message = error_message("a.zip", ForeignError(reason, kind=ForeignKind.CHERRY_STUDIO))
    assert message.what.endswith(".")
    assert message.todo.endswith(".") or reason is Unreadable.NOT_A_PROVIDER
    assert ("a.zip" in message.what) == (reason is not Unreadable.NOT_A_PROVIDER)


def test_each_program_is_told_how_to_export_from_it() -> None:
    said = {error_message("x", ForeignError(Unreadable.RAW_COPY, kind=kind)).todo for kind in ForeignKind}
    assert {"Cherry Studio" in one for one in said} == {True, False}


@pytest.mark.parametrize("reason", LeftOutReason)
def test_every_reason_is_a_sentence_that_can_stand_behind_a_name(reason: LeftOutReason) -> None:
    words = reason_words(reason)
    assert words.endswith(".")
    assert words[0].islower() or words.startswith("Kiln")


def test_what_stayed_behind_is_told_by_reason_with_a_few_names() -> None:
    left = [LeftOut(f"m{n}", LeftOutReason.WILDCARD) for n in range(8)]
    left += [LeftOut("", LeftOutReason.KEY_IN_TEXT), LeftOut("", LeftOutReason.KEY_IN_TEXT)]
    first, second = left_out_words(left)
    assert first.startswith("m0, m1, m2, m3, m4")
    assert "3 more" in first
    assert second == reason_words(LeftOutReason.KEY_IN_TEXT)
