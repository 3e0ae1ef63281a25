import pytest

from reader.errors import Refused
from reader.text import book, record
from tests.text import files

BOOK = files.epub(imprint="Printed in Ulm.", arches=files.BODY * 2, piers=files.NEXT * 3)


def test_the_whole_book_is_one_text_in_the_order_of_reading():
    source = book.read(BOOK, "x.epub")
    assert source.raw.startswith("Imprint\nPrinted in Ulm.\n\nArches\nThe stone")
    assert (source.metadata.title.value, source.metadata.author.value) == ("Bridges", "Ada Byron")
    assert source.metadata.published.value == "1998-04-02"


def test_each_chapter_is_an_article_but_not_an_imprint():
    first, second = book.chapters(BOOK, "x.epub")
    assert (first[0], second[0]) == ("2 Arches", "3 Piers")
    source = record.read(first[1], first[0])
    assert source.raw.startswith("Arches\nThe stone bridge")
    assert (source.metadata.title.value, source.metadata.source.value) == ("Arches", "Bridges")


def test_a_book_is_known_by_how_it_begins():
    assert book.is_book(BOOK)
    assert not book.is_book(files.docx("x"))


@pytest.mark.parametrize("data", [files.epub(), files.packed({"mimetype": "application/epub+zip"}), b"PK\x03\x04"])
def test_a_book_without_text_is_refused(data):
    with pytest.raises(Refused, match=r"x\.epub"):
        book.read(data, "x.epub")


def test_in_a_book_of_short_pieces_each_is_an_article():
    poems = files.epub(moon="The moon goes under.", hat="Somebody's hat goes by, turning.")
    assert [name for name, _ in book.chapters(poems, "x.epub")] == ["1 Moon", "2 Hat"]
