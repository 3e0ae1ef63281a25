import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.ui.look import theme as themes
from reader.ui.searching.hit_list import MOST_ROWS, HitList
from reader.ui.searching.ranking import Entry

ENTRIES = [
    Entry("Highlight in green", lambda: None, keys=("2",)),
    Entry("Next note", lambda: None, description="green is a color"),
    Entry("Peace talks: Greece and Türkiye meet", lambda: None, "Articles", "EN, reuters.com"),
    Entry("北京的新桥", lambda: None, "Articles"),
]


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
