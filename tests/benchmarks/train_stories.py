"""Make resources/stories.npz from the public sets: `python -m tests.benchmarks train_stories [--bench FOLDER]`.

`--vectors FILE`, here and in the other topics on stories, keeps what the encoder made for the next run.

What comes out: the mean sentence vector of each language, in how many stories each key occurs, and the weights of the
two scores. No text is kept. The same input gives the same file.
"""

import argparse
import json
import pickle
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np

from reader.paths import resources
from reader.story.grouping.fingerprint import LONGEST_SENTENCE, MOST_SENTENCES, fingerprint
from reader.story.grouping.neighbours import Neighbours
from reader.story.grouping.pairs import FEATURES, Side, features
from reader.story.grouping.trained import UNSEEN, Trained
from reader.story.signs.encode import DIMENSIONS, UseEncoder
from reader.story.signs.names import number_of, tokens
from tests.benchmarks._sets import STORIES

SETS = ("stories_versions_ntrex.jsonl", "stories_versions_wmt.jsonl")
EVENT = (
    "title", "mean_high", "mean_low", "top3", "best", "figures", "key_sum", "key_share", "doc_keys",
    "doubt", "doubt_doc", "same", "same_keys",
)  # fmt: skip
SHRINK = 30  # sentences' worth of the mean of all languages mixed into each language's mean
PRIOR = 20  # stories without a key that every language is taken to have beside those seen
CHANGES = ("moved", "brief", "furniture", "paragraphs", "none", "none")
VARIED = 0.25  # what a pair with a changed document weighs
REST = 0.2  # of the pairs that are neither versions nor neighbours, this share is looked at


@dataclass(frozen=True)
class Document:
    id: str
    story: str
    language: str
    sentences: tuple[str, ...]


class Remembering:
    """An encoder that never encodes the same text twice; with a file, not in the next run either."""

    def __init__(self, encoder=None, kept: Path | None = None) -> None:
        self.encoder = encoder or UseEncoder()
        self.kept = kept
        self.known: dict[str, np.ndarray] = pickle.loads(kept.read_bytes()) if kept and kept.exists() else {}

    def keep(self) -> None:
        """Write what is known to the file."""
        if self.kept:
            self.kept.write_bytes(pickle.dumps(self.known))

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
    return tuple(sums), np.array([*rows, total], dtype=np.float16).astype(np.float32)


def rarities(documents: Iterable[Document]) -> tuple[np.ndarray, np.ndarray]:
    """Return the keys of at least two stories, sorted, and how telling they are.

    That is minus the logarithm of the share of stories with the key, in the language where it is most common: a
    function word of a language with few texts must not pass for a name.
    """
    stories: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    seen: dict[str, set[str]] = defaultdict(set)
    for d in documents:
        seen[d.language].add(d.story)
        for key in {number_of(t.key) for s in d.sentences[:MOST_SENTENCES] for t in tokens(s)}:
            stories[key][d.language].add(d.story)
    kept = sorted(key for key, found in stories.items() if len(set().union(*found.values())) > 1)
    shares = [max(len(s) / (len(seen[x]) + PRIOR) for x, s in stories[key].items()) for key in kept]
    found = np.minimum(-np.log(shares), UNSEEN)
    return np.array(kept, dtype=np.uint32), found.astype(np.float16).astype(np.float32)


def trusts(documents: Sequence[Document], sides: Sequence[Side], languages: Sequence[str]) -> np.ndarray:
    """Return for each language how near its articles lie to their versions in others, as a share of the best."""
    found: dict[str, list[float]] = defaultdict(list)
    for members in by_story(documents).values():
        for i in members:
            for j in members:
                if documents[i].language != documents[j].language:
                    near = float(sides[i].fingerprint.document @ sides[j].fingerprint.document)
                    found[documents[i].language].append(near)
    rows = np.array([(sum(found[x]) + SHRINK * 0.5) / (len(found[x]) + SHRINK) for x in languages])
    share = np.clip(rows / rows.max(), 0, 1)
    return np.append(share, np.quantile(share, 0.25)).astype(np.float16).astype(np.float32)


def by_story(documents: Sequence[Document]) -> dict[str, list[int]]:
    """Return the places of each story's documents."""
    found: dict[str, list[int]] = defaultdict(list)
    for i, d in enumerate(documents):
        found[d.story].append(i)
    return found


def pairs(documents: Sequence[Document], sides: Sequence[Side], seed: int = 1):
    """Return the features of pairs, 1 for versions, and how many pairs each stands for: all versions and neighbours
    are there, and a share of the rest."""
    neighbours, rng = Neighbours(), random.Random(seed)
    for d, side in zip(documents, sides, strict=True):
        neighbours.add(d.id, side)
    at = {d.id: i for i, d in enumerate(documents)}
    near = {(min(i, at[x]), max(i, at[x])) for i, s in enumerate(sides) for x in neighbours.near(s.fingerprint, s)}
    order, weights = [], []
    for i, j in combinations(range(len(documents)), 2):
        if documents[i].story == documents[j].story or (i, j) in near:
            weights.append(1.0)
        elif rng.random() < REST:
            weights.append(1 / REST)
        else:
            continue
        order.append((i, j))
    weights = [
        w * VARIED ** ("+" in documents[i].id or "+" in documents[j].id)
        for w, (i, j) in zip(weights, order, strict=True)
    ]
    x = np.array([features(sides[i], sides[j]) for i, j in order])
    y = np.array([documents[i].story == documents[j].story for i, j in order])
    return x, y, np.array(weights), order


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


