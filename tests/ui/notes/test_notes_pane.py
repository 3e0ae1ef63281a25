from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.look import theme as themes
from reader.ui.notes.notes_pane import ORPHANS, Cards, NotesPane
from reader.ui.notes.tag_line import TagLine
from tests.ui.made import THEME, note, opened


@pytest.fixture
def pane(qtbot):
    made = NotesPane(THEME)
    qtbot.addWidget(made)
    made.resize(290, 700)
    made.show()
    notes = (note("n1", text="first"), note("n2"), note("n3", orphan=True))
    made.show_notes(notes, opened(*notes))
    qtbot.waitExposed(made)
    return made


def test_a_quote_from_another_story_has_its_language(pane):
    apart = replace(opened(), versions=opened().versions[:1], elsewhere=(opened().versions[1].article,))
    quotes = Cards(apart).of(note("n1")).quotes
    assert [quote.language for quote in quotes] == [apart.versions[0].article.language, "de"]


def test_a_note_keeps_its_card_until_it_changes():
    cards = Cards(opened())
    one, other = note("n1", text="before"), note("n1", text="after")
    assert cards.of(note("n1", text="before")) is cards.of(one)
    assert cards.of(other).annotation.note == "after"


def test_orphans_stand_under_their_own_heading(pane):
    entries = pane.cards.cards.entries
    assert [e if isinstance(e, str) else e.annotation.id for e in entries] == ["n1", "n2", ORPHANS, "n3"]


def test_the_head_counts_the_notes(pane):
    assert pane._count.text() == "3 in this story"


def test_a_story_without_notes_says_how_to_make_one(pane):
    pane.show_notes((), opened())
    assert "A writes a note" in pane._empty.text()
    assert pane._empty.isVisible()
    assert not pane.cards.isVisible()


def test_focusing_a_note_opens_its_editor(pane):
    pane.focus_note("n1")
    assert pane._editor.isVisible()
    assert pane._editor._words.words == "first"


def test_typing_is_kept_when_the_notes_come_again(pane, qtbot):
    pane.focus_note("n1")
    with qtbot.waitSignal(pane.note_edited) as edited:
        qtbot.keyClicks(pane._editor._words, " words")
    assert edited.args == ["n1", "first words", ()]
    notes = (note("n0"), note("n1", text="first"))
    pane.show_notes(notes, opened(*notes))
    assert pane._editor.isVisible()
    assert pane._editor._words.words == "first words"


def test_a_note_deleted_elsewhere_closes_its_editor(pane):
    pane.focus_note("n1")
    pane.show_notes((note("n2"),), opened(note("n2")))
    assert not pane._editor.isVisible()


def test_escape_gives_the_keyboard_back(pane, qtbot):
    pane.focus_note("n2")
    with qtbot.waitSignal(pane.text_wanted):
        qtbot.keyClick(pane._editor._words, Qt.Key.Key_Escape)
    assert not pane._editor.isVisible()


def test_a_note_is_shown_as_it_reads_once_the_keyboard_is_elsewhere(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field, pane = QLineEdit(window), NotesPane(THEME, window)
    pane.show_notes((note("n1"),), opened(note("n1")))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pane.focus_note("n1")
    assert pane._editor.isVisible()
    field.setFocus()
    assert not pane._editor.isVisible()


def test_moving_through_the_cards_tells_the_text(pane, qtbot):
    pane.show_note("n1")
    with qtbot.waitSignal(pane.note_chosen) as chosen:
        qtbot.keyClick(pane.cards, Qt.Key.Key_Down)
    assert chosen.args == ["n2"]


def test_showing_a_note_tells_nobody(pane, qtbot):
    with qtbot.assertNotEmitted(pane.note_chosen):
        pane.show_note("n2")
    assert pane.current_note() == "n2"


def test_the_appearance_changes_at_once(pane):
    dark = themes.dark()
    pane.set_theme(dark)
    assert pane.cards._theme is dark
    assert pane._editor._theme is dark


def test_the_key_of_tags_leads_into_the_tags(pane, qtbot):
    pane.focus_tags("n1")
    assert isinstance(pane.focusWidget(), TagLine)
