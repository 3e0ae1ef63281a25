def test_the_story_is_written_as_pdf_while_the_window_lives(reading, wait, tmp_path):
    printer = reading.room.printer()
    printer.write_pdf(tmp_path / "story.pdf")
    assert printer.is_printing
    wait(lambda: not printer.is_printing)
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF")
    assert reading.messages.text == "story.pdf: 1 page."
    assert [path.name for path in tmp_path.glob("*.new")] == []


def test_a_place_that_cannot_be_written_to_is_said(reading, tmp_path):
    (tmp_path / "file").write_text("")
    reading.room.printer().write_pdf(tmp_path / "file" / "story.pdf")
    assert "cannot be written" in reading.messages.text


def test_the_dialogs_open(reading, qapp):
    from PySide6.QtWidgets import QDialog

    reading.commands.run("paper.pdf")
    [dialog] = [child for child in reading.findChildren(QDialog) if child.isVisible()]
    assert dialog.selectedFiles()[0].endswith(".pdf")
    dialog.reject()
