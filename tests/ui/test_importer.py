import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from reader.model import ImportReport, Refusal
from reader.ui.importer import sentence

TEXT = "A title stands here\n\nThe first sentence is here. The second one follows.\n"


def count(window):
    return sum(len(articles) for _, articles in window.shelf.stories)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ImportReport(added=("a",)), "1 article added."),
        (ImportReport(added=("a", "b"), known=("c",)), "2 articles added, 1 article already in the library."),
        (ImportReport(), "There was nothing to import."),
        (ImportReport(refused=(Refusal("/x/a.exe", "not a text"),)), "a.exe: not a text"),
    ],
)
def test_what_came_in_is_said_in_a_sentence(report, words):
    assert sentence(report) == words


def test_many_refusals_are_counted_after_the_first():
    report = ImportReport(refused=tuple(Refusal(f"{n}.bin", "not a text") for n in range(10)))
    assert sentence(report).endswith("and 7 more were refused.")


def test_text_on_the_clipboard_becomes_an_article(window, wait):
    QGuiApplication.clipboard().setText(TEXT)
    window.commands.run("library.paste")
    wait(lambda: count(window) == 1)


def test_files_on_the_clipboard_are_imported_as_files(window, wait, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.commands.run("library.paste")
    wait(lambda: count(window) == 1)
    assert window.shelf.stories[0][1][0].origin.endswith("a.txt")


def test_an_empty_clipboard_is_said(window):
    QGuiApplication.clipboard().clear()
    window.commands.run("library.paste")
    assert window.messages.text == "There is no text on the clipboard."


def test_the_dialog_remembers_the_folder(window, wait, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    window.commands.run("library.import")
    window.importer.dialog.filesSelected.emit([str(tmp_path / "a.txt")])
    window.importer.dialog.close()
    wait(lambda: count(window) == 1)
    assert window.settings.last_folder == str(tmp_path)


def test_one_bad_file_does_not_stop_the_others(window, wait, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.bin").write_bytes(bytes(range(256)) * 20)
    window.importer.import_paths([tmp_path / "b.bin", tmp_path / "a.txt"])
    wait(lambda: count(window) == 1)
    wait(lambda: "b.bin" in window.messages.text)


def test_the_same_article_again_is_said_to_be_there(window, wait, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    window.importer.import_paths([tmp_path / "a.txt"])
    wait(lambda: "1 article added." in window.messages.text)
    window.importer.import_paths([tmp_path / "a.txt"])
    wait(lambda: "already in the library" in window.messages.text)
