"""Words for what a pasted text says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.redaction import mask

if TYPE_CHECKING:
    from kiln_models_gui.probes.pasted_text import Pasted

tr = QCoreApplication.translate


def found_words(found: "Pasted") -> str:
    """What was found, in one line; a key only as its picture."""
    parts: list[str] = []
    if found.address:
        parts.append(tr("Paste", "the address {address}").format(address=found.address))
    if found.key is not None:
        parts.append(tr("Paste", "the key {key}").format(key=mask(found.key.get_secret_value())))
    if found.model:
        parts.append(tr("Paste", "the model {model}").format(model=found.model))
    return ", ".join(parts)
