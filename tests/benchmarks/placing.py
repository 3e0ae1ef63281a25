"""How long does it take to find the story of a new article among 100,000, and is what is near still found?

usage: python -m tests.benchmarks placing [--articles N]

The library is made of the public versions: each made-up article has the keys of one of them, those of another in its
second half, and the mean of the vectors of both with some noise. The real articles are in it too, but for some, which
are placed. Printed: processor time for one; how many of its versions are among those that are looked at, for several
values of `neighbours.SIFTED`, `*` marking the one in use, and where all are compared exactly, as up to
`neighbours.FEW` articles.
"""

import argparse
import time
from dataclasses import replace

import numpy as np

from reader.story.grouping import neighbours
from reader.story.grouping.fingerprint import Fingerprint, fingerprint, normalised
from reader.story.grouping.group import Index
from reader.story.grouping.pairs import Side
from tests.benchmarks import stories
from tests.benchmarks._sets import STORIES
from tests.benchmarks.train_stories import Remembering

PLACED = 100
NOISE = 0.7  # of a made-up vector, beside the mean of two real ones
TRIED = (100, 300, 1_000, 3_000)


def made_up(one: Fingerprint, other: Fingerprint, chance: np.random.Generator) -> Fingerprint:
    """Return an article between two real ones."""
    noise = chance.normal(size=len(one.document)) / np.sqrt(len(one.document))
    document = normalised(((one.document + other.document) / 2 + NOISE * noise)[None].astype(np.float32))[0]
    half = len(one.keys) // 2
    keys = np.concatenate([one.keys[:half], other.keys[half : len(one.keys)]])
    return replace(one, document=document, keys=keys, places=one.places[: len(keys)])


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="placing")
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args(argv)
    encoder, chance = Remembering(), np.random.default_rng(3)
    documents = stories.read(STORIES / stories.SETS[0])
    real = [fingerprint(encoder, one.language, one.sentences) for one in documents]
    new = sorted(chance.choice(len(real), PLACED, replace=False).tolist())
    inside = {str(k): one for k, one in enumerate(real) if k not in new}
    index = Index(lambda article_id: inside[article_id.partition("+")[0]])
    for article_id, one in inside.items():
        index.add(article_id, documents[int(article_id)].story, one)
    names = list(inside)
    while len(index) < options.articles:
        mine, its = chance.choice(len(names), 2)
        article_id = f"{names[mine]}+{len(index)}"
        index.add(article_id, article_id, made_up(inside[names[mine]], inside[names[its]], chance))
    spent = []
    for k in new:
        began = time.process_time()
        index.place("new", real[k])
        spent.append(1000 * (time.process_time() - began))
    print(
        f"{len(index)} articles: placing takes {np.median(spent):.1f} ms, of twenty one {np.quantile(spent, 0.95):.1f}"
    )
    wanted = [{n for n in inside if documents[int(n)].story == documents[k].story} for k in new]
    few, used = neighbours.FEW, neighbours.SIFTED
    for value in (*sorted({*TRIED, used}), None):
        neighbours.FEW, neighbours.SIFTED = (few, value) if value else (len(index), used)
        near = [index._neighbours.near(real[k], Side(real[k])) for k in new]
        found = sum(len(true.intersection(some)) for true, some in zip(wanted, near, strict=True))
        mark = "*" if value == used else " "
        print(f"SIFTED {value or 'none'}{mark} finds {found} of {sum(map(len, wanted))} versions", flush=True)
    neighbours.FEW, neighbours.SIFTED = few, used
    return 0
