import pytest
from PySide6.QtCore import Qt

from reader.model import Color, Story
from reader.ui.notes.all_notes import AllNotes
from reader.ui.notes.note_filter import BY_STORY, OLDEST
from tests.ui.made import THEME, article, note

ARTICLES = {"a1": article("a1"), "a2": article("a2", language="de")}
STORIES = {"s1": Story("s1", "A story", ("a1", "a2"))}
NOTES = [
    note("n1", "première", "Framing", ("framing",), created="2026-01-01T00:00:00Z"),
    note("n2", "deuxième", "", (), Color.GREEN, created="2026-01-03T00:00:00Z"),
    note("n3", "troisième", "words", ("names",), created="2026-01-02T00:00:00Z"),
]


@pytest.fixture
def page(qtbot):
    made = AllNotes(THEME)
    qtbot.addWidget(made)
    made.resize(1170, 800)
    made.show_notes(NOTES, ARTICLES, STORIES)
    made.show()
    return made


def ids(page):
    return [card.annotation.id for card in page.cards.cards.entries]


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ({}, ["n2", "n3", "n1"]),
        ({"order": OLDEST}, ["n1", "n3", "n2"]),
        ({"order": BY_STORY}, ["n1", "n3", "n2"]),
        ({"colour": "green"}, ["n2"]),
        ({"tag": "names"}, ["n3"]),
        ({"language": "de"}, ["n2", "n3", "n1"]),
        ({"language": "ja"}, []),
    ],
)
def test_filters_leave_what_they_ask_for(page, wanted, left):
    page.filters.choose(**wanted)
    assert ids(page) == left


def test_words_are_looked_for_in_quotes_notes_and_tags(page, qtbot):
    qtbot.keyClicks(page.field, "deuxieme")
    assert ids(page) == ["n2"]


def test_the_head_says_how_many_pass(page):
    page.filters.choose(colour="green")
    assert page._count.text() == "· 1 of 3"
    assert page.filters.chips["colour"].text() == "green"


def test_enter_opens_the_note_in_its_story(page, qtbot):
    page.cards.go_to("n3")
    with qtbot.waitSignal(page.note_opened) as opened:
        qtbot.keyClick(page.cards, Qt.Key.Key_Return)
    assert opened.args == ["s1", "n3"]


def test_delete_takes_the_notes_chosen_together_else_the_current_one(page, qtbot):
    page.cards.go_to("n3")
    with qtbot.waitSignal(page.delete_wanted) as one:
        qtbot.keyClick(page.cards, Qt.Key.Key_Delete)
    assert one.args == ["n3"]
    page.cards.tick(["n1", "n2"], on=True)
    with qtbot.waitSignal(page.all_delete_wanted) as several:
        qtbot.keyClick(page.cards, Qt.Key.Key_Delete)
    assert set(several.args[0]) == {"n1", "n2"}


def test_after_tagging_the_keyboard_is_at_the_cards_and_the_field_has_nothing_to_undo(page, qtbot):
    page.cards.tick(["n1"], on=True)
    page.selection.field.setFocus()
    qtbot.keyClicks(page.selection.field, "nato")
    with qtbot.waitSignal(page.all_tag_wanted) as sent:
        qtbot.keyClick(page.selection.field, Qt.Key.Key_Return)
    assert sent.args == [("n1",), "nato"]
    assert page.focusWidget() is page.cards
    assert not page.selection.field.isUndoAvailable()


def test_the_preview_is_asked_for_and_shown(page, qtbot):
    with qtbot.waitSignal(page.preview_wanted) as asked:
        page.preview_link.click()
    assert asked.args == ["s1"]
    page.show_preview("# x", "A story")
    assert page.preview.isVisible()


def test_a_choice_in_a_menu_is_taken(page):
    next(a for a in page.filters.menu_of("tag").actions() if a.text() == "#names").trigger()
    assert ids(page) == ["n3"]


def test_a_note_of_an_unknown_article_is_shown_all_the_same(page):
    page.show_notes(NOTES, {}, {})
    assert len(ids(page)) == 3


@pytest.mark.parametrize(("width", "shown"), [(1170, True), (640, False)])
def test_the_facts_give_way_in_a_narrow_window(page, width, shown):
    page.resize(width, 700)
    assert page.facts.isVisible() is shown
    assert page.minimumSizeHint().width() <= 320


def test_no_notes_are_said_to_be_none(page):
    page.show_notes([], {}, {})
    assert page._empty.text() == "No notes in the library yet."


def test_notes_of_a_source_a_story_and_a_time_are_shown(qtbot):
    from datetime import UTC, datetime

    today = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    articles = {"a1": article("a1", source="rt.com", story="s1"), "a2": article("a2", language="de", story="s1")}
    page = AllNotes(THEME)
    qtbot.addWidget(page)
    page.show_notes([note("old"), note("new", created=today)], articles, {"s1": Story("s1", "A story", ())})
    page.filters.choose(date="today")
    assert [entry.annotation.id for entry in page.cards.cards.entries] == ["new"]
    page.filters.choose(date="", source="rt.com", story="A story")
    assert len(page.cards.cards.entries) == 2
    page.filters.choose(source="elsewhere")
    assert page.cards.cards.entries == ()
    assert [action.text() for action in page.filters.menu_of("source").actions()] == ["All sources", "Rt.com"]
    assert not page.filters.chips["source"].isHidden()
    assert page.filters.chips["date"].isHidden()
    assert [action.text() for action in page.filters.more_menu().actions()] == ["Date"]
