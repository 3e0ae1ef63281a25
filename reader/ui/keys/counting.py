"""How does `5 J` go five passages down, while 5 alone is a colour?

A digit is a colour at once. When a move follows within a moment it was a count: the colour is taken back and the move
done so often. While something is selected a digit is nothing but a colour. The moment is that between the keys, not
that between our hearing them: on a busy machine keys wait, and a colour would be taken for a count.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

PATIENCE = 350  # ms between a digit and the move it counts
MOST = 999
COLORS = {
    f"note.{name}": str(digit) for digit, name in enumerate(("yellow", "green", "blue", "pink", "orange", "purple"), 1)
}
TO_ROW = ("go.first_passage", "go.last_passage")


def is_counted(id: str) -> bool:
    """Say whether a command does the same so many times after a count."""
    return id.split(".")[0] in ("go", "select") and id.split(".")[1].startswith(("next_", "previous_"))


class Counting(QObject):
    """Stands between the keys and the commands."""

    def __init__(
        self,
        run: Callable[[str], None],
        color: Callable[[str], bool],
        take_back: Callable[[], object],
        to_row: Callable[[int], None],
        may_count: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`color` runs the command of a colour and says whether that is a step that `take_back` can undo."""
        super().__init__(parent)
        self._run, self._color, self._take_back = run, color, take_back
        self._to_row, self._may_count = to_row, may_count
        self._typed = ""
        self._steps = 0  # that a count takes back
        self.pressed = self._counted = 0  # ms: when the last key was pressed, and the last digit
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._forget)

    def digit(self, digit: str) -> None:
        """Hear a digit."""
        self._typed = (self._typed + digit)[-3:]
        self._counted = self.pressed
        self._timer.start()

    def press(self, id: str, keys: tuple[str, ...] = (), pressed: int | None = None) -> None:
        """Hear the key of a command; one that had to wait was `pressed` at another time than the last."""
        if pressed is not None:
            self.pressed = pressed
        if self.pressed - self._counted > PATIENCE:
            self._forget()
        digit = COLORS.get(id, "")
        if digit and digit in keys and self._may_count():
            self._steps += self._color(id)
            self.digit(digit)
            return
        typed, steps = self._typed, self._steps
        self._forget()
        if not typed or not (id in TO_ROW or is_counted(id)) or int(typed) == 0:
            self._run(id)
            return
        if typed != "1":  # nobody counts to one: that was a colour, and quickly on
            for _ in range(steps):
                self._take_back()
        if id in TO_ROW:
            self._to_row(min(int(typed), MOST) - 1)
        else:
            for _ in range(int(typed)):
                self._run(id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when keys are pressed in the text, and leave them to it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self.pressed = event.timestamp()
        return False

    def _forget(self) -> None:
        self._timer.stop()
        self._typed, self._steps = "", 0
