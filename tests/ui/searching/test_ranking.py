import pytest

from reader.ui.searching.ranking import Entry, matching, pieces

ENTRIES = [
    Entry("Highlight in green", lambda: None, keys=("2",)),
    Entry("Next note", lambda: None, description="green is a color"),
    Entry("Peace talks: Greece and Türkiye meet", lambda: None, "Articles", "EN, reuters.com"),
    Entry("北京的新桥", lambda: None, "Articles"),
]


def titles(words):
    return [entry.title for entry in matching(ENTRIES, words)]


@pytest.mark.parametrize("words", ["hi gre", "gre hi", "HIGHLIGHT GREEN", "light green"])
def test_every_typed_word_is_looked_for_in_any_order(words):
    assert titles(words) == ["Highlight in green"]


def test_titles_come_before_descriptions_and_commands_before_articles():
    assert titles("gre") == ["Highlight in green", "Next note", "Peace talks: Greece and Türkiye meet"]


def test_words_of_any_script_are_found():
    assert titles("北京") == ["北京的新桥"]
    assert titles("türkiye") == ["Peace talks: Greece and Türkiye meet"]


def test_a_key_finds_its_command():
    assert titles("2") == ["Highlight in green"]


def test_nothing_typed_shows_everything_and_nonsense_nothing():
    assert len(titles("")) == 4
    assert titles("xyz") == []


def test_what_was_typed_is_bold():
    assert pieces("Highlight in green", "hi gre") == [
        ("Hi", True),
        ("ghlight in ", False),
        ("gre", True),
        ("en", False),
    ]


def test_accents_need_not_be_typed():
    entries = [Entry("Vérifier l’import", lambda: None), Entry("Œuvre", lambda: None), Entry("Größer", lambda: None)]
    assert [entry.title for entry in matching(entries, "verif")] == ["Vérifier l’import"]
    assert [entry.title for entry in matching(entries, "grosser")] == ["Größer"]
    assert pieces("Vérifier l’été…", "verif ete") == [("Vérif", True), ("ier l’", False), ("été", True), ("…", False)]


def test_the_beginning_of_a_word_anywhere_beats_the_middle_of_one_in_the_name():
    highlight = Entry("Highlight in yellow", lambda: None)
    colours = Entry("Other colours", lambda: None, description="Light or dark")
    assert matching((highlight, colours), "light") == (colours, highlight)
