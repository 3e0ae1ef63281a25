import pytest
from PySide6.QtCore import Qt

from reader.model import Evidence, Grade, Span
from reader.ui.importing.review_page import HEADINGS, Candidate, ReviewPage, heading_of
from tests.ui.made import THEME, article, version

RAW = "35.1 C\nA title\nFirst paragraph.\n"
VERSION = version(RAW, "A title", ("35.1 C",))
OTHER = Candidate(article("a2", "Südkorea", "de"), Evidence("a1", "a2", 3.5, Grade.SURE), joined=True)


@pytest.fixture
def page(qtbot):
    made = ReviewPage(THEME)
    qtbot.addWidget(made)
    made.resize(1170, 800)
    made.show_article(VERSION, [OTHER], number=2, count=4)
    made.show()
    return made


def test_the_head_says_where_we_are(page):
    assert page._where.text().startswith("· 2 of 4 files, nothing is deleted")


def test_a_line_is_kept_by_its_article(page, qtbot):
    page.lines.setCurrentIndex(page.lines.lines.index(0, 0))
    with qtbot.waitSignal(page.keep_wanted) as kept:
        qtbot.keyClick(page.lines, Qt.Key.Key_R)
    assert kept.args == ["a1", Span(0, 6)]


def test_set_aside_lines_are_hidden_and_shown_again(page):
    page.facts.links["Original"].click()
    assert page.lines.lines.rowCount() == 2
    page.facts.links["Original"].click()
    assert page.lines.lines.rowCount() == 3


def test_the_person_decides_on_the_story(page, qtbot):
    with qtbot.waitSignal(page.accepted) as accepted:
        page.cards[0].accept.click()
    with qtbot.waitSignal(page.refused) as refused:
        page.cards[0].refuse.click()
    assert accepted.args == refused.args == ["a1", "a2"]


def test_the_keyboard_stays_on_a_link_that_is_made_anew(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.cards[0].why.setFocus()
    page.show_article(VERSION, [OTHER])
    assert page.cards[0].why.hasFocus()
    page.facts.links["Original"].setFocus()
    qtbot.keyClick(page.facts.links["Original"], Qt.Key.Key_Space)
    assert page.facts.links["Original"].hasFocus()
    page.cards[0].accept.setFocus()
    page.show_article(VERSION)
    assert page.lines.hasFocus()


def test_the_keys_of_the_lines_are_heard_beside_them_too(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    link = page.facts.links["Original"]
    link.setFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(link, Qt.Key.Key_Escape)
    qtbot.keyClick(link, Qt.Key.Key_N)
    assert page.lines.hasFocus()


def test_an_article_alone_has_no_version_card(page):
    page.show_article(VERSION)
    assert page.cards == []


def test_what_is_only_near_stands_apart_from_the_versions(page):
    near = Candidate(article("a3"), Evidence("a1", "a3", -1.0, Grade.DOUBTFUL), joined=False)
    likely = Candidate(article("a4"), Evidence("a1", "a4", 1.0, Grade.LIKELY), joined=False)
    assert [heading_of(found) for found in (OTHER, likely, near)] == list(HEADINGS)
    page.show_article(VERSION, [near, likely, OTHER])
    assert [card.article.id for card in page.cards] == ["a2", "a4", "a3"]


def test_steps_stop_at_the_ends(page):
    page.show_article(VERSION, number=4, count=4)
    assert page.before.isEnabled()
    assert not page.after.isEnabled()


def test_escape_leaves(page, qtbot):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.lines, Qt.Key.Key_Escape)
