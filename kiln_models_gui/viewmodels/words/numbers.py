"""How many, in words: plurals by the rules of the language. Imports nothing heavy."""

from PySide6.QtCore import QCoreApplication


def plural(context: str, one: str, many: str, n: int) -> str:
    """The form that the language has for `n` of something: `many` is what is translated, `%n` in it the number.

    English needs no file of translations: `one` and `many` are its forms.
    """
    words = QCoreApplication.translate(context, many, "", n)
    is_translated = words != many.replace("%n", str(n))
    return words if is_translated or n != 1 else one.replace("%n", "1")
