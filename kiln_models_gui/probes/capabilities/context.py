"""How much a model can hold in mind, as its server tells it: free questions only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Facts, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, of_failure, proved
from kiln_models_gui.probes.capabilities.refusals import GIVE_UP, TRANSIENT
from kiln_models_gui.probes.dialect import detail_ask, family_of, list_ask, richer_list_ask
from kiln_models_gui.probes.discovery import find, read_list
from kiln_models_gui.probes.model_entry import read_detail, read_entry

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer
    from kiln_models_gui.probes.listed_model import ListedModel

MOST_LOOKUPS = 3


async def find_context_window(inquirer: Inquirer, listed: ListedModel | None = None) -> Finding:
    """What `listed` says, else what the server's lists say. A server of one model is believed about that one."""
    if listed is None or listed.context_window is None:
        listed = await _look_up(inquirer)
    if listed is None or listed.context_window is None:
        failed = inquirer.lookup_failure
        return of_failure(failed) if failed and _says_nothing_of_it(failed) else could_not_tell(Reason.NOT_TOLD)
    facts: Facts = {"loaded": listed.loaded_context} if listed.loaded_context else {}
    return proved(listed.context_window, facts=facts)


def _says_nothing_of_it(failure: Failure) -> bool:
    """Whether the server could not be asked, so that it may well know. Many have no such list, and say so."""
    return failure.reason is Reason.FAULT and failure.fault in GIVE_UP | TRANSIENT


async def _look_up(inquirer: Inquirer) -> ListedModel | None:
    endpoint, name = inquirer.endpoint, inquirer.model_id
    if not family_of(endpoint).free_check:
        return None
    if ask := detail_ask(endpoint, name):
        data = await inquirer.look_up(ask)
        if (told := read_detail(data) or read_entry(data)) and told.context_window:
            return told
    for ask in (richer_list_ask(endpoint), list_ask(endpoint)):
        models = read_list(await inquirer.look_up(ask)) if ask else None
        if models and (told := find(models, name)) and told.context_window:
            return told
    return None
