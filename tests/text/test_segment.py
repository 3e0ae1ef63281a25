"""An article is split into trimmed segments that never overlap and never cover a cut."""

import json
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Cut, CutKind, SegmentKind, Span, kept
from reader.text.segment import LONGEST, split

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/seeds_alignment_gold.json").read_text("utf-8"))["documents"]


def whole(raw):
    return [Span(0, len(raw))]


def texts(raw, language="en", stretches=None):
    return [raw[s.start : s.end] for s in split(raw, stretches or whole(raw), language)]


@pytest.mark.parametrize("name", GOLD)
def test_the_seeds_are_split_as_a_person_split_them(name):
    raw = (ROOT / "seeds" / GOLD[name]["file"]).read_text("utf-8")
    assert [list(segment.span) for segment in split(raw, whole(raw), GOLD[name]["lang"])] == GOLD[name]["spans"]


@pytest.mark.parametrize("name", GOLD)
def test_the_seeds_without_their_furniture_are_split_as_a_person_split_them(name):
    document = GOLD[name]
    raw = (ROOT / "seeds" / document["file"]).read_text("utf-8")
    spans = document["spans"]
    furniture = [Cut(*spans[index], CutKind.FURNITURE, "by hand", 1.0) for index in document["boilerplate"]]
    expected = [span for index, span in enumerate(spans) if index not in document["boilerplate"]]
    found = split(raw, kept(len(raw), furniture), document["lang"])
    assert [list(segment.span) for segment in found] == expected


@pytest.mark.parametrize("name", ["fr", "de", "en"])
@pytest.mark.parametrize("width", [66, 72, 80])
def test_the_seeds_wrapped_at_a_fixed_width_have_the_same_sentences(name, width):
    document = GOLD[name]
    shown = [i for i in range(len(document["spans"])) if i not in document["boilerplate"]]
    original = (ROOT / "seeds" / document["file"]).read_text("utf-8")
    lines = [line for line in original.splitlines() if any(document["sentences"][i] in line for i in shown)]
    raw = "\n\n".join(textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False) for line in lines)
    assert [text.replace("\n", " ") for text in texts(raw, document["lang"])] == [
        document["sentences"][i] for i in shown
    ]


def test_the_line_of_the_title_is_the_title():
    found = split("A storm is near\n\nIt rains. It pours.", whole("x" * 35), "en", "A STORM is near.")
    assert [segment.kind for segment in found] == [SegmentKind.TITLE, SegmentKind.SENTENCE, SegmentKind.SENTENCE]


def test_only_the_first_line_that_reads_like_the_title_is_the_title():
    raw = "A storm\nA storm\nIt rains."
    kinds = [segment.kind for segment in split(raw, whole(raw), "en", "A storm")]
    assert kinds == [SegmentKind.TITLE, SegmentKind.HEADING, SegmentKind.SENTENCE]


def test_a_title_of_two_sentences_is_two_segments_of_the_title():
    raw = "It rains. It pours.\nNobody is outside today."
    kinds = [segment.kind for segment in split(raw, whole(raw), "en", "It rains. It pours.")]
    assert kinds == [SegmentKind.TITLE, SegmentKind.TITLE, SegmentKind.SENTENCE]


def test_a_short_line_without_an_end_is_a_heading_when_prose_follows():
    raw = "It rains.\nWhat comes next\nIt will pour.\nThe end"
    kinds = [segment.kind for segment in split(raw, whole(raw), "en")]
    assert kinds == [SegmentKind.SENTENCE, SegmentKind.HEADING, SegmentKind.SENTENCE, SegmentKind.SENTENCE]


def test_paragraph_numbers_grow_at_line_breaks_only():
    raw = "One. Two.\nThree."
    assert [segment.paragraph for segment in split(raw, whole(raw), "en")] == [0, 0, 1]


def test_no_segment_covers_a_cut():
    raw = "One and [ad] two. Three."
    assert texts(raw, stretches=[Span(0, 8), Span(12, 24)]) == ["One and", "two.", "Three."]


