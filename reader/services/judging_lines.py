"""What do the rules of a person say about the lines of one text? A later rule wins."""

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.library.choices import applied
from reader.model import Article, Cut, CutKind, LineChoice, LineRule, Metadata, Span
from reader.say import say

EVERYWHERE = "*"
MOST_RULES = 5_000
LONGEST = 500  # letters of a rule's line
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def site_of(metadata: Metadata, origin: str = "") -> str:
    """Return the site an article comes from: the host of its address, else its source; "" when nobody knows."""
    for address in (metadata.address.value if metadata.address else "", origin):
        if host := _HOST.match(address):
            return host[1].casefold().removeprefix("www.")
    source = metadata.source.value if metadata.source else ""
    return " ".join(source.split()).casefold().removeprefix("www.")


def site_of_article(article: Article) -> str:
    """Return the site of an article in the library."""
    return site_of(article.metadata, article.origin)


@lru_cache(maxsize=MOST_RULES)
def _pattern(line: str) -> "re.Pattern[str]":
    pieces = [re.escape(" ".join(piece.split())) for piece in re.split(r"\*+", line)]
    return re.compile(r"\s*" + ".*?".join(pieces).replace(r"\ ", r"\s+") + r"\s*", re.IGNORECASE)


def judged(raw: str, site: str, rules: Sequence[LineRule]) -> tuple[tuple[Span, LineRule], ...]:
    """Return the lines of a text about which a rule says something; a later rule wins."""
    ours = [rule for rule in rules if rule.site in (EVERYWHERE, site)]
    found = []
    for match in _LINE.finditer(raw) if ours else ():
        text = match.group()
        if len(text) <= 2 * LONGEST:
            rule = next((rule for rule in reversed(ours) if _pattern(rule.line).fullmatch(text)), None)
            if rule is not None:
                found.append((Span(match.start(), match.end()), rule))
    return tuple(found)


def by_rules(raw: str, cuts: Sequence[Cut], site: str, rules: Sequence[LineRule]) -> tuple[Cut, ...]:
    """Return the cuts as the person's rules want them."""
    left = tuple(cuts)
    for span, rule in judged(raw, site, rules):
        left = applied(left, [LineChoice("", "", span.start, span.end, True, "")])
        if not rule.keep:
            said = (
                say("Your rule: aside everywhere")
                if rule.site == EVERYWHERE
                else say("Your rule: aside on {site}", site=rule.site)
            )
            left = (*left, Cut(span.start, span.end, CutKind.BY_HAND, said, 1.0))
    return tuple(sorted(left, key=lambda cut: cut.start))
