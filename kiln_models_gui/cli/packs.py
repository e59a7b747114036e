"""`kiln-models export` and `kiln-models apply`: team packs without a window."""

import asyncio
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.cli.headless import Headless
from kiln_models_gui.cli.printing import print_json, print_lines
from kiln_models_gui.registry.pack.items import Decision, Decisions, ItemState, PackItem, PackPlan
from kiln_models_gui.registry.pack.needs import NeededKey, needed_keys
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.pack.plan import plan
from kiln_models_gui.store.pack_file import read_pack, write_pack
from kiln_models_gui.targets.pack_make import PackAbout, Selection
from kiln_models_gui.viewmodels.words.pack_items import danger_words, refused_words
from kiln_models_gui.viewmodels.words.packs import Names, title_words

if TYPE_CHECKING:
    from pydantic import SecretStr

Row = dict[str, object]


class UsageError(Exception):
    """The command line names something that is not there; the message says what."""


async def export_pack(headless: Headless, options: Namespace) -> ExitCode:
    """Write the pack. Raises UsageError, StoreError, PackRefusedError, SecretError, SealError."""
    headless.raise_fault()
    maker, evidence = headless.core.pack_maker(), await _evidence(headless)
    standing = await asyncio.to_thread(_standing_pack, options.pack)
    about = PackAbout(
        options.name or (standing.name if standing else ""),
        options.note or (standing.note if standing else ""),
        standing.id if standing else "",
    )
    pack = maker.make(
        _selection(headless, options), about, evidence if options.evidence else (), await maker.kept_keys()
    )
    keys = 0
    if options.passphrase_file is not None:
        from kiln_models_gui.store.pack_seal import with_keys

        found = await maker.keys_of(pack)
        pack, keys = await asyncio.to_thread(with_keys, pack, found, _passphrase(options.passphrase_file)), len(found)
    await asyncio.to_thread(write_pack, pack, options.pack)
    said: Row = {"pack": str(options.pack), "id": pack.id, "providers": len(pack.providers), "models": len(pack.models)}
    said["sealed_keys"] = keys
    if options.json:
        print_json(said)
    else:
        held = f"It holds {_counted(keys, 'key')}, locked by the passphrase." if keys else "It holds no keys."
        saved = f"{_counted(len(pack.providers), 'provider')} and {_counted(len(pack.models), 'model')}"
        print_lines([f"Saved {saved}. {held}"])
    return ExitCode.OK


async def apply_pack(headless: Headless, options: Namespace) -> ExitCode:
    """Do what the pack says, as one change. Raises UsageError, and what reading and applying a pack raise."""
    headless.raise_fault()
    core = headless.core
    pack = await _opened(headless, options.pack)
    applier = core.pack_applier()
    standing = await applier.look(pack, evidence=await _evidence(headless))
    wanted = dict.fromkeys(options.take, Decision.TAKE) | dict.fromkeys(options.leave, Decision.KEEP_MINE)
    base = await asyncio.to_thread(core.subscriptions.base, pack.id)
    planned = plan(pack, standing, Decisions(wanted), base)
    unknown = [key for key in wanted if planned.item(key) is None]
    if unknown:
        raise UsageError(f"the pack has no item {unknown[0]}")
    keys = await _keys(pack, options, headless.environ)
    needs = needed_keys(planned)
    missing = [need for need in needs if need.is_missing and need.slot not in keys]
    if not options.dry_run and planned.to_write:
        done = await applier.apply(planned, keys)
        core.evidence.take_over(done.evidence)
        await asyncio.to_thread(core.subscriptions.applied, pack)
        headless.keep_here(done.kept_here)
    left = [item for item in planned.items if item.state is ItemState.REFUSED or _is_undecided(item)]
    if options.json:
        print_json(_said(planned, missing, applied=not options.dry_run))
    else:
        programs = {target.id: target.name for target in core.library.targets}
        print_lines(_lines(planned, missing, Names(programs, {})))
    headless.raise_fault()
    return ExitCode.NEEDS_YOU if left or missing else ExitCode.OK


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


