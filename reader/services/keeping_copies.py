"""Which copies of the library lie beside it, in case the file is damaged? One a day, the oldest goes."""

import glob
import re
import shutil
from pathlib import Path

from reader.errors import LibraryError
from reader.library import Library
from reader.library.reading import erase_log_of
from reader.progress import Progress
from reader.say import say

A_DAY = 20 * 3600  # seconds: who starts a little earlier than yesterday gets a copy too
FOLDER = " copies"  # after the library's name


def folder(library: Path) -> Path:
    """Return the folder of a library's copies; it may not exist yet."""
    return library.with_name(f"{library.stem}{FOLDER}")


def copies(library: Path) -> tuple[Path, ...]:
    """Return the copies there are, the oldest first: they are numbered, for clocks go wrong."""
    name = re.compile(rf"{re.escape(library.stem)} (\d+)\.synoptic")
    beside = folder(library)
    found = {path: name.fullmatch(path.name) for path in (beside.iterdir() if beside.is_dir() else ())}
    return tuple(sorted((path for path, match in found.items() if match), key=number))


def number(copy: Path) -> int:
    """Return the number of a copy."""
    return int(copy.stem.rpartition(" ")[2])


def keep_copy(progress: Progress, library: Library, kept: int, now: float) -> Path | None:
    """Make the copy of the day when there is something new, then take away all but the last `kept`; a job.

    A copy is checked before an older one goes. Raises LibraryError when none could be made.
    """
    path = library.path
    there = copies(path)
    if kept <= 0 or path.parent.name.endswith(FOLDER) or not _is_due(path, there, now):
        return None
    if not there and not library.articles.all():
        return None
    folder(path).mkdir(mode=0o700, exist_ok=True)
    if shutil.disk_usage(folder(path)).free < 2 * path.stat().st_size:
        raise LibraryError(
            say("No copy of the library was kept: the disk is nearly full."),
            say("Make room, or keep the copies of {name} elsewhere.", name=path.name),
        )
    made = folder(path) / f"{path.stem} {number(there[-1]) + 1 if there else 1:04}.synoptic"
    library.copy_to(made, progress)
    for old in (*there, made)[:-kept]:
        old.unlink(missing_ok=True)
    return made


def erase_log(progress: Progress, library: Library) -> None:
    """Forget the times that were logged in every copy too, and in those made before an update; a job.

    Raises LibraryError for the first copy that refused, after the others.
    """
    path, refused = library.path, None
    kept = [*copies(path), *sorted(path.parent.glob(f"{glob.escape(path.name)}.before-*"))]
    for count, copy in enumerate(kept):
        progress.step(count, len(kept), copy.name)
        try:
            erase_log_of(copy)
        except LibraryError as error:
            refused = refused or LibraryError(
                say("The reading times in the copy {name} are not erased: {reason}", name=copy.name, reason=error),
                say("Delete that copy, or erase again."),
            )
    if refused is not None:
        raise refused


def _is_due(library: Path, there: tuple[Path, ...], now: float) -> bool:
    """Say whether the last copy is a day old, and the library newer; or whether the clock was put back."""
    if not there:
        return True
    last = there[-1].stat().st_mtime
    return library.stat().st_mtime > last and not 0 <= now - last < A_DAY
