"""How well are versions aligned? F1 of links (strict, lax), of what one version tells alone, and of what moved.

usage: python -m tests.benchmarks alignment [FILE…] [--preset PRESET] [--predictions OUT] [--by-language]

A line of FILE is JSON: {"id", "src_lang", "tgt_lang", "src": [segment…], "tgt": […], "links": [[[src…], [tgt…]], …]},
where known "src_only", "tgt_only", "moved" (positions in links). OUT gets a line for each: id, links, src_only,
tgt_only, moved, and the probabilities "src_chance", "tgt_chance" of being told in one version only. A JSON file with
"pairs" is read too; without FILE the sets of alignment and the seeds are taken.

moved: as the sets themselves are scored, by positions in the two lists of links, so that a link too many or too few
before a moved one counts against it as well; "moved segments" compares which segments of the source moved.

strict: exactly the same link is gold; lax: both sides overlap a gold link's. Precision is over links and unlinked
segments, recall over gold links with two sides.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.model import Alignment
from reader.story.aligning.align import Aligner
from reader.story.aligning.prepared import Prepared, prepare
from reader.story.signs.encode import Encoder, UseEncoder
from tests.benchmarks._sets import ALIGNMENT

SEEDS_GOLD = Path(__file__).parents[1] / "seeds_alignment_gold.json"

Row = dict[str, Any]
Bead = tuple[tuple[int, ...], tuple[int, ...]]
Numbers = npt.NDArray[np.float64]


def read(path: Path) -> list[Row]:
    """Return the pairs of a gold file; the seeds' without furniture."""
    text = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    gold = json.loads(text)
    return (
        [without_furniture(row, gold["documents"]) for row in gold["pairs"]] if "documents" in gold else gold["pairs"]
    )


def without_furniture(row: Row, documents: dict[str, Any]) -> Row:
    """Return a pair without the segments that cleaning sets aside, and with its paragraphs."""
    new: Row = {"id": row["id"], "src_lang": row["src_lang"], "tgt_lang": row["tgt_lang"]}
    places: list[dict[int, int]] = []
    for side, only in (("src", "src_only"), ("tgt", "tgt_only")):
        document = documents[row[f"{side}_lang"]]
        kept = [i for i in range(len(row[side])) if i not in document["boilerplate"]]
        place = {old: new for new, old in enumerate(kept)}
        raw = (SEEDS_GOLD.parents[1] / "seeds" / document["file"]).read_text("utf-8")
        new[side] = [row[side][i] for i in kept]
        new[f"{side}_paragraphs"] = [raw.count("\n", 0, document["spans"][i][0]) for i in kept]
        new[only] = [place[i] for i in row[only] if i in place]
        places.append(place)
    new["links"] = [[[places[0][i] for i in a], [places[1][j] for j in b]] for a, b in row["links"]]
    new["moved"] = row["moved"]
    return new


def prepared(encoder: Encoder, row: Row) -> tuple[Prepared, Prepared]:
    """Return both versions of a pair made ready."""
    source, target = (
        prepare(encoder, row[f"{k}_lang"], row[k], row.get(f"{k}_paragraphs", [0] * len(row[k])))
        for k in ("src", "tgt")
    )
    return source, target


def predicted(row: Row, found: Alignment, chances: Sequence[Numbers]) -> Row:
    """Return the line of predictions of a pair; `chances` are P(only here) of all segments of both sides."""
    out: Row = {
        "id": row["id"],
        "links": [[list(link.source), list(link.target)] for link in found.links],
        "src_only": sorted(found.source_only),
        "tgt_only": sorted(found.target_only),
        "moved": [k for k, link in enumerate(found.links) if link.moved],
    }
    for side, chance in zip(("src", "tgt"), chances, strict=True):
        out[f"{side}_chance"] = [round(float(one), 4) for one in chance]
    return out


def alone(row: Row) -> tuple[set[int], set[int]]:
    """Return which segments of each side are told there only, by the gold answer."""
    both = [link for link in row["links"] if link[0] and link[1]]
    linked = {i for a, _ in both for i in a}, {j for _, b in both for j in b}
    return (
        set(row["src_only"]) if "src_only" in row else set(range(len(row["src"]))) - linked[0],
        set(row["tgt_only"]) if "tgt_only" in row else set(range(len(row["tgt"]))) - linked[1],
    )


