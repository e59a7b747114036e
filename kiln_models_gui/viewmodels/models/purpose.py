"""What the model form is opened for."""

from enum import StrEnum


class Purpose(StrEnum):
    """What the form is for."""

    ADD = "add"
    EDIT = "edit"
    DUPLICATE = "duplicate"
    CONVERT = "convert"
