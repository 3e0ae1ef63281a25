"""Does a web page show nothing but what its site asks of its readers: leave for cookies, a subscription, to sign in?

Such a page is no article, and one that came in as one would be found, grouped and counted as if it were. It is told by
its words, never by a site: nearly all that say anything are those by which sites ask. Any other word speaks for an
article, a day that is named for news or a letter, a single line for a note; in doubt a page is one.
"""

from collections.abc import Sequence

from reader.model import Cut, kept
from reader.text import clean_features, dates, language, site_words

_LONGEST = 3_000  # letters of the whole page: a wall has no menus and teasers around it, and says no more
_MOSTLY = 0.6  # of the telling words ask; of 80 notes and short articles about such things none had more than 0.53
_FEWEST = 5  # words that ask: fewer may be a headline


def is_wall(raw: str, cuts: Sequence[Cut]) -> bool:
    """Say whether a page, of which `cuts` lie outside its article, only asks."""
    if len(raw) > _LONGEST:
        return False
    text = "\n".join(raw[span.start : span.end] for span in kept(len(raw), cuts)).strip()
    spoken = language.detect(text).value
    if "\n" not in text or _names_a_day(text, spoken):
        return False
    asked, other = site_words.asking(text, spoken, clean_features.common_words(spoken) or frozenset())
    return asked >= _FEWEST and asked >= _MOSTLY * (asked + other)


def _names_a_day(text: str, spoken: str) -> bool:
    named = dates.weekdays_named(text, spoken) or dates.months_named(text, spoken)
    return bool(named) or dates.find(text, spoken) is not None
