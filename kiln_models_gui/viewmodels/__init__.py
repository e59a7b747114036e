"""What the window shows, in words. QtCore only."""
