"""The History page, what records, and undo and redo."""
