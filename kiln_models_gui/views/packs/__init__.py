"""The dialogs of team packs."""
