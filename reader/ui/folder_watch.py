"""What comes into a folder that the person lets us watch? Off until a folder is named in the preferences."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.settings import Settings

QUIET_MILLISECONDS = 1_500  # a file that is still being written changes again before


class FolderWatch(QObject):
    """Tells of files that are new in the watched folder, or changed, once they are quiet."""

    found = Signal(list)  # paths

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._watcher: QFileSystemWatcher | None = None
        self._seen: dict[Path, tuple[int, int]] = {}  # size and time of what was told of
        self._fresh: dict[Path, tuple[int, int]] = {}  # what may still be written to
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        settings.listen(self._changed)

    def start(self) -> None:
        """Watch the folder of the settings, if there is one; what lies in it already is told of too."""
        self._stop()
        folder = Path(self._settings.watched_folder)
        if not self._settings.watched_folder or not folder.is_dir():
            return
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._seen, self._fresh = {}, {}
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _changed(self, name: str) -> None:
        if name == "watched_folder":
            self.start()

    def _look(self) -> None:
        now = _files(Path(self._settings.watched_folder))
        fresh = {path: state for path, state in now.items() if self._seen.get(path) != state}
        if fresh != self._fresh:
            self._fresh = fresh
            self._timer.start()  # look once more, until nothing changes
        elif fresh:
            self._seen, self._fresh = now, {}
            self.found.emit(list(fresh))


def _files(folder: Path) -> dict[Path, tuple[int, int]]:
    """Return the files of a folder with size and time; hidden and half-loaded ones are left out."""
    found = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith(".") or path.suffix in (".part", ".crdownload", ".tmp") or not path.is_file():
            continue
        status = path.stat()
        found[path] = (status.st_size, status.st_mtime_ns)
    return found
