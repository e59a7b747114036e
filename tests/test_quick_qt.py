"""The lighter import of PySide6, each time in a process that has not imported it yet."""

import subprocess
import sys

import pytest

WATCH = """
import builtins, sys
compiled = []
own = builtins.compile
def watching(source, filename, *args, **options):
    compiled.append((str(filename), len(source)))
    return own(source, filename, *args, **options)
builtins.compile = watching
from kiln_models_gui.quick_qt import lighter_import
"""
PARSER = "shibokensupport/signature/parser.py"


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", WATCH + program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_only_messages_need_is_not_compiled_at_the_start() -> None:
    sizes = f"print(max(size for name, size in compiled if name == {PARSER!r}) < 2000)"
    assert run(f"with lighter_import(): import PySide6.QtCore\n{sizes}") == "True"
    assert run(f"import PySide6.QtCore\n{sizes}") == "False"


@pytest.mark.parametrize(
    "wanted",
    [
        "QtCore.QObject.setObjectName.__doc__",
        "str(QtCore.QObject.__init__.__doc__)",
        "refusal(lambda: QtCore.QTimer(1, 2, 3))",
        "refusal(lambda: QtCore.QObject().setObjectName([]))",
        "sys.modules['PySide6.support.signature.parser'].LIST_KEYWORDS",
        "sys.modules['PySide6.support.signature.lib.pyi_generator'].main.__name__",
        "str(sys.modules['PySide6.support.signature'].get_signature(QtCore.QObject.parent))",
    ],
)
def test_everything_says_the_same_when_it_is_wanted(wanted: str) -> None:
    program = f"""
def refusal(call):
    try:
        call()
    except TypeError as error:
        return str(error)
from PySide6 import QtCore
print(repr({wanted}))
"""
    lighter = run("with lighter_import(): import PySide6.QtCore\n" + program)
    assert lighter == run(program)
    assert lighter != "None"


def test_two_threads_may_want_it_at_once() -> None:
    program = """
import threading
with lighter_import(): import PySide6.QtCore
from PySide6.QtCore import QObject, QTimer, QTranslator, QUrl
kinds, found = [QObject, QTimer, QTranslator, QUrl], []
threads = [threading.Thread(target=lambda kind=kind: found.append(kind.__init__.__doc__ or "")) for kind in kinds]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(all(found), len(found))
"""
    assert run(program) == "True 4"


def test_compiling_is_as_before_afterwards() -> None:
    assert run("with lighter_import(): pass\nprint(builtins.compile is watching)") == "True"
