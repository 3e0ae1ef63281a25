"""Does a web page show nothing but what its site asks of its readers: leave for cookies, a subscription, to sign in?

Such a page is no article, and one that came in as one would be found, grouped and counted as if it were. It is told by
what its lines are for, never by a site: most of what is left as the article speaks of the site and to its readers, and
the page has the buttons to answer with. A page that shows the beginning of an article is an article.
"""

from collections.abc import Sequence

from reader.model import Span, kept
from reader.text import language, scripts, site_words
from reader.text.phrases import Purpose, match
from reader.text.web_page import Page

_LONGEST = 3_000  # letters of the whole page: a wall has no menus and teasers around it, and says no more
_MOSTLY = 0.5  # of the letters left as the article stand in lines that ask
_ASKS = 0.5  # what a line speaks of the site or to its readers, of at most 1
_COVERED = 0.33  # share of a line that phrases of sites take up
_BUTTONS = 2  # lines that are an answer to what is asked
_ANSWERS = frozenset({Purpose.LEGAL, Purpose.SUBSCRIBE})


def is_wall(page: Page) -> bool:
    """Say whether a page only asks."""
    if len(page.raw) > _LONGEST or sum(match(line).whole in _ANSWERS for line in page.raw.split("\n")) < _BUTTONS:
        return False
    lines = [line for span in kept(len(page.raw), page.cuts) for line in _lines(page.raw, span)]
    spoken = language.detect("\n".join(lines)).value
    asked = sum(len(line) for line in lines if _asks(line, spoken))
    return bool(lines) and asked >= _MOSTLY * sum(map(len, lines))


def _lines(raw: str, span: Span) -> Sequence[str]:
    return [line.strip() for line in raw[span.start : span.end].split("\n") if line.strip()]


def _asks(line: str, spoken: str) -> bool:
    said = site_words.shares(line, scripts.WORD.findall(line), spoken)
    return max(said["site"], said["reader"]) >= _ASKS or match(line).covered >= _COVERED
