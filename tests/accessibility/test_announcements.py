"""What happens while nobody looks is said: a test that fails, what was removed, and what is wrong with a field."""

from tests.accessibility.desktop import Desktop


def test_a_test_that_fails_says_what_is_wrong_and_that_it_ended(desktop: Desktop) -> None:
    reader = desktop.start_app("--demo")
    reader.do("radio button", "Providers", "Toggle")
    reader.do("list item", "Practice provider", "Toggle")
    reader.do("combo box", "The practice provider", "Press")
    reader.press("Down", "Return")
    reader.do("push button", "Test")
    reader.hear("Testing")
    assert reader.hear("Test finished: ") == "Test finished: Wrong key"
    assert "The key was not accepted. Copy it again, whole. If it still fails, make a new key." in reader.heard
    # What colour and sign say to others.
    assert reader.see("image", "Failed")


def test_what_was_removed_and_how_to_take_it_back_is_said(desktop: Desktop) -> None:
    reader = desktop.start_app("--demo")
    reader.do("list item", "Deep Thinker", "Toggle")
    reader.do("list", "Models", "SetFocus")
    reader.press("Menu")
    reader.pick("Remove")
    assert reader.hear("Removed") == "Removed “Deep Thinker”. Undo. Press F6 to reach it."
    reader.gone("list item", "Deep Thinker")
    reader.do("push button", "Undo")
    reader.see("list item", "Deep Thinker")
