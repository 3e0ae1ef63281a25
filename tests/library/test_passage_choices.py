from reader.model import PassageCell, PassageChoice, PassageChoiceKind, Span
from tests.library.factory import AT, add_article


def choice(number, *spans, at=AT):
    cells = tuple(PassageCell(f"a{n}", f"a{n}-text", span) for n, span in enumerate(spans))
    return PassageChoice(number, PassageChoiceKind.BY_HAND, cells, at)


def test_decisions_are_kept_and_taken_back(library):
    add_article(library, "a0")
    add_article(library, "a1")
    first, second = choice("c1", Span(5, 12), None), choice("c2", Span(5, 12), Span(13, 26), at="2026-02-02T00:00:00Z")
    library.passage_choices.replace([], [first])
    assert library.passage_choices.of_articles(["a0"]) == (first,)
    library.passage_choices.replace(["c1"], [second])
    assert library.passage_choices.of_articles(["a1"]) == (second,)
    library.passage_choices.replace([], [first])
    assert library.passage_choices.of_articles(["a1"]) == (second, first)
    library.passage_choices.replace(["c1", "c2"], [])
    assert library.passage_choices.of_articles(["a0", "a1"]) == ()


def test_the_stories_of_a_decision_are_told(library):
    add_article(library, "a0", story="s")
    add_article(library, "a1", story="s")
    heard = []
    library.listen(heard.append)
    library.passage_choices.replace([], [choice("c1", Span(5, 12), Span(5, 12))])
    assert heard[-1].stories == frozenset({"s"})
