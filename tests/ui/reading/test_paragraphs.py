from reader.model import Row, Segment, SegmentKind, Version
from reader.ui.reading.paragraphs import one_version_rows
from tests.ui.made import article


def test_sentences_of_a_paragraph_make_one_row():
    segments = (Segment(0, 2, SegmentKind.TITLE), Segment(3, 5), Segment(6, 8), Segment(9, 11, paragraph=1))
    version = Version(article("a1"), "t", "ab cd ef gh", (), segments)
    rows = one_version_rows(version, [Row(((number,),), 1.0) for number in range(4)])
    assert [row.cells for row in rows] == [((0,),), ((1, 2),), ((3,),)]
