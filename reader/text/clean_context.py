"""What do the lines around a line say about it, and its place in the article?"""

import bisect
import math
from collections import Counter
from collections.abc import Sequence

from reader.text import clean_features, scripts
from reader.text.clean_rules import weight
from reader.text.phrases import squeeze

_NEAR = (1, 3, 8)  # how many lines to each side are looked at
_PROSE = 0.8  # from this score on a line counts as prose


def measures(texts: Sequence[str], language: str) -> list[dict[str, float]]:
    """Return the measures of each line by name: its own, then its place, then its neighbours'."""
    about = clean_features.document(texts, language)
    rows = [clean_features.of_line(text, about) for text in texts]
    for row, place in zip(rows, _places(texts), strict=True):
        row.update(place)
    prose = [_prose(row, weight(text)) for row, text in zip(rows, texts, strict=True)]
    for row, around, shared in zip(rows, _around(prose, rows), _shared(texts, prose, about), strict=True):
        row.update(around)
        row.update(shared)
    for row, spoken in zip(rows, _spoken(rows), strict=True):
        row.update(spoken)
    return rows


def _places(texts: Sequence[str]) -> list[dict[str, float]]:
    squeezed = [squeeze(text[:200]) or text for text in texts]
    times = Counter(squeezed)
    sizes = [weight(text) for text in texts]
    usual = max(1, sorted(sizes)[int(0.8 * len(sizes))]) if sizes else 1
    last = len(texts) - 1
    return [
        {
            "repeated": min(3, times[squeezed[i]] - 1) / 3,
            "place": i / max(1, last),
            "first_lines": math.exp(-i / 4),
            "last_lines": math.exp(-(last - i) / 4),
            "against_usual": min(2.0, sizes[i] / usual),
            "number": math.log1p(len(texts)) / 5,
        }
        for i in range(len(texts))
    ]


def _prose(row: dict[str, float], size: int) -> float:
    """Return how much a line looks like running text, from 0 to about 2."""
    score = min(3.0, max(0.0, size / 60 - 0.6)) / 1.5
    score *= 1.0 if row["ended"] else 0.5
    score *= 0.4 + min(1.0, row["common"] / 0.3) * 0.6
    spoilt = row["filler"] or row["copyright"] or row["foreign_script"] or row["foreign"] > 0.6
    return score * (0.3 if spoilt else 1.0) * (1 - 0.7 * row["covered"])


def units(text: str, about: clean_features.Document) -> set[str]:
    """Return what a line is about: its rarer words, shortened to bridge endings, or pairs of letters without spaces."""
    words = [word.casefold() for word in scripts.WORD.findall(text)]
    common = about.common or frozenset()
    if about.is_unspaced:
        runs = [word for word in words if not word.isascii()]
        return {run[i : i + 2] for run in runs for i in range(len(run) - 1)} | {
            word for word in words if word.isascii()
        }
    return {word[:6] for word in words if len(word) >= 3 and word not in common}


def _shared(texts: Sequence[str], prose: Sequence[float], about: clean_features.Document) -> list[dict[str, float]]:
    """Measure how much of what a line is about the running text speaks of, outside the line itself."""
    own = [units(text, about) for text in texts]
    times = Counter(unit for line, score in zip(own, prose, strict=True) if score >= _PROSE for unit in line)
    found = []
    for line, score in zip(own, prose, strict=True):
        itself = score >= _PROSE
        hits = [times[unit] - itself for unit in line if times[unit] > itself]
        found.append(
            {
                "shared": len(hits) / len(line) if line else 0.0,
                "shared_often": sum(hit >= 2 for hit in hits) / len(line) if line else 0.0,
                "shared_number": math.log1p(len(hits)) / 3,
                "without_words": not line,
            }
        )
    return found


def _spoken(rows: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    """Measure where a line stands that speaks as a site does, and whether those around it do."""
    found = []
    for i, row in enumerate(rows):
        near = [rows[j] for j in range(max(0, i - 2), min(len(rows), i + 3)) if j != i]
        found.append(
            {
                "to_reader_late": row["to_reader"] * row["share_before"],
                "of_writer_late": row["of_writer"] * row["share_before"],
                "of_writer_early": row["of_writer"] * (1 - row["share_before"]),
                "of_site_late": row["of_site"] * row["share_before"],
                "of_site_near": sum(other["of_site"] for other in near) / 4,
                "to_reader_near": sum(other["to_reader"] for other in near) / 4,
                "of_picture_unended": row["of_picture"] * (not row["ended"]),
            }
        )
    return found


def _around(prose: Sequence[float], rows: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    total = sum(prose) or 1.0
    texts = [i for i, score in enumerate(prose) if score >= _PROSE]
    before = 0.0
    found = []
    for i, score in enumerate(prose):
        above, below = prose[max(0, i - 8) : i][::-1], prose[i + 1 : i + 9]
        row = {"prose": score, "share_before": before / total, "share_after": (total - before - score) / total}
        for near in _NEAR:
            row[f"above_{near}"] = sum(above[:near]) / near
            row[f"below_{near}"] = sum(below[:near]) / near
        at = bisect.bisect_left(texts, i)
        nearest = [j for j in texts[max(0, at - 1) : at + 2] if j != i]
        row["to_prose"] = math.log1p(min((abs(i - j) for j in nearest), default=30)) / 3
        row["inside"] = bool(texts) and texts[0] < i < texts[-1]
        row["above_all"] = bool(texts) and i < texts[0]
        row["below_all"] = bool(texts) and i > texts[-1]
        row["phrase_above"] = any(rows[j]["phrase"] for j in range(max(0, i - 3), i))
        row["phrases_near"] = sum(rows[j]["phrase"] for j in range(max(0, i - 4), min(len(rows), i + 5))) / 9
        row["short_near"] = sum(rows[j]["under_45"] for j in range(max(0, i - 4), min(len(rows), i + 5))) / 9
        found.append(row)
        before += score
    return found
