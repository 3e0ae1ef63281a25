"""What is the alignment of a story for translators? TMX 1.4: a unit for each row that at least two versions tell."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from reader.export.escape import one_line
from reader.export.passages import public_origin
from reader.model import OpenedStory, Row, Version

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(opened: OpenedStory) -> str:
    """Return the rows as a translation memory that validates against TMX 1.4; every version is as good a source."""
    return "\n".join(_lines(opened)) + "\n"


def _lines(opened: OpenedStory) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    yield '<tmx version="1.4">'
    yield (
        '  <header creationtool="Synoptic" creationtoolversion="1" segtype="block" o-tmf="synoptic" adminlang="en"'
        ' srclang="*all*" datatype="plaintext">'
    )
    yield f"    {_prop('story', opened.story.id)}"
    yield f"    {_prop('title', opened.story.title)}"
    for version in opened.versions:
        origin = public_origin(version.article.origin)
        yield f"    {_prop('version', f'{version.article.language} {version.article.id} {origin}')}"
    yield "  </header>"
    yield "  <body>"
    for number, row in enumerate(opened.synopsis.rows, start=1):
        if len(row.filled) > 1:
            yield from _unit(opened, number, row)
    yield "  </body>"
    yield "</tmx>"


def _unit(opened: OpenedStory, number: int, row: Row) -> Iterator[str]:
    yield f'    <tu tuid="{number}">'
    yield f"      {_prop('confidence', f'{row.confidence:.2f}')}"
    yield f"      {_prop('origin', row.origin.value)}"
    by_id = {version.article.id: version for version in opened.versions}
    for place in row.filled:
        version = by_id[opened.synopsis.version_ids[place]]
        yield f"      <tuv xml:lang={_attribute(version.article.language)}>"
        yield f"        {_prop('article', version.article.id)}"
        yield f"        <seg>{_text(_words(version, row.cells[place]))}</seg>"
        yield "      </tuv>"
    yield "    </tu>"


def _words(version: Version, cell: tuple[int, ...]) -> str:
    return " ".join(one_line(version.raw[s.start : s.end]) for s in (version.segments[index] for index in cell))


def _prop(name: str, value: str) -> str:
    return f"<prop type={_attribute(f'x-{name}')}>{_text(one_line(value))}</prop>"


def _text(value: str) -> str:
    return escape(_NOT_XML.sub("", value))


def _attribute(value: str) -> str:
    return quoteattr(_NOT_XML.sub("", value))
