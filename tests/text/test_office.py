import pytest

from reader.errors import Refused
from reader.text import office, web_page
from tests.text import files


def test_paragraphs_become_lines_and_the_file_says_who_wrote_it():
    source = office.read(files.docx("The bridge is open", files.BODY, files.NEXT, title="On bridges"), "x.docx")
    assert source.raw == f"The bridge is open\n{files.BODY}\n{files.NEXT}\n"
    assert (source.metadata.title.value, source.metadata.author.value) == ("On bridges", "Ada Byron")
    assert source.cuts == ()


def test_a_row_of_a_table_is_a_line_and_a_note_stands_behind_its_number():
    made = "<table><tr><td><p>2021</p></td><td><p>310,000</p></td></tr></table><ol>" + "".join(
        f'<li id="footnote-{n}"><p>Note {n}. <a href="#footnote-ref-{n}">↑</a></p></li>' for n in (2, 3)
    )
    assert web_page.visible(office._as_lines(made)) == "2021\t310,000\n[1] Note 2.\n[2] Note 3."


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 not an archive",
        files.packed({"xl/workbook.xml": "<a/>"}),
        files.packed({"word/document.xml": "<broken"}),
        files.packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'}),
    ],
)
def test_what_is_no_word_file_is_refused(data):
    with pytest.raises(Refused, match=r"x\.docx"):
        office.read(data, "x.docx")
