"""Which files does an archive hold? Nothing is ever written to disk; what could burst is refused."""

import io
import zipfile
import zlib

from reader.errors import Refused
from reader.say import say

MOST_ENTRIES = 5_000
MOST_BYTES = 200_000_000  # unpacked, all together
MOST_RATIO = 100  # unpacked to packed, of files that are not small
_SMALL = 1_000_000


class Archive:
    """The files of a ZIP by name. Raises Refused for what is no archive, is locked, or would burst."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise Refused(say("“{name}” is damaged: what it holds cannot be unpacked.", name=name)) from error
        if len(entries) > MOST_ENTRIES:
            raise Refused(
                say(
                    "“{name}” holds {files} files; up to {most} can be read.",
                    name=name,
                    files=len(entries),
                    most=MOST_ENTRIES,
                )
            )
        if sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise Refused(say("“{name}” unpacks to more than {most} MB.", name=name, most=MOST_BYTES // 1_000_000))
        for entry in entries:
            if entry.file_size > _SMALL and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
                raise Refused(
                    say(
                        "“{name}” unpacks to more than {most} times its size: it is made to do harm.",
                        name=name,
                        most=MOST_RATIO,
                    )
                )
            if entry.flag_bits & 1:
                raise Refused(
                    say("“{name}” is locked with a password.", name=name),
                    say("Save it without one, then import it again."),
                )
        self._left = MOST_BYTES
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, path: str) -> bytes:
        """Return one file, b"" when there is none. Raises Refused when it is damaged or larger than it says."""
        if path not in self.names:
            return b""
        try:
            with self._zip.open(path) as file:
                data = file.read(self._left + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            ValueError,
            OSError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as error:
            raise Refused(say("“{name}” is damaged: what it holds cannot be unpacked.", name=self._name)) from error
        if len(data) > self._left:
            raise Refused(
                say(
                    "“{name}” unpacks to more than {most} MB.",
                    name=self._name,
                    most=MOST_BYTES // 1_000_000,
                )
            )
        self._left -= len(data)
        return data
