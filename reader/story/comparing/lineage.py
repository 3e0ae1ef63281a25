"""Which versions of a story are near-duplicates, and which may derive from which?

Nobody can know: the answers are suggestions, each with what speaks for it. A text that derives from another tells
little that the other does not, tells it in the same order, is not older, and repeats what others tell otherwise.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from reader.model import Difference, OpenedStory
from reader.say import say

# All were found by `python -m tests.benchmarks lineage --constants`: MOSTLY and the two last on descents that are made
# up, for no public set tells which news text derives from which (77 of 100 offers are right there, at 0.6 were 69, and
# as many of the true sources are found; without omissions 8 fewer, without errors 2); the others on public versions:
# 236 of 248 copies are seen and 6 of 99 other pairs taken for copies.
MOSTLY = 0.8  # the share of a version that another must tell for it to be offered as its source
SAME_WORDS = 90.0  # the likeness (0 to 100) from which two sentences of one language are the same but for trifles
DUPLICATE = 0.4  # the share of the shorter version in such sentences, from which two are near-duplicates
_OMISSION, _SHARED_ERROR = 0.02, 0.1  # what a passage both leave out, and a deviation both have, add to that share


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two versions in one language with much the same words, and the share of the shorter one that is."""

    article_id: str
    other_id: str
    share: float


@dataclass(frozen=True, slots=True)
class Descent:
    """A version with the one it may derive from (None: none is offered) and what speaks for that, in words."""

    article_id: str
    parent_id: str | None
    reasons: tuple[str, ...] = ()


def completeness(opened: OpenedStory) -> tuple[float, ...]:
    """Return for each version the share of the story's passages that it tells; a moved passage counts once."""
    told = _told(opened)
    every = set().union(*told)
    return tuple(len(passages) / max(1, len(every)) for passages in told)


def duplicates(opened: OpenedStory) -> tuple[Duplicate, ...]:
    """Return the pairs of versions in one language that share much of their words, the most alike first."""
    found: list[Duplicate] = []
    for p, one in enumerate(opened.versions):
        for q, other in list(enumerate(opened.versions))[p + 1 :]:
            if _language(one.article.language) == _language(other.article.language):
                share = _same_words(opened, p, q)
                if share >= DUPLICATE:
                    found.append(Duplicate(one.article.id, other.article.id, share))
    return tuple(sorted(found, key=lambda pair: -pair.share))


def _language(tag: str) -> str:
    return tag.split("-")[0].lower()


def _same_words(opened: OpenedStory, p: int, q: int) -> float:
    alike, total = 0, [0, 0]
    for row in opened.synopsis.rows:
        texts = [_words(opened, v, row.cells[v]) for v in (p, q)]
        total = [size + len(text) for size, text in zip(total, texts, strict=True)]
        if all(texts) and fuzz.ratio(*texts) >= SAME_WORDS:
            alike += min(map(len, texts))
    return alike / max(1, min(total))


def _words(opened: OpenedStory, version: int, cell: Sequence[int]) -> str:
    one = opened.versions[version]
    return " ".join(" ".join(one.raw[s.start : s.end].split()) for s in (one.segments[k] for k in cell))


def _told(opened: OpenedStory) -> list[set[int]]:
    """Return for each version the passages it tells; a passage has the number of the first of its rows."""
    rows = opened.synopsis.rows
    first = [min([n, *(place for place in row.moved if place is not None)]) for n, row in enumerate(rows)]
    return [{first[n] for n, row in enumerate(rows) if row.cells[v]} for v in range(len(opened.versions))]


def descents(opened: OpenedStory, differences: Iterable[Difference] = ()) -> tuple[Descent, ...]:
    """Return for each version which other one it may derive from; together they are one or several trees."""
    told, shared = _told(opened), _shared_deviations(opened, differences)
    every = set().union(*told)

    def age(v: int) -> tuple[str, int, int]:
        return opened.versions[v].article.published or "9999", -len(told[v]), v

    order = sorted(range(len(opened.versions)), key=age)
    found: dict[int, Descent] = {}
    for place, child in enumerate(order):
        best: tuple[float, int] | None = None
        for parent in order[:place]:
            share = len(told[child] & told[parent]) / max(1, len(told[child]))
            omitted = len(every - told[child] - told[parent])
            errors = shared.get((min(child, parent), max(child, parent)), [])
            score = share + _OMISSION * omitted * share + _SHARED_ERROR * len(errors)
            if share >= MOSTLY and (best is None or score > best[0]):
                best = score, parent
        article_id = opened.versions[child].article.id
        if best is None:
            found[child] = Descent(article_id, None)
        else:
            reasons = _reasons(opened, child, best[1], told, shared)
            found[child] = Descent(article_id, opened.versions[best[1]].article.id, reasons)
    return tuple(found[v] for v in range(len(opened.versions)))


def _reasons(
    opened: OpenedStory,
    child: int,
    parent: int,
    told: Sequence[set[int]],
    shared: dict[tuple[int, int], list[str]],
) -> tuple[str, ...]:
    both = told[child] & told[parent]
    reasons = [
        say("{percent} % of its passages stand there", percent=round(100 * len(both) / max(1, len(told[child]))))
    ]
    moved = sum(1 for row in opened.synopsis.rows if row.moved and bool(row.cells[child]) != bool(row.cells[parent]))
    reasons.append(say("{count} in another order", count=moved // 2 or 1) if moved else say("in the same order"))
    dates = [opened.versions[v].article.published for v in (parent, child)]
    if dates[0] and dates[1]:
        is_same = dates[0][:10] == dates[1][:10]
        reasons.append(say("published on the same day") if is_same else say("published {date}", date=dates[0][:10]))
    else:
        reasons.append(say("dates are not known for both"))
    if omitted := len(set().union(*told) - told[child] - told[parent]):
        reasons.append(say("both leave out {count} that others tell", count=omitted))
    errors = shared.get((min(child, parent), max(child, parent)), [])
    if errors:
        quoted = tuple(say("“{words}”", words=words) for words in errors[:3])
        reasons.append(say("both have {words} against others", words=quoted))
    return tuple(reasons)


def _shared_deviations(opened: OpenedStory, differences: Iterable[Difference]) -> dict[tuple[int, int], list[str]]:
    """Return for two versions the words in which both contradict a third one."""
    places = {version.article.id: v for v, version in enumerate(opened.versions)}
    found: dict[tuple[int, int], list[str]] = {}
    for one in differences:
        said: dict[str, list[int]] = {}
        for article_id, span in ((one.article_id, one.span), (one.other_id, one.other_span), *one.also):
            v = places[article_id]
            said.setdefault(opened.versions[v].raw[span.start : span.end].casefold(), []).append(v)
        if len(said) > 1:
            for words, versions in said.items():
                for p in versions:
                    for q in versions:
                        if p < q:
                            found.setdefault((p, q), []).append(words)
    return found
