"""What stands where a key belongs and is none: placeholders, and words for servers that want none."""

import re

PLACEHOLDER = re.compile(
    r"your[_ -]?(?:api|key|token|model|own|secret)|<[^>]*>|^\$\{?\w+|process\.env|os\.environ|getenv|\bplaceholder\b|"
    r"(?:^|[-_])x{4,}|^\.{3}|…|\*{3,}|•|xxxx$|\binsert\b|change[_-]?me",
    re.IGNORECASE,
)

NO_KEY = re.compile(r"^(?:not[-_]needed|no-key|none|null|empty|lm-studio|ollama|dummy)$", re.IGNORECASE)
"""What people type where a program insists on a key and the server wants none."""
