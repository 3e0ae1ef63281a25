import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.ui import theme as themes
from reader.ui.hit_list import MOST_ROWS, Entry, HitList, matching, pieces

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


@pytest.fixture
def hits(qtbot):
    made = HitList(themes.light())
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_arrows_go_round_and_return_chooses(hits):
    chosen = []
    hits.chosen.connect(chosen.append)
    hits.show_entries(ENTRIES, "")
    hits.step(-1)
    hits.choose()
    hits.step(1)
    hits.choose()
    assert chosen == [ENTRIES[3], ENTRIES[0]]


def test_a_click_chooses_what_it_hits(hits):
    chosen = []
    hits.chosen.connect(chosen.append)
    hits.show_entries(ENTRIES, "")
    QTest.mouseClick(hits, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    assert chosen == [ENTRIES[1]]


def test_a_long_list_scrolls_with_the_current_entry(hits):
    hits.show_entries([Entry(f"Entry {n}", lambda: None) for n in range(100)], "")
    for _ in range(MOST_ROWS + 3):
        hits.step(1)
    assert hits.current in [number for number, _, _ in hits._boxes()]
    assert hits.accessibleName() == f"Entry {MOST_ROWS + 3}"
    assert not hits.grab().isNull()


def test_the_beginning_of_a_word_anywhere_beats_the_middle_of_one_in_the_name():
    highlight = Entry("Highlight in yellow", lambda: None)
    colours = Entry("Other colours", lambda: None, description="Light or dark")
    assert matching((highlight, colours), "light") == (colours, highlight)


def test_the_typed_first_word_of_a_hebrew_title_stays_at_its_right(hits):
    hits.resize(400, 200)
    pictures = []
    for words in ("", "אבג"):
        hits.show_entries([Entry("אבג דהו", lambda: None)], words)
        pictures.append(hits.grab().toImage())
    plain, bold = pictures
    ground = plain.pixel(12, 17)
    inked = [x for x in range(12, 200) if any(plain.pixel(x, y) != ground for y in range(5, 30))]
    other = [x for x in range(400) if any(plain.pixel(x, y) != bold.pixel(x, y) for y in range(34))]
    assert min(other) > (min(inked) + max(inked)) / 2 - 3
