"""How often is the language of a short text, a sentence, an article found?

    python -m tests.benchmarks language [FILE…] [--predictions OUT] [--try]

FILEs hold texts with their language; of files of whole articles sentences are drawn. What a name counts
was chosen by them, and some words of near languages were corrected: of other files the figures may be a little lower.
`--try` prints the scores with other values of what a name counts.
"""

import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

from reader.text import language
from reader.text.language import detect, warm_up
from reader.text.language_profiles import profiles
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import rows
from tests.benchmarks._sets import STORIES

ALIKE = ({"hr", "sr", "bs"}, {"no", "nb", "nn"})
DRAWN, SHORTEST = 150, 60  # sentences of each language, and letters of one
TRIED = (0.1, 0.2, 0.3, 0.4, 0.6, 1.0)
FILES = ("lid_news", "stories_versions_ntrex", "stories_versions_wmt")


def main(argv: list[str]) -> int:
    """Print the share of right answers by kind of text, and the commonest confusions."""
    files, out = _arguments.files([word for word in argv if word != "--try"], [STORIES / f"{f}.jsonl" for f in FILES])
    if not files:
        return 1
    warm_up()
    predictions: list[str] = []
    for file in files:
        gold = texts(file)
        started = time.process_time()
        found = tags(gold)
        print(f"{file.stem}: {(time.process_time() - started) * 1e3 / len(gold):.2f} ms a text")
        tell(gold, found)
        wrong = Counter((row["variety"], tag) for row, tag in zip(gold, found, strict=True) if row["lang"] != tag)
        print(f"  confusions: {', '.join(f'{a} as {b} {n}' for (a, b), n in wrong.most_common(12))}")
        predictions += found if file == files[0] else ()
        if "--try" in argv:
            try_values(gold)
    if out:
        out.write_text("".join(json.dumps({"lang": tag}) + "\n" for tag in predictions), "utf-8")
    return 0


def texts(file: Path) -> list[dict[str, str]]:
    """Return the texts of a file; of a file of articles a draw of sentences of each language."""
    found = rows(file)
    if "sentences" not in found[0]:
        return found
    by_language: dict[str, set[str]] = {}
    for row in found:
        if "noise" not in str(row["how"]):
            by_language.setdefault(row["lang"], set()).update(s for s in row["sentences"] if len(s) > SHORTEST)
    chance = random.Random(4)
    drawn = {tag: chance.sample(sorted(said), min(DRAWN, len(said))) for tag, said in sorted(by_language.items())}
    return [
        {"kind": "sentence", "lang": tag, "variety": tag, "text": text} for tag, said in drawn.items() for text in said
    ]


def tags(gold: list[dict[str, str]]) -> list[str]:
    """Return the language heard in each text, as the sets call it."""
    heard = (detect(row["text"]).value for row in gold)
    return [{"zh-Hant": "zh-tw"}.get(tag, tag.split("-")[0]) for tag in heard]


def tell(gold: list[dict[str, str]], found: list[str]) -> None:
    """Print the shares by kind."""
    for kind in sorted({row["kind"] for row in gold}):
        pairs = [(row["lang"], tag) for row, tag in zip(gold, found, strict=True) if row["kind"] == kind]
        print(f"  {kind}: {_score(pairs)}")


def try_values(gold: list[dict[str, str]]) -> None:
    """Print the shares with other values of what a name counts."""
    used = language._OF_NAMES
    for value in (*TRIED, used):
        language._OF_NAMES = value
        language._by_groups.cache_clear()
        print(f" names count {value}{' *' if value == used else ''}")
        tell(gold, tags(gold))


def _score(pairs: list[tuple[str, str]]) -> str:
    own = {tag.replace("zh-cn", "zh") for tag in profiles().languages}
    right = [_is_right(a, b) for a, b in pairs]
    as_one = [_is_right(a, b) or any({a, b} <= group for group in ALIKE[:1]) for a, b in pairs]
    known = [_is_right(a, b) for a, b in pairs if a in own]
    return (
        f"all {sum(right) / len(right):.4f}, hr/sr/bs as one {sum(as_one) / len(as_one):.4f},"
        f" langdetect's own languages {sum(known) / max(1, len(known)):.4f} ({len(pairs)})"
    )


def _is_right(gold: str, found: str) -> bool:
    return gold == found or (gold[:2] == found[:2] == "zh") or (gold == "nn" and found in ALIKE[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
