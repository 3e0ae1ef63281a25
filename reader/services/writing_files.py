"""How does a text become a file, whole or not at all, and how is one read that we wrote?"""

import os
from pathlib import Path

from reader.errors import ReaderError
from reader.say import say

LARGEST = 100_000_000  # bytes of a file that is read back


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, unless it is there. Raises ReaderError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _trouble(folder, error) from error


def write_file(path: Path, text: str) -> None:
    """Write a text as UTF-8 to a file, whole or not at all. Raises ReaderError when it cannot be written."""
    part = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        try:
            with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
            _sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _trouble(path, error) from error


def text_of(path: Path) -> str:
    """Return the text of a file with its line ends as they are. Raises ReaderError when it is no text in UTF-8."""
    try:
        if path.stat().st_size > LARGEST:
            raise ReaderError(
                say("{name} is larger than {most} MB.", name=path.name, most=LARGEST // 1_000_000),
                say("Choose another file."),
            )
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReaderError(
            say("{name} is not text in UTF-8.", name=path.name), say("Save it as UTF-8 first.")
        ) from error
    except OSError as error:
        raise ReaderError(
            say("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error),
            say("Check the file."),
        ) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _trouble(path: Path, error: OSError) -> ReaderError:
    return ReaderError(
        say("{name} cannot be written: {reason}.", name=path.name, reason=error.strerror or error),
        say("Choose another place."),
    )
