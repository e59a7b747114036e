"""The Providers page: its list, the detail beside it, and the form that adds and edits."""
