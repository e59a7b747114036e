"""Real servers as fixtures, and a raw one for the faults that no real server shows."""
