import random

import pytest

from reader.errors import Refused
from reader.text.source import canonical, read


def test_newlines_of_every_kind_become_one():
    assert canonical("a\r\nb\rc\u2028d\x85e\x0cf") == "a\nb\nc\nd\ne\nf"


def test_controls_noncharacters_and_boms_are_dropped_but_tabs_stay():
    assert canonical("\ufeffa\x00\tb\x9d\ufdd0\U0001ffffc") == "a\tbc"


def test_half_characters_become_the_replacement_character():
    assert canonical("a\ud800b") == "a\ufffdb"


def test_letters_are_left_as_they_came():
    assert read("e\u0301 é\n".encode(), "x.txt").raw == "e\u0301 é\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.txt"),
        (b" \n\t\n", "blank.txt"),
        (b"%PDF-1.7 ...", "paper.pdf"),
        (b"{\\rtf1 hello}", "letter.rtf"),
        (b"\xd0\xcf\x11\xe0 old", "letter.doc"),
        (b"PK\x03\x04....", "letter.docx"),
        (b"PK\x03\x04....", "book.epub"),
        (b"From: a@b.org\n\n", "mail.eml"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "picture.png"),
        (bytes(range(256)) * 20, "noise.txt"),
        (b"x" * 20_000_001, "huge.txt"),
        (b"<html><body><script>var a=1</script></body></html>", "page.html"),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(data, name):
    with pytest.raises(Refused, match=name):
        read(data, name)


def test_markdown_is_kept_as_it_is_written():
    source = read("# Титул\n\nТекст *здесь*.\n".encode(), "note.md")
    assert (source.raw, source.media_type) == ("# Титул\n\nТекст *здесь*.\n", "text/markdown")


def test_the_encoding_a_person_chooses_wins():
    assert read("Привет, мир".encode("cp1251"), "x.txt", encoding="cp1251").raw == "Привет, мир"


def test_html_is_known_by_what_it_is_not_by_its_name():
    assert read(b"<!DOCTYPE html><html><body><p>Hello there</p></body></html>", "page").media_type == "text/html"


def test_noise_under_the_name_of_a_page_is_refused():
    noise = random.Random(7).randbytes(50_000)
    with pytest.raises(Refused, match="not a text"):
        read(noise, "noise.html")
