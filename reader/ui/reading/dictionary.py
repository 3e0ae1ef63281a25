"""Where do words end in scripts without blanks? ICU knows by its dictionaries; Qt brings it, or the system has it."""

import ctypes
import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import PySide6

WORDS, LINES = 1, 2  # UBRK_WORD and UBRK_LINE of ICU's ubrk.h
DONE = -1
WITHOUT_BLANKS = re.compile(  # Thai, Lao, Burmese, Khmer, kana, Han
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


BROKEN_AT_WORDS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # the same without kana and Han


def is_needed(text: str) -> bool:
    """Say whether a text has words that nothing but a dictionary tells apart."""
    return WITHOUT_BLANKS.search(text) is not None


def line_ends(text: str) -> list[int]:
    """Return where lines may end, in UTF-16 units, of a text that Qt may not know to break; else nothing."""
    return borders(text, LINES) or [] if BROKEN_AT_WORDS.search(text) else []


def borders(text: str, kind: int = WORDS) -> list[int] | None:
    """Return where words and what stands between them begin and end, in UTF-16 units; None without ICU."""
    icu = _icu()
    if icu is None:
        return None
    units = text.encode("utf-16-le", "surrogatepass")
    buffer = ctypes.create_string_buffer(units, len(units) + 2)
    status = ctypes.c_int(0)
    breaks = icu("ubrk_open")(kind, b"", buffer, len(units) // 2, ctypes.byref(status))
    if status.value > 0 or not breaks:  # below 0 are warnings
        return None
    step = icu("ubrk_next")
    found = [0]
    while (place := step(breaks)) != DONE:
        found.append(place)
    icu("ubrk_close")(breaks)
    return found


@cache
def _icu() -> "Callable[[str], Callable[..., int]] | None":
    """Return what answers a name of ICU's with the function; None where there is no ICU."""
    for library, suffix in _candidates():
        try:
            return _declared(ctypes.CDLL(library), suffix)
        except (OSError, AttributeError):  # not there, or without the functions
            continue
    return None


def _candidates() -> list[tuple[str, str]]:
    """Return the libraries to try, each with what its version adds to the names of its functions."""
    if sys.platform == "win32":
        return [("icu", ""), ("icuuc", "")]
    if sys.platform == "darwin":
        return [("/usr/lib/libicucore.dylib", "")]
    beside = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicuuc.so.*"))
    return [(str(path), f"_{path.suffix[1:]}") for path in beside if path.suffix[1:].isdigit()]


def _declared(library: ctypes.CDLL, suffix: str) -> Callable[[str], Callable[..., int]]:
    """Tell ctypes what the functions take. Raises AttributeError when one is missing."""
    pointer, status = ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)
    found = {name: getattr(library, name + suffix) for name in ("ubrk_open", "ubrk_next", "ubrk_close")}
    found["ubrk_open"].argtypes = [ctypes.c_int, ctypes.c_char_p, pointer, ctypes.c_int32, status]
    found["ubrk_open"].restype = pointer
    found["ubrk_next"].argtypes, found["ubrk_next"].restype = [pointer], ctypes.c_int32
    found["ubrk_close"].argtypes, found["ubrk_close"].restype = [pointer], None
    return found.__getitem__
