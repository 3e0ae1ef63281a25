"""Where letters stand."""

import itertools
import time

import pytest

from reader.model import Row, Segment
from reader.ui.reading import cells, shaping
from reader.ui.reading.faces import faces
from reader.ui.reading.paragraph import Setting
from reader.ui.reading.rows import Rows
from tests.ui.reading.conftest import make_story, make_version

WIDTH = 240.0


@pytest.fixture
def setting(qapp):
    return Setting(faces(12, "Literata", 1.5), WIDTH, False)


@pytest.fixture
def mirrored(qapp):
    return Setting(faces(12, "Literata", 1.5), WIDTH, True)


def shape(text, setting, label=None):
    return shaping.ShapedCell(cells.from_segments(text, (Segment(0, len(text)),), (0,)), label, setting)


ENGLISH = "Seoul, a long-time close ally of Washington, is seeking to bolster its cooperation with the bloc"
ARABIC = "تسعى كوريا الجنوبية إلى إقامة بعثة لدى حلف شمال الأطلسي في بروكسل عام 2022"


def test_lines_stand_at_equal_distances(setting):
    cell = shape(ENGLISH, setting)
    assert len(cell.lines) >= 3
    assert {line.height for line in cell.lines} == {setting.faces.text.pitch}
    assert cell.height == pytest.approx(len(cell.lines) * setting.faces.text.pitch)


def test_every_position_is_found_again_at_its_caret(setting):
    cell = shape(ENGLISH, setting)
    for at in range(len(ENGLISH)):
        box = cell.caret(at)
        assert cell.position_at(box.x(), box.center().y()) == at


def test_positions_count_an_emoji_once(setting):
    cell = shape("👍🏽 a 🇰🇷 b", setting)
    end = cell.caret(len("👍🏽 a 🇰🇷 b"))
    assert cell.position_at(end.x() + 50, 5) == len("👍🏽 a 🇰🇷 b")
    assert cell.position_at(0, 5) == 0


def test_right_to_left_text_begins_at_the_right(mirrored):
    cell = shape(ARABIC, mirrored)
    assert cell.caret(0).x() == pytest.approx(WIDTH, abs=1)
    assert cell.position_at(WIDTH + 5, 5) == 0


@pytest.mark.parametrize("mode", ["setting", "mirrored"])
@pytest.mark.parametrize("text", [ENGLISH, ARABIC, "NATO حلف 29-30 يونيو in Madrid مدريد"])
def test_boxes_of_a_whole_text_lie_within_the_column_without_overlapping(text, mode, request):
    cell = shape(text, request.getfixturevalue(mode))
    boxes = [box for box, _ in cell.boxes(0, len(text))]
    assert boxes
    for box in boxes:
        assert box.left() >= -1
        assert box.right() <= WIDTH + 1
    for one, other in itertools.pairwise(boxes):
        assert one.top() < other.top() or one.right() <= other.left() + 0.5


def test_a_label_makes_room_in_the_first_line(setting):
    rows = Rows(make_story(make_version("en", "One."), make_version("de", "Eins."), rows=[Row(((0,), ()), 1.0)]))
    cell = shaping.ShapedCell(rows.cell(0, 0), rows.label(0, 0), setting)
    assert cell.caret(0).x() > cell.label_width


def test_a_long_label_stands_above(setting):
    rows = Rows(make_story(make_version("en", "One."), make_version("de", "Eins."), rows=[Row(((0,), ()), 0.5)]))
    cell = shaping.ShapedCell(rows.cell(0, 0), rows.label(0, 0), setting)
    assert cell.caret(0).x() == 0
    assert cell.lines[0].top > 0


def test_a_reason_follows_the_line_it_is_about_and_cannot_be_stood_in(setting):
    from reader.model import Span

    cell = shaping.ShapedCell(cells.from_line("Read more", Span(0, 9), "related link"), None, setting)
    assert cell.position_at(WIDTH, 5) == 9
    assert cell.boxes(0, 99)[-1][0].right() < WIDTH / 2


def test_cells_of_a_row_share_its_height(qapp, setting):
    rows = Rows(make_story(make_version("en", ENGLISH + "."), make_version("de", "Kurz.")))
    row = shaping.ShapedRow(rows, 0, (setting, setting))
    assert row.height == pytest.approx(max(cell.height for cell in row.cells) + 2 * row.tops[0], abs=1)


def test_a_word_of_half_a_million_letters_does_not_hang(setting):
    before = time.process_time()
    cell = shape("x" * 500_000, setting)
    cell.boxes(0, len(cell.cell.text))
    assert time.process_time() - before < 2


def test_the_end_of_a_line_never_splits_an_emoji(setting):
    text = "👨\u200d👩\u200d👧" * 40
    cell = shape(text, setting)
    assert len(cell.lines) > 1
    for number in range(len(cell.lines)):
        start, end = cell.edges(number)
        assert start % 5 == 0
        assert end % 5 == 0


def test_a_quotation_within_a_paragraph_leaves_it_unmarked():
    raw = "He said it. Das war es."
    segments = (Segment(0, 11), Segment(12, len(raw), language="de"))
    [block] = cells.from_segments(raw, segments, (0, 1)).blocks
    assert block.language == ""
