import pytest

from reader.errors import ReaderError
from reader.export.html_edition import render
from reader.export.paper import for_paper
from reader.ui.exporting.pdf_edition import write
from tests.export.sample import full


def test_a_story_becomes_a_pdf(qapp, tmp_path):
    path = write(for_paper(render(full())), tmp_path / "story.pdf")
    assert path.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in tmp_path.iterdir()] == ["story.pdf"]


def test_a_place_that_cannot_be_written_is_said(qapp, tmp_path):
    with pytest.raises(ReaderError, match="cannot be written"):
        write("<p>x</p>", tmp_path / "none" / "story.pdf")


def test_the_form_is_offered_and_written_from_the_dialog(reading, wait, tmp_path):
    reading.commands.run("library.export")
    preview = reading.exporter.dialog.preview
    assert "Parallel edition (PDF)" in [action.text() for action in preview.form_menu().actions()]
    preview.form_chosen.emit("pdf")
    reading.exporter.save(reading.story.id, tmp_path / "story.pdf")
    wait(lambda: "Saved" in reading.messages.text)
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF-")
    reading.exporter.dialog.close()
