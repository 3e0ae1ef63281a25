"""Make resources/stories.npz from the public sets: `python -m tests.benchmarks train_stories [--bench FOLDER]`.

What comes out: the mean sentence vector of each language, in how many stories each key occurs, and the weights of the
two scores. No text is kept. The same input gives the same file.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.paths import resources
from reader.story.encode import DIMENSIONS, UseEncoder
from reader.story.fingerprint import LONGEST_SENTENCE, MOST_SENTENCES, fingerprint
from reader.story.names import number_of, tokens
from reader.story.neighbours import Neighbours
from reader.story.pairs import FEATURES, Side, features
from reader.story.trained import Trained

BENCH = Path(__file__).parents[3] / "shared" / "bench" / "stories"
SETS = ("stories_versions_ntrex.jsonl", "stories_versions_wmt.jsonl")
EVENT = ("doc", "title", "tmax", "lex", "mmlo", "num", "mmhi")
SHRINK = 30  # sentences' worth of the mean of all languages mixed into each language's mean
RANDOM = 10  # unrelated articles an article is compared with, beside its neighbours


@dataclass(frozen=True)
class Document:
    id: str
    story: str
    language: str
    sentences: tuple[str, ...]


class Remembering:
    """An encoder that never encodes the same text twice."""

    def __init__(self, encoder=None) -> None:
        self.encoder = encoder or UseEncoder()
        self.known: dict[str, np.ndarray] = {}

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        new = [text for text in dict.fromkeys(texts) if text not in self.known]
        for start in range(0, len(new), 256):
            part = new[start : start + 256]
            self.known.update(zip(part, self.encoder.encode(part), strict=True))
        return np.array([self.known[text] for text in texts]).reshape(len(texts), DIMENSIONS)


def read(path: Path) -> list[Document]:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [Document(r["id"], r["story"], r["lang"], tuple(r["sentences"])) for r in rows]


def means(documents: Iterable[Document], encoder) -> tuple[tuple[str, ...], np.ndarray]:
    """Return the languages and their mean vectors, that of all languages last."""
    texts: dict[str, dict[str, None]] = defaultdict(dict)
    for d in documents:
        texts[d.language].update(dict.fromkeys(s[:LONGEST_SENTENCE] for s in d.sentences[:MOST_SENTENCES]))
    sums = {language: encoder.encode(list(found)).sum(axis=0) for language, found in sorted(texts.items())}
    total = np.mean([sums[language] / len(texts[language]) for language in sums], axis=0)
    rows = [(sums[x] + SHRINK * total) / (len(texts[x]) + SHRINK) for x in sums]
    return tuple(sums), np.array([*rows, total], dtype=np.float16)


def rarity(documents: Iterable[Document]) -> tuple[np.ndarray, np.ndarray, int]:
    """Return the keys of at least two stories, sorted, in how many documents each occurs, and how many there are."""
    stories: dict[int, set[str]] = defaultdict(set)
    counts: Counter[int] = Counter()
    documents = list(documents)
    for d in documents:
        for key in {number_of(t.key) for s in d.sentences[:MOST_SENTENCES] for t in tokens(s)}:
            counts[key] += 1
            stories[key].add(d.story)
    kept = np.array(sorted(key for key in counts if len(stories[key]) > 1), dtype=np.uint32)
    return kept, np.array([min(counts[int(k)], 65_535) for k in kept], dtype=np.uint16), len(documents)


def pairs(documents: Sequence[Document], sides: Sequence[Side], seed: int = 1):
    """Return the features of versions and of near and random others, with 1 for versions."""
    neighbours, rng = Neighbours(), random.Random(seed)
    for d, side in zip(documents, sides, strict=True):
        neighbours.add(d.id, side)
    at = {d.id: i for i, d in enumerate(documents)}
    wanted: set[tuple[int, int]] = set()
    by_story = defaultdict(list)
    for i, d in enumerate(documents):
        by_story[d.story].append(i)
    for members in by_story.values():
        wanted.update((i, j) for i in members for j in members if i < j)
    for i, side in enumerate(sides):
        near = [at[x] for x in neighbours.near(side.fingerprint, side)]
        near += rng.sample(range(len(sides)), min(RANDOM, len(sides)))
        wanted.update((min(i, j), max(i, j)) for j in near if i != j)
    order = sorted(wanted)
    x = np.array([features(sides[i], sides[j]) for i, j in order])
    return x, np.array([documents[i].story == documents[j].story for i, j in order]), order


def regression(x: np.ndarray, y: np.ndarray, weights: np.ndarray | None = None, penalty: float = 1.0) -> np.ndarray:
    """Return the weights of a logistic regression by Newton's method, constant last, penalised when standardised."""
    weights = np.ones(len(y)) if weights is None else weights
    center, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([(x - center) / spread, np.ones(len(x))]).astype(np.float64)
    w, shrink = np.zeros(z.shape[1]), np.diag([*[penalty] * x.shape[1], 0.0])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
        gradient = z.T @ (weights * (p - y)) + shrink @ w
        hessian = (z * (weights * p * (1 - p))[:, None]).T @ z + shrink
        step = np.linalg.solve(hessian + 1e-9 * np.eye(len(w)), gradient)
        w -= step
        if np.abs(step).max() < 1e-7:
            break
    raw = w[:-1] / spread
    return np.append(raw, w[-1] - raw @ center).astype(np.float32)


