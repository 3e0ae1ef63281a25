from dataclasses import replace

from reader.model import Span, Translation
from tests.library.factory import AT, add_article

COLUMN = Translation("t1", "one", "one-text", None, "fr", "en", "apertium", "Apertium (rough)", AT)


def test_a_translation_is_found_with_its_article(library):
    add_article(library)
    add_article(library, "two")
    library.translations.put(COLUMN)
    passage = replace(COLUMN, id="t2", span=Span(13, 26), made_at="2026-02-02T00:00:00Z")
    library.translations.put(passage)
    assert library.translations.of_articles(["two", "one"]) == (COLUMN, passage)
    assert library.translations.of_articles(["two"]) == ()


def test_a_deleted_translation_is_gone_and_its_pieces_stay(library):
    add_article(library)
    library.translations.put(COLUMN)
    library.translations.remember([("Un.", "One.")], COLUMN, AT)
    library.translations.delete(COLUMN)
    assert library.translations.of_articles(["one"]) == ()
    assert library.translations.recall(["Un."], COLUMN) == ("One.",)


def test_a_piece_is_remembered_for_its_languages_and_its_engine_only(library):
    add_article(library)
    library.translations.remember([("Un.", "One."), ("Deux.", "Two.")], COLUMN, AT)
    assert library.translations.recall(["Deux.", "Trois.", "Un."], COLUMN) == ("Two.", None, "One.")
    for other in (
        replace(COLUMN, language="de"),
        replace(COLUMN, engine="google"),
        replace(COLUMN, source_language="it"),
    ):
        assert library.translations.recall(["Un."], other) == (None,)


def test_it_is_known_when_the_last_of_some_pieces_was_answered(library):
    add_article(library)
    library.translations.remember([("Un.", "One.")], COLUMN, "2026-01-02T00:00:00Z")
    library.translations.remember([("Deux.", "Two.")], COLUMN, "2026-01-03T00:00:00Z")
    assert library.translations.answered_at(["Un.", "Trois."], COLUMN) == "2026-01-02T00:00:00Z"
    assert library.translations.answered_at(["Un.", "Deux."], COLUMN) == "2026-01-03T00:00:00Z"
    assert library.translations.answered_at(["Trois."], COLUMN) is None


def test_many_pieces_are_recalled_at_once(library):
    add_article(library)
    pairs = [(f"phrase {n}", f"sentence {n}") for n in range(1_000)]
    library.translations.remember(pairs, COLUMN, AT)
    assert library.translations.recall([text for text, _ in pairs], COLUMN) == tuple(words for _, words in pairs)


def test_who_shows_the_story_hears_of_it(library):
    add_article(library)
    heard = []
    library.listen(heard.append)
    library.translations.put(COLUMN)
    assert heard[0].stories == {"story-one"}
    assert not heard[0].articles
