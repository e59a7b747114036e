"""Imports PySide6 without the Python code that it needs only for documentation and the texts of TypeErrors.

PySide6 carries that code as sources inside its library and compiles all of it at every start, which is half of the
time that importing QtCore takes. Here each of these modules is a stand-in that compiles the real one when something
of it is first wanted. Where another version of PySide6 has none of them, nothing happens.
"""

import builtins
import contextlib
from collections.abc import Callable, Generator
from typing import cast

# Not `mapping`, which PySide's C++ looks into by itself, past its `__getattr__`.
_LATER = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/tool", "lib/enum_sig", "lib/pyi_generator")
)
_FEATURES = "shibokensupport/feature.py"

# What it says of itself (`__loader__`, `__file__`) comes from PySide's importer. Names with two underscores are asked
# for by the import system and mean the stand-in itself. While the real module is executed, which may ask it for a
# name in a circle, the lock keeps other threads waiting, and its own thread is told what any half-done module says.
_STAND_IN = """
import threading as _threading

_lock = _threading.RLock()
_is_loading = False


def __getattr__(name):
    global _is_loading
    with _lock:
        if name in globals():
            return globals()[name]
        if _is_loading or name.startswith("__"):
            raise AttributeError(name)
        _is_loading = True
        with __loader__.zfile.open(__file__) as source:
            exec(compile(source.read(), __file__, "exec"), globals())
    if name not in globals():
        raise AttributeError(name)
    return globals()[name]
"""

# PySide asks these two about every import from then on, to switch on what `from __feature__ import` wants, which nobody
# here uses. The real ones read the source of each imported module, to look for PySide's name there (PYSIDE-2029): a
# hundred files, 15 ms and 7 MB, and 4 ms for `inspect`.
_NO_FEATURES = """

def feature_import(*args, **options):
    return None


def feature_imported(*args, **options):
    return None
"""


@contextlib.contextmanager
def lighter_import() -> Generator[None]:
    """While it lasts, importing PySide6 for the first time leaves those modules for later.

    Imports are Python's own again afterwards: `from __feature__ import` has no effect.
    """
    own, own_import = builtins.compile, builtins.__import__
    own_compile = cast("Callable[..., object]", own)

    def compile_or_put_off(source: object, filename: object, mode: str, *args: object, **options: object) -> object:
        if isinstance(source, bytes) and filename == _FEATURES:
            source = _STAND_IN + _NO_FEATURES
        elif isinstance(source, bytes) and filename in _LATER:
            source = _STAND_IN
        return own_compile(source, filename, mode, *args, **options)

    builtins.compile = compile_or_put_off  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield
    finally:
        builtins.compile, builtins.__import__ = own, own_import
