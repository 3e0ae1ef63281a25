"""Where do words begin and end, also in scripts that put no space between them?

Without a dictionary: what is written in one script of Japanese is one word, and so is a figure with its unit; Chinese
is parted at the signs that only join words, and where an encoder can be asked, by the pieces it reads.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from reader.model import Span

Pieces = Callable[[str], list[str]]

LONGEST = 4  # signs of a Chinese word; what is longer between two joining signs is more than one
_JOINING = frozenset("的了在是和与與及将將对對为為从從到也就被把这這那其并並而但或于於以向由让讓给給等会會都还還")
_HAN = "\u3400-\u9fff々〇"
_WORD = re.compile(
    rf"\d(?:[\d.,]*\d)?[{_HAN}％%]{{0,3}}"  # 2022年, 450人
    r"|[\u30a1-\u30ff]+|[\u3041-\u309f]+"
    rf"|[{_HAN}]+"
    r"|[\u0e01-\u0e2e\u0e40-\u0e46][\u0e30-\u0e3a\u0e47-\u0e4e]*"
    r"|(?:(?![\u3041-\u30ff\u3400-\u9fff々〇\u0e01-\u0e4e])[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff])+"
    r"(?:['’\-‐‑][^\W\d_]+)*"
)
_IS_HAN = re.compile(rf"[{_HAN}]+")
_KANA = re.compile(r"[\u3041-\u30ff]")


def words(text: str, pieces: Pieces | None = None) -> list[Span]:
    """Return the words of a text; `pieces` parts a run of Chinese signs, its parts together being the run."""
    is_japanese = bool(_KANA.search(text))
    found: list[Span] = []
    for match in _WORD.finditer(text):
        if is_japanese or not _IS_HAN.fullmatch(match.group()):
            found.append(Span(*match.span()))
        else:
            found += _chinese(match.group(), match.start(), pieces)
    return found


def is_guessed(text: str, word: Span) -> bool:
    """Say whether a word is a run of Chinese signs, which may hold more than one word."""
    return not _KANA.search(text) and bool(_IS_HAN.fullmatch(text[word.start : word.end]))


def _chinese(run: str, start: int, pieces: Pieces | None) -> list[Span]:
    edges = [0]
    for at, sign in enumerate(run):
        if sign in _JOINING:
            edges += [at, at + 1]
    edges.append(len(run))
    found: list[Span] = []
    for a, b in pairwise(edges):
        if b - a > LONGEST:
            found += [Span(start + a + x, start + a + y) for x, y in _parted(run[a:b], pieces)]
        elif b > a:
            found.append(Span(start + a, start + b))
    return found


def _parted(run: str, pieces: Pieces | None) -> list[tuple[int, int]]:
    """Part a long run; a single sign that is left over is taken with the next one."""
    parts = pieces(run) if pieces else []
    if sum(map(len, parts)) != len(run):
        parts = [run]
    out: list[tuple[int, int]] = []
    at = 0
    for part in parts:
        if out and len(part) == 1 and out[-1][1] - out[-1][0] == 1:
            out[-1] = (out[-1][0], at + 1)
        else:
            out.append((at, at + len(part)))
        at += len(part)
    return out
