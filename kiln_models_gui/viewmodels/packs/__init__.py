"""Team packs: opened, looked through, taken, and made."""
