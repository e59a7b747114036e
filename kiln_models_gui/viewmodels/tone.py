"""What a chip or a message means; the views choose colour and sign."""

from typing import Literal

Tone = Literal["good", "bad", "warn", "neutral", "accent"]
