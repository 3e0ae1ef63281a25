"""How is plain text written so that Markdown (CommonMark, GFM, Obsidian) shows exactly its characters?"""

import re

_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_ALWAYS = re.compile(r"[\\`*\[\]<|~$^]")
_PAIRS = re.compile(r"==|%%|::|\{\{|\{%|!(?=\\\[)|(?<![^\W_])_|_(?![^\W_])|(?<!\S)#|&(?=#?\w+;)")
_LIST_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_LINE_START = re.compile(r"^(?=[-+=>:])")
_LINE_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def visible(text: str) -> str:
    """Return the text without control characters and without those that turn the direction of writing."""
    return _CONTROLS.sub("", text)


def lines(text: str) -> list[str]:
    """Return the lines of a text that hold something, in visible characters, without blanks at their ends."""
    return [line for part in _LINE_BREAKS.split(text) if (line := visible(part).strip())]


def one_line(text: str) -> str:
    """Return the text on one line, in visible characters, with single spaces for line breaks and tabs."""
    return re.sub(r"[ \t]+", " ", " ".join(lines(text)))


def escape(text: str) -> str:
    """Return one line of plain text as Markdown, at the start of a line or within one."""
    text = re.sub(r"[ \t]+", " ", one_line(text))
    text = _ALWAYS.sub(r"\\\g<0>", text)
    text = _PAIRS.sub(lambda match: "".join("\\" + letter for letter in match.group()), text)
    text = _LIST_NUMBER.sub(r"\1\\\2", text)
    return _LINE_START.sub(r"\\", text)


def quote(*paragraphs: str) -> str:
    """Return paragraphs that are Markdown already as one block quote."""
    return "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)
