"""Parts of passages with what corresponds to them in another language, made from parallel sentences."""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from reader.model import Span
from reader.story.signs.encode import encodable
from tests.benchmarks.alignment import Row

_STOP = re.compile(r"[\s.!?。！？…؟।]+([\"”»」』]?)$")
_SPACELESS = ("zh", "ja")
_OF_AN_ARTICLE, _OF_TWO_VERSIONS = 4, 2  # passages, so that long articles do not outweigh the others
_MOST_WORDS, _MOST_SHARE = 8, 0.7  # of a phrase; of its sentence
_FEWEST_WORDS = 8  # of a sentence of which a phrase is taken
_LEFT = re.compile(r"[.,;:!?%)\]»”’…]+|['’](?:s|t|re|ve|ll|d|m)|n['’]t", re.IGNORECASE)  # stands close to its left
_OPENS = frozenset("([«“„")


class Passage(NamedTuple):
    """A text with its part, the other text with what corresponds, and the languages of the two."""

    source: str
    part: Span
    target: str
    wanted: Span
    languages: tuple[str, str]


def in_sentences(rows: Sequence[Row], most: int) -> list[Passage]:
    """Return two sentences that follow one another, of which one is the part; the stop between them shows where."""
    found = []
    for row in rows:
        for one, other in pairwise(_single(row)):
            if (other[0] - one[0], other[1] - one[1]) == (1, 1):
                found.append(_passage(row, (one, other), len(found) % 2, stops=True))
    return found[:: max(1, len(found) // most)]


def joined(rows: Iterable[Row], chance: random.Random, most: int = _OF_AN_ARTICLE) -> list[Passage]:
    """Return two or three sentences, joined to one without their stops, of which one is the part."""
    found = []
    for row in rows:
        links, runs = _single(row), []
        for at in range(len(links)):
            run = links[at : at + chance.choice((2, 3))]
            if len(run) > 1 and all((b[0] - a[0], b[1] - a[1]) == (1, 1) for a, b in pairwise(run)):
                runs.append(run)
        for run in chance.sample(runs, min(len(runs), most)):
            found.append(_passage(row, run, chance.randrange(len(run)), stops=False))
    return found


def versions(path: Path, chance: random.Random) -> Iterator[Passage]:
    """Yield joined sentences of whole versions of a file of stories, of two languages not both read by the encoder."""
    by_story: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in map(json.loads, path.read_text("utf-8").splitlines()):
        if one["how"] == "full":
            by_story[one["story"]].append(one)
    for _, told in sorted(by_story.items()):
        for a, b in combinations(told, 2):
            sides, tongues = (a["sentences"], b["sentences"]), (a["lang"], b["lang"])
            if len(sides[0]) == len(sides[1]) and not encodable(*tongues):
                links = [([k], [k]) for k in range(len(sides[0]))]
                row = {"src": sides[0], "tgt": sides[1], "src_lang": tongues[0], "tgt_lang": tongues[1], "links": links}
                yield from joined([row], chance, _OF_TWO_VERSIONS)


def _single(row: Row) -> list[tuple[int, int]]:
    return [(a[0], b[0]) for a, b in row["links"] if len(a) == len(b) == 1]


def _passage(row: Row, run: Sequence[tuple[int, int]], turn: int, *, stops: bool) -> Passage:
    sides = []
    for side, key in enumerate(("src", "tgt")):
        language = row[f"{key}_lang"]
        glue, text, places = "" if language.split("-")[0] in _SPACELESS and not stops else " ", "", []
        for sentence in (row[key][link[side]] for link in run):
            told = sentence if stops else _STOP.sub(r"\1", sentence.strip())
            text += glue if text else ""
            places.append(Span(len(text), len(text) + len(told)))
            text += told
        sides.append((text, places[turn], language))
    (source, part, language), (target, wanted, other) = sides
    return Passage(source, part, target, wanted, (language, other))


# --- words aligned by hand --------------------------------------------------------------------------------------------


def phrases(path: Path, chance: random.Random) -> Iterator[Passage]:
    """Yield a short and a longer phrase of each sentence of a file of words aligned by hand, from and into English.

    A line holds the words of an English sentence, of its translation, and links as 0-0 1-2; the other language is the
    name of the folder. A phrase counts when what its words are linked with stands together and with nothing else.
    """
    for line in path.read_text("utf-8").splitlines():
        here, there, links = _aligned(line)
        if len(here) >= _FEWEST_WORDS:
            some = _phrases(here, links)
            texts = _written(here), _written(there)
            sizes = sorted({last - first for first, last, _, _ in some})
            for size in chance.sample(sizes, min(2, len(sizes))):
                first, last, start, end = chance.choice([one for one in some if one[1] - one[0] == size])
                sides = [
                    (text, Span(places[a].start, places[b].end), language)
                    for (text, places), (a, b), language in zip(
                        texts, ((first, last), (start, end)), ("en", path.parent.name), strict=True
                    )
                ]
                (source, part, language), (target, wanted, other) = sides[:: chance.choice((1, -1))]
                yield Passage(source, part, target, wanted, (language, other))


def _aligned(line: str) -> tuple[list[str], list[str], list[tuple[int, int]]]:
    here, there, said = [*line.split("\t"), "", ""][:3]
    links = [(int(i), int(j)) for i, j in (pair.split("-") for pair in said.split() if pair[:1].isdigit())]
    known = max((i for i, _ in links), default=0) < len(here.split()) and max((j for _, j in links), default=0) < len(
        there.split()
    )
    return (here.split(), there.split(), links) if known else ([], [], [])


def _phrases(here: Sequence[str], links: Sequence[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    linked, found = {i for i, _ in links}, []
    for first in linked:
        for last in linked & set(range(first, first + _MOST_WORDS)):
            theirs = [j for i, j in links if first <= i <= last]
            start, end = min(theirs), max(theirs)
            is_own = not any(start <= j <= end and not first <= i <= last for i, j in links)
            are_words = here[first][0].isalnum() and here[last][-1].isalnum()
            if is_own and are_words and last - first + 1 <= _MOST_SHARE * len(here):
                found.append((first, last, start, end))
    return sorted(found)


def _written(words: Sequence[str]) -> tuple[str, list[Span]]:
    """Write words as a text has them: no space before a stop or behind a bracket."""
    text, places, is_open, quotes = "", [], True, 0
    for word in words:
        quotes += word == '"'
        closes = bool(_LEFT.fullmatch(word)) or (word == '"' and quotes % 2 == 0)
        text += "" if is_open or closes else " "
        places.append(Span(len(text), len(text) + len(word)))
        text += word
        is_open = word in _OPENS or (len(word) > 1 and word[-1] in "'’") or (word == '"' and quotes % 2 == 1)
    return text, places
