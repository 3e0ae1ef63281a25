"""Which files lie in a watched folder, as they are now, and which of them were brought in before?

What was brought in is kept in a small file beside the settings, so that a start does not read everything again, nor
bring back what the person removed.
"""

import json
import os
from pathlib import Path

from reader.progress import Progress

State = tuple[int, int]  # size in bytes, time of the last change in nanoseconds
MOST = 100_000  # files; a folder with more is no place where articles come in
PARTIAL = (".part", ".partial", ".crdownload", ".download", ".tmp", ".swp")  # what is still being loaded or written


def files(progress: Progress, folder: Path) -> dict[Path, State] | None:
    """Return the files of a folder and of the folders in it; hidden, linked and half-loaded ones are left out.

    None when there is no such folder.
    """
    if not folder.is_dir():
        return None
    found: dict[Path, State] = {}
    for place, folders, names in os.walk(folder, followlinks=False):
        progress.step(0, 0)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith((".", "~")) and path.suffix.lower() not in PARTIAL and (state := _state(path)):
                found[path] = state
        if len(found) > MOST:
            break
    return found


def _state(path: Path) -> State | None:
    try:
        if path.is_symlink() or not path.is_file():
            return None
        status = path.stat()
    except OSError:  # it went away meanwhile
        return None
    return status.st_size, status.st_mtime_ns


def brought(place: Path, library: str, folder: Path) -> dict[Path, State]:
    """Return what was brought from a folder into a library before; `place` is where that is kept."""
    try:
        kept = json.loads(place.read_text("utf-8"))
        if (kept["library"], kept["folder"]) == (library, str(folder)):
            return {Path(path): (int(size), int(time)) for path, (size, time) in kept["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}  # then everything is read once more, and what is here is known
    return {}


def keep(place: Path, library: str, folder: Path, states: dict[Path, State]) -> None:
    """Keep what was brought in; the file is replaced as a whole. Raises OSError."""
    said = {"library": library, "folder": str(folder), "files": {str(path): state for path, state in states.items()}}
    new = place.with_name(place.name + ".new")
    new.write_text(json.dumps(said, ensure_ascii=True), "utf-8")
    os.replace(new, place)
