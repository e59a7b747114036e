"""All checks over the whole configuration, the worst problems first."""

from collections.abc import Callable, Iterator

from kiln_models_gui.registry.health import agents, editor_models, kiln_entries, kiln_models, kiln_providers
from kiln_models_gui.registry.health.configuration import Configuration, EditorConfiguration, KilnConfiguration
from kiln_models_gui.registry.health.problem import HealthProblem

KILN_CHECKS: tuple[Callable[[KilnConfiguration], Iterator[HealthProblem]], ...] = (
    kiln_entries.empties_list,
    kiln_entries.damaged,
    kiln_entries.cannot_run,
    kiln_entries.without_own_id,
    kiln_models.without_provider,
    kiln_providers.unfinished,
    kiln_providers.key_over_http,
    kiln_models.deprecated,
    kiln_models.duplicates,
    kiln_providers.from_environment,
    kiln_models.free_at_paid_host,
    kiln_models.old_format,
)
EDITOR_CHECKS: tuple[Callable[[EditorConfiguration], Iterator[HealthProblem]], ...] = (
    agents.broken,
    editor_models.damaged,
    editor_models.key_not_here,
    editor_models.key_over_http,
    agents.context_too_small,
    agents.limit_too_low,
    editor_models.same_id,
    editor_models.free_at_paid_host,
    editor_models.no_effect,
)


def look_over(configuration: Configuration) -> tuple[HealthProblem, ...]:
    """Every problem, the worst first; of equal ones Kiln's before the editors'."""
    found: list[HealthProblem] = []
    if configuration.kiln is not None:
        found += [problem for check in KILN_CHECKS for problem in check(configuration.kiln)]
    for editor in configuration.editors:
        found += [problem for check in EDITOR_CHECKS for problem in check(editor)]
    return tuple(sorted(found, key=lambda problem: problem.severity))
