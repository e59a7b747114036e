"""Words for what a provider lacks. Apart from those for its form, which need more than the first list does."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import ProviderStatus

tr = QCoreApplication.translate


def status_words(status: ProviderStatus) -> str:
    """What a provider lacks, for its chip; empty when nothing."""
    return {
        ProviderStatus.READY: "",
        ProviderStatus.KEY_MISSING: tr("Provider", "Key missing"),
        ProviderStatus.KEY_NOT_IN_KILN: tr("Provider", "Not in Kiln"),
        ProviderStatus.KEY_BLANK: tr("Provider", "Key is blank"),
        ProviderStatus.KEY_HIDDEN: tr("Provider", "Key was lost"),
        ProviderStatus.SETTING_MISSING: tr("Provider", "Not complete"),
        ProviderStatus.NO_ADDRESS: tr("Provider", "No address"),
    }[status]


def status_help(status: ProviderStatus) -> str:
    """What to do about it."""
    return {
        ProviderStatus.READY: "",
        ProviderStatus.KEY_MISSING: tr("Provider", "Kiln has no key for this provider. Choose Edit and paste it."),
        ProviderStatus.KEY_NOT_IN_KILN: tr(
            "Provider",
            "The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. "
            "Choose Edit to change that.",
        ),
        ProviderStatus.KEY_BLANK: tr("Provider", "Kiln's file has a blank key. Choose Edit and paste the real one."),
        ProviderStatus.KEY_HIDDEN: tr(
            "Provider", "An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again."
        ),
        ProviderStatus.SETTING_MISSING: tr("Provider", "Something is still missing. Choose Edit to fill it in."),
        ProviderStatus.NO_ADDRESS: tr("Provider", "This provider has no address. Choose Edit to fill it in."),
    }[status]