def varied(documents: Sequence[Document], lines: Sequence[str], seed: int = 2) -> list[Document]:
    """Return the documents and, of each whole one, what becomes of articles: moved passages, briefs, site furniture."""
    rng, found = random.Random(seed), list(documents)
    for n, d in enumerate(documents):
        sentences, change = list(d.sentences), CHANGES[n % len(CHANGES)]
        if len(sentences) < 6 or change == "none":
            continue
        if change == "moved":
            first, second = sorted(rng.sample(range(1, len(sentences)), 2))
            sentences = [sentences[0], *sentences[second:], *sentences[first:second], *sentences[1:first]]
        elif change == "brief":
            sentences = sentences[: rng.randint(2, 4)]
        elif change == "furniture":
            before, after = rng.randint(1, 8), rng.randint(2, 12)
            sentences = [*rng.sample(lines, before), *sentences, *rng.sample(lines, after)]
        elif change == "paragraphs":
            step = rng.randint(2, 4)
            sentences = [" ".join(sentences[i : i + step]) for i in range(0, len(sentences), step)]
        found.append(Document(f"{d.id}+{change}", d.story, d.language, tuple(sentences)))
    return found


def furniture(bench: Path) -> list[str]:
    """Return the lines around articles that are no part of them."""
    rows = [json.loads(line) for line in (bench / "lines_light_en.jsonl").read_text("utf-8").splitlines()]
    found = {x.strip() for r in rows for x, kind in zip(r["lines"], r["labels"], strict=True) if kind == "boilerplate"}
    return sorted(line for line in found if line)


def event(documents: Sequence[Document], encoder, trained: Trained) -> np.ndarray:
    """Return the weights of "the same event": first halves against second halves of other versions."""
    cut = halves(documents)
    sides = [Side(fingerprint(encoder, d.language, d.sentences, trained=trained), trained) for d in cut]
    x, y, weights, order = pairs(cut, sides)
    apart = np.array([not y[k] or cut[i].id[-1] != cut[j].id[-1] for k, (i, j) in enumerate(order)])
    columns = [FEATURES.index(name) for name in EVENT]
    found = regression(x[apart][:, columns], y[apart], weights[apart])
    row = np.zeros(len(FEATURES) + 1, dtype=np.float32)
    row[columns], row[-1] = found[:-1], found[-1]
    return row


def train(sets: Sequence[Sequence[Document]], encoder, bench: Path = STORIES) -> Trained:
    """Return everything that is learned; the language bench only says what further languages are like."""
    documents, more, lines = [d for one in sets for d in one], plain_texts(bench), furniture(bench)
    languages, rows = means([*documents, *more], encoder)
    keys, rare = rarities([*documents, *more])
    nothing = np.zeros(len(FEATURES) + 1, dtype=np.float32)
    bare = Trained(languages, rows, np.ones(len(rows), dtype=np.float32), keys, rare, nothing, nothing)

    def ready(found: Sequence[Document], by: Trained) -> list[Side]:
        return [Side(fingerprint(encoder, d.language, d.sentences, trained=by), by) for d in found]

    bare = replace(bare, trust=trusts(documents, ready(documents, bare), languages))
    found = [pairs(one, ready(one, bare))[:3] for one in (varied(one, lines) for one in sets)]
    x, y, weights = (np.concatenate([f[k] for f in found]) for k in range(3))
    return replace(bare, version=regression(x, y, weights), event=event(documents, encoder, bare))


def plain_texts(bench: Path) -> list[Document]:
    """Return the news texts of the language bench, which say what further languages are like."""
    rows = [json.loads(line) for line in (bench / "lid_news.jsonl").read_text("utf-8").splitlines()]
    return [Document(f"lid{i}", f"lid{i}", r["lang"], (r["text"],)) for i, r in enumerate(rows) if r["kind"] != "short"]


def save(trained: Trained, path: Path) -> None:
    np.savez_compressed(
        path,
        languages=" ".join(trained.languages),
        means=trained.means.astype(np.float16),
        trust=trained.trust.astype(np.float16),
        keys=trained.keys,
        rarities=trained.rarities.astype(np.float16),
        version=trained.version,
        event=trained.event,
    )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_stories", description=__doc__)
    parser.add_argument("--bench", type=Path, default=STORIES)
    parser.add_argument("--output", type=Path, default=resources() / "stories.npz")
    parser.add_argument("--vectors", type=Path)
    options = parser.parse_args(argv)
    encoder = Remembering(kept=options.vectors)
    trained = train([read(options.bench / name) for name in SETS], encoder, options.bench)
    encoder.keep()
    save(trained, options.output)
    for name, version, same_event in zip((*FEATURES, "constant"), trained.version, trained.event, strict=True):
        print(f"{name:10} {version:8.3f} {same_event:8.3f}")
    print(f"{options.output}: {options.output.stat().st_size} bytes, {len(trained.keys)} keys")
    return 0
