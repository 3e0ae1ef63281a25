"""What can go wrong that is the reader's business? Everything else is a bug and is never caught."""


class ReaderError(Exception):
    """A problem a person can understand and act on: what happened, and what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Refused(ReaderError):
    """A file or text that cannot become an article; nothing of it was stored."""


class LibraryError(ReaderError):
    """The machine's trouble with the library file: disk full, locked, read-only, damaged."""


class NotALibrary(LibraryError):
    """The file is not a Synoptic library."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer Synoptic."""


class NotFound(ReaderError):
    """No article, story or annotation has this id."""
