"""Reading a `.kilnmodels` file with care, because anybody may have written it, and writing one."""

from pathlib import Path

from kiln_models_gui.registry.pack.pack import Pack


def read_pack(source: Path | bytes) -> Pack:
    """The pack in a file, or in what was fetched. Raises PackRefusedError, and nothing else. Blocks: call in a thread.

    Size, depth, repeated names, numbers and text are looked at before anything is made of it.
    """
    raise NotImplementedError


def dump(pack: Pack) -> bytes:
    """The one spelling of `pack`: read and dumped again it is the same, and what did not change keeps its lines."""
    raise NotImplementedError


def write_pack(pack: Pack, path: Path) -> None:
    """Write the file, all of it or nothing. Raises StoreError."""
    raise NotImplementedError
