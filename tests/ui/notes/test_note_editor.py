import pytest
from PySide6.QtCore import Qt

from reader.model import Color
from reader.ui.look import theme as themes
from reader.ui.notes.note_card import Card, Quote
from reader.ui.notes.note_editor import NoteEditor
from tests.ui.made import THEME, note


def card(text="", tags=(), **more):
    return Card(note("n1", text=text, tags=tags, **more), (Quote("a passage", "fr"),))


@pytest.fixture
def editor(qtbot):
    made = NoteEditor(THEME)
    qtbot.addWidget(made)
    made.resize(280, 200)
    made.open(card("old"), ("framing",))
    made.show()
    return made


def test_what_is_typed_is_sent_a_moment_later(editor, qtbot):
    with qtbot.waitSignal(editor.edited) as edited:
        qtbot.keyClicks(editor._words, " words")
    assert edited.args == ["n1", "old words", ()]


def test_no_break_spaces_survive(editor, qtbot):
    with qtbot.waitSignal(editor.edited) as edited:
        editor._words.insertPlainText("\u00a0:\n«\u202f!")
    assert edited.args[1] == "old\u00a0:\n«\u202f!"


def test_tags_are_sent_with_the_note(editor, qtbot):
    with qtbot.waitSignal(editor.edited) as edited:
        qtbot.keyClicks(editor._tags, "#todo #x ")
    assert edited.args == ["n1", "old", ("todo", "x")]


def test_a_half_typed_tag_is_not_sent(editor, qtbot):
    qtbot.keyClicks(editor._tags, "#to")
    with qtbot.assertNotEmitted(editor.edited, wait=400):
        qtbot.keyClicks(editor._tags, "d")


def test_the_height_is_that_of_the_text_as_it_will_be_shown(qtbot, qapp):
    themes.apply(qapp, THEME)
    made = NoteEditor(THEME)
    qtbot.addWidget(made)
    made.open(card("words " * 60), ())
    made.resize(280, made.heightForWidth(280))
    made.show()
    assert made.heightForWidth(280) == made.height()
    assert made._words.document().size().height() + 10 >= made._words.viewport().height()


def test_escape_sends_what_is_left_and_leaves(editor, qtbot):
    qtbot.keyClicks(editor._words, "!")
    with qtbot.waitSignals([editor.edited, editor.left], order="strict"):
        qtbot.keyClick(editor._words, Qt.Key.Key_Escape)


def test_nothing_is_sent_when_nothing_changed(editor, qtbot):
    with qtbot.assertNotEmitted(editor.edited):
        editor.save()


def test_words_being_written_outlive_a_refresh(editor, qtbot):
    qtbot.keyClicks(editor._words, " and more")
    editor.refresh(card("old", color=Color.PINK))
    assert editor._words.words == "old and more"


def test_words_that_undo_changed_are_shown(editor, qtbot):
    editor.turn()
    editor.refresh(card("undone", tags=("a b",)))
    assert (editor._words.words, editor._tags.tags) == ("undone", ("a b",))
    with qtbot.assertNotEmitted(editor.edited):
        editor.save()


def test_a_colour_is_asked_for(editor, qtbot):
    with qtbot.waitSignal(editor.recolor_wanted) as asked:
        qtbot.mouseClick(editor._dots[2], Qt.MouseButton.LeftButton)
    assert asked.args == ["n1", "blue"]


def test_only_an_orphan_can_be_attached(editor, qtbot):
    assert not editor._attach.isVisible()
    editor.refresh(card("old", orphan=True))
    with qtbot.waitSignal(editor.attach_wanted):
        editor._attach.click()


def test_a_longer_note_makes_the_editor_taller(editor):
    before = editor.heightForWidth(280)
    editor.open(card("words " * 100), ())
    assert editor.heightForWidth(280) > before


def test_every_control_has_a_name(editor):
    for part in (editor._words, editor._tags, *editor._dots, editor._attach, editor._delete):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [180, 204, 292])
def test_in_a_narrow_pane_the_colours_leave_room_for_a_long_word(editor, width):
    editor._delete.setText("Supprimer")
    editor.resize(width, 200)
    assert editor._dots[-1].geometry().right() < editor._delete.x()
