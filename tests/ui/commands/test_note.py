from reader.model import Color


def test_a_note_on_a_passage_without_highlight_makes_one(reading):
    reading.panes.show_notes(False)
    reading.commands.run("go.next_passage")
    reading.commands.run("note.write")
    assert len(reading.story.annotations) == 1
    assert reading.notes_pane.isVisible()
    assert reading.whereabouts.has_keyboard(reading.notes_pane)


def test_a_tag_is_written_where_tags_are(reading, wait):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.tag")
    assert reading.whereabouts.has_keyboard(reading.notes_pane)


def test_each_colour_has_its_key(reading):
    for number, color in enumerate(Color, 1):
        reading.commands.run("go.next_passage")
        assert reading.commands.table[f"note.{color.value}"].keys == (str(number),)


def test_deleting_needs_a_highlight_at_the_caret(reading):
    reading.commands.run("note.delete")
    assert reading.messages.text == "There is no highlight at the caret."


def test_a_deleted_highlight_is_brought_back_from_the_message(reading, settled):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("note.delete")
    assert reading.story.annotations == ()
    reading.messages.current.act()
    settled(reading)
    assert len(reading.story.annotations) == 1
