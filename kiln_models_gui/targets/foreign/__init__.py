"""What other programs export, read into packs: bytes in, one pack with its keys kept apart out."""
