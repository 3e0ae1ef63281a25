import hashlib

import pytest

from reader.errors import NotFound
from reader.model import Original, SourceText
from tests.library.factory import AT, RAW, add_article, annotation, derive

OTHER = Original(hashlib.sha256(b"other").hexdigest(), b"other\xff\x00bytes", "/texts/other.txt", "text/plain")


def test_bytes_and_text_come_back_as_they_came(library):
    raw = "Zeile\u2028\u00a0👍🏽\r\nخبر\n"
    add_article(library, "one", raw)
    assert library.articles.original("one").data == raw.encode() + b"one"
    assert library.articles.raw("one-text") == raw
    assert library.articles.source("one").raw == raw


def test_an_article_shows_what_was_found(library):
    add_article(library)
    article = library.articles.get("one")
    assert (article.title, article.language, article.language_confidence) == ("one", "en", 0.8)
    assert (article.story_id, article.origin, article.imported_at) == ("story-one", "/texts/one.txt", AT)
    assert (article.cut_count, article.note_count) == (1, 0)


def test_an_article_counts_its_notes(library):
    add_article(library)
    library.annotations.save(annotation())
    library.annotations.save(annotation(number=2))
    assert library.articles.get("one").note_count == 2


def test_an_article_without_a_title_is_called_by_its_file(library):
    add_article(library)
    library.derived.put_facts("one-text", {}, "1")
    article = library.articles.get("one")
    assert (article.title, article.language) == ("one", "und")


def test_the_same_bytes_and_the_same_text_are_known(library):
    add_article(library)
    sha256 = library.articles.original("one").sha256
    assert library.articles.known(sha256) == "one"
    assert library.articles.known("new bytes", RAW) == "one"
    assert library.articles.known("new bytes", "new text") is None


def test_further_bytes_of_an_article_are_kept(library):
    add_article(library)
    library.articles.add_original("one", OTHER, AT)
    library.articles.add_original("one", OTHER, AT)
    assert library.articles.known(OTHER.sha256) == "one"


def test_a_new_text_is_shown_and_the_former_kept(library):
    add_article(library)
    with library.writing():
        library.articles.add_text("one", "newer", OTHER, SourceText("newer text", "text/plain", "utf-8"), AT)
        derive(library, "newer", "new title")
    assert library.articles.version("one").raw == "newer text"
    assert library.articles.raw("one-text") == RAW
    library.articles.show_text("one", "one-text")
    assert library.articles.version("one").raw == RAW


def test_a_removed_article_can_be_brought_back(library):
    add_article(library)
    library.articles.remove("one", AT)
    assert library.articles.all() == ()
    assert library.articles.is_removed("one")
    with pytest.raises(NotFound):
        library.articles.get("one")
    library.articles.restore("one")
    assert library.articles.get("one").id == "one"


def test_an_article_waits_for_a_look_until_it_was_looked_over(library):
    for article_id in ("two", "one", "three"):
        add_article(library, article_id)
    library.articles.remove("three", AT)
    assert library.articles.to_review() == ("two", "one")
    library.articles.set_reviewed(["two"], AT)
    assert library.articles.to_review() == ("one",)
    library.articles.set_reviewed(["two"], None)
    assert library.articles.to_review() == ("two", "one")


def test_a_version_carries_text_cuts_and_segments(library):
    add_article(library)
    version = library.articles.version("one")
    assert (version.raw, version.text_id) == (RAW, "one-text")
    assert [tuple(cut.span) for cut in version.cuts] == [(0, 5)]
    assert len(version.segments) == 3


def test_an_id_can_be_given_by_its_first_letters(library):
    add_article(library, "abc")
    add_article(library, "abd")
    assert library.articles.find_id("abd") == "abd"
    for prefix in ("ab", "x", "", "%"):
        with pytest.raises(NotFound):
            library.articles.find_id(prefix)


@pytest.mark.parametrize("question", ["get", "version", "raw", "source", "original", "text_id", "remove"])
def test_what_is_not_there_is_not_found(library, question):
    ask = getattr(library.articles, question)
    with pytest.raises(NotFound):
        ask("none", AT) if question == "remove" else ask("none")
