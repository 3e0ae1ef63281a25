"""For how long is a version really read? Pauses and glances are not counted."""

Read = tuple[str, str]  # an article, and the language of the machine translation that is read in its place
NOTHING: Read = ("", "")

IDLE = 120.0  # seconds without a key or a move; the person is elsewhere
GLANCE = 5.0  # seconds; less is looking, not reading


class ReadingClock:
    """Counts the seconds spent on one version at a time; told of every sign of life with the time of a clock."""

    def __init__(self) -> None:
        self._read = NOTHING
        self._last = 0.0
        self._seconds = 0.0

    def sign(self, read: Read, now: float) -> tuple[Read, float] | None:
        """Hear that something was done on a version; return (version, seconds) of what just ended, or None.

        The time since the last sign counts for the version that was open, unless it was longer than IDLE.
        """
        passed = now - self._last
        if self._read != NOTHING and 0 < passed <= IDLE:
            self._seconds += passed
        self._last = now
        if read == self._read:
            return None
        ended = (self._read, self._seconds) if self._read != NOTHING and self._seconds >= GLANCE else None
        self._read, self._seconds = read, 0.0
        return ended
