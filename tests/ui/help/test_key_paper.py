import pypdfium2
import pytest

from reader.ui.commands import COMMANDS
from reader.ui.help.key_paper import document, write_pdf


def test_every_key_stands_on_the_paper(qapp):
    text = document(COMMANDS).toPlainText()
    assert "Highlight in yellow" in text
    assert [row.title for row in COMMANDS if row.all_keys and row.title not in text] == []


def test_the_paper_is_a_pdf_of_two_pages(qapp, tmp_path):
    write_pdf(COMMANDS, tmp_path / "keys.pdf")
    assert len(pypdfium2.PdfDocument(tmp_path / "keys.pdf")) == 2
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="No such file"):
        write_pdf(COMMANDS, tmp_path / "nowhere" / "keys.pdf")
