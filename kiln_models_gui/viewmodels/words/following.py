"""Words for the team packs that are followed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.pack_fetch import FetchFault
from kiln_models_gui.registry.pack.news import PackNews
from kiln_models_gui.registry.pack.problems import PackProblem
from kiln_models_gui.registry.pack.team_marks import TeamMark
from kiln_models_gui.store.subscriptions import ANOTHER_PACK, Subscription
from kiln_models_gui.viewmodels.words.models import and_words
from kiln_models_gui.viewmodels.words.numbers import plural

tr = QCoreApplication.translate
_MOST = 3


def news_words(news: PackNews) -> str:
    """What changed, in one sentence."""
    parts: list[str] = []
    if news.added:
        parts.append(tr("Following", "New: {names}.").format(names=_some(news.added)))
    if news.changed:
        parts.append(tr("Following", "Changed: {names}.").format(names=_some(news.changed)))
    if news.gone:
        parts.append(tr("Following", "No longer in it: {names}. Yours stay.").format(names=_some(news.gone)))
    if news.assignments_changed:
        parts.append(tr("Following", "Other models for the agents."))
    return " ".join(parts)


def fault_words(fault: str) -> str:
    """Why the last look found nothing, and what that means."""
    said = {
        FetchFault.NOT_REACHED: tr("Following", "It could not be reached."),
        FetchFault.TOO_SLOW: tr("Following", "It did not answer in time."),
        FetchFault.NOT_TRUSTED: tr("Following", "Its certificate is not trusted here. Ask your IT department."),
        FetchFault.NOT_ALLOWED: tr("Following", "Your organisation does not allow its address."),
        FetchFault.SIGN_IN: tr("Following", "It wants a sign-in now. Ask whoever made the pack."),
        FetchFault.GONE: tr("Following", "It is no longer there. Ask whoever made the pack."),
        FetchFault.MOVED: tr("Following", "It has moved. Ask whoever made the pack for its new address."),
        FetchFault.TOO_LARGE: tr("Following", "What is there now is too large for a team pack."),
    }
    of_pack = {
        PackProblem.MISSING.value: tr("Following", "The file is no longer there. Ask whoever made the pack."),
        PackProblem.UNREADABLE.value: tr("Following", "The file cannot be read now."),
        PackProblem.TOO_LARGE.value: said[FetchFault.TOO_LARGE],
        PackProblem.NEWER_VERSION.value: tr("Following", "It needs a newer version of this app."),
    }
    if fault == ANOTHER_PACK:
        return tr("Following", "Another team pack stands there now. Everything that came with yours goes on working.")
    what = of_pack.get(fault)
    if what is None:
        of_network = any(one.value == fault for one in FetchFault)
        what = said.get(FetchFault(fault), "") if of_network else tr("Following", "What is there now is no team pack.")
    what = what or tr("Following", "It could not be looked at.")
    return " ".join((what, tr("Following", "Everything that came with it goes on working.")))


def state_words(subscription: Subscription, news: PackNews | None) -> str:
    """How a followed pack stands."""
    if news is not None:
        return news_words(news)
    if subscription.fault:
        return fault_words(subscription.fault)
    if not subscription.checked:
        return tr("Following", "Not looked at yet.")
    if subscription.skipped:
        return tr("Following", "There is a newer version, which you did not want.")
    return tr("Following", "You have its newest version.")


def mark_words(mark: TeamMark) -> tuple[str, str]:
    """The chip of a model or provider that came with a pack, and what it means."""
    name = mark.pack or tr("Following", "a team pack")
    if mark.changed_here:
        tip = tr("Following", "It came with “{name}”, and was changed here. What you changed counts.")
        return tr("Following", "From your team, changed"), tip.format(name=name)
    return tr("Following", "From your team"), tr("Following", "It came with “{name}”.").format(name=name)


def form_words(mark: TeamMark) -> str:
    """What to know before one changes something that came with a pack."""
    counts = tr("Following", "What you change here counts; the team's next version will not overwrite it.")
    if mark.pack:
        return f"{tr('Following', 'This came with “{name}”.').format(name=mark.pack)} {counts}"
    return f"{tr('Following', 'This came with a team pack.')} {counts}"


def _some(names: Sequence[str]) -> str:
    shown = [*names[:_MOST]]
    if len(names) > _MOST:
        shown.append(plural("Following", "1 more", "%n more", len(names) - _MOST))
    return and_words(shown)
