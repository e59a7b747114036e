"""No text reaches a person past Qt's translation: found in the source, wherever it stands."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "kiln_models_gui"
FILES = sorted(path for part in ("views", "viewmodels") for path in (PACKAGE / part).rglob("*.py"))
SENTENCE = re.compile(r"^(?!Q[A-Z]|\w+\[)[A-Z“][^{;]*[A-Za-z,]{2,} [A-Za-z]")
WORD = re.compile(r"^[A-Z][a-z]+[^{;]*$")
TRANSLATING = {"tr", "plural"}
SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setTitle"),
    *("setAccessibleDescription", "setStatusTip", "addAction", "addItem", "addTab", "setWhatsThis", "setItemText"),
    *("set_error", "set_help", "show_message", "toast", "TextLabel", "QLabel", "QPushButton", "QAction", "QMenu"),
}
UNSEEN = {"cast", "warning", "info", "error", "exception", "debug", "critical", "setStyleSheet", "QKeySequence"}
NAMES = {"Kiln Models", "Ollama LM Studio llama.cpp vLLM"}
"""What is called the same in every language."""


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every literal that looks like words for a person and is not translated."""
    tree = ast.parse(source)
    above = {below: node for node in ast.walk(tree) for below in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in NAMES:
            continue
        outwards = list(_outwards(node, above))
        calls = {_name(call.func) for call in outwards if isinstance(call, ast.Call)}
        first = outwards[0]
        is_shown = isinstance(first, ast.Call) and _name(first.func) in SHOWING and WORD.search(node.value)
        if calls & TRANSLATING or not (is_shown or SENTENCE.search(node.value)) or calls & UNSEEN:
            continue
        if not any(isinstance(one, ast.Raise | ast.arg) for one in outwards) and not isinstance(first, ast.Expr):
            yield node.lineno, node.value


def _outwards(node: ast.AST, above: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in above:
        node = above[node]
        yield node


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("button.setText('Add')", True),
        ("button.setText(self.tr('Add'))", False),
        ("return 'The key is wrong.'", True),
        ("return tr('A', 'The key is wrong.')", False),
        ("x = Row('One thing', 2)", True),
        ("raise ValueError('This is for developers')", False),
    ],
)
def test_the_search_sees_what_it_looks_for(source: str, is_found: bool) -> None:
    assert bool(list(untranslated(source))) == is_found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_text_is_translated(path: Path) -> None:
    assert list(untranslated(path.read_text(encoding="utf-8"))) == []


def test_the_search_finds_files() -> None:
    assert len(FILES) > 200
