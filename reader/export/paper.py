"""How does the parallel edition look on paper? Its looks written at each place, for a printer without style sheets."""

import re
from html import unescape
from unicodedata import bidirectional

from reader.export.html_edition import STYLE

_MARKS = dict(re.findall(r"\.(\w+) \{ --mark: (#\w+)", STYLE))
_SOFT = dict(re.findall(r"\.(\w+) \{ --mark: #\w+; --soft: (#\w+)", STYLE))
_BESIDE = (  # a note: its words in ink, its colour at their side
    '<table width="100%" cellspacing="0" cellpadding="3" border="0"><tr><td width="2" bgcolor="{color}"></td>'
    '<td style="font-size:8pt"{way}>{words}</td></tr></table>'
)
NUMBERS, NOTES = 3, 18  # per cent of the width


def for_paper(page: str) -> str:
    """Return a page of html_edition.render() for a printer that knows tables, grounds and lines, but no classes."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    page = re.sub(r"((?:<mark [^>]*>)+)([^<]*)(?:</mark>)+", _marked, page)
    page = re.sub(r"<colgroup>.*?<tr>(.*?)</tr>", _heads, page, flags=re.DOTALL)
    page = re.sub(r"<td([^>]*) dir=auto>(.*?)</td>", lambda m: f"<td{m[1]}{_way(m[2])}>{m[2]}</td>", page, flags=re.S)
    page = page.replace('<td class="n">', '<td style="color:#888; font-size:7pt">')
    page = page.replace("<table", '<table width="100%" cellspacing="0" cellpadding="4" border="0"')
    page = re.sub(r'<aside class="(\w+)"[^>]*>(.*?)</aside>', _note, page, flags=re.DOTALL)
    return re.sub(r"</?q>", "", page)


def _marked(found: re.Match[str]) -> str:
    """Return marked words: the topmost mark as a ground, the one below it as a line under the words."""
    marks = re.findall(r'class="(\w+) (\w+)', found[1])[::-1]
    grounds = [color for color, style in marks if style != "underline"]
    lines = [color for color, style in marks if style in ("underline", "outline") or (color, style) != marks[0]]
    styles = {style for _, style in marks}
    drawn = (["underline"] if lines else []) + (["line-through"] if "strikethrough" in styles else [])
    look = [f"background-color:{_SOFT[grounds[0]]}"] if grounds else []
    look.append(f"text-decoration:{' '.join(drawn) or 'none'}")
    if lines:
        look.append(f"text-decoration-color:{_MARKS[lines[0]]}")
    return f'<span style="{"; ".join(look)}">{found[2]}</span>'


def _heads(found: re.Match[str]) -> str:
    """Return the heads of the columns with their widths: all versions as wide."""
    heads = re.findall(r"<th[^>]*>(.*?)</th>", found[1], flags=re.DOTALL)
    has_notes = "<col class=notes>" in found[0]
    versions = len(heads) - 1 - has_notes
    each = (100 - NUMBERS - NOTES * has_notes) // max(versions, 1)
    widths = [NUMBERS, *[each] * versions, *[NOTES] * has_notes]
    cells = (
        f'<th align="left" width="{width}%"{_way(words)}>{words}</th>'
        for width, words in zip(widths, heads, strict=True)
    )
    return f"<thead><tr>{''.join(cells)}</tr>"


def _note(found: re.Match[str]) -> str:
    return _BESIDE.format(color=_MARKS[found[1]], way=_way(found[2]), words=found[2])


def _way(html: str) -> str:
    """Return the attributes of a cell whose words run from the right; "" for one that runs from the left."""
    plain = unescape(re.sub(r"<[^>]*>", "", html))
    first = next((kind for kind in map(bidirectional, plain) if kind in ("L", "R", "AL")), "L")
    return "" if first == "L" else ' dir="rtl" align="right"'
