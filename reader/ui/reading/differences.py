"""What disagrees between the versions, and where does it stand in each?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from reader.model import Difference, Span


class Differences:
    """The differences of a story, by article and by row."""

    def __init__(self, differences: Iterable[Difference] = ()) -> None:
        """Sort them."""
        self._by_row: dict[int, list[Difference]] = {}
        spans: dict[str, set[Span]] = {}
        for difference in differences:
            self._by_row.setdefault(difference.row, []).append(difference)
            places = ((difference.article_id, difference.span), (difference.other_id, difference.other_span))
            for article_id, span in places + difference.also:
                spans.setdefault(article_id, set()).add(span)
        self._spans = {article_id: tuple(sorted(places)) for article_id, places in spans.items()}
        self._reach = {  # for each stretch how far those up to it reach: both ends can be looked up
            article_id: list(accumulate((span.end for span in places), max))
            for article_id, places in self._spans.items()
        }

    def of_article(self, article_id: str) -> tuple[Span, ...]:
        """Return the stretches of an article that another contradicts, in the order of the text."""
        return self._spans.get(article_id, ())

    def within(self, article_id: str, whole: Span) -> tuple[Span, ...]:
        """Return those of them that begin, end or go on within a stretch; asked for each cell that is drawn."""
        spans = self.of_article(article_id)
        first = bisect_right(self._reach.get(article_id, ()), whole.start)
        last = bisect_left(spans, whole.end, key=lambda span: span.start)
        return tuple(span for span in spans[first:last] if span.overlaps(whole))

    def of_row(self, row: int) -> tuple[Difference, ...]:
        """Return what disagrees in a row."""
        return tuple(self._by_row.get(row, ()))

    def rows(self) -> tuple[int, ...]:
        """Return the rows in which something disagrees, from the top."""
        return tuple(sorted(self._by_row))
