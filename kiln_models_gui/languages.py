"""The languages that the window speaks, each by its own name. Data only: what the first paint may import."""

from collections.abc import Sequence

from kiln_models_gui.values import Value


class Language(Value):
    """A language that the texts are translated into."""

    code: str
    """Of Qt's files ("pt_BR") and of the preferences."""
    name: str
    """In its own words, which are not translated: whoever cannot read the window finds it by them."""
    plural_forms: int
    """How many Qt tells apart in this language, as its lrelease has it."""


ENGLISH = Language("en", "English", 2)
TRANSLATED = (
    Language("de", "Deutsch", 2),
    Language("fr", "Français", 2),
    Language("es", "Español", 2),
    Language("pt_BR", "Português (Brasil)", 2),
    Language("zh_CN", "简体中文", 1),
    Language("ja", "日本語", 1),
)
CODES = (ENGLISH.code, *(language.code for language in TRANSLATED))
_TERRITORIES = {"pt": "BR", "zh": "CN"}


def language_of(wanted: Sequence[str]) -> str:
    """The code of the first language in `wanted` ("pt-BR", "de-AT") that the window speaks; else English."""
    for name in wanted:
        code = name.replace("-", "_")
        language = code.partition("_")[0]
        known = (code, f"{language}_{_TERRITORIES.get(language, '')}", language)
        found = next((one for one in known if one in CODES), "")
        # Traditional characters are another script, which people do not read as simplified ones.
        if found and not (language == "zh" and {"Hant", "TW", "HK", "MO"} & set(code.split("_"))):
            return found
    return ENGLISH.code
