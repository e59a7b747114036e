"""The form that fills itself from a pasted text."""
