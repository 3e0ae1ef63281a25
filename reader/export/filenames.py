"""What may the file of a story be called, on every system?"""

import re
import unicodedata
from collections.abc import Collection

from reader.export.escape import one_line

_FORBIDDEN = re.compile(r'[<>:"/\\|?*#^\[\]]+')  # Windows forbids most; Obsidian cannot link to the last four
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?=\.|\s|$)", re.IGNORECASE)
_LONGEST = 180  # bytes of UTF-8: file systems take 255, and an ending and a number must fit
_UNNAMED = "untitled"


def safe_name(title: str, taken: Collection[str] = ()) -> str:
    """Return a file name, without an ending, for a title; with a number when another file of the folder has it.

    Two names are the same when they differ only in capitals or in their Unicode form, as on macOS and Windows.
    """
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", one_line(title)))
    text = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cs", "Co", "Cn", "Zl", "Zp"))
    name = _shortened(" ".join(text.split()).strip(" .-~"), _LONGEST).rstrip(" .") or _UNNAMED
    if _RESERVED.match(name):
        name = f"_{name}"
    others = {same(other) for other in taken}
    numbered, number = name, 2
    while same(numbered) in others:
        numbered, number = f"{name} {number}", number + 1
    return numbered


def same(name: str) -> str:
    """Return what two names have in common when a file system may take them for one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _shortened(text: str, size: int) -> str:
    """Return as much of a text as fits into `size` bytes, cut between words or at least between letters."""
    if len(text.encode()) <= size:
        return text
    end = len(text.encode()[:size].decode(errors="ignore"))
    space = text.rfind(" ", end // 2, end + 1)
    end = space if space > 0 else end
    while end > 0 and (unicodedata.category(text[end])[0] == "M" or "\u200d" in text[end - 1 : end + 1]):
        end -= 1
    return text[:end]
