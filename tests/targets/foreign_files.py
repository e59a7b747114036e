"""What the tests of foreign files share: the reader as the app makes it, and a look at what it gives."""

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.targets.foreign.foreign import Foreign, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.registry.orchestrator import FACTS

CANARY = "sk-canary-"
"""Every key of the samples begins so."""


def the_reader() -> ForeignReader:
    """As the app makes it."""
    return ForeignReader(
        Catalog.from_json(resources.read_text("catalogue.json")),
        FACTS,
    )


def providers(foreign: Foreign) -> dict[str, str]:
    """The pack's providers: id or name → address, or Kiln's settings of it."""
    return {one.ref.id: one.address or " ".join(one.values.values()) for one in foreign.pack.providers}


def models(foreign: Foreign) -> dict[str, tuple[str, str]]:
    """The pack's models: model → how it is reached, and where."""
    return {
        one.model: (one.reach.value, one.provider.id if one.provider else one.endpoint) for one in foreign.pack.models
    }


def keys(foreign: Foreign) -> dict[str, str]:
    """The keys by slot, in the open: only for samples."""
    return {slot: key.get_secret_value() for slot, key in foreign.keys.items()}


def left_out(foreign: Foreign) -> set[tuple[str, LeftOutReason]]:
    """What stayed behind."""
    return {(one.what, one.reason) for one in foreign.left_out}
