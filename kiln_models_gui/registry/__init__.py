"""What exists and who uses which: pure data, no Qt, no files, no network."""
