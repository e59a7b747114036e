"""Puts a "?" on the rows of a form whose term is not plain."""

from kiln_models_gui.viewmodels.words.terms import term_help
from kiln_models_gui.views.kit.form import FormRow


def explain(row: FormRow, place: str) -> FormRow:
    """Give `row` the help of the field or term `place`, where there is one. Returns the row."""
    help_ = term_help(place)
    if help_ is not None:
        row.add_help(help_.question, help_.text)
    return row
