"""Differences by article and by row."""

from reader.model import Difference, DifferenceKind, Span
from reader.ui.reading.differences import Differences

NUMBER = Difference(3, DifferenceKind.NUMBER, "fr", Span(5, 7), "en", Span(1, 3), (("de", Span(9, 11)),))
NAME = Difference(1, DifferenceKind.NAME, "fr", Span(0, 2), "en", Span(1, 3))


def test_every_version_of_a_difference_has_its_stretch():
    found = Differences([NUMBER, NAME])
    assert found.of_article("fr") == (Span(0, 2), Span(5, 7))
    assert found.of_article("en") == (Span(1, 3),)
    assert found.of_article("de") == (Span(9, 11),)
    assert found.of_article("xx") == ()


def test_what_stands_in_a_cell_is_looked_up():
    spans = (Span(0, 40), Span(2, 4), Span(10, 12), Span(20, 25), Span(30, 31))
    found = Differences(Difference(0, DifferenceKind.NAME, "fr", span, "en", Span(0, 1)) for span in spans)
    for start in range(45):
        whole = Span(start, start + 6)
        assert found.within("fr", whole) == tuple(span for span in spans if span.overlaps(whole))
    assert found.within("xx", Span(0, 9)) == ()


def test_rows_are_told_from_the_top():
    found = Differences([NUMBER, NAME])
    assert found.rows() == (1, 3)
    assert found.of_row(3) == (NUMBER,)
    assert found.of_row(0) == ()
