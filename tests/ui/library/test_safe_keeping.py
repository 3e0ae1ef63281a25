from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from reader.services.keeping_copies import copies, folder


class FileManager(QObject):
    """Takes what the desktop would open."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


def test_a_copy_is_made_behind_the_window_and_not_twice(reading, settled):
    library = reading.desk.library.path
    assert copies(library) == ()
    reading.safe_keeping.look()
    settled(reading)
    (made,) = copies(library)
    assert made.stat().st_size > 50_000
    reading.safe_keeping.look()
    settled(reading)
    assert copies(library) == (made,)


def test_a_person_who_wants_no_copies_gets_none(reading, settled):
    reading.settings.copies_kept = 0
    reading.safe_keeping.look()
    settled(reading)
    assert copies(reading.desk.library.path) == ()


def test_the_folder_of_the_copies_is_shown_once_there_is_one(reading, settled):
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "open")
    reading.commands.run("library.copies")
    settled(reading)
    assert "no copy yet" in reading.messages.text
    reading.safe_keeping.look()
    settled(reading)
    reading.commands.run("library.copies")
    settled(reading)
    QDesktopServices.unsetUrlHandler("file")
    assert manager.opened == [str(folder(reading.desk.library.path))]
