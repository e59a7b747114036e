"""Words for a kept state of a file."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from kiln_models_gui.store.backups import Backup

tr = QCoreApplication.translate


def backup_words(backup: Backup) -> str:
    """When it was kept, and how large it is."""
    locale = QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(backup.taken_at.timestamp()))
    return tr("Backups", "{when} · {size} bytes").format(
        when=locale.toString(moment, QLocale.FormatType.ShortFormat), size=locale.toString(backup.size)
    )
