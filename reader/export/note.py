"""What must be added to a note, kept as it was typed, so that it does not swallow what follows it in the file?"""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
_LIST_ITEM = re.compile(r"^\s*(?:[-+*]|\d+[.)])\s")
_CODE = re.compile(r"(`+).+?(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--(?!.*?-->)", re.DOTALL)
_ELEMENT = re.compile(r"<(script|style|pre|textarea)\b(?!.*?</\1>)", re.DOTALL | re.IGNORECASE)
_BLOCKS = (  # how a block of HTML begins that blank lines do not end, and what ends it
    (re.compile(r" {0,3}<(script|pre|style|textarea)(?=[\s>]|$)", re.IGNORECASE), "</{}>"),
    (re.compile(r" {0,3}<!--"), "-->"),
    (re.compile(r" {0,3}<\?"), "?>"),
    (re.compile(r" {0,3}<![A-Za-z]"), ">"),
    (re.compile(r" {0,3}<!\[CDATA\["), "]]>"),
)
_ELEMENTS = (  # these begin a block that a blank line ends, also within a paragraph
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link "
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead "
    "title tr track ul"
)
_UNTIL_BLANK = re.compile(rf" {{0,3}}</?(?:{_ELEMENTS.replace(' ', '|')})(?=[\s>]|/>|$)", re.IGNORECASE)
_TAG_ALONE = re.compile(
    r" {0,3}(?:<[A-Za-z][\w-]*(?:\s[^<>]*)?/?>|</[A-Za-z][\w-]*\s*>)\s*$"
)  # after a blank line only


def closed(note: str) -> str:
    """Return a note with the ends of the code block, comment or element that it left open; "" when it is blank."""
    note = note.strip("\r\n").rstrip()
    return "\n".join([note, *_ends(note)]) if note else ""


def _ends(note: str) -> Iterator[str]:
    """Yield the lines that close what is open at the end of the note."""
    scan = _Scan()
    for line in note.splitlines():
        scan.read(line)
    if scan.end:
        yield scan.end
    text = _CODE.sub("", "\n".join(scan.outside))
    if _COMMENT.search(text):
        yield "-->"
    if element := _ELEMENT.search(text):
        yield f"</{element.group(1)}>"
    if text.count("%%") % 2:  # a comment of Obsidian
        yield "%%"


class _Scan:
    """Reads lines as CommonMark does, as far as it takes to know which block of code or HTML is open."""

    def __init__(self) -> None:
        self.end = ""  # of the block that is open: a fence, or the end of HTML that blank lines do not end
        self.outside: list[str] = []  # lines that are neither code nor such HTML
        self._is_html = False
        self._until_blank = False
        self._in_list = False
        self._was_blank = True

    def read(self, line: str) -> None:
        """Take in the next line."""
        fence = _FENCE.match(line)
        self._in_list = self._in_list or bool(_LIST_ITEM.match(line))
        if self.end and self._is_html:
            self._end_html(line)
        elif self.end:
            mark = fence.group(2) if fence else ""
            if fence and mark[0] == self.end[0] and len(mark) >= len(self.end) and not fence.group(3).strip():
                self.end = ""
        elif self._until_blank and line.strip():
            self.outside.append(line)
        else:
            self._begin(line, fence)
        self._was_blank = not line.strip()

    def _begin(self, line: str, fence: re.Match[str] | None) -> None:
        self._until_blank = False
        if fence is not None:
            # an indented fence below a list item belongs to the item, and ends with it
            indent, mark, rest = fence.groups()
            if not ("`" in mark and "`" in rest) and not (indent and self._in_list):
                self.end, self._is_html = mark, False
            return
        for start, end in _BLOCKS:
            if found := start.match(line):
                self.end, self._is_html = end.format(*(group.lower() for group in found.groups())), True
                self._end_html(line[found.end() :])
                return
        self._until_blank = bool(_UNTIL_BLANK.match(line)) or (self._was_blank and bool(_TAG_ALONE.match(line)))
        self.outside.append(line)

    def _end_html(self, line: str) -> None:
        if self.end in line.lower():
            self.end = ""
