"""How well are contradictions found in pairs of sentences? Recall for each kind, and flags on untouched pairs.

usage: python -m tests.benchmarks differences [FILE…] [--predictions OUT] [--show KIND]

A file is JSON: {"items": [{"id", "src_lang", "tgt_lang", "src", "tgt", "edit"}]}; `edit` names the change made in tgt,
null for none. OUT gets {"predictions": {id: [kind…]}}. The sentences of one pair of languages stand for the two
documents that the check of names needs.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from reader.story.comparing.figure_differences import disagreements
from reader.story.comparing.name_differences import Context, name_disagreements
from reader.story.comparing.name_sense import Sense
from reader.story.signs.encode import UseEncoder, encodable
from tests.benchmarks._sets import DIFFERENCES

Item = dict[str, Any]


def predictions(items: list[Item]) -> dict[str, list[str]]:
    """Return the kinds flagged for each item."""
    found: dict[str, list[str]] = {}
    documents: dict[tuple[str, str], list[Item]] = defaultdict(list)
    sense = Sense(UseEncoder())
    for item in items:
        documents[item["src_lang"], item["tgt_lang"]].append(item)
    for (language, other), some in documents.items():
        context = Context([(item["src"], item["tgt"]) for item in some])
        for item in some:
            source, target = item["src"], item["tgt"]
            kinds = {str(entry.kind) for entry in disagreements(source, language, target, other)}
            known = sense if encodable(language, other) else None
            if name_disagreements(source, language, target, other, context, known):
                kinds.add("name")
            found[item["id"]] = sorted(kinds)
    return found


def report(items: list[Item], flagged: dict[str, list[str]]) -> None:
    """Print recall and false flags of every kind."""
    untouched = [item for item in items if not item["edit"]]
    for kind in ("number", "weekday", "month", "name"):
        edited = [item for item in items if item["edit"] == kind]
        false = sum(kind in flagged[item["id"]] for item in untouched)
        right = sum(kind in flagged[item["id"]] for item in edited)
        recall = right / len(edited) if edited else float("nan")
        print(
            f"{kind:8} recall {recall:.3f} of {len(edited)} | flagged on untouched pairs "
            f"{false / max(1, len(untouched)):.4f} ({false} of {len(untouched)})"
        )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="differences")
    parser.add_argument("files", nargs="*", type=Path, default=sorted(DIFFERENCES.glob("*.json")))
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--show", help="print the items of this kind that were missed, and the false flags")
    options = parser.parse_args(argv)
    if not options.files:
        parser.error(f"there is no set in {DIFFERENCES}: name a FILE, or the folder of the sets in SYNOPTIC_SETS")
    everything: dict[str, list[str]] = {}
    for path in options.files:
        items: list[Item] = json.loads(path.read_text("utf-8"))["items"]
        flagged = predictions(items)
        everything |= flagged
        print(path.name)
        report(items, flagged)
        wrong = defaultdict(list)
        for item in items:
            is_flagged = options.show in flagged[item["id"]]
            if options.show and is_flagged != (item["edit"] == options.show) and item["edit"] in (None, options.show):
                wrong["missed" if item["edit"] else "false"].append(item)
        for name, some in wrong.items():
            for item in some:
                print(f"{name} {item['id']} {item['src_lang']}-{item['tgt_lang']}\n  {item['src']}\n  {item['tgt']}")
    if options.predictions:
        options.predictions.write_text(json.dumps({"predictions": everything}), "utf-8")
    return 0
