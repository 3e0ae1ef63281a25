"""What is a story as a book page for a browser: columns, notes in the margin, the list of differences; one file."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from reader.export import machine
from reader.export.escape import lines, one_line
from reader.export.passages import in_order, is_orphan, public_origin, quoted, rows
from reader.model import UNDETERMINED, Annotation, Difference, OpenedStory, Span, Version
from reader.say import whole

STYLE = """
:root { color-scheme: light dark; --ink: #26241f; --paper: #fcfbf8; --muted: #6f6a60; --line: #e2ded5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e2d9; --paper: #1d1c1a; --muted: #a09a8e; --line: #3a3733; } }
body { font: 16px/1.5 Literata, Georgia, serif; color: var(--ink); background: var(--paper); margin: 2em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .45em .8em; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { font: 600 13px/1.4 Inter, sans-serif; color: var(--muted); position: sticky; top: 0; background: var(--paper); }
.n, aside, .about { font: 13px/1.45 Inter, sans-serif; color: var(--muted); }
col.n { width: 3em; } col.notes { width: 18em; }
aside { border-inline-start: 3px solid var(--mark); padding-inline-start: .6em; margin-bottom: .7em; }
aside p { margin: .2em 0; color: var(--ink); white-space: pre-line; }
mark { color: inherit; background: var(--soft); }
mark.underline { background: none; border-bottom: 2px solid var(--mark); }
mark.strikethrough { background: none; text-decoration: line-through 2px var(--mark); }
mark.outline { background: none; outline: 1.5px solid var(--mark); }
mark.below { border-bottom: 2px solid var(--mark); padding-bottom: 1px; }
mark.below:has(mark.below) { padding-bottom: 4px; }
.yellow { --mark: #c9a227; --soft: #f6e9b0; } .green { --mark: #4e8a3e; --soft: #d6ebcd; }
.blue { --mark: #2f6db0; --soft: #d3e4f6; } .pink { --mark: #b8527f; --soft: #f6d6e4; }
.orange { --mark: #c56a1c; --soft: #f8dcc2; } .purple { --mark: #7a56a6; --soft: #e4d9f2; }
@media (prefers-color-scheme: dark) { mark { background: color-mix(in srgb, var(--mark) 35%, transparent); } }
@media print { body { margin: 0; } th { position: static; } tr { break-inside: avoid; } }
"""
_MACHINE_STYLE = ".machine { color: var(--muted); font-style: italic; }\n"


def render(opened: OpenedStory, differences: Sequence[Difference] = ()) -> str:
    """Return the parallel edition as one HTML file that loads nothing from elsewhere and runs nothing."""
    return "\n".join(_page(opened, differences)) + "\n"


def _page(opened: OpenedStory, differences: Sequence[Difference]) -> Iterator[str]:
    notes = in_order(opened)
    by_row: dict[int, list[Annotation]] = defaultdict(list)
    for note in notes:
        places = [row for target in note.targets for row in rows(opened, target)[:1]]
        if places and not is_orphan(note):
            by_row[places[0] - 1].append(note)
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    style = STYLE + (_MACHINE_STYLE if any(machine.columns(opened, version) for version in opened.versions) else "")
    yield f"<title>{_text(opened.story.title)}</title><style>{style}</style></head><body>"
    yield f"<h1>{_text(opened.story.title)}</h1>"
    yield from _table(opened, by_row)
    if lost := [note for note in notes if is_orphan(note)]:
        yield "<h2>Passages that are no longer in the text</h2>"
        yield from (_note(opened, note, is_quoted=True) for note in lost)
    if differences:
        yield "<h2>Where the versions differ</h2>"
        yield '<table class="differences">'
        yield from (_difference(opened, one) for one in differences)
        yield "</table>"
    yield "</body></html>"


def _apart(words: str) -> str:
    """Return text for a line of several: an Arabic name turns the day after it not round."""
    return f"<bdi>{_text(words)}</bdi>" if whole(words) != words else _text(words)


def _table(opened: OpenedStory, by_row: dict[int, list[Annotation]]) -> Iterator[str]:
    versions = [opened.version(article_id) for article_id in opened.synopsis.version_ids]
    count = sum(1 + len(machine.columns(opened, version)) for version in versions)
    columns = f'<colgroup><col class="n">{"<col>" * count}{"<col class=notes>" if by_row else ""}</colgroup>'
    yield f"<table>{columns}<thead><tr><th></th>"
    for version in versions:
        article = version.article
        about = (article.language, article.source or "", (article.published or "")[:10], public_origin(article.origin))
        yield f"<th dir=auto>{' · '.join(_apart(part) for part in about if part)}</th>"
        for made in machine.columns(opened, version):
            yield f'<th class="machine">{_text(f"{made.language} · {made.heading}")}</th>'
    yield f"{'<th>Notes</th>' if by_row else ''}</tr></thead><tbody>"
    marks = {version.article.id: _marks(opened, version) for version in versions}
    for number, row in enumerate(opened.synopsis.rows):
        yield f'<tr id="row-{number + 1}"><td class="n">{number + 1}</td>'
        for version, cell in zip(versions, row.cells, strict=True):
            language = version.article.language
            named = f" lang={_attribute(language)}" if language != UNDETERMINED else ""
            told = " ".join(_marked(version.raw, version.segments[i].span, marks[version.article.id]) for i in cell)
            yield f"<td{named} dir=auto>{told}</td>"
            for made in machine.columns(opened, version):
                words = _text(machine.words_in_row(made, cell))
                yield f'<td class="machine" lang={_attribute(made.language)} dir=auto>{words}</td>'
        if by_row:
            yield f"<td>{''.join(_note(opened, note) for note in by_row.get(number, ()))}</td>"
        yield "</tr>"
    yield "</tbody></table>"


def _marks(opened: OpenedStory, version: Version) -> list[tuple[Span, str]]:
    return [
        (target.span, f"{note.color.value} {note.style.value}")
        for note in opened.annotations
        for target in note.targets
        if target.article_id == version.article.id and target.text_id == version.text_id and not target.is_orphan
    ]


def _marked(raw: str, span: Span, marks: Sequence[tuple[Span, str]]) -> str:
    """Return a segment with its highlights; of several on the same words the shortest is on top, the others below."""
    here = sorted((m for m in marks if m[0].overlaps(span)), key=lambda m: m[0].start - m[0].end)
    edges = {span.start, span.end}
    edges.update(at for (place, _) in here for at in place if span.start < at < span.end)
    cuts = sorted(edges)
    parts = []
    for start, end in pairwise(cuts):
        words = _text(raw[start:end], keeps_ends=True)
        over = [name for place, name in here if place.start <= start and end <= place.end]
        classes = [*(f"{name} below" for name in over[:-1]), *over[-1:]]
        parts.append("".join(f'<mark class="{name}">' for name in classes) + words + "</mark>" * len(over))
    return "".join(parts)


def _note(opened: OpenedStory, note: Annotation, *, is_quoted: bool = False) -> str:
    tags = " ".join(f"#{one_line(tag)}" for tag in note.tags)
    quote = "\n".join(lines(quoted(opened, note.targets[0])))
    return (
        f'<aside class="{note.color.value}" id="n-{_attribute(note.id, bare=True)}" dir="auto">'
        + (f"<q>{_text(quote)}</q>" if is_quoted or not note.note.strip() else "")
        + (f"<p>{_text(chr(10).join(lines(note.note)), keeps_lines=True)}</p>" if note.note.strip() else "")
        + f"{_text(tags)}</aside>"
    )


def _difference(opened: OpenedStory, one: Difference) -> str:
    cells = [f'<td class="n"><a href="#row-{one.row + 1}">{one.row + 1}</a></td><td>{_text(one.kind.value)}</td>']
    for article_id, span in ((one.article_id, one.span), (one.other_id, one.other_span)):
        version = opened.version(article_id)
        cells.append(
            f"<td dir=auto>{_text(version.article.language)}: {_text(version.raw[span.start : span.end])}</td>"
        )
    return f"<tr>{''.join(cells)}</tr>"


def _text(text: str, *, keeps_lines: bool = False, keeps_ends: bool = False) -> str:
    if keeps_lines:
        return escape(text, quote=False)
    plain = one_line(text)
    if keeps_ends and text:
        plain = (" " if text[:1].isspace() else "") + plain + (" " if text[-1:].isspace() and text.strip() else "")
    return escape(plain, quote=False)


def _attribute(value: str, *, bare: bool = False) -> str:
    safe = escape(one_line(value), quote=True)
    return safe if bare else f'"{safe}"'
