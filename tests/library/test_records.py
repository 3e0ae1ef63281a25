from reader.library.records import (
    alignment_from_json,
    alignment_to_json,
    cuts_from_json,
    cuts_to_json,
    evidence_from_json,
    evidence_to_json,
    format_from_json,
    format_to_json,
    segments_from_json,
    segments_to_json,
)
from reader.model import Alignment, Cut, CutKind, Evidence, Fact, Grade, Link, Metadata, Segment, SegmentKind

CUTS = (Cut(0, 5, CutKind.FURNITURE, 'a "menu" 漢', 0.25), Cut(7, 9, CutKind.DATE, "", 1.0))


def test_cuts_come_back_as_they_were():
    assert cuts_from_json(cuts_to_json(CUTS)) == CUTS


def test_segments_come_back_as_they_were():
    segments = (Segment(0, 4, SegmentKind.TITLE), Segment(5, 90, paragraph=3))
    assert segments_from_json(segments_to_json(segments)) == segments


def test_what_a_format_says_comes_back_as_it_was():
    metadata = Metadata(title=Fact("Été", 0.5, "title tag"), address=Fact("https://example.org"))
    assert format_from_json(format_to_json(metadata, CUTS)) == (metadata, CUTS)


def test_an_alignment_comes_back_as_it_was():
    alignment = Alignment((Link((0, 1), (0,), 0.75), Link((2,), (), 0.5, moved=True)), {3: 0.25}, {1: 1.0}, 0.5)
    assert alignment_from_json(alignment_to_json(alignment)) == alignment


def test_evidence_comes_back_as_it_was():
    evidence = Evidence("a", "b", 1.5, Grade.LIKELY, (("ours", "theirs"),), ("Séoul",), ("2022",))
    assert evidence_from_json("a", "b", evidence_to_json(evidence)) == evidence


def test_the_language_of_a_segment_is_kept_where_it_has_one():
    segments = (Segment(0, 4), Segment(5, 9, SegmentKind.HEADING, 1, "de"))
    assert segments_from_json(segments_to_json(segments)) == segments
