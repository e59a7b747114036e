"""The `override` mark without the 25 ms that importing typing_extensions costs at start."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414  # handed on
else:

    def override(method):
        """Mark a method that Qt calls by its own name."""
        return method
