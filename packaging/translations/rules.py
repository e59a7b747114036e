"""What a translation must have in common with its English text, so that the program can use it."""

import re
from collections import Counter
from collections.abc import Iterator

from texts import Text

from kiln_models_gui.languages import Language

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[a-z][^<>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&;])(?![a-z]+;)")
_COUNT = re.compile(r"%L?n")


def problems(text: Text, forms: tuple[str, ...], language: Language) -> Iterator[str]:
    """What is wrong with `forms` as the translation of `text`, in words; nothing when all is well."""
    wanted = language.plural_forms if text.plural else 1
    if len(forms) != wanted:
        yield f"needs {wanted} forms, has {len(forms)}"
        return
    if text.plural and _COUNT.search(text.source) and not _COUNT.search(forms[-1]):
        yield "the last plural form must say %n"
    for form in forms:
        yield from _problems_of(text, form)


def _problems_of(text: Text, form: str) -> Iterator[str]:
    source = text.source
    if not form.strip():
        yield "is empty"
        return
    if set(_PLACEHOLDER.findall(form)) != set(_PLACEHOLDER.findall(source)):
        yield f"placeholders must be {sorted(set(_PLACEHOLDER.findall(source)))}: {form!r}"
    if _PLACEHOLDER.sub("", form).count("{") + _PLACEHOLDER.sub("", form).count("}"):
        yield f"a brace stands alone: {form!r}"
    if Counter(_TAG.findall(form)) != Counter(_TAG.findall(source)):
        yield f"tags must be {_TAG.findall(source)}: {form!r}"
    if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(source)):
        yield f"needs {len(_MNEMONIC.findall(source))} mnemonics (& before a letter): {form!r}"
    if form.rstrip().endswith("…") != source.rstrip().endswith("…"):
        yield f"the … at the end must stay, or not come: {form!r}"
    if (form[:1].isspace(), form[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
        yield f"spaces at the ends must stay: {form!r}"
    if form.count("\n") != source.count("\n"):
        yield f"line breaks must stay: {form!r}"
