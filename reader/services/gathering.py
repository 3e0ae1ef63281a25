"""Which files lie behind the paths a person gave? Regular files only; links are not followed, sizes are capped."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.errors import Refused
from reader.model import Refusal
from reader.say import say

LARGEST = 20_000_000  # bytes; more is no article


def files(paths: Sequence[Path], refused: list[Refusal]) -> list[Path]:
    """Return the files behind the paths, those of folders recursively and in order; add to `refused` what is not one.

    A link that was named is followed, one that was met in a folder is not. Hidden files in folders are passed over.
    """
    found: dict[Path, None] = {}
    for path in paths:
        path = Path(os.path.abspath(path))
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            refused.append(Refusal(shown(path), _reason(error)))
            continue
        if stat.S_ISDIR(status.st_mode):
            found.update(dict.fromkeys(_within(path, refused)))
        else:
            found[path] = None
    return list(found)


def _within(folder: Path, refused: list[Refusal]) -> Iterator[Path]:
    def tell(error: OSError) -> None:
        refused.append(Refusal(shown(Path(error.filename)), _reason(error)))

    for place, folders, names in os.walk(folder, onerror=tell, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and not path.is_symlink():
                yield path


def data_of(path: Path) -> bytes:
    """Return the bytes of a file. Raises Refused, in one sentence, for what is not a readable regular file."""
    try:
        # without blocking: a pipe would wait for its other end for ever
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise Refused(say("It is not a regular file."))
            if status.st_size > LARGEST:
                raise Refused(say("It is larger than {most} MB.", most=LARGEST // 1_000_000))
            with os.fdopen(os.dup(handle), "rb") as file:
                data = file.read(LARGEST + 1)
        finally:
            os.close(handle)
    except OSError as error:
        raise Refused(_reason(error)) from error
    if len(data) > LARGEST:
        raise Refused(say("It is larger than {most} MB.", most=LARGEST // 1_000_000))
    return data


def is_of(path: Path, library: Path) -> bool:
    """Say whether a file is a library, or stands beside it for it, such as its journal."""
    own = library.resolve()
    return path.parent.resolve() == own.parent and path.name.startswith(own.name)


def shown(path: Path) -> str:
    """Return a path as text that can be kept and shown, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return say("There is no such file.")
    if isinstance(error, PermissionError):
        return say("It may not be read: check its permissions.")
    return say("It cannot be read: {reason}.", reason=getattr(error, "strerror", None) or error)
