"""What is the article's title, who wrote it, where and when did it appear, and how sure is that?"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model import Cut, CutKind, Fact, Metadata
from reader.say import say
from reader.text import bylines, cut_reasons, dates, scripts
from reader.text.clean import lines
from reader.text.clean_keep import said as said_in
from reader.text.clean_model import best_stretch
from reader.text.clean_rules import is_prose, weight
from reader.text.phrases import match

_BREAK, _GAP = -60.0, -10.0  # what a line set aside, and a short one, take from the stretch of the article
_CUT = 0.7  # what a candidate loses for having been set aside
_MARK = re.compile(r"#{1,6}\s+")  # of a heading in Markdown
_ABOVE = 0.45  # how sure a date above the headline is: as often the day of a change or of the visit, so never stated
_UNSAID = 0.5  # how sure an author is whose line does not begin with “by”
_HANDED_IN = re.compile(  # a paper's history: no day of it is that of publication unless a word says so
    r"\W*(?:received|submitted|revised|accepted|eingegangen|eingereicht|angenommen|reçu|soumis|accepté|recibido|recebido"
    r"|aceptado|aceito|ricevuto|inviato|accettato|ontvangen|otrzymano|nadesłano|поступила|получена|принята|надійшла"
    r"|收稿|投稿|受付|受理|접수)(?!\w*\s+(?:by|von|par)\b)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:publi|online|available|veröffentlicht|erschienen|paru|pubblicat|opublikowan|опубликован|опубліковано"
    r"|出版|公開|掲載|게재)",
    re.IGNORECASE,
)
_HEAD = 45  # lines above the first prose line among which the title is sought
_SHORTEST = (8, 3)  # letters of a title: of a line anywhere, and of the first one kept
_LONGEST, _SHORTER = 160, 0.7  # letters of a headline that is a sentence; its length against the first paragraph's
_ADDRESS = re.compile(r".{0,20}?(https?://\S+)")  # at the head of its line: references name theirs at the end
_ENDS = (".", "。", "।", "۔", "。”")


class _Line(NamedTuple):
    text: str
    cut: Cut | None


def find(raw: str, cuts: Sequence[Cut], language: str, given: Metadata | None = None) -> Metadata:
    """Return what is known about an article; what its format said (`given`) goes before what its lines suggest."""
    told = given or Metadata()
    by_start = {cut.start: cut for cut in cuts}
    rows = [_Line(raw[span.start : span.end].strip(), by_start.get(span.start)) for span in lines(raw)]
    first = _first_prose(rows)
    title_at, title, deck = _title(rows, first)
    published, retrieved = _dates(rows, first, title_at, language)
    source, address = _source(rows)
    found = Metadata(title, deck, _author(rows, title_at, first, language), source, published, retrieved, address)
    known = {name: fact for name in Metadata.__slots__ if (fact := getattr(told, name)) is not None}
    return replace(found, **known)


def _first_prose(rows: Sequence[_Line]) -> int:
    """Return the row of the article's first paragraph; below the first line when it has none, as lists and poems.

    A page may show other prose above, such as a banner: the article is the stretch with the most of it.
    """
    prose = [row.cut is None and is_prose(row.text) for row in rows]
    gains = [
        float(weight(row.text)) if is_text else _BREAK if row.cut else _GAP
        for row, is_text in zip(rows, prose, strict=True)
    ]
    start, end = best_stretch(gains)
    named = _said_of_headword(rows, prose)
    if named is not None and named < start:
        return named
    paragraphs = [index for index in range(start, end) if prose[index]]
    if len(paragraphs) > 1 and _is_over(rows[paragraphs[0]].text, rows[paragraphs[1]].text):
        del paragraphs[0]
    for index in paragraphs:
        if not _looks_like_headline(rows, index):
            return index
    kept = next((index for index, row in enumerate(rows) if row.cut is None), len(rows))
    return min(len(rows), kept + 1)


def _said_of_headword(rows: Sequence[_Line], prose: Sequence[bool]) -> int | None:
    """Return the paragraph near the top that names the first kept line word for word: an article of a reference work.

    Its notes and references are often the longest stretch, and are not what the headline stands above.
    """
    head = next((index for index, row in enumerate(rows) if row.cut is None), len(rows))
    word = _MARK.sub("", rows[head].text).casefold() if head < len(rows) else ""
    if prose[head : head + 1] == [True] or weight(word) < _SHORTEST[0]:
        return None
    near = range(head + 1, min(len(rows), head + _HEAD))
    return next((i for i in near if prose[i] and word in rows[i].text.casefold()), None)


def _is_over(text: str, below: str) -> bool:
    """Say whether a sentence may be the headline over a paragraph: it is much shorter than that."""
    return weight(text) <= _LONGEST and weight(text) < _SHORTER * weight(below)


def _looks_like_headline(rows: Sequence[_Line], index: int) -> bool:
    """Say whether a long line is the headline all the same: the first kept line, without end punctuation."""
    row = rows[index]
    is_first = all(before.cut is not None for before in rows[:index])
    later = [after for after in rows[index + 1 :] if after.cut is None]
    return is_first and bool(later) and weight(row.text) <= 220 and not row.text.endswith((*_ENDS, "!", "?", "…"))


def _title(rows: Sequence[_Line], first: int) -> tuple[int | None, Fact | None, Fact | None]:
    """Return the row of the title, the title, and the deck below it."""
    body = said_in(" ".join(row.text for row in rows[first : first + 8] if row.cut is None))
    scored = [
        (_title_score(rows[i].text, body, first - i) - (_CUT if rows[i].cut else 0.0), i)
        for i in range(max(0, first - _HEAD), first)
        if _SHORTEST[all(row.cut is not None for row in rows[:i])] <= weight(rows[i].text) <= 240
        and _may_be_title(rows[i].cut)
    ]
    if not scored:
        return None, None, None
    best, at = max(scored)
    above = next((i for i in range(at - 1, -1, -1) if rows[i].cut is None), None)
    deck_at = None
    is_deck = weight(rows[at].text) >= 60
    if (
        is_deck
        and above is not None
        and at - above <= 2
        and _is_headline_over(rows[above].text, said_in(rows[at].text) | body)
    ):
        at, deck_at = above, at
    title = Fact(
        _MARK.sub("", rows[at].text),
        0.9 if best > 1.2 else 0.6,
        say("the line above the text that says the same words as it"),
    )
    if deck_at is None:
        deck_at = next((i for i in range(at + 1, first) if rows[i].cut is None and weight(rows[i].text) >= 50), None)
    if deck_at is None:
        return at, title, None
    return at, title, Fact(rows[deck_at].text, 0.7, say("the line between the title and the text"))


def _may_be_title(cut: Cut | None) -> bool:
    """Say whether a line may be the title: it is kept, or was set aside for no reason of its own."""
    return cut is None or (cut.kind is CutKind.FURNITURE and cut.confidence < 0.985)


def _title_score(text: str, body: set[str], distance: int) -> float:
    words = said_in(text)
    overlap = len(words & body) / (len(words) + 1.0)
    score = 2.2 * overlap - 0.02 * distance + min(weight(text), 80) / 110 - 0.9 * match(text).covered
    score -= 0.5 if text.endswith(_ENDS) else 0.0
    score -= 0.5 if weight(text) < 22 else 0.0
    score -= 0.6 if dates.find(text) else 0.0
    score -= 0.8 if cut_reasons.author_of(text) else 0.0
    return score - (0.4 if "|" in text else 0.0)


def _is_headline_over(text: str, below: set[str]) -> bool:
    """Say whether the line above the likeliest title is the headline, and that title its deck."""
    if text.endswith(_ENDS) or match(text).covered > 0.3 or dates.find(text) or cut_reasons.author_of(text):
        return False
    is_long_enough = 22 <= weight(text) <= 160 and (len(text.split()) >= 4 or weight(text) > len(text))
    return is_long_enough and bool(said_in(text) & below)


def _dates(rows: Sequence[_Line], first: int, title_at: int | None, language: str) -> tuple[Fact | None, Fact | None]:
    """Return when the article appeared and when it was fetched, each with what speaks for it."""
    top = title_at if title_at is not None else first
    published: Fact | None = None
    retrieved: Fact | None = None
    for index in sorted(range(max(0, top - 6), min(len(rows), first + 4)), key=lambda i: abs(first - i)):
        row = rows[index]
        is_short = weight(row.text) <= 110 and not cut_reasons.has_temperature(row.text)
        hit = dates.find(_of_publication(row.text), language) if is_short else None
        if hit is None:
            continue
        if index < top and top - index <= 2 and hit.time and published is None:
            said = say("“{text}” just above the headline, with the time of day", text=row.text[:60])
            published = Fact(f"{hit.day}T{hit.time}", _ABOVE, said)
        elif index < top:
            where = say(
                "“{text}” stands above the headline: more likely the day the page was visited", text=row.text[:60]
            )
            retrieved = retrieved or Fact(hit.day, 0.4, where)
        elif published is None and not is_prose(row.text) and not _is_told(row):
            value = f"{hit.day}T{hit.time}" if hit.time else hit.day
            published = Fact(
                value, 0.85 if hit.is_certain else 0.6, say("“{text}” between headline and text", text=row.text[:60])
            )
    return published or _date_below(rows, language), retrieved


def _of_publication(text: str) -> str:
    """Return of a line what may tell when the article appeared: of when it was handed in only what names that too."""
    if not _HANDED_IN.match(text):
        return text
    said = _PUBLISHED.search(text)
    return text[said.start() :] if said else ""


def _is_told(row: _Line) -> bool:
    """Say whether a line is a sentence of the article: the day it tells is the story's, not that of publication."""
    return row.cut is None and row.text.endswith(_ENDS)