def halves(documents: Sequence[Document]) -> list[Document]:
    """Return every longer document's first or second half, so that two of a story need not share a sentence."""
    found = []
    for n, d in enumerate(documents):
        middle = len(d.sentences) // 2
        if middle >= 3:
            part = d.sentences[:middle] if n % 2 else d.sentences[middle:]
            found.append(Document(f"{d.id}/{n % 2}", d.story, d.language, part))
    return found


def event(documents: Sequence[Document], encoder, trained: Trained) -> np.ndarray:
    """Return the weights of "the same event": first halves against second halves of other versions."""
    cut = halves(documents)
    sides = [Side(fingerprint(encoder, d.language, d.sentences, trained=trained), trained) for d in cut]
    x, y, order = pairs(cut, sides)
    apart = np.array([not y[k] or cut[i].id[-1] != cut[j].id[-1] for k, (i, j) in enumerate(order)])
    columns = [FEATURES.index(name) for name in EVENT]
    found = regression(x[apart][:, columns], y[apart])
    row = np.zeros(len(FEATURES) + 1, dtype=np.float32)
    row[columns], row[-1] = found[:-1], found[-1]
    return row


def train(sets: Sequence[Sequence[Document]], encoder, more: Sequence[Document] = ()) -> Trained:
    """Return everything that is learned; `more` are texts that only say what their languages are like."""
    documents = [d for one in sets for d in one]
    languages, rows = means([*documents, *more], encoder)
    keys, counts, n = rarity([*documents, *more])
    nothing = np.zeros(len(FEATURES) + 1, dtype=np.float32)
    bare = Trained(languages, rows.astype(np.float32), keys, counts, n, nothing, nothing)
    found = []
    for one in sets:
        sides = [Side(fingerprint(encoder, d.language, d.sentences, trained=bare), bare) for d in one]
        found.append(pairs(one, sides)[:2])
    x, y = np.concatenate([f[0] for f in found]), np.concatenate([f[1] for f in found])
    return Trained(languages, bare.means, keys, counts, n, regression(x, y), event(documents, encoder, bare))


def plain_texts(bench: Path) -> list[Document]:
    """Return the news texts of the language bench, which say what further languages are like."""
    rows = [json.loads(line) for line in (bench / "lid_news.jsonl").read_text("utf-8").splitlines()]
    return [Document(f"lid{i}", f"lid{i}", r["lang"], (r["text"],)) for i, r in enumerate(rows) if r["kind"] != "short"]


def save(trained: Trained, path: Path) -> None:
    np.savez_compressed(
        path,
        languages=" ".join(trained.languages),
        means=trained.means.astype(np.float16),
        keys=trained.keys,
        counts=trained.counts,
        documents=trained.documents,
        version=trained.version,
        event=trained.event,
    )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_stories", description=__doc__)
    parser.add_argument("--bench", type=Path, default=BENCH)
    parser.add_argument("--output", type=Path, default=resources() / "stories.npz")
    options = parser.parse_args(argv)
    trained = train([read(options.bench / name) for name in SETS], Remembering())
    save(trained, options.output)
    for name, version, same_event in zip((*FEATURES, "constant"), trained.version, trained.event, strict=True):
        print(f"{name:10} {version:8.3f} {same_event:8.3f}")
    print(f"{options.output}: {options.output.stat().st_size} bytes, {len(trained.keys)} keys")
    return 0
