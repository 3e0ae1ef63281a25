def test_the_preview_follows_the_notes(reading, settled, wait):
    reading.commands.run("library.export")
    dialog = reading.exporter.dialog
    wait(lambda: dialog.preview.text.toPlainText())
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    words = reading.story.annotations[0].targets[0].selector.exact.split()[0]
    wait(lambda: f"> {words}" in dialog.preview.text.toPlainText())
    dialog.close()


def test_the_notes_are_written_where_the_person_said(reading, wait, tmp_path):
    reading.exporter.save(reading.story.id, tmp_path / "notes.md")
    wait(lambda: "Saved" in reading.messages.text)
    assert (tmp_path / "notes.md").read_text("utf-8")


def test_all_notes_go_into_a_folder(reading, wait, tmp_path):
    reading.commands.run("library.export_all")
    reading.exporter.folder_dialog.close()
    reading.exporter.export_all(tmp_path / "out")
    wait(lambda: "written" in reading.messages.text)
    assert list((tmp_path / "out").glob("*.md"))


def test_a_place_that_cannot_be_written_is_said(reading, wait, tmp_path):
    (tmp_path / "file").write_text("")
    reading.exporter.save(reading.story.id, tmp_path / "file" / "notes.md")
    wait(lambda: reading.messages.current is not None and reading.messages.current.is_problem)
