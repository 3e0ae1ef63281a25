"""What must be worked out of some bytes before they can be kept as an article?

Nothing here touches the library: a worker process can do it and send back the plain data.
"""

import hashlib
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from reader.errors import Refused
from reader.library.choices import applied
from reader.model import (
    Cut,
    Fact,
    LineChoice,
    LineRule,
    Metadata,
    Original,
    Refusal,
    Segment,
    SegmentKind,
    SourceText,
    Span,
    kept,
)
from reader.services.judging_lines import by_rules, site_of
from reader.services.line_memory import number_of, numbers

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder
    from reader.text.parts import Chapters, Part

MOST_SEGMENTS = 300  # of which the meaning is worked out at once: half a second
_ARTICLES = uuid.UUID("6f1d8f9e-5f0b-5c39-9f0a-9f6d3f1f7a55")  # the name space of article ids


@dataclass(frozen=True, slots=True)
class Reading:
    """What the bytes say: the text, not yet looked into."""

    original: Original
    source: SourceText
    lines: dict[int, int]  # line_memory.numbers() of the text

    @property
    def article_id(self) -> str:
        """Return the id these bytes give a new article: the same in every library."""
        return str(uuid.uuid5(_ARTICLES, self.original.sha256))


@dataclass(frozen=True, slots=True)
class Findings:
    """What was worked out of one text, with the recipes that made it."""

    language: Fact
    metadata: Metadata
    cuts: tuple[Cut, ...]
    segments: tuple[Segment, ...]
    fingerprint: bytes
    meanings: tuple[bytes, bytes] | None  # of all segments; None of a text so long that they are worked out later
    lines: tuple[int, ...]
    beside: Fact | None = None  # key_of() the other versions that were asked; sure when they set a line aside


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article ready to be kept."""

    reading: Reading
    findings: Findings


def sha256_of(data: bytes) -> str:
    """Return the hash by which the same bytes are recognised."""
    return hashlib.sha256(data).hexdigest()


def read_all(
    data: bytes,
    origin: str,
    name: str,
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    is_plain: bool = False,
    beside: Metadata | None = None,
    columns: Mapping[str, str] | None = None,
    chapters: "Chapters" = False,
) -> tuple["Reading | Refusal", ...]:
    """Return the texts a file holds: most hold one. Raises Refused when it holds none.

    `beside` is what a file of references says; `columns` (of a table) and `chapters` (of a book) as in parts.split().
    """
    from reader.text import parts

    found = parts.split(data, name, media_type, columns=columns, chapters=chapters, encoding=encoding)
    if found is None:
        reading = read(data, origin, name, media_type=media_type, encoding=encoding, is_plain=is_plain)
        return (_with(reading, beside),)
    return tuple(_part(part, f"{origin}#{part.name}", f"{name}, {part.name}") for part in found)


def _part(part: "Part", origin: str, name: str) -> "Reading | Refusal":
    try:
        return read(part.data, origin, name, media_type=part.media_type)
    except Refused as refusal:
        return Refusal(origin, str(refusal))


def _with(reading: Reading, beside: Metadata | None) -> Reading:
    """Return a text with what a file beside it says, which goes before what its own form says."""
    if beside is None:
        return reading
    told = {name: fact for name in Metadata.__slots__ if (fact := getattr(beside, name)) is not None}
    source = replace(reading.source, metadata=replace(reading.source.metadata, **told))
    return replace(reading, source=source)


def read(
    data: bytes,
    origin: str,
    name: str,
    *,
    media_type: str | None = None,
    encoding: str | None = None,
    is_plain: bool = False,
) -> Reading:
    """Return the text of some bytes; `is_plain` leaves of a page that breaks what reads pages its words.

    Raises Refused.
    """
    from reader.text import clean, source

    text = source.read(data, name, media_type=media_type, encoding=encoding, is_plain=is_plain)
    original = Original(sha256_of(data), data, origin, text.media_type)
    return Reading(original, text, numbers(text.raw[line.start : line.end] for line in clean.lines(text.raw)))


def do(verb: str, arguments: dict[str, Any], encoder: "Encoder") -> Any:  # noqa: ANN401  # of the verb
    """Do one task, given as plain data: "read" the texts of a file, "find" what a text holds, "columns" of a table.

    Raises Refused.
    """
    if verb == "read":
        return read_all(**arguments)
    if verb == "find":
        return find(encoder=encoder, **arguments)
    if verb == "columns":
        from reader.text import tables

        return tables.head(**arguments)
    raise ValueError(verb)


def prepare(reading: Reading, encoder: "Encoder", seen_elsewhere: Collection[int] = ()) -> Prepared:
    """Work out everything about a new text; `seen_elsewhere` are the numbers of lines of other articles."""
    return Prepared(reading, find(reading.source, encoder, seen_elsewhere, lines=tuple(reading.lines)))


def find(
    source: SourceText,
    encoder: "Encoder",
    seen_elsewhere: Collection[int],
    *,
    lines: Sequence[int],
    language: str | None = None,
    choices: Sequence[LineChoice] = (),
    rules: Sequence[LineRule] = (),
    origin: str = "",
    beside: Sequence[bytes] = (),
) -> Findings:
    """Work out everything about a text; `language`, `choices` of lines and `rules` for lines are the person's.

    `beside` are the fingerprints of the other versions of its story. Its own does not depend on them.
    """
    from reader.text.body import language_and_cuts

    spoken, cuts = language_and_cuts(source, lambda line: number_of(line) in seen_elsewhere, language)
    findings = _findings(source, encoder, spoken, cuts, choices, rules, origin, lines)
    if not beside:
        return findings
    surer = _surer(source.raw, cuts, findings, beside)
    if surer != cuts:
        again = _findings(source, encoder, spoken, surer, choices, rules, origin, lines)
        findings = replace(again, fingerprint=findings.fingerprint)
    return replace(findings, beside=Fact(key_of(beside), float(surer != cuts)))


def key_of(fingerprints: Sequence[bytes]) -> str:
    """Return what tells one choice of other versions from another; empty for none."""
    return sha256_of(b"".join(sorted(hashlib.sha256(data).digest() for data in fingerprints))) if fingerprints else ""


def _surer(raw: str, cuts: tuple[Cut, ...], findings: Findings, beside: Sequence[bytes]) -> tuple[Cut, ...]:
    """Return the cuts with what looks like furniture and has no counterpart in the other versions."""
    from reader.story.grouping.alone import sentences_alone
    from reader.story.grouping.fingerprint import LONGEST_SENTENCE, Fingerprint
    from reader.text import clean

    others = [Fingerprint.from_bytes(data) for data in beside]
    alone = sentences_alone(Fingerprint.from_bytes(findings.fingerprint), others)

    def is_alone(line: Span) -> bool:
        own = [s for s in findings.segments if s.start < line.end and line.start < s.end]
        return bool(own) and all(raw[s.start : s.end][:LONGEST_SENTENCE] in alone for s in own)

    return clean.alone_cuts(raw, findings.language.value, cuts, is_alone) if alone else cuts


def _findings(
    source: SourceText,
    encoder: "Encoder",
    spoken: Fact,
    cuts: tuple[Cut, ...],
    choices: Sequence[LineChoice],
    rules: Sequence[LineRule],
    origin: str,
    lines: Sequence[int],
) -> Findings:
    """Work out what follows from the language and the cuts."""
    from reader.text import metadata

    seen = applied(cuts, choices)
    facts = metadata.find(source.raw, seen, spoken.value, source.metadata)
    if rules and (ruled := by_rules(source.raw, cuts, site_of(facts, origin), rules)) != cuts:
        cuts, seen = ruled, applied(ruled, choices)
        facts = metadata.find(source.raw, seen, spoken.value, source.metadata)
    segments = segment(source.raw, seen, spoken.value, facts.title.value if facts.title else None)
    data, meanings = encoded(encoder, source.raw, segments, spoken.value, facts)
    return Findings(spoken, facts, cuts, segments, data, meanings, tuple(lines))


def segment(raw: str, shown_cuts: Sequence[Cut], language: str, title: str | None) -> tuple[Segment, ...]:
    """Return the segments of what the cuts leave."""
    from reader.text import segment as segments

    return segments.split(raw, kept(len(raw), shown_cuts), language, title)


def encoded(
    encoder: "Encoder", raw: str, segments: Sequence[Segment], language: str, metadata: Metadata
) -> tuple[bytes, tuple[bytes, bytes] | None]:
    """Return the fingerprint of an article (its title, then its sentences) and what its segments mean.

    Each text is encoded once for both. Of a text of more than MOST_SEGMENTS only the fingerprint is made: whoever
    imports it should not wait for a book to be encoded.
    """
    from reader.story.grouping import group, meaning

    texts = [raw[segment.start : segment.end] for segment in segments]
    title = [metadata.title.value] if metadata.title and metadata.title.value else []
    told = [place for place, segment in enumerate(segments) if segment.kind is not SegmentKind.TITLE]
    sentences = [*title, *(texts[place] for place in told)]
    if len(texts) > MOST_SEGMENTS:
        return group.fingerprint(encoder, language, sentences).to_bytes(), None
    beside = [text for text in title if text not in texts]  # given, or found elsewhere than in a line of its own
    vectors = meaning.encode(encoder, texts + beside)
    places = [*((texts + beside).index(text) for text in title), *told]
    made = group.fingerprint(encoder, language, sentences, vectors=vectors[places])
    return made.to_bytes(), meaning.pack(vectors[: len(texts)], language)


def warm_up() -> None:
    """Read word lists, profiles and weights, so that the first look at a text does not wait for them."""
    from reader.text import clean, language

    language.warm_up()
    clean.warm_up()


def recipes() -> dict[str, str]:
    """Return the recipes of today: of "text" (facts, cuts, segments), "story" (fingerprints) and "meaning"."""
    from reader.story.grouping import group, meaning
    from reader.text import clean
    from reader.text import segment as segments

    return {"text": f"{clean.RECIPE}.{segments.RECIPE}", "story": str(group.RECIPE), "meaning": str(meaning.RECIPE)}
