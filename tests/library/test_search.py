from dataclasses import replace

import pytest

from reader.library import search
from reader.library.question import ask
from reader.model import Cut, CutKind, LineChoice
from tests.library.factory import AT, add_article, annotation


def found(library, words):
    return set(library.search.articles(ask(words), 50))


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("La Corée du Sud", "coree"),
        ("La Corée du Sud", "CORÉE sud"),
        ("NATO-Hauptquartier", "haupt"),
        ("他昨天抵达北京参加会议", "北京"),
        ("東京オリンピック", "オリンピック"),
        ("การประชุมสุดยอด", "ประชุม"),
        ("서울에서 열린", "서울"),
        ("हिन्दी समाचार", "हिन्दी"),
        ("العربية الأخبار", "الاخبار"),
        ("Ελλάδα", "ελλαδα"),
    ],
)
def test_words_are_found_in_any_script(library, raw, words):
    add_article(library, "one", raw)
    add_article(library, "two", "something else")
    assert found(library, words) == {"one"}


def test_letters_of_an_unspaced_script_must_follow_each_other(library):
    add_article(library, "one", "京北")
    assert found(library, "北京") == set()


def test_only_the_last_word_may_be_unfinished(library):
    add_article(library, "one", "cooperation treaty")
    assert found(library, "cooperation trea") == {"one"}
    assert found(library, "coop treaty") == set()


def test_quoted_words_must_follow_each_other(library):
    add_article(library, "one", "south korea seeks")
    assert found(library, '"south korea"') == {"one"}
    assert found(library, '"korea south"') == set()


def test_removed_articles_are_not_found(library):
    add_article(library, "one", "word")
    library.articles.remove("one", AT)
    assert found(library, "word") == set()


ODD = [
    '"',
    '""',
    "*",
    "a*",
    "NEAR(",
    "a AND",
    "NOT",
    "title:x",
    "-a",
    "^a",
    "(",
    "{a}",
    "'",
    "\0",
    "a\0b",
    ":",
    "lang:",
]


@pytest.mark.parametrize("words", [*ODD, " ", "", "🙂", "\ud800", 'lang:"', "a" * 5000, "(" * 5000, 'x" OR "y'])
def test_odd_questions_are_no_errors(library, words):
    add_article(library)
    assert library.search.articles(ask(words), 50) is not None
    assert library.search.notes(ask(words), 50) is not None


def test_notes_are_found_by_words_tags_and_quotes(library):
    add_article(library)
    library.annotations.save(annotation(note="An idea worth keeping"))
    for words in ("idea", "ete", "sentence", "tag:NATO", "tag:ÉTÉ", "tag:ete", "color:yellow idea"):
        assert library.search.notes(ask(words), 50) == ("note-1",), words
    for words in ("tag:other", "colour:pink", "absent"):
        assert library.search.notes(ask(words), 50) == (), words


def test_the_index_follows_the_note(library):
    add_article(library)
    library.annotations.save(annotation(note="first"))
    library.annotations.save(replace(annotation(), note="second"))
    assert library.search.notes(ask("first"), 50) == ()
    assert library.search.notes(ask("second"), 50) == ("note-1",)
    library.annotations.delete("note-1", AT)
    assert library.search.notes(ask("second"), 50) == ()


def keyed(library, name, raw="the same words", **fields):
    add_article(library, name, raw)
    for field, value in fields.items():
        library.choices.choose_field(name, field, value, AT)
    library.search.index_article(name, name, raw)


@pytest.mark.parametrize("few", [search.FEW, 0])
def test_fields_choose_among_articles_be_they_few_or_many(library, monkeypatch, few):
    monkeypatch.setattr(search, "FEW", few)
    keyed(library, "one", language="zh-TW", source="rt.com", published="2023-12-31")
    keyed(library, "two", language="fr", source="Le Monde", published="2024-05-01")
    answers = {
        "lang:zh": {"one"},
        "-lang:zh": {"two"},
        "lang:fr,zh": {"one", "two"},
        "lang:french": {"two"},
        "lang:中文": {"one"},
        "lang:xx": set(),
        "source:rt": {"one"},
        "source:monde same": {"two"},
        "before:2024": {"one"},
        "after:2024 words": {"two"},
        "after:2024-06": set(),
        "lang:fr OR source:rt": {"one", "two"},
        "is:unread": {"one", "two"},
        "is:done": set(),
        "story:two": {"two"},
        "same -words": set(),
        "nothing OR words": {"one", "two"},
    }
    assert {words: found(library, words) for words in answers} == answers


def test_articles_are_chosen_by_their_notes(library):
    keyed(library, "other")
    add_article(library)
    library.annotations.save(annotation(note="An idea"))
    assert found(library, "has:note") == found(library, "has:tag") == found(library, "tag:nato") == {"one"}
    assert found(library, "-has:note") == {"other"}


def test_a_finished_word_finds_compounds_that_begin_with_it(library):
    add_article(library, "one", "Der Sicherheitsberater und Nahles")
    assert found(library, "Sicherheit und Nahles ") == {"one"}
    assert found(library, "Nah und Sicherheit ") == set()


def test_one_or_two_letters_are_looked_for_in_titles_only(library):
    add_article(library, "Zeta", "abc")
    add_article(library, "two", "zebra 北京")
    assert found(library, "z") == {"Zeta"}
    assert found(library, "北") == {"two"}


def test_the_values_of_a_field_are_known(library):
    keyed(library, "one", language="fr")
    keyed(library, "two", language="de")
    assert library.search.values("language") == ("de", "fr")
    assert library.search.values("published") == ()


def test_of_a_word_that_is_common_by_itself_the_longer_ones_are_not_looked_up(library, monkeypatch):
    monkeypatch.setattr(search, "COMMON", 1)
    for name, raw in {"one": "the", "Of the": "the", "three": "theatre", "four": "theatres"}.items():
        add_article(library, name, raw)
    assert library.search.articles(ask("the"), 9) == ("Of the", "one")
    assert found(library, "theatre") == {"three", "four"}


def test_texts_come_with_what_is_set_aside_by_the_program_and_by_hand(library):
    for name in ("one", "two"):
        add_article(library, name, "A line.\nMore.")
        cut = Cut(0, 7, CutKind.FURNITURE, "site furniture", 0.9)
        library.derived.put_cuts(library.articles.text_id(name), [cut], "1")
    choice = LineChoice("c", library.articles.text_id("two"), 0, 7, True, AT)
    library.choices.put_lines([choice], "two")
    assert [(id, raw, len(cuts)) for id, raw, cuts in library.search.texts(["one", "two"])] == [
        ("one", "A line.\nMore.", 1),
        ("two", "A line.\nMore.", 0),
    ]
