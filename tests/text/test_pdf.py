import pytest

from reader.errors import Refused
from reader.text import pdf
from tests.text import files

PAGES = [
    ["Valley News", "The bridge is open", files.BODY[:90], files.BODY[90:160], "A line.", f"{n}"] for n in (1, 2, 3)
]


def test_the_text_of_all_pages_is_there():
    source = pdf.read(files.pdf(*PAGES), "x.pdf")
    assert source.raw.count("The bridge is open") == 3
    assert source.media_type == "application/pdf"


def test_what_stands_at_the_edge_of_every_page_is_set_aside():
    source = pdf.read(files.pdf(*PAGES), "x.pdf")
    aside = [source.raw[cut.start : cut.end] for cut in source.cuts]
    assert aside.count("Valley News") == 3
    assert {"1", "2", "3"} <= set(aside)
    assert not any("stone bridge" in line for line in aside)


def test_a_single_page_keeps_all_its_lines():
    assert pdf.read(files.pdf(PAGES[0]), "x.pdf").cuts == ()


def test_the_file_says_its_title_and_author_and_not_surely_its_day():
    told = pdf.read(files.pdf(PAGES[0], title="The bridge is open again"), "x.pdf").metadata
    assert (told.title.value, told.author.value) == ("The bridge is open again", "Ada Byron")
    assert told.published.value == "2022-06-22"
    assert told.published.confidence < 0.5


@pytest.mark.parametrize("title", ["Microsoft Word - bridge.docx", "untitled", "scan.pdf"])
def test_the_name_of_a_file_is_no_title(title):
    assert pdf.read(files.pdf(PAGES[0], title=title), "x.pdf").metadata.title is None


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"%PDF-1.7 ...", "damaged"), (files.pdf([]), "pictures of pages"), (files.pdf(PAGES[0])[:300], "damaged")],
)
def test_what_has_no_text_is_refused(data, words):
    with pytest.raises(Refused, match=words):
        pdf.read(data, "x.pdf")
