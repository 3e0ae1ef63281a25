import pypdfium2
import pytest
from PySide6.QtGui import QPdfWriter

from reader.ui.look.theme import dark, light
from reader.ui.reading.arrangement import Arrangement, Layout
from reader.ui.reading.printing import breaks, on_paper, pages, set_up
from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version


def printed(view, path):
    device = QPdfWriter(str(path))
    set_up(device, view.to_print())
    return list(pages(device, view.to_print()))


def long_text(language, sentences, words=8):
    return make_version(language, "\n".join(f"{'Word ' * words}{n}." for n in range(sentences)))


@pytest.mark.parametrize("layout", list(Layout))
def test_a_story_is_printed_in_every_layout(view, story, french, tmp_path, layout):
    view.show_story(story, [make_annotation("a", make_target(french, "chat"))], Arrangement(layout))
    assert printed(view, tmp_path / "s.pdf") == [1]
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")


def test_a_long_story_has_many_pages(view, tmp_path):
    view.show_story(make_story(long_text("en", 150), long_text("fr", 150)))
    assert len(printed(view, tmp_path / "s.pdf")) > 3


def test_a_row_higher_than_a_page_is_broken_between_lines(view, tmp_path):
    view.resize(500, 400)
    view.show_story(make_story(make_version("en", "Word " * 1500 + ".")))
    row = view.scene.stage.shaped(0)
    ends = breaks(row, 300)
    assert ends[-1] == row.height
    assert all(later - earlier <= 300 for earlier, later in zip([0, *ends], ends, strict=False))
    tops = {round(row.tops[0] + line.top, 2) for line in row.cells[0].lines}
    assert all(round(end, 2) in tops for end in ends[:-1])
    assert len(printed(view, tmp_path / "s.pdf")) > 1


def test_paper_is_never_dark():
    assert on_paper(dark()) == light()


def test_without_a_story_there_is_nothing_to_print(view):
    assert view.to_print() is None


def test_a_long_source_does_not_run_into_the_next_column_and_arabic_begins_at_the_right(view, tmp_path):
    many = "A newspaper with a very long name indeed " * 4
    arabic = make_version("ar", "نعم. لا.", source="a.ae")
    view.show_story(make_story(make_version("en", "One. Two.", source=many), arabic, make_version("de", "Eins.")))
    printed(view, tmp_path / "s.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "s.pdf")[0]
    width, height = page.get_size()
    third = width / 3
    texts = page.get_textpage()
    assert "…" in texts.get_text_bounded(0, height * 0.85, third * 1.05, height)
    assert "a.ae" in texts.get_text_bounded(third * 1.4, height * 0.85, third * 2.05, height)
