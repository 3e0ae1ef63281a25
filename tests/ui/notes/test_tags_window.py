def test_a_tag_is_renamed_and_merged_in_all_notes(reading, settled, wait):
    for tags in (("a", "b"), ("a",)):
        reading.commands.run("go.next_passage")
        reading.commands.run("note.blue")
        reading.story.write_note(reading.story.annotations[-1].id, "x", tags)
        reading.story.end_writing()
    settled(reading)
    reading.commands.run("note.tags")
    window = reading.keeping.shown
    wait(lambda: window.list.count() == 2)
    assert window.current == "a"
    window.name.setText("b")
    assert window.rename_button.text() == "Merge"
    window.rename_button.click()
    wait(lambda: window.list.count() == 1)
    assert reading.desk.library.annotations.tags() == (("b", 2),)
    reading.commands.run("edit.undo")
    settled(reading)
    assert reading.desk.library.annotations.tags() == (("a", 2), ("b", 1))
    window.close()
