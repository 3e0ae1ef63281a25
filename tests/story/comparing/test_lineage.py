import pytest

from reader.model import Article, Difference, DifferenceKind, OpenedStory, Row, Segment, Span, Story, Synopsis, Version
from reader.story.comparing import lineage


def version(number, *lines, language="en", published=None):
    raw = "".join(f"{line}\n" for line in lines)
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    segments = tuple(Segment(a, a + len(line)) for a, line in zip(starts, lines, strict=True))
    article = Article(number, number, language, "s", "x", "2026-01-01T00:00:00Z", published=published)
    return Version(article, f"t{number}", raw, (), segments)


def story(versions, *rows):
    ids = tuple(one.article.id for one in versions)
    return OpenedStory(Story("s", "A story", ids), tuple(versions), Synopsis("s", ids, tuple(rows)))


FULL = version("a", "Two came by boat.", "It rained all day.", "All left.", published="2026-01-02")
SHORT = version("b", "Two came by boat!", "All left.", published="2026-01-03")
FRENCH = version("c", "Trois vinrent.", "Il plut.", "Tous partirent.", language="fr", published="2026-01-01")
ROWS = (Row(((0,), (0,), (0,)), 1.0), Row(((1,), (), (1,)), 1.0), Row(((2,), (1,), (2,)), 1.0))


def test_how_much_of_the_story_a_version_tells():
    assert lineage.completeness(story([FULL, SHORT, FRENCH], *ROWS)) == (1.0, 2 / 3, 1.0)


def test_a_moved_passage_counts_once():
    rows = (Row(((0,), ()), 1.0, moved=(2, None)), Row(((1,), (0,)), 1.0), Row(((), (1,)), 1.0, moved=(None, 0)))
    assert lineage.completeness(story([FULL, SHORT], *rows)) == (1.0, 1.0)


def test_near_duplicates_are_of_one_language():
    [pair] = lineage.duplicates(story([FULL, SHORT, FRENCH], *ROWS))
    assert {pair.article_id, pair.other_id} == {"a", "b"}
    assert pair.share > 0.8


def test_a_version_may_derive_from_an_earlier_one_that_tells_what_it_tells():
    found = lineage.descents(story([FULL, SHORT, FRENCH], *ROWS))
    assert [one.parent_id for one in found] == ["c", "c", None]
    assert "100 % of its passages stand there" in found[0].reasons
    assert "in the same order" in found[0].reasons


def test_a_deviation_that_two_share_speaks_for_descent():
    clash = Difference(0, DifferenceKind.NUMBER, "a", Span(0, 3), "c", Span(0, 5), (("b", Span(0, 3)),))
    found = lineage.descents(story([FULL, SHORT, FRENCH], *ROWS), [clash])
    assert found[1].parent_id == "a"
    assert "both have “two” against others" in found[1].reasons


def test_what_tells_other_things_derives_from_nothing():
    rows = (Row(((0,), ()), 1.0), Row(((1,), (0,)), 1.0), Row(((2,), ()), 1.0), Row(((), (1,)), 1.0))
    assert [one.parent_id for one in lineage.descents(story([FULL, SHORT], *rows))] == [None, None]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-01-01", "published 2026-01-01"),
        ("2026-01-02T23:00", "published on the same day"),
        (None, "dates are not known for both"),
    ],
)
def test_the_days_of_both_are_told(day, said):
    parent = version("p", "Trois vinrent.", "Il plut.", "Tous partirent.", "Fin.", language="fr", published=day)
    later = version("c", "Two came by boat.", "It rained all day.", "All left.", published=day and "2026-01-02T23:30")
    rows = [Row(((n,), (n,)), 1.0) for n in range(3)] + [Row(((3,), ()), 1.0)]
    found = lineage.descents(story([parent, later], *rows))
    assert said in found[1].reasons
    assert not any("leave out" in reason for one in found for reason in one.reasons)


def test_what_two_leave_out_and_a_third_tells_is_told():
    brief = version("d", "Two came by boat!", "All left!", published="2026-01-04")
    rows = (Row(((0,), (0,), (0,)), 1.0), Row(((1,), (), ()), 1.0), Row(((2,), (1,), (1,)), 1.0))
    found = lineage.descents(story([FULL, SHORT, brief], *rows))
    assert found[2].parent_id == "b"
    assert "both leave out 1 that others tell" in found[2].reasons
