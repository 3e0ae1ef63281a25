"""Nothing that was deleted is gone before the trash is emptied."""

from dataclasses import replace

import pytest

from reader.errors import NotFound
from reader.library.question import ask
from reader.library.translations import pieces
from reader.model import Span, Translation
from tests.library.factory import AT, add_article, annotation


def test_a_deleted_note_lies_in_the_trash_whole_and_nowhere_else(library):
    add_article(library)
    library.annotations.save(made := annotation())
    library.annotations.delete(made.id, AT)
    assert library.trash.notes() == ((made, AT),)
    assert library.annotations.all() == library.annotations.tags() == ()
    assert library.annotations.of_articles(["one"]) == ()
    assert library.articles.get("one").note_count == 0
    assert library.search.notes(ask("tag:nato"), 9) == ()
    with pytest.raises(NotFound):
        library.annotations.get(made.id)


def test_a_note_comes_back_with_its_id(library):
    add_article(library)
    library.annotations.save(made := annotation())
    library.annotations.delete(made.id, AT)
    library.annotations.save(made)
    assert library.annotations.all() == (made,)
    assert library.trash.notes() == ()


def test_a_removed_article_lies_in_the_trash(library):
    article = library.articles.get(add_article(library))
    library.articles.remove("one", AT)
    assert library.trash.articles() == ((article, AT),)
    library.articles.restore("one")
    assert library.trash.articles() == ()


def test_emptying_leaves_nothing_of_what_was_in_it_and_all_of_the_rest(library):
    add_article(library)
    add_article(library, "two", raw="Another\ntext. And one more sentence here.\n")
    library.annotations.save(annotation(number=1))
    library.annotations.save(other := annotation("two", number=2))
    library.annotations.delete("note-1", AT)
    library.articles.remove("one", AT)
    assert library.trash.empty() == (1, 1)
    assert library.trash.notes() == library.trash.articles() == ()
    assert library.annotations.all() == (other,)
    assert library.articles.known("", raw=None) is None
    library.check()
    add_article(library)
    assert library.articles.get("one").note_count == 0


def test_translations_go_with_their_article_and_so_does_what_was_answered(library):
    add_article(library)
    add_article(library, "two", raw="Another\ntext. And one more sentence here.\n")
    asked = Translation("t1", "one", "one-text", None, "en", "fr", "e", "Engine", AT)
    stays = Translation("t2", "two", "two-text", Span(13, 26), "en", "fr", "e", "Engine", AT)
    library.translations.put(asked)
    library.translations.put(stays)
    theirs = pieces("Another\ntext. And one more sentence here.\n", (), stays.span)
    library.translations.remember([("One sentence.", "Une phrase."), (theirs[0], "Leurs mots.")], asked, AT)
    library.articles.remove("one", AT)
    library.trash.empty()
    assert library.translations.of_articles(["one", "two"]) == (stays,)
    assert library.translations.recall(["One sentence.", theirs[0]], stays) == (None, "Leurs mots.")


def test_a_note_on_several_articles_stays_with_the_passages_that_stay(library):
    add_article(library)
    add_article(library, "two")
    made = annotation()
    both = replace(made, targets=(*made.targets, annotation("two").targets[0]))
    library.annotations.save(both)
    library.articles.remove("one", AT)
    assert library.trash.empty() == (0, 1)
    assert library.annotations.get(made.id).targets == both.targets[1:]
