from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.model import Color


def test_the_note_at_the_caret_is_shown_beside_the_text(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("go.first_passage")
    reading.commands.run("go.next_passage")
    assert reading.notes_pane.current_note() == reading.story.annotations[0].id


def test_choosing_a_note_goes_to_its_passage_in_the_version_that_is_read(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("go.next_version")
    here = reading.synopsis.current_article()
    reading.commands.run("go.last_passage")
    note = reading.story.annotations[0]
    reading.room.go_to_annotation(note.id)
    has_counterpart_here = here in [target.article_id for target in note.targets]
    assert (reading.synopsis.current_article() == here) is has_counterpart_here


def test_a_row_that_comes_in_above_the_top_is_seen_and_the_caret_stays_at_its_words(reading):
    reading.resize(900, 420)
    text, opened = reading.synopsis, reading.story.opened
    text.go_to_row(0)
    here = text.current_article()
    first, *others = opened.synopsis.rows
    column = [version.article.id for version in opened.versions].index(here)
    mine = tuple(cell if place == column else () for place, cell in enumerate(first.cells))
    above = tuple(() if place == column else cell for place, cell in enumerate(first.cells))
    rows = (replace(first, cells=above), replace(first, cells=mine), *others)
    reading.story.opened = replace(opened, synopsis=replace(opened.synopsis, rows=rows))
    reading.room.show(None)
    assert (text.current_article(), text.current_row()) == (here, 1)
    assert text.verticalScrollBar().value() == 0


def test_a_colour_on_a_selection_makes_a_new_highlight_also_over_an_old_one(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("select.next_word")
    reading.commands.run("note.pink")
    assert sorted(a.color for a in reading.story.annotations) == [Color.BLUE, Color.PINK]


def test_of_notes_over_one_another_the_one_gone_to_is_changed_not_the_shortest(reading):
    run = reading.commands.run
    for color, words in (("blue", 3), ("pink", 1), ("green", 2)):
        run("go.first_passage")
        run("go.next_passage")
        for _ in range(words):
            run("select.next_word")
        run(f"note.{color}")
        assert reading.room.at_caret().color == color  # the one just made, also among others
    for _ in range(2):
        run("note.previous")
    passed = [reading.room.at_caret().color]
    for _ in range(2):
        run("note.next")
        passed.append(reading.room.at_caret().color)
    assert passed == [Color.PINK, Color.GREEN, Color.BLUE]
    run("note.delete")
    assert sorted(note.color for note in reading.story.annotations) == [Color.GREEN, Color.PINK]


def test_the_last_colour_is_used_for_a_note(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.purple")
    reading.commands.run("go.next_passage")
    reading.commands.run("note.write")
    assert [a.color for a in reading.story.annotations] == [Color.PURPLE, Color.PURPLE]


def test_the_first_and_the_last_note_say_so(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("note.next")
    assert reading.messages.text == "This is the last note."


def test_a_note_is_copied_with_its_quotes(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    note = reading.story.annotations[0]
    reading.story.write_note(note.id, "my words", ("tag",))
    reading.notes_pane.copy_wanted.emit(note.id)
    copied = QGuiApplication.clipboard().text()
    assert note.targets[0].selector.exact.split()[0] in copied
    assert "\n\nmy words\n\n#tag · [Open in Synoptic](synoptic:" in copied


def test_an_orphan_is_attached_to_the_passage_that_is_chosen(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    note = reading.story.annotations[0]
    lost = replace(note, targets=tuple(replace(target, is_orphan=True) for target in note.targets))
    reading.story.change(note, lost)
    reading.commands.run("go.next_passage")
    place = reading.synopsis.selected_passage()
    reading.notes_pane.attach_wanted.emit(note.id)
    again = reading.story.find(note.id)
    assert (again.targets[0].article_id, again.targets[0].span) == place
    assert not again.targets[0].is_orphan


def test_the_words_of_a_note_survive_a_new_colour(reading, settled):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    note = reading.story.annotations[0]
    reading.story.write_note(note.id, "words", ())
    reading.notes_pane.recolor_wanted.emit(note.id, "pink")
    settled(reading)
    kept = reading.desk.library.annotations.get(note.id)
    assert (kept.note, kept.color) == ("words", Color.PINK)


def test_undo_goes_on_from_the_typing_to_the_steps_before_it_and_back(reading, settled, qtbot, wait):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("note.write")
    words = reading.notes_pane._editor._words
    qtbot.keyClicks(words, "First.")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    reading.story.end_writing()
    settled(reading)
    reading.commands.run("note.write")
    qtbot.keyClicks(words, " Second.")

    def pressed(key, shift=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(reading.focusWidget(), key, Qt.KeyboardModifier.ControlModifier | shift)
        settled(reading)

    pressed(Qt.Key.Key_Z)
    wait(lambda: words.words == "First.")
    pressed(Qt.Key.Key_Z)
    wait(lambda: words.words == "")
    assert words.isVisible()
    assert [note.note for note in reading.story.annotations] == [""]
    pressed(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: words.words == "First.")
    pressed(Qt.Key.Key_Z)
    pressed(Qt.Key.Key_Z)
    wait(lambda: reading.story.annotations == ())
    assert not words.isVisible()
