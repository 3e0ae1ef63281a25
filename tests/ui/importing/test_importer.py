import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from tests.text.files import BODY, NEXT, OPML, epub
from tests.text.test_tables import CSV
from tests.ui.importing.test_dragged import mime_of
from tests.ui.made import TEXT

PAGES = {
    "/feed": "<rss version='2.0'><channel><title>F</title>"
    "<item><title>One</title><link>{site}/1</link><description>The first beginning.</description></item>"
    "<item><title>Two</title><link>{site}/2</link><description>The second beginning.</description></item>"
    "</channel></rss>",
    "/2": "<html><body><h1>Two</h1><p>This is the whole page of the second entry, with all it says.</p></body></html>",
}


@pytest.fixture
def feed():
    """A site on this machine with a feed of beginnings."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PAGES[self.path].replace("{site}", site).encode())

        def log_message(self, *words):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    site = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield site
    server.shutdown()
    server.server_close()


def count(window):
    return sum(len(articles) for _, articles in window.shelf.stories)


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


def test_a_dropped_text_becomes_an_article_with_its_address(window, wait):
    mime = mime_of(text__plain=TEXT.encode(), chromium__x_source_url=b"https://example.org/2")
    assert window.importer.take(mime)
    wait(lambda: count(window) == 1)
    assert window.shelf.stories[0][1][0].metadata.address.value == "https://example.org/2"


def test_a_dropped_address_is_fetched_only_when_the_person_says_so(window):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/1")])
    assert window.importer.take(mime)
    assert window.importer.dialog.addresses == ["https://example.org/1"]
    assert not window.jobs.is_running("import")
    window.importer.dialog.reject()


def test_a_list_of_feeds_asks_before_it_fetches(window, wait, tmp_path):
    (tmp_path / "x.opml").write_bytes(OPML)
    window.importer.import_paths([tmp_path / "x.opml"])
    wait(lambda: window.importer.dialog is not None)
    assert len(window.importer.dialog.addresses) == 2
    window.importer.dialog.reject()


def test_of_a_feed_the_person_chooses_the_entries_and_their_pages_are_fetched(window, wait, feed):
    window.settings.own_machines = "127.0.0.1"
    window.importer.fetch([f"{feed}/feed"])
    wait(lambda: window.importer.dialog is not None)
    dialog = window.importer.dialog
    assert [entry.told.title.value for entry in dialog.list.ticked] == ["One", "Two"]
    dialog.list.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.go.click()
    wait(lambda: count(window) == 1)
    assert window.shelf.stories[0][1][0].origin == f"{feed}/2"
    assert window.shelf.stories[0][1][0].metadata.source.value == "F"
    assert "the whole page" in window.desk.library.articles.version(window.importer.report.added[0]).raw


def test_a_table_asks_for_its_columns_and_each_row_is_an_article(window, wait, tmp_path):
    (tmp_path / "x.csv").write_bytes(CSV)
    window.importer.import_paths([tmp_path / "x.csv"])
    wait(lambda: window.importer.dialog is not None)
    assert window.importer.dialog.columns["text"] == "Body"
    window.importer.dialog.go.click()
    wait(lambda: count(window) == 2)


def test_of_a_book_the_person_chooses_chapters_or_the_whole(window, wait, tmp_path):
    (tmp_path / "x.epub").write_bytes(epub(arches=BODY * 2, piers=NEXT * 3))
    window.importer.import_paths([tmp_path / "x.epub"])
    wait(lambda: window.importer.dialog is not None)
    window.importer.dialog.apart.click()
    window.importer.dialog.list.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    window.importer.dialog.go.click()
    wait(lambda: count(window) == 1)
    assert window.shelf.stories[0][1][0].title == "Piers"


def test_what_was_refused_can_be_tried_again_by_one_click(window, wait, tmp_path, settled):
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    window.importer.import_paths([path])
    wait(lambda: "is empty" in window.messages.text)
    window.commands.run("library.import_report")
    wait(lambda: window.importer.dialog is not None)
    assert "is empty" in window.importer.dialog.words.toPlainText()
    window.importer.dialog.reject()
    path.write_text(TEXT, "utf-8")
    window.messages.current.act()
    wait(lambda: count(window) == 1)
    assert window.importer.report.refused == ()


def test_what_came_into_the_watched_folder_is_imported_and_nothing_is_said_when_nothing_is_new(window, wait, tmp_path):
    path, kept = tmp_path / "a.txt", []
    path.write_text(TEXT, "utf-8")
    window.importer.import_watched([path], kept.append)
    wait(lambda: count(window) == 1 and "1 article added" in window.messages.text)
    window.messages.withdraw("import")
    report = window.importer.report
    window.importer.import_watched([path], kept.append)
    wait(lambda: len(kept) == 2)
    assert window.importer.report is report


def test_what_is_dropped_before_the_library_is_there_comes_in_when_it_is(window, wait, tmp_path):
    path, dropped = tmp_path / "a.txt", QMimeData()
    path.write_text(TEXT, "utf-8")
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    desk, window.importer._desk = window.importer._desk, None
    window.importer.take(dropped)
    window.importer.import_text("Another one\n\nIt is told in a few words. That is all.")
    assert window.jobs.is_idle
    window.importer.start(desk)
    wait(lambda: count(window) == 2)


def test_an_import_can_be_paused_and_goes_on(window, wait, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    window.importer.import_paths([tmp_path / "a.txt"])
    window.status.pause.clicked.emit()
    assert window.status.pause.text() == "Go on"
    window.status.pause.clicked.emit()
    wait(lambda: count(window) == 1)


def test_a_stopped_import_says_what_it_did_and_goes_on_by_one_click(window, wait, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"{name}{name} {TEXT}", "utf-8")
    window.importer.import_paths([folder])
    window.status.pause.clicked.emit()
    window.status.stop_asked.emit()
    wait(lambda: window.importer.report is not None)
    report = window.importer.report
    assert report.left
    assert report.left + len(report.added) == 3
    assert window.messages.current.action == "Go on"
    window.messages.current.act()
    wait(lambda: count(window) == 3)
