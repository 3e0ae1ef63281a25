import pytest

from reader.model import CutKind
from reader.text import cut_reasons


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read more", CutKind.RELATED),
        ("Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *", CutKind.COMMENTS),
        ("Purus ut praesent facilisi dictumst sollicitudin cubilia ridiculus.", CutKind.FILLER),
        ("35.1 C", CutKind.FURNITURE),
        ("Friday, March 29, 2024", CutKind.DATE),
        ("By Jane Doe", CutKind.BYLINE),
        ("© 2024 The Daily", CutKind.FURNITURE),
        ("Photo by Jane Doe / Getty Images", CutKind.CAPTION),
    ],
)
def test_a_line_set_aside_has_a_kind_and_a_reason(line, kind):
    found, reason = cut_reasons.of_line(line)
    assert found is kind
    assert reason


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("La source: www.rt.com", "www.rt.com"),
        ("from RT – Daily news", "RT – Daily news"),
        ("Quelle: dpa", "dpa"),
        ("來源：新華社", "新華社"),
        ("المصدر: وكالات", "وكالات"),
        ("www.example.org", "www.example.org"),
        ("From the start it was clear that nobody would come to the meeting.", None),
        ("The source of the river lies in the hills", None),
    ],
)
def test_a_source_line_names_its_source(line, source):
    assert cut_reasons.source_of(line) == source


def test_a_sentence_that_begins_like_a_byline_is_none():
    assert cut_reasons.author_of("By the end of the day all had left.") is None


@pytest.mark.parametrize("headline", ["Por fin llegó la lluvia", "Par ici la sortie", "By noon all was over"])
def test_a_headline_that_begins_like_a_byline_names_nobody(headline):
    assert cut_reasons.author_of(headline) is None
    assert [cut_reasons.author_of(line) for line in ("von dpa", "di Maria Rossi")] == ["dpa", "Maria Rossi"]


def test_a_claim_names_a_sign_or_a_year_as_articles_speak_of_copyright_too():
    claims = ("© The Daily", "Copyright 2024 The Daily. All rights reserved.", "(c) 2024 The Daily")
    assert all(map(cut_reasons.has_copyright, claims))
    assert not cut_reasons.has_copyright("The parliament agreed on Tuesday to a reform of copyright.")


def test_a_sentence_that_tells_a_day_is_not_said_to_say_only_when():
    assert cut_reasons.of_line("Dieses Gesetz tritt am 1. Januar 2021 in Kraft.", "de")[1] == cut_reasons.APART
    assert cut_reasons.of_line("Published on 1 January 2021 at 10:15", "en")[1] == "Only says when"
