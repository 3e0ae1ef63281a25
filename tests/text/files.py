"""Small files of every form that can be imported, made here, so that the tests say what is in them."""

import io
import zipfile

BODY = (
    "The stone bridge over the Elva was opened to walkers on Monday, six years after a flood had carried its arch "
    "away. Mayor Ilse Brandt cut a ribbon and led some 400 people across the water."
)
NEXT = "Engineers found Roman timber under the second pier and had to stop for eleven months, the council said."


def packed(files: dict[str, str | bytes]) -> bytes:
    """Return a ZIP of files, in this order."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, how)
    return held.getvalue()


def pdf(*pages: list[str], title: str = "") -> bytes:
    """Return a PDF whose pages show these lines."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj 0 -16 Td" for line in lines)
        stream = f"BT /F1 11 Tf 40 780 Td {shown} ET".encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) /Author (Ada Byron) /CreationDate (D:20220622101500Z) >>" % title.encode())
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def docx(*paragraphs: str, title: str = "") -> bytes:
    """Return a Word file of these paragraphs."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>'
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}" Target="word/document.xml"/></Relationships>'
    )
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>Ada Byron</dc:creator>'
        "</cp:coreProperties>"
    )
    return packed(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": links,
            "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": core,
        }
    )


def epub(**chapters: str) -> bytes:
    """Return a book of these chapters, in this order: a heading and a text each."""
    items = "".join(f'<item id="{name}" href="text/{name}.xhtml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Bridges</dc:title><dc:creator>Ada Byron</dc:creator><dc:date>1998-04-02</dc:date></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    )
    files: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    files["OPS/book.opf"] = package
    for name, text in chapters.items():
        page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{name.title()}</h1><p>{text}</p></body></html>'
        files[f"OPS/text/{name}.xhtml"] = page
    return packed(files)


def mail(body: str = BODY, subject: str = "The bridge is open") -> bytes:
    """Return an e-mail."""
    head = f"From: Ada Byron <ada@example.org>\nSubject: {subject}\nDate: Wed, 22 Jun 2022 22:27:00 +0000\n"
    return (head + f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}\n").encode()


def mhtml(page: str) -> bytes:
    """Return a page as a browser saves it."""
    return (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/bridge\n"
        "Subject: A page\nDate: Fri, 29 Mar 2024 10:00:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----B"\n\n------B\n'
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        f"Content-Location: https://example.org/bridge\n\n{page}\n------B\n"
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://example.org/x.png\n\n"
        "iVBORw0KGgo=\n------B--\n"
    ).encode()


RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Valley News</title>
<item><title>The bridge is open</title><link>https://example.org/1</link><author>ada@example.org (Ada Byron)</author>
<pubDate>Wed, 22 Jun 2022 22:27:00 GMT</pubDate>
<description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;script&gt;bad()&lt;/script&gt;</description></item>
<item><title>Timber found</title><link>https://example.org/2</link><description>{NEXT}</description></item>
</channel></rss>""".encode()

OPML = b"""<?xml version="1.0"?><opml version="2.0"><body><outline text="News">
<outline type="rss" xmlUrl="https://example.org/feed"/><outline xmlUrl="http://example.net/rss.xml"/>
<outline xmlUrl="file:///etc/passwd"/></outline></body></opml>"""
