"""Words for what the organisation has set, and for what it does not allow."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.policy import Policy, PolicyError, PolicyFault, PolicyRule
from kiln_models_gui.viewmodels.words import Message

tr = QCoreApplication.translate


def set_by_organisation() -> str:
    """What stands at everything that a person cannot change."""
    return tr("Policy", "Set by your organisation")


def address_not_allowed(host: str) -> str:
    """Beside the field of an address."""
    return tr("Policy", "Your organisation does not allow {host} in this app. Ask IT, or use another address.").format(
        host=host
    )


def policy_message(error: PolicyError) -> Message:
    """Why something was not saved."""
    if error.rule is PolicyRule.ENDPOINT:
        return Message(
            tr("Policy", "Your organisation does not allow {host} in this app.").format(host=error.detail),
            tr("Policy", "Nothing was changed. Ask IT, or use another address."),
        )
    return Message(
        tr("Policy", "Your organisation does not allow keys in Kiln's own file."),
        tr("Policy", "Nothing was changed. The key can stay in this computer's keychain."),
    )


def broken_policy(policy: Policy) -> Message:
    """That the file cannot be used, and what holds instead."""
    why = {
        PolicyFault.UNREADABLE: tr("Policy", "it cannot be opened"),
        PolicyFault.UNSAFE: tr("Policy", "everybody on this computer may change it"),
        PolicyFault.NO_JSON: tr("Policy", "it is damaged"),
        PolicyFault.UNKNOWN_SETTING: tr("Policy", "this version does not know “{detail}”"),
        PolicyFault.WRONG_VALUE: tr("Policy", "the value of “{detail}” makes no sense"),
    }[policy.fault or PolicyFault.UNREADABLE].format(detail=policy.detail)
    return Message(
        tr("Policy", "Your organisation's settings for this app cannot be used: {why}.").format(why=why),
        tr(
            "Policy",
            "Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}",
        ).format(path=policy.path),
    )


def policy_lines(policy: Policy) -> tuple[tuple[str, str], ...]:
    """What is set, as label and words; nothing where no file is."""
    if not policy.path:
        return ()
    lines: list[tuple[str, str]] = []
    if policy.keychain_only:
        lines.append((tr("Policy", "Keys"), tr("Policy", "Only in this computer's keychain")))
    if policy.endpoints is not None:
        allowed = ", ".join((tr("Policy", "this computer"), *policy.endpoints))
        lines.append((tr("Policy", "Addresses"), tr("Policy", "Only {hosts}").format(hosts=allowed)))
    if policy.checks_updates is not None:
        checks = tr("Policy", "Looked for once a day") if policy.checks_updates else tr("Policy", "Not looked for")
        lines.append((tr("Policy", "New versions"), checks))
    if policy.language:
        lines.append((tr("Policy", "Language"), policy.language))
    return tuple(lines)
