"""Words for hidden settings and for the built-in providers."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.hidden_settings import HiddenCause, HiddenSetting

tr = QCoreApplication.translate


def provider_name(provider: str) -> str:
    """What a built-in provider of the agents is called."""
    return {"fireworks": "Fireworks", "claude": "Claude", "gemini": "Gemini"}.get(provider, provider)


def hidden_sentence(hidden: HiddenSetting) -> str:
    """Which value has no effect, and what hides it."""
    words = {
        HiddenCause.REPLACED: tr(
            "Care", "“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it."
        ),
        HiddenCause.NOT_AN_OBJECT: tr(
            "Care", "“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it."
        ),
        HiddenCause.REPEATED: tr(
            "Care", "“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts."
        ),
    }[hidden.cause]
    return words.format(name=hidden.name, line=hidden.line, by=hidden.by, by_line=hidden.by_line)


def tidy_sentence(hidden: HiddenSetting) -> str:
    """What tidying removes. Never a value: it may be a key."""
    words = tr("Care", "“{name}” in line {line} goes. What line {by_line} says stays.")
    if hidden.holds_key:
        words = tr("Care", "“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.")
    return words.format(name=hidden.name, line=hidden.line, by_line=hidden.by_line)
