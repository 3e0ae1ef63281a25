from PySide6.QtCore import Qt


def test_highlights_of_another_program_are_shown_and_the_ticked_ones_taken(reading, settled, wait, tmp_path):
    title = reading.story.opened.versions[0].article.title
    words = [v.raw[v.segments[1].start : v.segments[1].end] for v in reading.story.opened.versions][:1]
    file = tmp_path / "r.csv"
    file.write_text(
        f'Highlight,Book Title,Note\n"{words[0]}","{title}",one\n"{words[0]}","{title}",two\n"x",Nowhere,\n', "utf-8"
    )
    reading.note_taker.look(file)
    wait(lambda: reading.note_taker.dialog is not None)
    dialog = reading.note_taker.dialog
    assert dialog.list.count() == 2
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.take_button.click()
    settled(reading)
    assert [note.note for note in reading.story.annotations] == ["one"]
    reading.commands.run("edit.undo")
    settled(reading)
    assert reading.story.annotations == ()


def test_words_changed_in_markdown_come_back_after_they_were_shown(reading, settled, wait, tmp_path):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    note = reading.story.annotations[0]
    reading.story.write_note(note.id, "First.", ())
    reading.story.end_writing()
    settled(reading)
    path = tmp_path / "notes.md"
    reading.exporter.save(reading.story.id, path)
    wait(lambda: path.exists() and reading.jobs.is_idle)
    reading.note_taker.look(path)
    wait(lambda: "Nothing was changed" in reading.messages.text)
    path.write_text(path.read_text("utf-8").replace("First.", "Typed."), "utf-8")
    reading.note_taker.look(path)
    wait(lambda: reading.note_taker.dialog is not None)
    assert "First." in reading.note_taker.dialog.list.item(0).text()
    assert "→ Typed." in reading.note_taker.dialog.list.item(0).text()
    reading.note_taker.dialog.take_button.click()
    settled(reading)
    assert [one.note for one in reading.story.annotations] == ["Typed."]


def test_a_note_whose_words_are_not_in_the_text_says_so_before_it_comes_in_as_lost(reading, settled, wait, tmp_path):
    title = reading.story.opened.versions[0].article.title
    path = tmp_path / "readwise.csv"
    path.write_text(f'Highlight,Book Title,Note\n"nowhere to be found in it","{title}",so\n', "utf-8")
    reading.note_taker.look(path)
    wait(lambda: reading.note_taker.dialog is not None)
    assert "comes in as lost" in reading.note_taker.dialog.list.item(0).text()
    reading.note_taker.dialog.take_button.click()
    settled(reading)
    wait(lambda: [one.note for one in reading.story.annotations] == ["so"])
    assert reading.story.annotations[0].targets[0].is_orphan
