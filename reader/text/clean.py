"""Which lines of an article are not its text, why, and how sure is that?

Nothing is removed: a cut names a line and says why it is set aside. A body line lost is worse than a furniture line
shown, so a line is set aside only when that is nearly sure.
"""

import re
from collections.abc import Callable

from reader.model import Cut, Span
from reader.text import clean_rules

RECIPE = 1

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def lines(raw: str) -> tuple[Span, ...]:
    """Return where the lines of raw lie that hold more than blanks, without their line breaks, in order."""
    return tuple(Span(match.start(), match.end()) for match in _LINE.finditer(raw))


def find_cuts(raw: str, language: str, seen_elsewhere: Callable[[str], bool] = lambda line: False) -> tuple[Cut, ...]:
    """Return the lines to set aside, in order, each with its kind, the reason in words and how sure it is.

    `seen_elsewhere` says whether a line, without the blanks around it, also stands in another article of the same site.
    """
    spans = lines(raw)
    texts = [raw[span.start : span.end].strip() for span in spans]
    found = clean_rules.find(texts, language)
    return tuple(
        Cut(span.start, span.end, finding.kind, finding.reason, finding.confidence)
        for span, finding in zip(spans, found, strict=True)
        if finding is not None
    )
