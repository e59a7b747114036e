"""Kiln Models without a window: the commands `list`, `check`, `export` and `apply`, for whoever looks after many."""
