"""What is the smallest file of each kind that the program says it opens? For the check inside, and for tests.

samples.py FOLDER   writes one of each; their texts differ
"""

import io
import sys
import zipfile
from pathlib import Path

WORDS = "The harbour of the town was opened again on Monday after the storm had gone."


def pdf(words: str = WORDS) -> bytes:
    """Return a PDF of one page with one line."""
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def zipped(files: dict[str, str]) -> bytes:
    """Return a ZIP archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


def epub(words: str = WORDS) -> bytes:
    """Return a book of one chapter."""
    container = "urn:oasis:names:tc:opendocument:xmlns:container"
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": f'<container version="1.0" xmlns="{container}"><rootfiles>'
            '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "a.opf": '<package version="3.0" unique-identifier="i" xmlns="http://www.idpf.org/2007/opf">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">1</dc:identifier>'
            "<dc:title>A book</dc:title><dc:language>en</dc:language></metadata>"
            '<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>',
            "c.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head>'
            f"<body><h1>One</h1><p>{words}</p></body></html>",
        }
    )


def docx(words: str = WORDS) -> bytes:
    """Return a Word file of one paragraph."""
    office = "http://schemas.openxmlformats.org"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{relations}"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r"'
            f' Type="{office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
            "word/document.xml": f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            f"<w:t>{words}</w:t></w:r></w:p></w:body></w:document>",
        }
    )


def html(words: str = WORDS) -> bytes:
    """Return a web page with a menu."""
    return f"<html><body><nav><a href='/'>Home</a></nav><p>{words}</p></body></html>".encode()


def each(words: str = WORDS) -> dict[str, tuple[str, bytes]]:
    """Return a file of every kind the desktops are told of: media type -> (name, bytes)."""
    return {
        "text/plain": ("a.txt", words.encode()),
        "text/html": ("a.html", html(words)),
        "application/xhtml+xml": ("a.xhtml", html(words)),
        "text/markdown": ("a.md", f"# A title\n\n{words}\n".encode()),
        "application/pdf": ("a.pdf", pdf(words)),
        "application/epub+zip": ("a.epub", epub(words)),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ("a.docx", docx(words)),
    }


def write(folder: Path) -> list[Path]:
    """Write a file of each kind, no two with the same text; return them."""
    written = []
    for number, kind in enumerate(each(), 1):
        name, data = each(WORDS.replace("Monday", f"May {number}"))[kind]
        written.append(folder / name)
        written[-1].write_bytes(data)
    return written


if __name__ == "__main__":
    write(Path(sys.argv[1]))
