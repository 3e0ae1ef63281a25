"""What disagrees between the versions, and where does it stand in each?"""

from collections.abc import Iterable

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

    def of_article(self, article_id: str) -> tuple[Span, ...]:
        """Return the stretches of an article that another contradicts, in the order of the text."""
        return self._spans.get(article_id, ())

    def of_row(self, row: int) -> tuple[Difference, ...]:
        """Return what disagrees in a row."""
        return tuple(self._by_row.get(row, ()))

    def rows(self) -> tuple[int, ...]:
        """Return the rows in which something disagrees, from the top."""
        return tuple(sorted(self._by_row))
