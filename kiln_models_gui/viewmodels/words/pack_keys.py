"""Words for the keys of packs: locked ones, their passphrase, and how hard that is to guess."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.store.pack_seal import LEAST_LETTERS, SealProblem
from kiln_models_gui.viewmodels.words.numbers import plural

tr = QCoreApplication.translate
_GOOD_LETTERS = 20


def seal_words(problem: SealProblem) -> str:
    """Why keys were not locked, or not unlocked."""
    return {
        SealProblem.NO_KEYS: tr("Pack", "There is no key to lock."),
        SealProblem.TOO_SHORT: too_short_words(),
        SealProblem.TOO_COSTLY: tr(
            "Pack", "The keys are locked in a way that this app does not open. Ask for another file."
        ),
        SealProblem.WRONG: tr(
            "Pack", "This passphrase does not open it. Check for capitals; or the file was changed since it was made."
        ),
    }[problem]


def too_short_words() -> str:
    """What a passphrase needs."""
    return plural("Pack", "Take at least 1 letter.", "Take at least %n letters: some words in a row.", LEAST_LETTERS)


def strength_words(passphrase: str) -> tuple[str, str]:
    """How hard it is to guess, as a tone and a word; ("", "") for nothing typed."""
    text = passphrase.strip()
    if not text:
        return "", ""
    if len(text) < LEAST_LETTERS:
        return "warn", too_short_words()
    is_plain = len(set(text)) < 8
    if is_plain:
        return "warn", tr("Pack", "Weak: always the same letters.")
    return ("good", tr("Pack", "Strong")) if len(text) >= _GOOD_LETTERS else ("good", tr("Pack", "Good"))
