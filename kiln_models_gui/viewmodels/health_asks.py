"""Which form opens where a problem needs a word of the person, and what the form has to know."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.health.problem import Ask, AskFix
from kiln_models_gui.registry.library import KILN

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import Library
    from kiln_models_gui.viewmodels.pages import Pages

Form = tuple[str, object]
"""The name of the form, and what it is for: see MainWindow."""


def form_for(fix: AskFix, pages: "Pages", library: "Library") -> Form | None:
    """The form; None where what it is for went away meanwhile."""
    if fix.ask is Ask.ADD_PROVIDER and fix.provider is not None:
        is_custom = fix.provider.type == "custom"
        return "add_provider", ("", fix.provider.id) if is_custom else (fix.provider.id, "")
    if fix.ask is Ask.FINISH_PROVIDER and fix.provider is not None:
        pages.providers.select_ref(fix.provider)
        return "finish_provider", None
    if fix.ask is Ask.EDIT_MODEL:
        key = fix.model if fix.target == KILN else row_of(fix, library)
        return ("edit_model", key) if key else None
    if fix.target != pages.agents_side.editor_choice.path:
        pages.agents_side.editor_choice.choose(fix.target)
    if fix.ask is Ask.ENTER_KEY and pages.agents_side.settings_care is not None:
        return "enter_key", pages.agents_side.settings_care.key_form(fix.model)
    return "page", "agents"


def row_of(fix: AskFix, library: "Library") -> str:
    """The row of an editor's model in the list of all models, by its choice, or its title where it has none."""
    target = library.target(fix.target)
    if target is None:
        return ""
    for model in library.models():
        holding = model.in_target(fix.target)
        if holding is not None and fix.model in (target.choice(holding), holding.record.title):
            return model.key
    return ""
