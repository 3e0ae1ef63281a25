"""How do nouns become the JSON of one column, and nouns again?"""

import json
from collections.abc import Iterable
from dataclasses import fields

from reader.model import Alignment, Cut, CutKind, Evidence, Fact, Grade, Link, Metadata, Segment, SegmentKind

METADATA_FIELDS = tuple(field.name for field in fields(Metadata))


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def cuts_to_json(cuts: Iterable[Cut]) -> str:
    """Return cuts as JSON."""
    return _dump([[cut.start, cut.end, cut.kind, cut.reason, cut.confidence] for cut in cuts])


def cuts_from_json(text: str) -> tuple[Cut, ...]:
    """Return the cuts of cuts_to_json()."""
    return tuple(
        Cut(start, end, CutKind(kind), reason, confidence) for start, end, kind, reason, confidence in json.loads(text)
    )


def segments_to_json(segments: Iterable[Segment]) -> str:
    """Return segments as JSON."""
    return _dump([[s.start, s.end, s.kind, s.paragraph, *([s.language] if s.language else [])] for s in segments])


def segments_from_json(text: str) -> tuple[Segment, ...]:
    """Return the segments of segments_to_json()."""
    return tuple(Segment(start, end, SegmentKind(kind), *more) for start, end, kind, *more in json.loads(text))


def format_to_json(metadata: Metadata, cuts: Iterable[Cut]) -> str:
    """Return what a format itself says about its text as JSON."""
    facts = {name: [fact.value, fact.confidence, fact.evidence] for name, fact in facts_of(metadata).items()}
    return _dump({"facts": facts, "cuts": json.loads(cuts_to_json(cuts))})


def format_from_json(text: str) -> tuple[Metadata, tuple[Cut, ...]]:
    """Return the metadata and cuts of format_to_json()."""
    said = json.loads(text)
    facts = {name: Fact(*fact) for name, fact in said["facts"].items() if name in METADATA_FIELDS}
    return Metadata(**facts), cuts_from_json(_dump(said["cuts"]))


def facts_of(metadata: Metadata) -> dict[str, Fact]:
    """Return the facts that are known, by the name of their field."""
    return {name: fact for name in METADATA_FIELDS if (fact := getattr(metadata, name)) is not None}


def alignment_to_json(alignment: Alignment) -> str:
    """Return an alignment as JSON."""
    return _dump(
        {
            "links": [[link.source, link.target, link.confidence, int(link.moved)] for link in alignment.links],
            "source_only": sorted(alignment.source_only.items()),
            "target_only": sorted(alignment.target_only.items()),
            "coverage": alignment.coverage,
        }
    )


def alignment_from_json(text: str) -> Alignment:
    """Return the alignment of alignment_to_json()."""
    said = json.loads(text)
    return Alignment(
        tuple(Link(tuple(source), tuple(target), c, bool(moved)) for source, target, c, moved in said["links"]),
        dict(said["source_only"]),
        dict(said["target_only"]),
        said["coverage"],
    )


def evidence_to_json(evidence: Evidence) -> str:
    """Return evidence as JSON, without the ids of its articles."""
    return _dump(
        [evidence.score, evidence.grade, list(evidence.passages), list(evidence.names), list(evidence.numbers)]
    )


def evidence_from_json(article_id: str, other_id: str, text: str) -> Evidence:
    """Return the evidence of evidence_to_json()."""
    score, grade, passages, names, numbers = json.loads(text)
    return Evidence(
        article_id,
        other_id,
        score,
        Grade(grade),
        tuple((ours, theirs) for ours, theirs in passages),
        tuple(names),
        tuple(numbers),
    )
