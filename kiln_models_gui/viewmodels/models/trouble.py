"""Why Kiln cannot use a model, in words. Pure."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import Provider, ProviderStatus
from kiln_models_gui.registry.records import ModelRecord, Origin, RecordFault
from kiln_models_gui.viewmodels.words.provider_status import status_words

tr = QCoreApplication.translate


def trouble(record: ModelRecord | None, provider: Provider | None) -> str:
    """Why Kiln cannot use the model, in two or three words; empty when it can, and when it does not have it."""
    if record is None:
        return ""
    if record.fault is not None:
        return tr("Models", "Damaged")
    if provider is None:
        return tr("Models", "Provider missing")
    return _provider_trouble(provider.status) or _id_trouble(record)


def _provider_trouble(status: ProviderStatus) -> str:
    if status in (ProviderStatus.SETTING_MISSING, ProviderStatus.NO_ADDRESS):
        return status_words(status)
    return "" if status is ProviderStatus.READY else tr("Models", "Key needed")


def _id_trouble(record: ModelRecord) -> str:
    if record.shares_id:
        return tr("Models", "Same id twice")
    return tr("Models", "No id") if record.origin is Origin.REGISTRY and not record.id else ""


def trouble_help(record: ModelRecord | None, provider: Provider | None) -> str:
    """What to do about it."""
    if record is None:
        return ""
    if record.fault is not None:
        return fault_words(record.fault)
    if provider is None:
        return tr("Models", "Its provider “{name}” is not set up. Add it, or choose another with Edit.").format(
            name=record.provider_id
        )
    if provider.status is not ProviderStatus.READY:
        return tr("Models", "“{name}” is not complete. Open Providers to finish it.").format(name=provider.name)
    if record.shares_id:
        return tr("Models", "Kiln finds only the first of two models with one id. Choose Edit and save to mend it.")
    return tr("Models", "Kiln cannot select it. Choose Edit and save to mend it.")


def fault_words(fault: RecordFault) -> str:
    """Why Kiln skips an element of its list."""
    return {
        RecordFault.NOT_A_MAPPING: tr("Models", "This is no model at all. Kiln skips it; remove it."),
        RecordFault.BAD_PROVIDER_TYPE: tr("Models", "It does not say what kind of provider it has. Kiln skips it."),
        RecordFault.BAD_PROVIDER: tr("Models", "It does not say which provider it has. Kiln skips it."),
        RecordFault.BAD_MODEL_ID: tr("Models", "Its model name is not a text. Kiln skips it."),
        RecordFault.BAD_NAME: tr("Models", "Its display name is not a text. Kiln skips it."),
        RecordFault.BAD_OVERRIDES: tr("Models", "Its settings cannot be read. Kiln skips it."),
        RecordFault.BAD_ID: tr("Models", "Its id is not a text. Kiln skips it."),
        RecordFault.NO_SEPARATOR: tr("Models", "It does not say which provider it has. Kiln skips it."),
    }[fault]
