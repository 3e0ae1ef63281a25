from reader.model import Cut, CutKind, Span, kept


def cut(start, end):
    return Cut(start, end, CutKind.FILLER, "a menu", 0.9)


def test_what_no_cut_covers_is_kept():
    assert kept(10, [cut(2, 4), cut(8, 10)]) == (Span(0, 2), Span(4, 8))


def test_cuts_may_overlap_and_stand_in_any_order():
    assert kept(10, [cut(5, 8), cut(0, 3), cut(2, 6)]) == (Span(8, 10),)


def test_an_empty_text_keeps_nothing():
    assert kept(0, []) == ()


def test_spans_that_only_touch_do_not_overlap():
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
