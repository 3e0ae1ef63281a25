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


def write_note(reading, words):
    """Keep a note on the passage at the caret; return it."""
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    note = reading.story.annotations[0]
    reading.story.write_note(note.id, words, ())
    reading.story.end_writing()
    return note


def test_another_form_is_remembered_and_shown_at_once(reading, wait):
    reading.commands.run("library.export")
    preview = reading.exporter.dialog.preview
    preview.form_chosen.emit("bibtex")
    wait(lambda: "@misc{" in preview.text.toPlainText())
    assert reading.settings.export_form == "bibtex"
    reading.exporter.dialog.close()


def test_a_template_is_tried_while_it_is_written_and_kept_by_use(reading, settled, wait):
    write_note(reading, "so")
    settled(reading)
    reading.commands.run("library.export")
    preview = reading.exporter.dialog.preview
    preview.template_link.click()
    editor = reading.exporter.editor
    editor.field.setPlainText("{% block note %}* {{ note.commentt }}{% endblock %}")
    wait(lambda: "commentt" in editor.problem.text() and "Line 1" in editor.problem.text())
    assert not editor.use_button.isEnabled()
    editor.field.setPlainText("{% block note %}* {{ note.comment }}{% endblock %}")
    wait(lambda: "writes no id" in editor.problem.text() and "note.link" in editor.problem.text())
    editor.field.setPlainText("{% block note %}* {{ note.comment }} {{ note.link }}{% endblock %}")
    wait(lambda: preview.text.toPlainText().startswith("* so synoptic://") and editor.use_button.isEnabled())
    editor.use_button.click()
    assert reading.settings.export_form == "own"
    settled(reading)
    reading.exporter.dialog.close()


def test_what_both_changed_is_asked_and_the_answer_is_written(reading, settled, wait, tmp_path):
    note = write_note(reading, "First words.")
    settled(reading)
    path = tmp_path / "notes.md"
    reading.exporter.save(reading.story.id, path)
    wait(lambda: path.exists() and "Saved" in reading.messages.text)
    path.write_text(path.read_text("utf-8").replace("First words.", "Typed words."), "utf-8")
    reading.story.write_note(note.id, "Second words.", ())
    reading.story.end_writing()
    settled(reading)
    reading.exporter.save(reading.story.id, path)
    wait(lambda: reading.exporter.conflicts is not None)
    asked = reading.exporter.conflicts
    assert ("Second words." in asked.library.toPlainText(), "Typed words." in asked.file.toPlainText()) == (True, True)
    assert "Second words." not in path.read_text("utf-8")
    asked.buttons["both"].click()
    wait(lambda: "Second words." in path.read_text("utf-8"))
    assert "Typed words." in path.read_text("utf-8")


def test_what_was_left_undecided_in_a_folder_can_be_decided_at_once(reading, settled, wait, tmp_path):
    note = write_note(reading, "First words.")
    settled(reading)
    reading.exporter.export_all(tmp_path)
    wait(lambda: "written in" in reading.messages.text)
    path = next(one for one in tmp_path.glob("*.md") if "First words." in one.read_text("utf-8"))
    path.write_text(path.read_text("utf-8").replace("First words.", "Typed words."), "utf-8")
    reading.story.write_note(note.id, "Second words.", ())
    reading.story.end_writing()
    settled(reading)
    reading.exporter.export_all(tmp_path)
    wait(lambda: "One note changed here and there" in reading.messages.text)
    reading.messages.act()
    wait(lambda: reading.exporter.conflicts is not None)
    reading.exporter.conflicts.buttons["library"].click()
    wait(lambda: "Second words." in path.read_text("utf-8"))
    assert "Typed words." not in path.read_text("utf-8")
