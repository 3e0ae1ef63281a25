"""How paragraphs are broken into lines."""

import pytest
from PySide6.QtCore import Qt

from reader.model import Segment, SegmentKind
from reader.ui.reading import cells, dictionary, paragraph, shaping
from reader.ui.reading.faces import faces
from reader.ui.reading.paragraph import Setting
from tests.ui.reading.test_shaping import ARABIC, ENGLISH, WIDTH, shape
from tests.ui.reading.test_shaping import setting as setting


def test_a_stretch_in_both_directions_has_several_boxes(setting):
    text = "see حلف الناتو now"
    boxes = shape(text, setting).boxes(2, 8)
    assert len(boxes) == 2


@pytest.mark.parametrize(
    "text",
    [
        "ភាសាខ្មែរគឺជាភាសាកំណើតរបស់ជនជាតិខ្មែរនិងជាភាសាផ្លូវការរបស់ប្រទេសកម្ពុជា",
        "ພາສາລາວເປັນພາສາທາງການຂອງປະເທດລາວແລະມີຄົນເວົ້າຫຼາຍໃນປະເທດໄທ",
        "รถไฟกลางคืนหยุดที่สถานีเล็กๆผู้หญิงคนหนึ่งลงมาพร้อมกระเป๋าเดินทางสีแดงแล้วถามหาโรงแรม",
    ],
)
def test_lines_of_scripts_without_blanks_end_between_words(setting, text):
    cell = shape(text, setting)
    ends = [line.line.textStart() + line.line.textLength() for line in cell.lines]
    assert len(ends) > 1
    assert set(ends) <= set(dictionary.line_ends(text))


@pytest.mark.parametrize("is_rtl", [False, True])
def test_a_justified_line_is_filled_but_never_torn_apart(qapp, is_rtl):
    setting = Setting(faces(12, "Literata", 1.5), WIDTH, is_rtl, is_justified=True)
    text = "Some words of a usual length fill the line, and then Zusammenarbeitsvereinbarung comes along as one word."
    cell = shape(text, setting)  # Qt's lines live as long as it
    lines = [line.line for line in cell.lines]
    far = [line.x() if is_rtl else WIDTH - line.x() - line.width() for line in lines[:-1]]
    spread = [line.width() - line.naturalTextWidth() for line in lines]
    assert any(left < 1 for left in far), "some are filled"
    assert any(left > paragraph.LOOSEST * WIDTH for left in far), "some would be torn apart"
    assert all(extra <= paragraph.LOOSEST * WIDTH + 1 for extra in spread[:-1])
    near = [WIDTH - line.x() - line.width() if is_rtl else line.x() for line in lines]
    assert near == pytest.approx([0.0] * len(lines), abs=1)


def test_titles_are_never_justified(qapp):
    setting = Setting(faces(12, "Literata", 1.5), WIDTH, False, is_justified=True)
    title = Segment(0, len(ENGLISH), SegmentKind.TITLE)
    cell = shaping.ShapedCell(cells.from_segments(ENGLISH, (title,), (0,)), None, setting)
    assert cell.blocks[0].layout.textOption().alignment() & Qt.AlignmentFlag.AlignJustify == Qt.AlignmentFlag(0)


def test_a_paragraph_in_another_language_is_marked_after_its_words(setting):
    raw = f"{ENGLISH}\n{ARABIC}"
    segments = (Segment(0, len(ENGLISH)), Segment(len(ENGLISH) + 1, len(raw), paragraph=1, language="ar"))
    cell = shaping.ShapedCell(cells.from_segments(raw, segments, (0, 1)), None, setting)
    assert [block.suffix.strip() for block in cell.blocks] == ["", "AR"]
    assert [block.is_rtl for block in cell.blocks] == [False, True]
    assert cell.caret(len(ENGLISH) + 1).x() == pytest.approx(WIDTH, abs=1)
    last = cell.caret(len(raw))
    assert cell.position_at(last.x() - 40, last.center().y()) == len(raw)  # on the mark itself
