"""What the targets' tests share."""

from tests.kiln_files import kiln

__all__ = ["kiln"]
