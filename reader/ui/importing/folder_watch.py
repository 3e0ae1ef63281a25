"""What comes into a folder that the person lets us watch? Off until a folder is named in the preferences."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.progress import Progress
from reader.services import watching
from reader.services.watching import State
from reader.settings import Settings
from reader.ui.desk.jobs import Jobs
from reader.ui.look.tongue import tr

QUIET_MILLISECONDS = 1_500  # a file that is still being written changes again before
LOOK_MILLISECONDS = 30_000  # the system does not tell of everything: files that grow, folders on other machines
MOST_FOLDERS = 200  # within the watched one of which the system is asked to tell; the others are looked at by the clock


class FolderWatch(QObject):
    """Tells of files that are new in the watched folder, or changed, once they are quiet."""

    found = Signal(list)  # paths
    missing = Signal(str)  # a sentence: there is no such folder; empty: there is one again, or none is wanted

    def __init__(self, settings: Settings, jobs: Jobs, library: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._jobs, self._library = settings, jobs, library
        self._brought: dict[Path, State] = {}  # what was told of, here or in an earlier session
        self._fresh: dict[Path, State] = {}  # what may still be written to
        self._missed = ""
        self.quiet = QUIET_MILLISECONDS
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.timer.start(self.quiet))
        settings.listen(self._changed)

    def start(self) -> None:
        """Watch the folder of the settings, if there is one; what lies in it already is told of too."""
        self.timer.stop()
        self._fresh = {}
        self._miss("")
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if self._settings.watched_folder:
            place = self._place
            self._brought = watching.brought(place, self._library, self._folder) if place else {}
            self.timer.start(self.quiet)

    def keep(self, paths: Sequence[Path]) -> None:
        """Remember for the next start what was brought in."""
        if self._place is not None and any(path in self._brought for path in paths):
            watching.keep(self._place, self._library, self._folder, self._brought)

    @property
    def _folder(self) -> Path:
        return Path(self._settings.watched_folder).expanduser()

    @property
    def _place(self) -> Path | None:
        return self._settings.path.with_name("watched.json") if self._settings.path else None

    def _changed(self, name: str) -> None:
        if name == "watched_folder":
            self.start()

    def _look(self) -> None:
        if not self._jobs.is_running("watch"):
            self._jobs.run(_files, self._folder, then=self._compare, replaces="watch", lane="learning")

    def _compare(self, looked: tuple[Path, dict[Path, State] | None]) -> None:
        folder, now = looked
        if not self._settings.watched_folder or folder != self._folder:
            return
        if now is None:
            self._miss(tr("There is no folder {folder} to watch.", folder=str(folder)))
            self.timer.start(LOOK_MILLISECONDS)
            return
        self._miss("")
        fresh = {path: state for path, state in now.items() if self._brought.get(path) != state}
        ready = [path for path, state in fresh.items() if self._fresh.get(path) == state]
        self._brought |= {path: fresh.pop(path) for path in ready}
        self._fresh = fresh
        self._watch({str(folder), *(str(path.parent) for path in now)})
        self.timer.start(self.quiet if fresh else LOOK_MILLISECONDS)
        if ready:
            self.found.emit(ready)

    def _miss(self, words: str) -> None:
        """Say once that the folder is missing, or that it is no more."""
        if words != self._missed:
            self._missed = words
            self.missing.emit(words)

    def _watch(self, folders: set[str]) -> None:
        new = sorted(folders - set(self._watcher.directories()))[:MOST_FOLDERS]
        if new:
            self._watcher.addPaths(new)


def _files(progress: Progress, folder: Path) -> tuple[Path, dict[Path, State] | None]:
    return folder, watching.files(progress, folder)
