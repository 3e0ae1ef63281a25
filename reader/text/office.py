"""What does a Word file (DOCX) tell?"""

import io
import re
import zipfile
from itertools import count
from xml.parsers.expat import ExpatError

from reader.errors import Refused
from reader.model import SourceText
from reader.say import say
from reader.text import record, web_page
from reader.text.archive import Archive
from reader.text.canonical import canonical

_IN_CELLS = re.compile(r"(?<=<td>)<p>|</p>(?=</td>)|(?<=<th>)<p>|</p>(?=</th>)")
_NOTE = re.compile(r'<li id="(?:foot|end)note-[^"]*">(?:<p>)?')
_BACK = re.compile(r'\s*<a href="#(?:foot|end)note-ref-[^"]*">↑</a>')

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(data: bytes, name: str) -> SourceText:
    """Return the text of a Word file, with what it says of itself. Raises Refused."""
    import mammoth
    from lxml import etree

    archive = Archive(data, name)
    if "word/document.xml" not in archive.names:
        raise Refused(
            say("“{name}” is an archive or an office file that cannot be read yet.", name=name),
            say("Save its text and import that."),
        )
    for part in archive.names:
        if part.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.read(part)[:2_000]:
            raise Refused(say("“{name}” is damaged: a Word file has no such parts.", name=name))
    try:
        markup = mammoth.convert_to_html(
            io.BytesIO(data), convert_image=mammoth.images.img_element(lambda image: {})
        ).value
    except (
        KeyError,
        ValueError,
        IndexError,
        AttributeError,
        TypeError,
        zipfile.BadZipFile,
        OSError,
        SyntaxError,
        ExpatError,
    ) as error:
        raise Refused(say("“{name}” is damaged: it cannot be read as a Word file.", name=name)) from error
    markup = _as_lines(markup)
    core = archive.read("docProps/core.xml")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(core, parser) if core.strip() else None

    def said(tag: str) -> str:
        return str(tree.xpath(f"string(//*[local-name()='{tag}'])")) if tree is not None else ""

    told = record.metadata({"title": said("title"), "author": said("creator")}, say("the file says so"))
    return SourceText(canonical(web_page.visible(markup)) + "\n", MEDIA_TYPE, "utf-8", told)


def _as_lines(markup: str) -> str:
    """Return mammoth's markup with the cells of a row in one line, and each note behind its number in the text."""
    numbers = count(1)
    markup = _NOTE.sub(lambda note: f"{note.group()}[{next(numbers)}] ", _BACK.sub("", markup))
    return _IN_CELLS.sub("", markup)
