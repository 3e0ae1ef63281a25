from reader.library.choices import applied
from reader.model import Cut, CutKind, LineChoice, Span
from tests.library.factory import AT, add_article

FOUND = (Cut(0, 10, CutKind.FURNITURE, "menu", 0.6),)


def choice(start: int, end: int, keep: bool, number: int = 1) -> LineChoice:
    return LineChoice(f"choice{number}", "one-text", start, end, keep, AT)


def spans(cuts: tuple[Cut, ...]) -> list[tuple[int, int]]:
    return [tuple(cut.span) for cut in cuts]


def test_a_kept_stretch_is_taken_out_of_the_cut_around_it():
    assert spans(applied(FOUND, [choice(3, 5, keep=True)])) == [(0, 3), (5, 10)]


def test_a_stretch_set_aside_is_a_cut_by_hand():
    [cut, by_hand] = applied(FOUND, [choice(12, 15, keep=False)])
    assert (cut, by_hand.kind, by_hand.span) == (FOUND[0], CutKind.BY_HAND, (12, 15))


def test_a_later_choice_wins():
    assert applied((), [choice(0, 5, keep=False), choice(0, 5, keep=True)]) == ()


def test_cuts_never_overlap():
    assert spans(applied(FOUND, [choice(5, 15, keep=False)])) == [(0, 5), (5, 15)]


def test_line_choices_hold_in_the_text_they_were_made_in(library):
    add_article(library)
    library.choices.put_lines([choice(0, 5, keep=True)], "one")
    assert library.choices.lines("one-text") == (choice(0, 5, keep=True),)
    library.choices.drop_lines(["choice1"], "one")
    assert library.choices.lines("one-text") == ()


def test_line_choices_are_carried_to_another_text(library):
    add_article(library)
    add_article(library, "two")
    library.choices.put_lines([choice(0, 5, keep=True), choice(6, 9, keep=True, number=2)], "one")
    library.choices.place_lines("two-text", [("choice1", Span(10, 15)), ("choice2", None)], "1")
    assert [placed.span for placed in library.choices.lines("two-text")] == [(10, 15)]


def test_line_choices_of_other_texts_are_known(library):
    add_article(library)
    library.choices.put_lines([choice(0, 5, keep=True)], "one")
    assert library.choices.lines_elsewhere("one", "new-text") == (choice(0, 5, keep=True),)
    assert library.choices.lines_elsewhere("one", "one-text") == ()


def test_a_chosen_field_wins_over_what_was_found_until_it_is_taken_back(library):
    add_article(library)
    library.choices.choose_field("one", "title", "A better title", AT)
    library.choices.choose_field("one", "language", "fr", AT)
    article = library.articles.get("one")
    assert (article.title, article.language, article.language_confidence) == ("A better title", "fr", 1.0)
    library.choices.choose_field("one", "title", None, AT)
    assert library.articles.get("one").title == "one"


def test_an_empty_choice_means_that_there_is_nothing(library):
    add_article(library)
    library.choices.choose_field("one", "source", "", AT)
    assert library.articles.get("one").source is None


def test_pairs_are_together_apart_or_undecided(library):
    add_article(library)
    add_article(library, "two")
    library.choices.choose_pairs([("two", "one")], True, AT)
    assert library.choices.pairs(together=True) == {frozenset(("one", "two"))}
    library.choices.choose_pairs([("one", "two")], False, AT)
    assert library.choices.pairs(together=True) == frozenset()
    assert library.choices.pairs(together=False) == {frozenset(("one", "two"))}
    library.choices.choose_pairs([("one", "two")], None, AT)
    assert library.choices.pairs(together=False) == frozenset()


def test_a_story_has_the_title_a_person_gave_it(library):
    add_article(library)
    library.choices.choose_story_title("story-one", "Mine", AT)
    assert library.stories.get("story-one")[0].title == "Mine"
    library.choices.choose_story_title("story-one", None, AT)
    assert library.stories.get("story-one")[0].title == "one"
