"""In which numbers, weekdays and months do two passages that tell the same contradict each other?"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from reader.model import DifferenceKind, Span
from reader.story.signs.figures import Figure, Named, figures, months, said, weekdays

# metric units in a mile, yard, foot, inch, pound, acre, stone, gallon, foot (cm), sea mile, metre (cm)
_RATIOS = (1.609, 0.9144, 0.3048, 2.54, 0.4536, 0.4047, 6.35, 3.785, 30.48, 1.852, 100)
_TOLERANCE = 0.04  # translators round what they convert; `python -m tests.benchmarks try_constants` tries other values
_UNITS_TO_CONVERT = re.compile(
    r"\d[\s\u00a0-]?(?:miles?|mil[ie]\w|feet|foot|ft|inch|yard|pound|lbs?|acre|mph|stone|gallon|knot|pieds?|piedi|pies|fuß"
    r"|meile|millas|milles|miglia|pollic|pulgada|zoll|мил|фут|фунт|дюйм|stóp|stopy|funt|ayak|inç|英|哩|マイル|フィート|インチ"
    r"|ポンド|피트|마일|인치|파운드|قدم|ميل|بوصة|رطل|cm|см)",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"\d[\s\u00a0-]?(?:°|degr|gra[dd]|град|度|도|درجة|stopni|derece)", re.IGNORECASE)
_METRIC_UNITS = re.compile(
    r"\d[\s\u00a0-]?(?:km|kilom|m[eèé]t|kg|m\b|公里|千米|米|公斤|キロ|メートル|킬로|미터|كيلو|متر|км|метр|кг|hekt|hect|гект"
    r"|χλμ|χιλ|μέτρ|κιλ|मीटर|किलो|מטר|קילו|ק\"מ|เมตร|กิโล)",
    re.IGNORECASE,
)
_AFTERNOON = re.compile(
    r"\d\s?p\.?\s?m\b|\d\s?h\d?\d?\b|uhr|часов|вечера|下午|晚上|午後|夜|오후|저녁|مساء|akşam|soir|noche|sera|tarde|\d[:.]\d\d",
    re.IGNORECASE,
)


class Disagreement(NamedTuple):
    """Two stretches of two texts that contradict each other."""

    kind: DifferenceKind
    source: Span
    target: Span


def disagreements(source: str, language: str, target: str, other_language: str) -> list[Disagreement]:
    """Return the numbers, weekdays and months in which two passages that tell the same contradict each other."""
    found = _numbers(source, language, target, other_language)
    found += _named(DifferenceKind.WEEKDAY, weekdays(source, language), weekdays(target, other_language))
    found += _named(DifferenceKind.MONTH, months(source, language), months(target, other_language))
    return sorted(found, key=lambda entry: entry.source)


# --- numbers ----------------------------------------------------------------------------------------------------------


def _numbers(source: str, language: str, target: str, other_language: str) -> list[Disagreement]:
    here, there = figures(source, language), figures(target, other_language)
    here, there = _unmatched(here, there, lambda a, b: bool(a.values & b.values))
    for allowed in (_by_parts, _by_decade):
        here, there = _unmatched(here, there, allowed)
    here, there = _split(here, there), _split(there, here)
    if _AFTERNOON.search(source) or _AFTERNOON.search(target):
        here, there = _unmatched(here, there, _half_a_day)
    if _may_be_converted(source, target):
        here, there = _unmatched(here, there, _converted)
    if _DEGREES.search(source) or _DEGREES.search(target):
        here, there = _unmatched(here, there, _of_another_scale)
    if here and there:
        here = _excused(here, said(target, other_language))
        there = _excused(there, said(source, language))
    return [Disagreement(DifferenceKind.NUMBER, a, b) for a, b in _paired(here, there, len(source), len(target))]


def _unmatched(
    here: Sequence[Figure], there: Sequence[Figure], allowed: Callable[[Figure, Figure], bool]
) -> tuple[list[Figure], list[Figure]]:
    left, right = [], list(there)
    for figure in here:
        partner = next((other for other in right if allowed(figure, other)), None)
        if partner is None:
            left.append(figure)
        else:
            right.remove(partner)
    return left, right


def _by_parts(a: Figure, b: Figure) -> bool:
    return len(a.parts) > 1 and a.parts == b.parts


def _by_decade(a: Figure, b: Figure) -> bool:
    """1980s and 80er; 2018/19 and 2018/2019; a Buddhist year and ours."""
    for short, full in ((a, b), (b, a)):
        for x in short.values:
            for y in full.values:
                if 1000 <= y < 2700 and (x == y % 100 or x == y + 543):
                    return True
    return False


def _split(mine: list[Figure], other: Sequence[Figure]) -> list[Figure]:
    """Leave out 2.30 where the other text has 2 and 30 apart."""
    loose = [value for figure in other for value in figure.values]
    return [f for f in mine if not (len(f.parts) == 2 and all(float(part) in loose for part in f.parts))]


def _half_a_day(a: Figure, b: Figure) -> bool:
    return any(abs(x - y) == 12 and max(x, y) <= 24 for x in a.values for y in b.values)


def _may_be_converted(source: str, target: str) -> bool:
    """Say whether a unit stands with a number that the other text may have in another one; metres stay metres."""
    if _UNITS_TO_CONVERT.search(source) or _UNITS_TO_CONVERT.search(target):
        return True
    return bool(_METRIC_UNITS.search(source)) != bool(_METRIC_UNITS.search(target))


def _converted(a: Figure, b: Figure) -> bool:
    for x in a.values:
        for y in b.values:
            if not x or not y:
                continue
            if any(abs(x * k / y - 1) < _TOLERANCE or abs(y * k / x - 1) < _TOLERANCE for k in _RATIOS):
                return True
    return False


def _of_another_scale(a: Figure, b: Figure) -> bool:
    """Say whether one is the other in degrees Fahrenheit."""
    return any(min(abs(x * 1.8 + 32 - y), abs(y * 1.8 + 32 - x)) <= 1 for x in a.values for y in b.values)


def _excused(mine: list[Figure], words: frozenset[float]) -> list[Figure]:
    return [figure for figure in mine if not figure.values & words]


def _paired(here: Sequence[Figure], there: Sequence[Figure], size: int, other_size: int) -> list[tuple[Span, Span]]:
    """Pair what is left over: first numbers with as many digits, a year with a year, and of those the nearest."""
    offers = sorted(
        (abs(_digits(a) - _digits(b)), abs(a.start / max(1, size) - b.start / max(1, other_size)), i, j)
        for i, a in enumerate(here)
        for j, b in enumerate(there)
    )
    pairs: list[tuple[int, int]] = []
    for *_, i, j in offers:
        if all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return [(Span(here[i].start, here[i].end), Span(there[j].start, there[j].end)) for i, j in sorted(pairs)]


def _digits(figure: Figure) -> int:
    return len(str(int(max(figure.values))))


def _named(kind: DifferenceKind, here: Iterable[Named], there: Iterable[Named]) -> list[Disagreement]:
    """Pair weekdays or months when each text has one that the other lacks."""
    mine, theirs = list(here), list(there)
    for a in list(mine):
        partner = next((b for b in theirs if a.number == b.number), None)
        if partner:
            mine.remove(a)
            theirs.remove(partner)
    return [Disagreement(kind, Span(a.start, a.end), Span(b.start, b.end)) for a, b in zip(mine, theirs, strict=False)]
