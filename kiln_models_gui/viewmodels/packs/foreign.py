"""From a file of another program to what the preview of a pack shows."""

from typing import TYPE_CHECKING

from kiln_models_gui import resources
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.targets.foreign.reader import ForeignReader
from kiln_models_gui.viewmodels.packs.source import PackSource
from kiln_models_gui.viewmodels.words.foreign import kind_words, left_out_words

if TYPE_CHECKING:
    from pathlib import Path

    from kiln_models_gui.registry.catalog import Catalog

MESSAGES = (".eml", ".txt", ".md", ".html", ".htm")
"""Files for people: the form that understands pasted text reads them."""


def read_foreign(path: "Path", catalog: "Catalog") -> PackSource:
    """What another program exported. Blocks: call in a thread. Raises ForeignError and OSError."""
    reader = ForeignReader(catalog, OrchestratorFacts.from_json(resources.read_text("orchestrator.json")))
    with path.open("rb") as file:
        found = reader.read(path.name, file)
    return PackSource(found.pack, kind_words(found.kind), found.keys, left_out_words(found.left_out))
