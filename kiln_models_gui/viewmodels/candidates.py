"""What can be tested along with others: where it is, what to ask there, and by what its result is remembered."""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import Price, read_price
from kiln_models_gui.viewmodels.models.facts import ModelFacts
from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import Provider, ProviderRef

    FindSecret = Callable[[str], Awaitable[SecretStr | None]]
    EndpointSource = Callable[[], Awaitable[Endpoint | None]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row to test. `endpoint` raises SecretError; it gives None where there is not enough to call anything.

    Candidates of the same `place` have the same endpoint. `listed`: the model to look for in the list, "" for none;
    `prompted`: the model that gets a prompt when models are asked, "" for none.
    """

    place: Hashable
    endpoint: "EndpointSource"
    subjects: tuple[Hashable, ...]
    listed: str = ""
    prompted: str = ""
    prompted_subjects: tuple[Hashable, ...] = ()
    """By what else the result is remembered when `prompted` was asked."""
    price: Price | None = None
    provider: "ProviderRef | None" = None
    """Whose way out of the network is taken; None: that of the settings."""


def provider_candidates(bench: Workbench, providers: Iterable["Provider"]) -> Iterator[Candidate]:
    """Every provider, with the first model of one's own there for a prompt."""
    for provider in providers:
        models = bench.registry.models_of(provider.ref)
        model = models[0].model_id if models else ""
        yield Candidate(
            (provider.ref, provider.address),
            _source(bench, provider),
            ((provider.ref, provider.address),),
            prompted=model,
            prompted_subjects=((provider.ref, provider.address, model),) if model else (),
            price=read_price(models[0].fields.get("cost")) if models else None,
            provider=provider.ref,
        )


def model_candidates(
    bench: Workbench,
    models: Iterable[ModelFacts],
    editors: "Mapping[str, Orchestrator]",
    find_secret: "FindSecret",
) -> Iterator[Candidate]:
    """Every model that can be tested; one that Kiln has, through Kiln's own provider."""
    for facts in models:
        if not facts.can_be_tested:
            continue
        record, provider = facts.record, facts.provider
        if record is not None and provider is not None:
            yield Candidate(
                (provider.ref, provider.address),
                _source(bench, provider),
                ((provider.ref, provider.address, record.model_id),),
                record.model_id,
                record.model_id,
                price=read_price(record.fields.get("cost")),
                provider=provider.ref,
            )
        elif facts.editors and facts.editors[0].target in editors:
            yield _editor_candidate(facts, editors[facts.editors[0].target], find_secret)


def _editor_candidate(facts: ModelFacts, editor: "Orchestrator", find_secret: "FindSecret") -> Candidate:
    from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for, editor_endpoint, endpoint_subject

    record, target = facts.editors[0].record, facts.editors[0].target
    model = asked_for(record)
    return Candidate(
        (target, record.index, record.id),
        lambda: editor_endpoint(record, editor.settings, find_secret),
        (endpoint_subject(record),),
        model,
        model,
        price=read_price(record.fields.get("cost")),
    )


def _source(bench: Workbench, provider: "Provider") -> "EndpointSource":
    return lambda: endpoint_of(provider, bench.registry.state.values, bench.keys)