def _date_below(rows: Sequence[_Line], language: str) -> Fact | None:
    """Return a date from the lines set aside below the text, which may have lost its month."""
    for row in reversed(rows[-8:]):
        if row.cut is None or row.cut.kind not in {CutKind.DATE, CutKind.SOURCE}:
            continue
        hit = dates.find(_of_publication(row.text), language)
        if hit is not None:
            return Fact(hit.day, 0.55, say("“{text}” below the text", text=row.text[:60]))
        half = dates.find_half(row.text)
        if half is not None:
            return _completed(half, row.text, rows, language)
    return None


def _completed(half: dates.Half, line: str, rows: Sequence[_Line], language: str) -> Fact:
    """Return a date that lost its month, completed by what the text says where that is clear; never a sure one."""
    body = " ".join(row.text for row in rows if row.cut is None)
    said = say(
        "“{line}” below the text: day {day} of a month that is cut away, {year}",
        line=line[:60],
        day=half.day,
        year=half.year,
    )
    time = f"T{half.time}" if half.time else ""
    guess = dates.complete(half, body, language)
    if guess is None:
        return Fact(str(half.year), 0.2, said)
    return Fact(guess[0] + time, 0.4, f"{said}; {guess[1]}")


def _source(rows: Sequence[_Line]) -> tuple[Fact | None, Fact | None]:
    """Return whom the last lines name as the source, and the web address among them."""
    source: Fact | None = None
    for row in reversed(rows[-6:]):
        named = cut_reasons.source_of(row.text) if weight(row.text) < 120 else None
        if named and source is None and not is_prose(row.text):
            source = Fact(named, 0.8, say("“{text}” at the end", text=row.text[:60]))
    link = next((hit for row in reversed(rows[-6:]) if (hit := _ADDRESS.match(row.text))), None)
    return source, Fact(link[1], 0.4, say("an address at the end")) if link else None


def _author(rows: Sequence[_Line], title_at: int | None, first: int, language: str) -> Fact | None:
    """Return the name on a byline between the lines around the headline and the text."""
    start = 0 if title_at is None else max(0, title_at - 3)
    for row in rows[start : first + 2]:
        name = cut_reasons.author_of(row.text)
        if name:
            return Fact(name, 0.7, say("“{text}” at the head", text=row.text[:60]))
    if title_at is None:
        return None
    spoken_of = {word.casefold() for row in (rows[title_at], *rows[first:]) for word in scripts.WORD.findall(row.text)}
    for index in range(title_at + 1, first):
        near = (*rows[max(title_at + 1, index - 1) : index], *rows[index + 1 : index + 2])
        is_dated = any(cut_reasons.only_says_when(row.text, language) for row in near)
        name = bylines.author_of(rows[index].text, is_dated, spoken_of)
        if name:
            return Fact(name, _UNSAID, say("“{text}” at the head", text=rows[index].text[:60]))
    return None
