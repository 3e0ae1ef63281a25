"""Where are the labelled lines, and which articles in other languages can be made of texts that are at hand?"""

import json
import random
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from reader.text import scripts

KEPT = {"body", "title", "deck"}
UNKNOWN = {"ignore", "unknown"}


class Labelled(NamedTuple):
    """An article's lines, 1.0 for its own and 0.0 for others, -1.0 where nobody says; `group` is never split."""

    id: str
    texts: list[str]
    labels: list[float]
    language: str
    group: str
    set: str


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def labelled(path: Path) -> list[Labelled]:
    """Return the articles of a set whose lines carry labels."""
    found = []
    for row in rows(path):
        labels = [-1.0 if label in UNKNOWN else float(label in KEPT) for label in row["labels"]]
        texts = [line.strip() or "." for line in row["lines"]]
        found.append(
            Labelled(row["id"], texts, labels, row.get("lang") or "en", row.get("site") or row["id"], path.stem)
        )
    return found


def phrases_by_language() -> dict[str, list[str]]:
    """Return the furniture phrases of each language."""
    found: dict[str, list[str]] = {}
    for line in Path("resources/furniture_phrases.txt").read_text("utf-8").splitlines():
        if ":" in line and not line.startswith(("#", "[")):
            language, words = line.split(":", 1)
            found.setdefault(language, []).extend(word.strip() for word in words.split(";"))
    return found


def made(versions: Path, seed: int, each: int) -> list[Labelled]:
    """Return articles of many languages with site lines put around them: phrases and other articles' headlines."""
    chance = random.Random(seed)
    by_language: dict[str, list[dict]] = {}
    for row in rows(versions):
        if row["kind"] == "v" and len(row["sentences"]) >= 6 and "noise" not in str(row["how"]):
            by_language.setdefault(row["lang"], []).append(row)
    known = phrases_by_language()
    found = []
    for language, articles in sorted(by_language.items()):
        own = {"zh-tw": "zh"}.get(language, language)
        phrases = known.get(own, []) or known["en"]
        titles = [row["sentences"][0] for row in articles]
        for row in chance.sample(articles, min(each, len(articles))):
            number = chance.choice([99, 99, 3, 5, 8])
            lines = [(text, 1.0) for text in _body(row["sentences"][:number], chance, language)]
            extra = [title for title in titles if title != row["sentences"][0]] or [known["en"][0]]
            if chance.random() < 0.75:
                lines = _with_site_lines(lines, phrases, extra, chance)
            texts, labels = [text for text, _ in lines], [label for _, label in lines]
            tag = "zh-Hant" if language == "zh-tw" else language
            found.append(Labelled(row["id"], texts, labels, tag, row["story"], "made"))
    return found


def _body(sentences: list[str], chance: random.Random, language: str) -> list[str]:
    """Return the title and paragraphs of one to four sentences."""
    space = "" if language in {"zh", "zh-tw", "ja", "th"} else " "
    paragraphs = [sentences[0]]
    position = 1
    longest = chance.choice([1, 2, 4, 99])
    while position < len(sentences):
        size = chance.randint(1, longest)
        paragraphs.append(space.join(sentences[position : position + size]))
        position += size
    return paragraphs


def _with_site_lines(
    lines: list[tuple[str, float]], phrases: list[str], titles: list[str], chance: random.Random
) -> list[tuple[str, float]]:
    def block(least: int, most: int) -> list[tuple[str, float]]:
        size = chance.randint(least, most)
        return [(chance.choice(titles) if chance.random() < 0.25 else chance.choice(phrases), 0.0) for _ in range(size)]

    is_page = chance.random() < 0.4
    head, foot = block(0, 40 if is_page else 5), block(0, 60 if is_page else 10)
    middle: list[tuple[str, float]] = []
    for line in lines:
        middle.append(line)
        if len(middle) > 2 and chance.random() < 0.06:
            middle += block(1, 3)
    return head + middle + foot


def common_words(versions: Path, most: int = 80, share: float = 0.4) -> dict[str, str]:
    """Return the words (characters where words are not spaced) that stand in most articles of each language."""
    counts: dict[str, Counter[str]] = {}
    articles: Counter[str] = Counter()
    for row in rows(versions):
        language = {"zh-tw": "zh-Hant"}.get(row["lang"], row["lang"])
        text = " ".join(row["sentences"])
        if language in {"zh", "zh-Hant", "ja", "th"}:
            units = {letter for letter in text if letter.isalpha() and not letter.isascii()}
        else:
            units = {word.casefold() for word in scripts.WORD.findall(text)}
        articles[language] += 1
        counts.setdefault(language, Counter()).update(units)
    found = {}
    for language, seen in sorted(counts.items()):
        least = max(2, share * articles[language])
        size = most // 2 if language in {"zh", "zh-Hant", "ja", "th"} else most
        ranked = sorted((-count, unit) for unit, count in seen.items() if count >= least)
        found[language] = " ".join(sorted(unit for _, unit in ranked[:size]))
    return found
