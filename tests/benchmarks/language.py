"""How often is the language of a short text, a sentence, an article found?

python -m tests.benchmarks language [FILE…] [--predictions OUT]
"""

import json
import sys
import time
from collections import Counter

from reader.text.language import detect, warm_up
from reader.text.language_profiles import profiles
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import STORIES, rows

ALIKE = ({"hr", "sr", "bs"}, {"no", "nb", "nn"})


def main(argv: list[str]) -> int:
    """Print the share of right answers by kind of text, and the commonest confusions."""
    files, out = _arguments.files(argv, [STORIES / "lid_news.jsonl"])
    if not files:
        return 1
    warm_up()
    predictions: list[str] = []
    for file in files:
        gold = rows(file)
        started = time.process_time()
        found = [
            {"zh-Hant": "zh-tw"}.get(tag, tag.split("-")[0]) for tag in (detect(row["text"]).value for row in gold)
        ]
        print(f"{file.stem}: {(time.process_time() - started) * 1e3 / len(gold):.2f} ms a text")
        for kind in sorted({row["kind"] for row in gold}):
            pairs = [(row["lang"], tag) for row, tag in zip(gold, found, strict=True) if row["kind"] == kind]
            print(f"  {kind}: {_score(pairs)}")
        wrong = Counter((row["variety"], tag) for row, tag in zip(gold, found, strict=True) if row["lang"] != tag)
        print(f"  confusions: {', '.join(f'{a} as {b} {n}' for (a, b), n in wrong.most_common(12))}")
        predictions += found
    if out:
        out.write_text("".join(json.dumps({"lang": tag}) + "\n" for tag in predictions), "utf-8")
    return 0


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
