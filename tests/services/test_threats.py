"""Is every kind of hostile file survived? The real importer, the real worker; nothing takes long, nothing is lost."""

import io
import os
import random
import sys
import zipfile
from pathlib import Path

import pytest

from reader.progress import Progress
from reader.services import importing
from reader.services.workshop import Workshop
from tests.services.texts import BRIDGE
from tests.text import files

SMALL = (sys.executable, "-m", "tests.services.small_worker")
SECONDS = 20.0  # of the processor, in all processes: others may use this machine too
PAGE = f"<html><body><h1>Old bridge reopens</h1><p>{files.BODY}</p><p>{files.NEXT}</p>%s</body></html>"
WORDS = ["apple", "bridge", "council", "flood", "harvest", "mayor", "orchard", "river", "timber", "winter"]
LETTERS = random.Random(3)


def many(count):
    return " ".join(LETTERS.choice(WORDS) for _ in range(count))


def bomb():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 1_000_000_000)
    return held.getvalue()


def traversal():
    return files.packed({"mimetype": "application/epub+zip", "../../evil": "x", "C:\\evil": "x", "CON": "x"})


def laughs(start, end):
    names = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{names}]>{start}&l11;{end}'.encode()


THREATS = {
    "nested.html": lambda: (PAGE % ("<div>" * 20_000)).encode(),
    "tables.html": lambda: (PAGE % ("<table><tr><td>" * 5_000)).encode(),
    "lists.html": lambda: (PAGE % ("<ul><li>" * 20_000)).encode(),
    "unclosed.html": lambda: (PAGE % ("<p>" * 100_000)).encode(),
    "links.html": lambda: (PAGE % "".join(f'<a href="/{n}">link {n}</a> ' for n in range(30_000))).encode(),
    "table_9_mb.html": lambda: (PAGE % f"<table>{'<tr><td>cell</td><td>1</td></tr>' * 280_000}</table>").encode(),
    "paragraph_15_mb.html": lambda: (PAGE % f"<p>{many(2_300_000)}</p>").encode(),
    "attributes.html": lambda: (PAGE % f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>x</p>").encode(),
    "entities.html": lambda: laughs("<html><body><p>", "</p></body></html>"),
    "line_10_mb.txt": lambda: many(1_600_000).encode(),
    "word_1_mb.txt": lambda: b"x" * 1_000_000,
    "blanks.txt": lambda: (BRIDGE + " " * 40_000 + "x\n" + "\n" * 40_000).encode(),
    "lines_19_mb.txt": lambda: b"Apple growers expect rain.\n" * 700_000,
    "huge.txt": lambda: b"x" * 100_000_000,
    "bomb.docx": bomb,
    "traversal.epub": traversal,
    "laughs.docx": lambda: files.packed({"word/document.xml": laughs("<w>", "</w>")}),
    "laughs.xml": lambda: laughs("<rss><channel><item><title>", "</title></item></channel></rss>"),
    "laughs.opml": lambda: laughs("<opml><body><outline text='", "'/></body></opml>"),
    "broken.pdf": lambda: files.pdf([files.BODY[:80]])[:400] + bytes(range(256)) * 100,
    "loop.pdf": lambda: files.pdf([files.BODY[:80]]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
    "mojibake.txt": lambda: bytes(LETTERS.randrange(256) for _ in range(50_000)),
    "nul.txt": lambda: b"\0" * 1_000_000 + BRIDGE.encode(),
    "bidi.txt": lambda: ("\u202e\u2066 " + BRIDGE + "\u202d\ud800").encode("utf-8", "surrogatepass"),
    "deep.json": lambda: b'{"a":' * 100_000,
    "cells.csv": lambda: b"text,b\n" + b'"' * 5_000_000,
    "columns.csv": lambda: b"," * 5_000_000,
    "deep.eml": lambda: b"".join(
        b'From: a@b.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n)
        for n in range(5_000)
    ),
    "headers.eml": lambda: b"From: a@b.org\n" + b"X-A: " + b"(" * 200_000 + b"\n\ntext of a mail\n",
    "combining.txt": lambda: ("a" + "\u0301" * 500_000 + " end.").encode(),
    "title.html": lambda: (PAGE % f"<title>../../../etc/passwd{'x' * 100_000}</title>").encode(),
}  # fmt: skip


@pytest.fixture(scope="module")
def workshop():
    made = Workshop(command=SMALL)
    yield made
    made.close()


def peak(process):
    place = Path(f"/proc/{process}/status")
    status = place.read_text() if place.exists() else ""
    return max((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")), default=0)


def worked(process):
    """Return the seconds of the processor that this process has used, those it waited for, and one that still lives."""
    place = Path(f"/proc/{process}/stat")
    used = place.read_text().rpartition(")")[2].split()[11:13] if place.exists() else []
    return sum(os.times()[:4]) + sum(int(ticks) / os.sysconf("SC_CLK_TCK") for ticks in used)


def bring(library, workshop, *paths):
    return importing.import_paths(Progress(), library, workshop, paths)


@pytest.mark.slow
@pytest.mark.parametrize("name", THREATS)
def test_a_hostile_file_is_taken_or_refused_in_one_sentence_in_time(name, library, tmp_path, workshop):
    bring(library, workshop, *_harmless(tmp_path))  # the process has loaded what it needs
    path = tmp_path / name
    path.write_bytes(THREATS[name]())
    before = worked(workshop.process_id)
    report = bring(library, workshop, path)
    assert worked(workshop.process_id) - before < SECONDS
    assert peak(workshop.process_id) < 1_100_000_000
    assert len(report.added) + len(report.refused) == 1
    for refusal in report.refused:
        assert name in refusal.reason or "larger than" in refusal.reason
        assert len(refusal.reason) < 300
    for article_id in report.added:
        assert library.articles.original(article_id).data == path.read_bytes()
        assert library.articles.version(article_id).raw.strip()
    assert len(library.articles.all()) == 1 + len(report.added)
    assert sorted(found.name for found in tmp_path.iterdir() if found.is_file()) == sorted(
        {"harmless.txt", name, *(found.name for found in tmp_path.glob("library.synoptic*"))}
    )


def _harmless(folder):
    (folder / "harmless.txt").write_text(BRIDGE)
    return [folder / "harmless.txt"]


def test_what_is_no_regular_file_is_refused_at_once(library, tmp_path, workshop):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "again").symlink_to(tmp_path)
    odd = tmp_path / os.fsdecode(b"caf\xe9\n\x1b.txt")
    odd.write_text(BRIDGE)
    before = worked(workshop.process_id)
    report = bring(
        library, workshop, tmp_path / "pipe.txt", tmp_path / "loop", tmp_path / "folder", odd, Path("/dev/zero")
    )
    assert worked(workshop.process_id) - before < SECONDS
    assert len(report.added) == 1
    assert len(report.refused) == 3


def test_a_hostile_page_keeps_its_words(library, tmp_path, workshop):
    path = tmp_path / "nested.html"
    path.write_bytes(THREATS["nested.html"]())
    [article_id] = bring(library, workshop, path).added
    assert "stone bridge" in library.articles.version(article_id).raw
