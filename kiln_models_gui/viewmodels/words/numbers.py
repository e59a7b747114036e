"""Numbers, dollars and plurals as the language writes them. Imports nothing heavy.

How many digits count is decided where the number is shown; here it only changes its dress. Fields that are typed in
show numbers so too, and read back a comma as well as a point.
"""

from PySide6.QtCore import QCoreApplication, QLocale


def number(plain: str) -> str:
    """A number in Python's form ("1,234.5") as the locale writes it ("1.234,5")."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return plain
    return "".join({",": locale.groupSeparator(), ".": locale.decimalPoint()}.get(sign, sign) for sign in plain)


def writes_commas() -> bool:
    """Whether the language has a comma where English has the point: "1,125" is then little more than one."""
    return QLocale().decimalPoint() == ","


def dollars(plain: str) -> str:
    """An amount in Python's form with the dollar sign where the locale has it: "$1,234.50", "1.234,50 $"."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return f"${plain}"
    return locale.toCurrencyString(1, "$", 0).replace("1", number(plain))


def plural(context: str, one: str, many: str, n: int) -> str:
    """The form that the language has for `n` of something: `many` is what is translated, `%n` in it the number.

    English needs no file of translations: `one` and `many` are its forms.
    """
    words = QCoreApplication.translate(context, many, "", n)
    is_translated = words != many.replace("%n", str(n))
    return words if is_translated or n != 1 else one.replace("%n", "1")