def test_an_overlong_sentence_is_divided_at_spaces():
    found = texts("word " * 1000)
    assert len(found) == 3
    assert all(len(text) <= LONGEST and text.startswith("word") and text.endswith("word") for text in found)


def test_an_overlong_sentence_is_divided_after_a_clause_where_there_is_one():
    found = texts(("many words without a stop " * 30 + "and then; ") * 4)
    assert all(text.endswith(";") for text in found)


def test_a_monstrous_word_is_divided():
    assert [len(text) for text in texts("x" * 5000)] == [1666, 1667, 1667]


def test_a_long_thai_paragraph_is_divided_at_spaces():
    raw = "รัฐบาลแถลงเรื่องเศรษฐกิจเมื่อวานนี้ " * 30
    found = texts(raw, "th")
    assert len(found) == 3
    assert all(text.endswith("เมื่อวานนี้") for text in found)


def test_a_letter_is_not_divided_from_its_marks():
    assert all(text[0] == "e" for text in texts("e\u0301" * 2500))


HOSTILE = [
    "x",
    ".",
    ". ",
    "a. ",
    'a. "b" ',
    "Mr. A. ",
    "我们。",
    "e\u0301",
    "👩\u200d",
    "\u0301",
    "! » ",
    "\n",
    "a.[1]",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_monstrous_text_is_split_soon(piece):
    raw = "a" + piece * (100_000 // len(piece))
    began = time.process_time()
    assert all(segment.end - segment.start <= LONGEST for segment in split(raw, whole(raw), "en", "a"))
    assert time.process_time() - began < 4


pieces = st.lists(
    st.sampled_from([". ", "\n", "A", "b", "。", "”", " ", "5", "é", "ไทย", "!", "\u00a0", "\r\n", "«", "…", "Mr. "]),
    max_size=60,
)


@given(pieces, st.data(), st.sampled_from(["en", "de", "zh", "th"]))
def test_spans_are_trimmed_in_order_and_within_what_is_kept(parts, data, language):
    raw = "".join(parts)
    points = sorted(data.draw(st.sets(st.integers(0, len(raw)), max_size=6)))
    stretches = [Span(a, b) for a, b in zip(points[::2], points[1::2], strict=False)]
    last = 0
    for segment in split(raw, stretches, language):
        text = raw[segment.start : segment.end]
        assert text == text.strip() != ""
        assert segment.start >= last
        assert any(span.start <= segment.start and segment.end <= span.end for span in stretches)
        last = segment.end


@given(pieces)
def test_every_letter_is_in_a_segment(parts):
    raw = "".join(parts)
    covered = "".join(texts(raw))
    assert [c for c in raw if c.isalnum()] == [c for c in covered if c.isalnum()]


def test_a_paragraph_in_another_language_is_split_by_its_rules_and_says_so():
    english = "The council met on Tuesday to talk about the bridge, which is closed to lorries."
    german = "Der Rat traf sich am 3. Oktober, um über die Brücke zu sprechen. Sie ist für Lastwagen gesperrt."
    raw = "\n\n".join((english, german, english, english))
    found = split(raw, whole(raw), "en")
    assert [(raw[s.start : s.end], s.language) for s in found[1:3]] == [
        ("Der Rat traf sich am 3. Oktober, um über die Brücke zu sprechen.", "de"),
        ("Sie ist für Lastwagen gesperrt.", "de"),
    ]
    assert [s.language for s in found] == ["", "de", "de", "", ""]


def test_the_sentences_of_a_quotation_in_another_language_say_so():
    german = "Wir haben lange über die Brücke gesprochen. Sie ist für Lastwagen gesperrt, und das bleibt auch so."
    raw = f"The mayor wrote on Tuesday. “{german}” The council did not answer him at all before the evening."
    assert [s.language for s in split(raw, whole(raw), "en")] == ["", "de", "de", ""]