async def _opened(headless: Headless, source: str) -> Pack:
    """The pack in a file, or at an https address, which is the only one that is asked."""
    if "://" not in source:
        return await asyncio.to_thread(read_pack, Path(source))
    from kiln_models_gui.probes.pack_fetch import fetch_pack

    fetched = await fetch_pack(headless.core.network.client(), source)
    return await asyncio.to_thread(read_pack, fetched.data or b"")


def _is_undecided(item: PackItem) -> bool:
    """Something of the pack that was left out because nobody said what is to become of it."""
    return (item.state is ItemState.CLASH or item.is_dangerous) and not item.writes


def _selection(headless: Headless, options: Namespace) -> Selection:
    registry, library = headless.core.registry, headless.core.library
    providers = {one.ref.id: one.ref for one in registry.providers()}
    models = {model.key for model in library.models()}
    for given, known, what in ((options.provider, providers, "provider"), (options.model, models, "model")):
        unknown = [one for one in given if one not in known]
        if unknown:
            raise UsageError(f"there is no {what} {unknown[0]}; `kiln-models list` shows those there are")
    if not options.provider and not options.model:
        options.provider, options.model = list(providers), list(models)
    editor = str(Path(options.assignments_of).resolve()) if options.assignments_of else ""
    if editor and library.target(editor) is None:
        raise UsageError(f"{options.assignments_of} is not managed; name it with --editor as well")
    refs = frozenset(providers[one] for one in options.provider)
    return Selection(refs, frozenset(options.model), editor, options.evidence)


def _standing_pack(path: Path) -> Pack | None:
    """The last version of the pack, which keeps its id; None where there is none."""
    return read_pack(path) if path.is_file() else None


def _passphrase(path: Path) -> "SecretStr":
    from pydantic import SecretStr

    try:
        return SecretStr(path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r"))
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"{path} cannot be read") from None


async def _keys(pack: Pack, options: Namespace, environ: Mapping[str, str]) -> "dict[str, SecretStr]":
    """The keys of the pack, where they can be opened, and over them those in variables."""
    from pydantic import SecretStr

    from kiln_models_gui.registry.pack.slots import slots_of
    from kiln_models_gui.store.pack_seal import open_keys

    keys: dict[str, SecretStr] = {}
    if options.passphrase_file is not None:
        keys |= await asyncio.to_thread(open_keys, pack, _passphrase(options.passphrase_file))
    known = {slot.id for slot in slots_of(pack)}
    for given in options.key:
        slot, _, variable = given.rpartition("=")
        if slot not in known:
            raise UsageError(f"the pack needs no key {slot or given}")
        if not environ.get(variable):
            raise UsageError(f"the variable {variable} is not set")
        keys[slot] = SecretStr(environ[variable])
    return keys


async def _evidence(headless: Headless) -> list[Mapping[str, object]]:
    memory = headless.core.evidence
    await asyncio.to_thread(memory.load)
    return memory.plain()


def _said(planned: PackPlan, missing: list[NeededKey], *, applied: bool) -> Row:
    return {
        "pack": planned.pack.name,
        "applied": applied,
        "items": [
            {
                "key": item.key,
                "kind": item.kind.value,
                "state": item.state.value,
                "title": item.title,
                "written": item.writes,
                "dangers": [danger.kind.value for danger in item.dangers],
                "refused": [refused.reason.value for refused in item.refused],
            }
            for item in planned.items
        ],
        "missing_keys": [{"slot": need.slot, "name": need.name, "page": need.page} for need in missing],
    }


def _lines(planned: PackPlan, missing: list[NeededKey], names: Names) -> Iterator[str]:
    for item in planned.items:
        reasons = [*map(danger_words, item.dangers), *(refused_words(one, item, names) for one in item.refused)]
        done = "take" if item.writes else "leave"
        yield "\t".join((done, item.state.value, item.key, title_words(item), " ".join(dict.fromkeys(reasons))))
    for need in missing:
        yield "\t".join(("key needed", need.slot, need.name, need.page))
