"""Packs: providers, models and assignments that one person hands to another, without keys."""