class Score:
    """Counts over many pairs."""

    def __init__(self) -> None:
        self.precision, self.recall = np.zeros(3), np.zeros(3)  # strict, lax, all
        self.only, self.moved, self.moved_segments = np.zeros(3), np.zeros(3), np.zeros(3)  # found, right, wanted
        self.segments = 0
        self.chances: list[tuple[float, bool]] = []

    def add(self, row: Row, test: Row) -> None:
        """Count one pair."""
        gold = {bead for a, b in row["links"] if all(bead := (tuple(a), tuple(b)))}
        links = {(tuple(a), tuple(b)) for a, b in test["links"]}
        wanted = alone(row)
        singles: set[Bead] = {((i,), ()) for i in test["src_only"]} | {((), (j,)) for j in test["tgt_only"]}
        right: set[Bead] = {((i,), ()) for i in wanted[0]} | {((), (j,)) for j in wanted[1]}
        self.precision += _hits(gold | right, links | singles)
        self.recall += _hits(links, gold)
        self.only += len(singles), len(singles & right), len(right)
        self.segments += len(row["src"]) + len(row["tgt"])
        if "moved" in row:
            here = {i for k in test["moved"] for i in test["links"][k][0]}
            there = {i for k in row["moved"] for i in row["links"][k][0]}
            self.moved_segments += len(here), len(here & there), len(there)
            places, wanted_places = set(test["moved"]), set(row["moved"])
            self.moved += len(places), len(places & wanted_places), len(wanted_places)
        for side, told in zip(("src", "tgt"), wanted, strict=True):
            self.chances += [(chance, k in told) for k, chance in enumerate(test[f"{side}_chance"])]

    @property
    def f1(self) -> tuple[float, float]:
        """Return strict and lax F1."""
        p, r = (counts[:2] / max(counts[2], 1) for counts in (self.precision, self.recall))
        strict, lax = 2 * p * r / np.maximum(p + r, 1e-9)
        return float(strict), float(lax)

    @property
    def wrongly_alone(self) -> float:
        """Return the share of segments told in both versions that are said to be told in one only."""
        return float((self.only[0] - self.only[1]) / max(1, self.segments - self.only[2]))

    def report(self) -> str:
        """Return all figures in one line."""
        strict, lax = self.f1
        parts = [f"strict {strict:.4f} lax {lax:.4f}", f"wrongly only here {self.wrongly_alone:.2%}"]
        if self.only[2]:
            parts.insert(1, f"only here {_prf(self.only)}")
        if self.moved[2]:
            parts.append(f"moved {_prf(self.moved)} | moved segments {_prf(self.moved_segments)}")
        chance, truth = np.array(self.chances).T
        if 0 < truth.sum() < len(truth):
            parts.append(
                f"chance AUC {auc(chance, truth):.4f} calibration error {calibration_error(chance, truth):.4f}"
            )
        return " | ".join(parts)


def _hits(gold: set[Bead], test: set[Bead]) -> tuple[int, int, int]:
    reach: dict[int, set[int]] = defaultdict(set)
    for a, b in gold:
        for i in a:
            reach[i] |= set(b)
    strict = len(gold & test)
    lax = sum(1 for a, b in test - gold if set(b) & set().union(*(reach[i] for i in a)))
    return strict, strict + lax, len(test)


def _prf(counts: Numbers) -> str:
    p, r = counts[1] / max(counts[0], 1), counts[1] / max(counts[2], 1)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f}"


def auc(chance: Numbers, truth: Numbers) -> float:
    """Return how often a segment told here only has the higher chance of two."""
    order = np.sort(chance)
    ranks = (np.searchsorted(order, chance, "left") + np.searchsorted(order, chance, "right") + 1) / 2
    count = truth.sum()
    return float((ranks[truth == 1].sum() - count * (count + 1) / 2) / (count * (len(truth) - count)))


def calibration_error(chance: Numbers, truth: Numbers, bins: int = 10) -> float:
    """Return the mean gap between what is said and what is true, over ten bins."""
    place = np.minimum((chance * bins).astype(int), bins - 1)
    return float(
        sum(abs(chance[place == k].mean() - truth[place == k].mean()) * (place == k).mean() for k in set(place))
    )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="alignment")
    parser.add_argument("files", nargs="*", type=Path, default=[*sorted(ALIGNMENT.glob("*.jsonl")), SEEDS_GOLD])
    parser.add_argument("--preset", choices=("auto", "parallel", "news", "general"), default="auto")
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--by-language", action="store_true")
    options = parser.parse_args(argv)
    encoder, lines = UseEncoder(), []
    for path in options.files:
        total, groups, spent = Score(), defaultdict(Score), 0.0
        for row in read(path):
            source, target = prepared(encoder, row)
            began = time.perf_counter()
            aligner = Aligner.of(source, target)
            told = aligner.told(options.preset)
            test = predicted(row, aligner.finished(told), (told.source, told.target))
            spent += time.perf_counter() - began
            lines.append(test)
            for score in (total, groups[f"{row['src_lang']}-{row['tgt_lang']}"]):
                score.add(row, test)
        print(f"{path.name:28} {total.report()} | {spent:.2f} s")
        for name, score in sorted(groups.items()) if options.by_language else ():
            print(f"  {name:26} {score.report()}")
    if options.predictions:
        options.predictions.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return 0
