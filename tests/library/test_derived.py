from reader.model import Alignment, Cut, CutKind, Evidence, Fact, Grade, LineChoice, Link, Segment
from tests.library.factory import AT, add_article

ALIGNMENT = Alignment((Link((0,), (0,), 0.9),), {}, {}, 1.0)


def test_facts_are_replaced_as_a_whole(library):
    add_article(library)
    library.derived.put_facts("one-text", {"author": Fact("Ann")}, "2")
    assert library.derived.facts() == {"one-text": {"author": Fact("Ann")}}


def test_cuts_are_shown_with_the_choices_applied(library):
    add_article(library)
    library.choices.put_lines([LineChoice("c", "one-text", 0, 5, True, AT)], "one")
    assert library.derived.shown_cuts("one-text") == ()
    library.derived.put_cuts("one-text", [Cut(0, 12, CutKind.RELATED, "", 0.5)], "2")
    assert [tuple(cut.span) for cut in library.derived.shown_cuts("one-text")] == [(5, 12)]


def test_new_segments_drop_what_was_made_of_the_old_ones(library):
    add_article(library)
    add_article(library, "two")
    library.derived.put_vectors("one-text", b"v", "1")
    library.derived.put_alignment("two-text", "one-text", ALIGNMENT, "1")
    library.derived.put_segments("one-text", [Segment(0, 4)], 0, "1")
    assert library.derived.vectors("one-text", "1") is None
    assert library.derived.alignment("two-text", "one-text", "1") is None


def test_what_another_recipe_made_is_not_taken(library):
    add_article(library)
    add_article(library, "two")
    library.derived.put_vectors("one-text", b"v", "1")
    library.derived.put_alignment("one-text", "two-text", ALIGNMENT, "1")
    library.derived.put_fingerprint("one-text", b"f", "1")
    assert library.derived.vectors("one-text", "1") == b"v"
    assert library.derived.vectors("one-text", "2") is None
    assert library.derived.alignment("one-text", "two-text", "1") == ALIGNMENT
    assert library.derived.alignment("one-text", "two-text", "2") is None
    assert library.derived.fingerprinted("2") == {}
    assert list(library.derived.fingerprints("2", ["one"])) == []
    assert library.derived.fingerprint("one", "2") is None


def test_fingerprints_come_with_article_and_story(library):
    for number in range(3):
        add_article(library, f"a{number}", story="s")
        library.derived.put_fingerprint(f"a{number}-text", bytes([number]), "1")
    library.articles.remove("a1", AT)
    assert library.derived.fingerprinted("1") == {"a0": ("a0-text", "s"), "a2": ("a2-text", "s")}
    assert list(library.derived.fingerprints("1", ["a2", "a0", "none"])) == [("a2", b"\2"), ("a0", b"\0")]
    assert library.derived.fingerprint("a2", "1") == b"\2"


def suggestion(score: float, other: str = "two") -> Evidence:
    return Evidence("one", other, score, Grade.DOUBTFUL)


def test_suggestions_come_surest_first_and_once_for_a_pair(library):
    for name in ("one", "two", "three"):
        add_article(library, name)
    library.derived.put_suggestions([suggestion(0.5), suggestion(1.0, "three")], "1")
    library.derived.put_suggestions([Evidence("two", "one", 0.25, Grade.DOUBTFUL)], "1")
    assert [found.score for found in library.derived.suggestions()] == [1.0, 0.25]


def test_a_suggestion_ends_when_a_person_decided_or_the_stories_are_one(library):
    add_article(library)
    add_article(library, "two")
    library.derived.put_suggestions([suggestion(1.0)], "1")
    library.choices.choose_pairs([("one", "two")], False, AT)
    assert library.derived.suggestions() == ()
    library.choices.choose_pairs([("one", "two")], None, AT)
    library.stories.join(["one"], "story-two", "1")
    assert library.derived.suggestions() == ()


def test_lines_are_remembered_for_each_text(library):
    add_article(library)
    add_article(library, "two")
    library.derived.put_lines("one-text", [1, -(2**63), 1])
    library.derived.put_lines("two-text", [1])
    assert library.derived.texts_with_lines([1, -(2**63), 7]) == {"one-text": {1, -(2**63)}, "two-text": {1}}
