"""What part of the rows is in view? The place is a row and an offset into it, never pixels from the top.

So nothing that is being read moves when a guessed height above it turns out wrong.
"""

from collections.abc import Callable, Iterator

from reader.ui.reading.layout import BOTTOM, TOP, Heights


class Scroller:
    """The window on the rows: `anchor` is the first row in view, `offset` how many pixels of it are above the edge."""

    def __init__(self, heights: Heights, exact: Callable[[int], float], viewport: float) -> None:
        """Begin at the top; `exact` measures one row and must agree with itself until the heights are forgotten."""
        self.heights = heights
        self.viewport = viewport
        self.anchor = 0
        self.offset: float = -TOP
        self._exact = exact

    def height(self, row: int) -> float:
        """Return the exact height of a row, and note it."""
        if not self.heights.is_known(row):
            self.heights.learn(row, self._exact(row))
        return self.heights[row]

    def visible(self) -> Iterator[tuple[int, float]]:
        """Yield each row in view with the y of its top."""
        y, row = -self.offset, self.anchor
        while row < len(self.heights) and y < self.viewport:
            yield row, y
            y += self.height(row)
            row += 1

    def y_of(self, row: int) -> float:
        """Return the y of a row's top: exact when it is in or near the view, else guessed from there on."""
        y = -self.offset
        at = self.anchor
        while at < row and y < self.viewport:
            y += self.height(at)
            at += 1
        while at > row and y > -self.viewport:
            at -= 1
            y -= self.height(at)
        return y if at == row else y + self.heights.top(row) - self.heights.top(at)

    def row_at(self, y: float) -> tuple[int, float]:
        """Return the row at a y of the view, and how far into it; the nearest where there is none."""
        row, top = self.anchor, -self.offset
        for row, top in self.visible():
            if y < top + self.height(row):
                break
        return row, y - top

    def place(self, row: int, y: float) -> None:
        """Scroll so that a row's top stands at a y of the view, as near as the ends allow."""
        if len(self.heights):
            self.anchor, self.offset = row, -y
            self._settle()

    def scroll_by(self, distance: float) -> None:
        """Scroll down by pixels, exactly."""
        if len(self.heights):
            self.offset += distance
            self._settle()

    def scroll_to(self, value: float) -> None:
        """Scroll to a value of the scroll bar."""
        if len(self.heights):
            self.anchor, self.offset = self.heights.at(value - TOP)
            self._settle()

    def value(self) -> float:
        """Return the place as a value of the scroll bar."""
        return self.heights.top(self.anchor) + self.offset + TOP if len(self.heights) else 0.0

    def largest(self) -> float:
        """Return the value of the scroll bar at the end."""
        return max(self.heights.total() + TOP + BOTTOM - self.viewport, 0.0)

    def reveal(self, row: int, top: float, bottom: float, margin: float) -> None:
        """Scroll as little as needed to show [top, bottom] of a row, `margin` pixels away from the edges."""
        y = self.y_of(row)
        margin = min(margin, max((self.viewport - (bottom - top)) / 2, 0.0))
        if y + top < margin or bottom - top > self.viewport:
            self.place(row, margin - top)
        elif y + bottom > self.viewport - margin:
            self.place(row, self.viewport - margin - bottom)

    def _settle(self) -> None:
        """Let the anchor be the first row in view again, and keep to the ends."""
        while self.offset >= self.height(self.anchor) and self.anchor < len(self.heights) - 1:
            self.offset -= self.height(self.anchor)
            self.anchor += 1
        while self.offset < 0 and self.anchor > 0:
            self.anchor -= 1
            self.offset += self.height(self.anchor)
        self._keep_above_end()
        if self.anchor == 0:
            self.offset = max(self.offset, -TOP)

    def _keep_above_end(self) -> None:
        """Come back when the last row is higher than the lower edge."""
        below = -self.offset
        row = self.anchor
        while row < len(self.heights) and below < self.viewport - BOTTOM:
            below += self.height(row)
            row += 1
        missing = self.viewport - BOTTOM - below
        if row < len(self.heights) or missing <= 0:
            return
        self.offset -= missing
        while self.offset < 0 and self.anchor > 0:
            self.anchor -= 1
            self.offset += self.height(self.anchor)
