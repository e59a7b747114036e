"""Providers that did not work when they were tested last. Pure."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import Provider, ProviderStatus
from kiln_models_gui.viewmodels.words.results import age_words

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.workbench import Workbench

tr = QCoreApplication.translate


def failed_tests(bench: "Workbench") -> Iterator[tuple[Provider, str, str]]:
    """Provider, what happened, and when."""
    for provider in bench.registry.providers():
        result = bench.memory.get((provider.ref, provider.address))
        # What the settings lack comes before what a test said.
        if provider.status is not ProviderStatus.READY or result is None or result.tone != "bad":
            continue
        heading = tr("Health", "{name} did not work in its last test").format(name=provider.name)
        age = age_words(result.when, datetime.now(UTC)) or tr("Health", "just now")
        text = tr("Health", "{result}, {age}. Open it to see what helps.").format(result=result.text, age=age)
        yield provider, heading, text
