"""Torture: what `make torture` runs."""
