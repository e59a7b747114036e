"""Files and secrets: ours and other programs'."""
