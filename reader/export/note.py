"""What must be added to a note, kept as it was typed, so that it does not swallow what follows it in the file?"""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
_LIST_ITEM = re.compile(r"^\s*(?:[-+*]|\d+[.)])\s")
_CODE = re.compile(r"(`+).+?(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--(?!.*?-->)", re.DOTALL)
_ELEMENT = re.compile(r"<(script|style|pre|textarea)\b(?!.*?</\1>)", re.DOTALL | re.IGNORECASE)


def closed(note: str) -> str:
    """Return a note with the ends of the code block, comment or element that it left open; "" when it is blank."""
    note = note.strip("\r\n").rstrip()
    return "\n".join([note, *_ends(note)]) if note else ""


def _ends(note: str) -> Iterator[str]:
    """Yield the lines that close what is open at the end of the note."""
    fence, outside = _open_fence(note)
    if fence:
        yield fence
    text = _CODE.sub("", outside)
    if _COMMENT.search(text):
        yield "-->"
    if element := _ELEMENT.search(text):
        yield f"</{element.group(1)}>"
    if text.count("%%") % 2:  # a comment of Obsidian
        yield "%%"


def _open_fence(note: str) -> tuple[str, str]:
    """Return the fence of the code block that is open at the end, or "", and all text outside code blocks.

    An indented fence below a list item belongs to the item, and ends with it.
    """
    fence = ""
    in_list = False
    outside: list[str] = []
    for line in note.splitlines():
        match = _FENCE.match(line)
        in_list = in_list or bool(_LIST_ITEM.match(line))
        if match is None:
            outside += [] if fence else [line]
            continue
        indent, mark, rest = match.groups()
        if not fence and not ("`" in mark and "`" in rest) and not (indent and in_list):
            fence = mark
        elif fence and mark[0] == fence[0] and len(mark) >= len(fence) and not rest.strip():
            fence = ""
    return fence, "\n".join(outside)
