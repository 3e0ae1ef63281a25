#!/usr/bin/env python3
"""The languages of the window: collect its sentences, hand them to translators, take the translations in, compile them.

python packaging/translations.py update            collect every sentence of the code into translations/synoptic_XX.ts
python packaging/translations.py todo fr > fr.json what is not translated yet, as JSON: fill in "translation"
python packaging/translations.py merge fr fr.json  take a filled JSON in; says what does not fit and leaves that out
python packaging/translations.py release           compile into resources/translations
python packaging/translations.py status            how many sentences, translated and not

A new language: add it to TRANSLATED in reader/ui/look/tongue.py, to the choices in reader/settings.py, then `update`.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from reader.ui.look.tongue import TRANSLATED  # noqa: E402

TOOLS = Path(sys.executable).parent  # where PySide6 puts lupdate and lrelease
SOURCES = ROOT / "packaging" / "translations"
COMPILED = ROOT / "resources" / "translations"
STORED = COMPILED / "stored.json"
STORING = (
    "reader/text",
    "reader/services/line_rules.py",
    "reader/services/importing.py",
)  # whose sentences libraries keep
PLURALS = 2  # forms of a number in French and German
PLACE = re.compile(r"\{[a-z]\w*(?::[^{}]*)?\}|%L?n")


@dataclass(frozen=True)
class Message:
    """A sentence of the code with its translation: one form, or one for each form of its number."""

    source: str
    comment: str = ""
    has_number: bool = False
    forms: tuple[str, ...] = ()
    is_finished: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.comment


def ts_file(language: str) -> Path:
    return SOURCES / f"synoptic_{language}.ts"


def collect(target: Path, language: str, folders: Iterable[str] = ("reader",)) -> None:
    """Let lupdate bring a .ts file up to date with the code; what is no longer said goes."""
    paths = [
        path for name in folders for path in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("*.py"))
    ]
    options = ["-tr-function-alias", "tr+=say", "-locations", "none", "-no-obsolete", "-silent"]
    languages = ["-source-language", "en", "-target-language", language]
    program = str(TOOLS / "pyside6-lupdate")
    subprocess.run([program, *options, *languages, *map(str, sorted(paths)), "-ts", str(target)], check=True, cwd=ROOT)


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    return [_message(element) for element in ET.parse(path).getroot().iter("message")]


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return Message(
        element.findtext("source") or "",
        element.findtext("comment") or "",
        element.get("numerus") == "yes",
        tuple(forms),
        translation.get("type") is None,
    )


def literals(folder: Path = ROOT / "reader") -> set[tuple[str, str, bool]]:
    """Return (template, comment, has a number) of every say() and tr() as Python's own parser sees them."""
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                not isinstance(node, ast.Call)
                or not isinstance(node.func, ast.Name)
                or node.func.id not in ("say", "tr")
            ):
                continue
            words = [part.value if isinstance(part, ast.Constant) else None for part in node.args[:2]]
            if words and isinstance(words[0], str):
                comment = words[1] if len(words) > 1 and isinstance(words[1], str) else ""
                found.add((words[0], comment, len(node.args) > 2))
    return found


def wrong(message: Message) -> str:
    """Say what does not fit in a translation, "" when all does."""
    if len(message.forms) != (PLURALS if message.has_number else 1) or not all(form.strip() for form in message.forms):
        return "a form is missing"
    sources = message.source.split("|") if message.has_number else [message.source]
    for number, form in enumerate(message.forms):
        wanted = {place for place in PLACE.findall(message.source) if not place.startswith("%")}
        if wanted != {place for place in PLACE.findall(form) if not place.startswith("%")}:
            return f"other values: {form}"
        has_number = "%n" in form or "%Ln" in form
        if number == PLURALS - 1 and ("%n" in sources[-1] or "%Ln" in sources[-1]) and not has_number:
            return f"the number is missing: {form}"
        if not message.has_number and has_number:
            return f"there is no number: {form}"
        if message.has_number and "|" in form:
            return f"forms are written one by one, without a bar: {form}"
        if (form != form.strip()) != (message.source != message.source.strip()):
            return f"spaces at the ends: {form!r}"
    return ""


def merge(language: str, filled: Iterable[dict[str, object]]) -> list[str]:
    """Put translations into a .ts file; return what did not fit."""
    path, refused = ts_file(language), []
    tree = ET.parse(path)
    elements = {_message(element).key: element for element in tree.getroot().iter("message")}
    for entry in filled:
        words = entry.get("translation")
        forms = tuple(words) if isinstance(words, list) else (str(words or ""),)
        if not any(forms):
            continue
        key = (str(entry["source"]), str(entry.get("comment", "")))
        element = elements.get(key)
        if element is None:
            refused.append(f"{key[0]!r}: no such sentence")
            continue
        former = _message(element)
        new = Message(*key, former.has_number, forms, True)
        if said := wrong(new):
            refused.append(f"{key[0]!r}: {said}")
            continue
        translation = element.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if new.has_number:
            for child in list(translation):
                translation.remove(child)
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    tree.write(path, "utf-8", xml_declaration=True)
    collect(path, language)  # lupdate writes it as it always does
    return refused


def todo(language: str) -> str:
    """Return what is not translated yet as JSON to fill in."""
    rows = []
    for message in read(ts_file(language)):
        if not message.is_finished:
            row: dict[str, object] = {"source": message.source}
            if message.comment:
                row["comment"] = message.comment
            row["translation"] = [""] * PLURALS if message.has_number else ""
            rows.append(row)
    return json.dumps(rows, ensure_ascii=False, indent=1)


def stored() -> str:
    """Return as JSON the templates with values whose English sentences libraries keep; longest literal text first."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "stored.ts"
        collect(target, "en", STORING)
        templates = {message.source for message in read(target) if PLACE.search(message.source)}
    ordered = sorted(templates, key=lambda template: (-len(PLACE.sub("", template)), template))
    return json.dumps(ordered, ensure_ascii=False, indent=1) + "\n"


def release(folder: Path = COMPILED) -> None:
    """Compile every language, and write down which sentences of libraries can be translated."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in TRANSLATED:
        target = folder / f"synoptic_{language}.qm"
        program = str(TOOLS / "pyside6-lrelease")
        subprocess.run([program, "-silent", str(ts_file(language)), "-qm", str(target)], check=True, cwd=ROOT)
    (folder / STORED.name).write_text(stored(), "utf-8")


def status() -> str:
    """Return how far each language is."""
    lines = []
    for language in TRANSLATED:
        messages = read(ts_file(language))
        done = sum(message.is_finished for message in messages)
        lines.append(f"{language}: {done} of {len(messages)} sentences, {len(messages) - done} to translate")
    return "\n".join(lines)


def main(words: list[str]) -> None:
    match words:
        case ["update"]:
            SOURCES.mkdir(exist_ok=True)
            for language in TRANSLATED:
                collect(ts_file(language), language)
            print(status())
        case ["todo", language]:
            print(todo(language))
        case ["merge", language, *files]:
            for name in files:
                for line in merge(language, json.loads(Path(name).read_text("utf-8"))):
                    print(f"{name}: {line}")
            print(status())
        case ["release"]:
            release()
        case ["status"]:
            print(status())
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
