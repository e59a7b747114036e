"""Words for a new key that was tried and did not work everywhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.test_standing import Standing
from kiln_models_gui.viewmodels.words import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiln_models_gui.viewmodels.providers.key_trial import Failure

tr = QCoreApplication.translate
NAMED = 4


def trial_message(failures: "Sequence[Failure]") -> Message:
    """What did not work, or could not be told; and that nothing was changed."""
    what = tr("ReplaceKey", "With the new key, not everything works.")
    if all(failure.standing is not Standing.NEEDS_YOU for failure in failures):
        what = tr("ReplaceKey", "Whether the new key works cannot be told now.")
    line = tr("ReplaceKey", "{name} in {program}: {why}.")
    lines = [line.format(name=one.user.name, program=one.user.program, why=one.why) for one in failures[:NAMED]]
    if len(failures) > NAMED:
        lines.append(tr("ReplaceKey", "And {count} more.").format(count=len(failures) - NAMED))
    lines.append(tr("ReplaceKey", "The old key is still in use. Nothing was changed."))
    return Message(what, "\n".join(lines))
