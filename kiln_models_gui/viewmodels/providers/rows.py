"""From providers to the rows of their list. Pure."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.providers import Provider, ProviderStatus
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent, RowTile
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.numbers import plural
from kiln_models_gui.viewmodels.words.provider_status import status_help, status_words
from kiln_models_gui.viewmodels.words.results import chip_words

tr = QCoreApplication.translate
CUSTOM_COLOURS = ("#0f766e", "#7c3aed", "#b45309", "#be185d", "#1d4ed8", "#4d7c0f")


def provider_row(
    provider: Provider, models: int, tested: TestResult | None, *, running: bool = False, team: str = ""
) -> RowContent:
    """One provider as the list shows it. `running`: seen to run on this computer. `team`: that it came with a pack."""
    runs = tr("Provider", "running") if running else ""
    return RowContent(
        key=row_key(provider),
        title=provider.name,
        chips=(status_chip(provider, tested),),
        subtitle=" · ".join(part for part in (runs, team, _place(provider), _model_count(models)) if part),
        tile=tile(provider),
        actions=(
            RowAction("edit", tr("Provider", "Edit…"), in_menu_only=True),
            RowAction("test", tr("Provider", "Test"), in_menu_only=True),
            *_key_actions(provider),
            RowAction("export", tr("Provider", "Save as a team pack…"), in_menu_only=True),
            RowAction("remove", tr("Provider", "Remove…"), in_menu_only=True),
        ),
    )


def _key_actions(provider: Provider) -> tuple[RowAction, ...]:
    if not provider.kept_here and not (provider.keys and all(key.state is KeyState.SAVED for _, key in provider.keys)):
        return ()
    return (
        RowAction("replace_key", tr("Provider", "Replace key…"), in_menu_only=True),
        RowAction("copy_key", tr("Provider", "Copy key"), in_menu_only=True),
    )


def row_key(provider: Provider) -> str:
    """What finds the provider's row again."""
    return f"{provider.ref.type}:{provider.ref.id}"


def status_chip(provider: Provider, tested: TestResult | None) -> RowChip:
    """What is known: what the settings lack comes before what a test said."""
    if provider.status is not ProviderStatus.READY:
        return RowChip(status_words(provider.status), "warn", status_help(provider.status))
    if tested is None:
        return RowChip(tr("Provider", "Not tested"))
    return RowChip(chip_words(tested, datetime.now(UTC)), tested.tone, tested.text)


def tile(provider: Provider) -> RowTile:
    """The square with letters: Kiln's provider by the catalogue, one's own by its name."""
    if provider.info is not None:
        return RowTile(provider.info.monogram, provider.info.colour)
    return custom_tile(provider.name)


def custom_tile(name: str) -> RowTile:
    """The square of a custom provider: its first letter, in a colour that stays the same."""
    letter = next((char for char in name if char.isalnum()), "•").upper()
    return RowTile(letter, CUSTOM_COLOURS[sum(name.encode("utf-8", "replace")) % len(CUSTOM_COLOURS)])


def _place(provider: Provider) -> str:
    if provider.address:
        return provider.address.partition("://")[2] or provider.address
    from_environment = [info.variable for _, info in provider.keys if info.variable]
    if from_environment:
        return tr("Provider", "Key from {variable}").format(variable=from_environment[0])
    saved = next((info for _, info in provider.keys if info.state is KeyState.SAVED), None)
    if saved is None:
        return ""
    return tr("Provider", "Key {hint}").format(hint=saved.hint) if tells(saved) else tr("Provider", "Key saved")


def tells(key: KeyInfo) -> bool:
    """Whether the key's hint says which one it is; that of a short key is only "…"."""
    return bool(key.hint.strip("…"))


def _model_count(count: int) -> str:
    if not count:
        return ""
    return plural("Provider", "1 model of yours", "%n models of yours", count)
