"""Words for providers: what is wrong with them, with their names and with their keys."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import AddressChange, AddressFault
from kiln_models_gui.registry.checks import NameFault
from kiln_models_gui.registry.key_text import KeyCleaning, KeyFault
from kiln_models_gui.registry.providers import ProviderStatus
from kiln_models_gui.store.secrets import SecretProblem

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
            "The key is only in this computer's keychain, so Kiln cannot use it. Choose Edit to change that.",
        ),
        ProviderStatus.KEY_BLANK: tr("Provider", "Kiln's file has a blank key. Choose Edit and paste the real one."),
        ProviderStatus.KEY_HIDDEN: tr(
            "Provider", "An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again."
        ),
        ProviderStatus.SETTING_MISSING: tr("Provider", "Something is still missing. Choose Edit to fill it in."),
        ProviderStatus.NO_ADDRESS: tr("Provider", "This provider has no address. Choose Edit to fill it in."),
    }[status]


def name_fault_words(fault: NameFault) -> str:
    """Why a custom provider cannot have that name."""
    return {
        NameFault.EMPTY: tr("Provider", "Give it a name, such as “Team gateway”."),
        NameFault.TAKEN: tr("Provider", "Another provider has this name already. Choose a different one."),
        NameFault.HAS_SEPARATOR: tr("Provider", "Two colons in a row (::) confuse Kiln. Choose another name."),
        NameFault.UNPRINTABLE: tr("Provider", "The name has characters that cannot be shown. Type it by hand."),
    }[fault]


def address_fault_words(fault: AddressFault) -> str:
    """Why a text is no address."""
    return {
        AddressFault.EMPTY: tr("Provider", "Paste the address, such as https://gateway.example.com/v1."),
        AddressFault.SPACES: tr("Provider", "An address has no spaces in it. Paste only the address."),
        AddressFault.BAD_SCHEME: tr("Provider", "An address starts with https:// or http://."),
        AddressFault.NO_HOST: tr("Provider", "The name of the computer is missing or has a typing error."),
        AddressFault.BAD_PORT: tr("Provider", "The number after the colon must be between 1 and 65535."),
    }[fault]


def address_change_words(change: AddressChange) -> str:
    """What was changed in a pasted address."""
    return {
        AddressChange.TRIMMED: tr("Provider", "Spaces or quotes around it were taken off."),
        AddressChange.SCHEME_ADDED: "",
        AddressChange.PASSWORD_REMOVED: tr(
            "Provider", "The user name and password were taken out. Keys belong in the key field."
        ),
        AddressChange.QUERY_REMOVED: tr("Provider", "What came after the question mark was taken off."),
        AddressChange.FRAGMENT_REMOVED: tr("Provider", "What came after the # was taken off."),
        AddressChange.TAIL_REMOVED: tr("Provider", "The last part was taken off: Kiln adds it itself."),
        AddressChange.SLASH_REMOVED: "",
    }[change]


def key_fault_words(fault: KeyFault) -> str:
    """Why a text is no key."""
    return {
        KeyFault.EMPTY: tr("Provider", "Paste the key."),
        KeyFault.MASKED: tr(
            "Provider", "This is only the picture of a key, with its middle hidden. Copy the real one."
        ),
        KeyFault.HAS_SPACE: tr("Provider", "A key has no spaces or line breaks in it. Paste only the key."),
        KeyFault.UNPRINTABLE: tr("Provider", "A key has only plain letters, digits and signs. Copy it again."),
    }[fault]


def key_cleaning_words(cleaning: KeyCleaning) -> str:
    """What was taken off a pasted key."""
    return {
        KeyCleaning.SPACE: tr("Provider", "Spaces around it were taken off."),
        KeyCleaning.BEARER: tr("Provider", "The word “Bearer” was taken off."),
        KeyCleaning.QUOTES: tr("Provider", "The quotes around it were taken off."),
        KeyCleaning.NAME: tr("Provider", "The name in front of it was taken off."),
    }[cleaning]


def secret_problem_words(problem: SecretProblem) -> str:
    """Why the keychain did not take or give a key."""
    return {
        SecretProblem.LOCKED: tr("Provider", "The keychain is locked. Unlock it, then try again. Nothing was lost."),
        SecretProblem.DENIED: tr("Provider", "The keychain said no. Allow it, then try again. Nothing was lost."),
        SecretProblem.NO_ANSWER: tr(
            "Provider", "The keychain did not answer. Unlock it, then try again. Nothing was lost."
        ),
        SecretProblem.NOT_STORED: tr("Provider", "The keychain did not take the key. Try again. Nothing was lost."),
        SecretProblem.UNKNOWN: tr(
            "Provider", "The keychain cannot be reached. Try again in a moment. Nothing was lost."
        ),
        SecretProblem.TOO_LONG: tr("Provider", "The key is too long for this system's keychain."),
    }.get(problem, tr("Provider", "This computer has no keychain that can be used. Nothing was lost."))


def may_pass(problem: SecretProblem) -> bool:
    """Whether trying again can help."""
    return problem not in (SecretProblem.TOO_LONG, SecretProblem.NO_KEYCHAIN, SecretProblem.UNTRUSTED_BACKEND)


def config_key_label(key: str) -> str:
    """What a setting of a built-in provider is called in a form."""
    return {
        "fireworks_account_id": tr("Provider", "Account ID"),
        "azure_openai_endpoint": tr("Provider", "Endpoint address"),
        "vertex_project_id": tr("Provider", "Project ID"),
        "vertex_location": tr("Provider", "Location"),
        "bedrock_access_key": tr("Provider", "Access key"),
        "bedrock_secret_key": tr("Provider", "Secret key"),
        "ollama_base_url": tr("Provider", "Address"),
        "docker_model_runner_base_url": tr("Provider", "Address"),
    }.get(key, tr("Provider", "API key"))
