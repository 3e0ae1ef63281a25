"""Can every sentence a person sees be translated? Held by looking at the code, so that new ones cannot slip by."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "reader"

# what shows a text: the words in it must come from tr(), say() or a value
SHOWN_BY = {
    *("Text", "Chip", "Link", "PaneRow", "QLabel", "QPushButton", "QCheckBox", "QAction", "QGroupBox", "QMessageBox"),
    *("QTreeWidgetItem", "QTableWidgetItem", "QListWidgetItem", "QFileDialog", "QProgressDialog", "EntryPage", "Known"),
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle", "setWindowTitle", "setPlaceholderText"),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setLabelText",
        "setPlainText",
        "setPrefix",
    ),
    *("setSuffix", "setHeaderLabels", "setHorizontalHeaderLabels", "addAction", "addMenu", "addItem", "addItems"),
    *("addTab", "addRow", "addButton", "setNameFilter", "getOpenFileName", "getSaveFileName", "getExistingDirectory"),
    *(
        "info",
        "problem",
        "question",
        "showMessage",
        "drawText",
        "Message",
        "Hint",
        "Entry",
        "Command",
        "Setting",
        "Step",
    ),
    *("ReaderError", "Refused", "Refusal", "LibraryError", "NotALibrary", "NotFound", "NotFetched", "step"),
}
AT_WORK = {"info": ("log", "logger"), "step": ()}  # the log is read by developers: it stays English
NAMES = {
    "Synoptic",
    "Markdown",
    "English",
    "Français",
    "Deutsch",
    "MyMemory",
    "Google Translate",
    "Google",
    "DeepL",
    "Literata",
}
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+?)*(?:[A-Z]|\W|\d|F\d+|Esc|Enter|Return|Del|Tab|Space|Up|Down|Left|Right|Home|End)?"
)


def named(scope: ast.AST) -> dict[str, list[ast.AST]]:
    """Return what the names of a function, or of a file, were given."""
    given: dict[str, list[ast.AST]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            given.setdefault(node.targets[0].id, []).append(node.value)
    return given


def literals(call: ast.Call, given: Mapping[str, Sequence[ast.AST]]) -> Iterator[str]:
    """Yield the literals a call is given, also by a name, those of a choice between two, and the parts of f-strings."""
    waiting: list[ast.AST] = [*call.args, *(word.value for word in call.keywords if word.arg not in ("key", "id"))]
    waiting += [value for node in call.args if isinstance(node, ast.Name) for value in given.get(node.id, ())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        elif isinstance(node, ast.BoolOp | ast.JoinedStr):
            waiting += node.values
        elif isinstance(node, ast.BinOp):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.List | ast.Tuple):
            waiting += node.elts


def is_sentence(words: str) -> bool:
    """Say whether a literal is something a person reads, as far as one can see."""
    words = words.strip(" –·:")
    looks_so = re.search(r"[A-Za-z]{2}", words) and (" " in words or words[:1].isupper() or words.endswith("…"))
    is_code = re.search(r"[{};<>_]|\.\w|^\*|://", words) or KEY.fullmatch(words) or words in NAMES
    return bool(looks_so) and not is_code


def unsaid(source: str) -> list[str]:
    """Return the sentences in a file that are shown without say() or tr()."""
    found = []
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    given = {call: named(scope) for scope in functions for call in ast.walk(scope) if isinstance(call, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if name not in SHOWN_BY or (isinstance(owner, ast.Name) and owner.id in AT_WORK.get(name, ())):
            continue
        found += [f"{node.lineno}: {words}" for words in literals(node, given.get(node, {})) if is_sentence(words)]
    return found


def test_every_sentence_that_is_shown_can_be_translated():
    wrong = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.parent.name != "command_line" and (found := unsaid(path.read_text("utf-8"))):
            wrong[str(path.relative_to(PACKAGE))] = found
    assert wrong == {}


def test_nothing_is_translated_when_a_file_is_imported():
    """tr() at import would hold for ever what was right before the language was known: say() is for tables."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            node
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef | ast.Lambda | ast.AsyncFunctionDef)
            for node in ast.walk(function)
        }
        early = [
            node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "spoken") and node not in inside
        ]
        wrong += [f"{path.relative_to(PACKAGE)}:{line}" for line in early]
    assert wrong == []


def test_sentences_are_never_glued():
    """A sentence within an f-string is not found by lupdate, and its order is that of English."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]
                if any(getattr(call.func, "id", "") in ("tr", "say") for call in calls):
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize(
    "planted",
    [
        'label.setText("Nothing found")',
        'Text(theme, "Notes")',
        'messages.info("Done." if done else "Not done.")',
        'box.setToolTip(f"{count} notes in all")',
        'raise ReaderError("There is no note.")',
        'def show():\n    words = "Nothing found"\n    label.setText(words)',
    ],
)
def test_a_planted_sentence_is_found(planted):
    assert unsaid(planted)


@pytest.mark.parametrize("fine", ['label.setText(tr("Notes"))', 'log.info("Started anew")', 'menu.setText("Ctrl+S")'])
def test_what_is_fine_is_left_alone(fine):
    assert unsaid(fine) == []
