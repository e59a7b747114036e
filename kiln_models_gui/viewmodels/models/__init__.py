"""The Models page: its list, and the form that adds and edits."""
