"""Enums that are made quickly, against those that Python makes, each time in a process that changes nothing here."""

import subprocess
import sys

import pytest

COMPARE = """
import enum, pickle
from kiln_models_gui.quick_enums import make_enums_quickly
kind, names = getattr(enum, {kind!r}), {names}
slow = kind("Made", names)
if {quickly}:
    def refuse(*given, **options):
        raise AssertionError("the longer way was taken")
    enum.EnumType.__prepare__ = refuse
make_enums_quickly()
quick = kind("Made", names)
assert type(quick) is enum.EnumType and quick.__module__ == slow.__module__ == "__main__", quick.__module__
enum._test_simple_enum(slow, quick)
assert list(quick.__members__.items()).__repr__() == list(slow.__members__.items()).__repr__()
for member in slow:
    one = quick[member.name]
    assert one is quick(member.value) and one.value == member.value and str(one) == str(member)
    assert hash(one) == hash(member) or kind is enum.Enum
    assert format(one) == format(member)
if issubclass(kind, enum.Flag):
    assert repr(quick(3)) == repr(slow(3)) and (quick(1) | quick(2)).value == 3
    assert (~quick(1)).value == (~slow(1)).value
Made = quick
assert pickle.loads(pickle.dumps(quick(1))) is quick(1)
print("same")
"""
PLAIN = [("A", 1), ("B", 2), ("AlsoB", 2), ("C", 4), ("Rest", 6)]


def said(kind: str, names: object, *, quickly: bool) -> str:
    program = COMPARE.format(kind=kind, names=repr(names), quickly=quickly)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr


@pytest.mark.parametrize("kind", ["Enum", "IntEnum", "Flag", "IntFlag"])
def test_a_list_of_names_and_numbers_gives_the_same_quickly(kind: str) -> None:
    assert said(kind, PLAIN, quickly=True) == "same"


@pytest.mark.parametrize(
    "names", ["A B C", ["A", "B"], {"A": 1, "B": 2}, [("A", 1), ("_b", 2)], [("A", 1), ("name", 2)]]
)
def test_everything_else_is_made_as_before(names: object) -> None:
    assert said("Enum", names, quickly=False) == "same"


def test_qt_s_own_are_the_same_either_way() -> None:
    program = """
{quick}
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QPainter
kinds = [Qt.Key, Qt.AlignmentFlag, Qt.ItemDataRole, QEvent.Type, QLocale.Language, QPainter.RenderHint]
for kind in kinds:
    print(kind.__module__, kind.__qualname__, kind.__mro__, sorted(kind.__members__.items(), key=str), list(kind)[:9])
print(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0), Qt.Key(65))
print(QEvent(QEvent.Type(5)).type())
"""
    quick = "from kiln_models_gui.quick_enums import make_enums_quickly; make_enums_quickly()"
    either = [
        subprocess.run(
            [sys.executable, "-c", program.format(quick=line)], capture_output=True, text=True, check=True
        ).stdout
        for line in ("", quick)
    ]
    assert either[0] == either[1]
    assert "AlignTop" in either[0]
