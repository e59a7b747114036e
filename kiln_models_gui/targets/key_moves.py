"""Keys on their way into the keychain: kept and read back first, only then named in the settings, in one write."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.orchestrator_settings import Path
from kiln_models_gui.registry.plain_keys import api_key_place, named_secrets, plain_keys
from kiln_models_gui.registry.secret_references import secret_reference
from kiln_models_gui.registry.setting_edits import SettingEdit, setting_edits

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.targets.editor_keys import EditorKeys


async def move_plain_keys(orchestrator: "Orchestrator", keys: "EditorKeys") -> tuple[str, ...]:
    """Move every key in plain text to the keychain; the names that stand in the settings now.

    All or none: raises SecretError, ClashError, StoreError, SettingBlockedError, and what was kept until then is
    forgotten again. Without a keychain nothing is moved: the key would be lost at the end of the program.
    """
    await keys.require_keychain()
    stand = {one.path: (one, orchestrator.plain_key(one.path)) for one in plain_keys(orchestrator.settings)}
    taken, names = set(named_secrets(orchestrator.settings)), dict[Path, str]()
    new: list[str] = []
    try:
        for path, (one, key) in stand.items():
            if key is not None:
                names[path] = await _keep(keys, one.wanted, taken, key, new)
                taken.add(names[path])
        for path in names:
            if orchestrator.plain_key(path) != stand[path][1]:
                raise ClashError(".".join(map(str, path)), (str(path[-1]),))
        await orchestrator.commit([SettingEdit(path, secret_reference(name)) for path, name in names.items()])
    except Exception:
        await _take_back(orchestrator, keys, new)
        raise
    return tuple(names.values())


async def give_key(orchestrator: "Orchestrator", keys: "EditorKeys", choice: str, key: "SecretStr") -> str:
    """Keep the key of a built-in provider, or of the model `choice`, under the name that the settings have for it.

    A built-in provider that names none gets its reference, in one write. Returns the name. Raises SecretError,
    ClashError, StoreError, SettingBlockedError; nothing is left behind then. Raises KeyError for a model without a
    reference.
    """
    settings = orchestrator.settings
    provider = settings.providers.get(choice)
    model = orchestrator.models().get_model(choice)
    record = model.record if model else None
    api_key = provider.api_key if provider else record.api_key if record else None
    if api_key is not None and api_key.secret_name:
        await keys.keep(api_key.secret_name, key)
        return api_key.secret_name
    if provider is None:
        raise KeyError(choice)
    new: list[str] = []
    try:
        name = await _keep(keys, provider.id, set(named_secrets(settings)), key, new)
        value = (api_key_place(provider.id), secret_reference(name))
        await orchestrator.commit(setting_edits(orchestrator.settings, [value]))
    except Exception:
        await _take_back(orchestrator, keys, new)
        raise
    return name


async def _keep(keys: "EditorKeys", wanted: str, taken: set[str], key: "SecretStr", new: list[str]) -> str:
    name = await keys.free_name(wanted, taken, key)
    if await keys.find(name) is None:
        new.append(name)  # before it is kept: a keychain that fails halfway may have it all the same
        await keys.keep(name, key)
    return name


async def _take_back(orchestrator: "Orchestrator", keys: "EditorKeys", new: Sequence[str]) -> None:
    """Forget what was kept for nothing; a write that failed late may have left a reference that needs it."""
    from kiln_models_gui.store.secrets import SecretError

    await orchestrator.reload()
    named = named_secrets(orchestrator.settings)
    for name in new:
        if name not in named:
            try:
                await keys.forget(name)
            except SecretError:
                continue  # the first error is told: this one has the same cause
