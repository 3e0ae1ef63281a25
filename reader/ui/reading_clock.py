"""For how long is a version really read? Pauses and glances are not counted."""

IDLE = 120.0  # seconds without a key or a move; the person is elsewhere
GLANCE = 5.0  # seconds; less is looking, not reading


class ReadingClock:
    """Counts the seconds spent on one version at a time; told of every sign of life with the time of a clock."""

    def __init__(self) -> None:
        self._article_id = ""
        self._last = 0.0
        self._seconds = 0.0

    def sign(self, article_id: str, now: float) -> tuple[str, float] | None:
        """Hear that something was done on a version, "" for none; return (version, seconds) that just ended, or None.

        The time since the last sign counts for the version that was open, unless it was longer than IDLE.
        """
        passed = now - self._last
        if self._article_id and 0 < passed <= IDLE:
            self._seconds += passed
        self._last = now
        if article_id == self._article_id:
            return None
        ended = (self._article_id, self._seconds) if self._article_id and self._seconds >= GLANCE else None
        self._article_id, self._seconds = article_id, 0.0
        return ended
