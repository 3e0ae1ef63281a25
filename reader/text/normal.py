"""How does a text read when typography is no matter? Folded, with a map back to the positions of raw.

Folding works on grapheme clusters: NFKC and case folding; one kind of quotation mark, apostrophe and dash; runs of
white space as one space; nothing of soft hyphens, zero-width and direction marks, Arabic tatweel, variation selectors.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from reader.model import Span

_QUOTES = "“”„‟«»‹›「」『』《》〈〉〝〞〟＂❝❞"
_APOSTROPHES = "‘’‚‛`´ʼʹ′＇"
_DASHES = "‐‑‒–—―−﹘－⁃"
_DROPPED = "\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"

_STARTS = re.compile("[\x00-\x7f\u3040-\u3098\u309b-\u9fff\uac00-\ud7a3]")  # these surely start a cluster
_LONGEST_CLUSTER = 400  # code points: what is longer is not one letter to anybody

_SAME = {ord(c): '"' for c in _QUOTES} | {ord(c): "'" for c in _APOSTROPHES} | {ord(c): "-" for c in _DASHES}
_DROP = re.compile(f"[{_DROPPED}\U000e0100-\U000e01ef]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; for each of its code points the bounds, in raw, of the cluster that it came from."""

    text: str
    starts: list[int]
    ends: list[int]

    def raw_span(self, start: int, end: int) -> Span:
        """Return the stretch of raw that became text[start:end]; an empty stretch stays empty."""
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return Span(place, place)
        return Span(self.starts[start], self.ends[end - 1])

    def folded_span(self, span: Span) -> Span:
        """Return the stretch of the folded text that came from a stretch of raw, whole clusters included."""
        return Span(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))


def fold(raw: str) -> Folded:
    """Return the folded text with its map."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _clusters().finditer(raw):
        cluster = match.group()
        start, end = match.span()
        if match.lastgroup == "plain":
            parts.append(cluster)
            starts += range(start, end)
            ends += range(start + 1, end + 1)
            continue
        folded = _folded_cluster(cluster)
        if folded == " " and parts and parts[-1] == " ":
            ends[-1] = end
            continue
        parts.append(folded)
        starts += [start] * len(folded)
        ends += [end] * len(folded)
    return Folded("".join(parts), starts, ends)


def plain(text: str) -> str:
    """Return only the folded text, to compare two texts."""
    return fold(text).text


def borders(raw: str, span: Span) -> Span:
    """Return the span widened to whole grapheme clusters: never half an emoji, a flag, or a letter without its mark."""
    start, end = span
    first, earliest = start, max(0, start - _LONGEST_CLUSTER)
    while first > earliest and not _STARTS.match(raw, first):
        first -= 1
    for match in _clusters().finditer(raw, first):
        if match.start() >= end and match.start() >= start:
            break
        if match.lastgroup is None and match.end() - match.start() <= _LONGEST_CLUSTER:
            start = match.start() if match.start() < start < match.end() else start
            end = match.end() if match.start() < end < match.end() else end
    return Span(start, max(start, end))


@cache
def _folded_cluster(cluster: str) -> str:
    if cluster.isspace():
        return " "
    text = unicodedata.normalize("NFKC", _DROP.sub("", cluster).translate(_SAME)).casefold()
    return unicodedata.normalize("NFKC", text).translate(_SAME)


@cache
def marks() -> str:
    """Return the inside of a regular expression's character class that holds all combining marks."""
    ranges: list[str] = []
    first = last = -2
    for code in [*range(0x300, 0x1F000), *range(0xE0100, 0xE01F0)]:
        if unicodedata.category(chr(code))[0] != "M":
            continue
        if code != last + 1:
            ranges += [f"{chr(first)}-{chr(last)}"] if first > 0 else []
            first = code
        last = code
    return "".join([*ranges, f"{chr(first)}-{chr(last)}"])


@cache
def _clusters() -> re.Pattern[str]:
    """Return what finds grapheme clusters, runs of small ASCII letters and digits as one `plain` match,
    runs of white space as one `blank` match.
    """
    extends = f"[{marks()}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
    joined = f"(?:\u200d[\u2190-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]{extends}*)*"
    hangul = "[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*"
    flag = "[\U0001f1e6-\U0001f1ff]{2}"
    return re.compile(
        rf"(?P<plain>[a-z0-9]+(?!{extends}))|(?P<blank>\s+(?!{extends}))|(?:{flag}|{hangul}|.){extends}*{joined}",
        re.DOTALL,
    )
