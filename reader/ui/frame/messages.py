"""How is something said to the person without stopping them? One strip above the bottom edge, over the text."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.errors import ReaderError
from reader.ui.look.brush import paint_card
from reader.ui.look.chips import Dressed, Link, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

INFO_SECONDS = 6.0
LETTERS_A_SECOND = 12  # read by somebody who is doing something else
MOST_KEPT = 20  # messages that can be shown again
OF_STEP = "step"  # the key of what is offered about the last step: no longer true when another one is taken
OF_STORY = "story"  # the key of what is offered about the open story
MARGIN = 14
BELOW = 44  # pixels that stay free below the strip: pages have their keys there
_DOING = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@dataclass(frozen=True, slots=True)
class Message:
    """What is said, and what may be done about it at once."""

    words: str
    is_problem: bool = False
    action: str = ""
    act: Callable[[], object] | None = None
    key: str = ""  # a later message of the same key takes the place of this one; withdraw(key) removes it


def _is_of(one: Message, other: Message) -> bool:
    """Say whether two messages have one key: the later takes the place of the earlier."""
    return bool(one.key) and one.key == other.key


class Messages(QWidget, Dressed):
    """The strip: an info goes by itself, a problem stays until it is put away; problems wait for their turn.

    An info comes at once: a problem that was shown steps back for it, the strip says that it waits, and it comes back.
    An info that offers something waits for the next thing the person does; none goes while the pointer or the keyboard
    is on it, and what went can be shown again.
    """

    def __init__(self, theme: Theme, parent: QWidget, bottom: int = 0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._bottom = bottom  # what stands below the strip, in pixels
        self.current: Message | None = None
        self._waiting: deque[Message] = deque()
        self._told: deque[Message] = deque(maxlen=MOST_KEPT)  # the last one last
        self._is_over = False  # the offer has stood its time, and goes with the next thing the person does
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._is_due)
        self._words = Text(theme, max_lines=4)
        self._behind = Text(theme, color="muted", font=ui_font(11))
        self.key_of_action: Callable[[], str] = lambda: ""  # which key does what is offered; shown beside it
        self._action = Link(theme, "")
        self._key = Text(theme, color="muted", font=ui_font(11))
        self._close = Link(theme, tr("Close"))
        self._action.clicked.connect(self.act)
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._key)
        row.addWidget(self._behind)
        row.addWidget(self._close)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown now, "" for nothing."""
        return self.current.words if self.current else ""

    @property
    def standing(self) -> str:
        """Return the problem that is shown, or steps back for something else; "" for none."""
        problems = (self.current, *self._waiting)
        return next((message.words for message in problems if message is not None and message.is_problem), "")

    def info(self, words: str, action: str = "", act: Callable[[], object] | None = None, key: str = "") -> None:
        """Say something that needs no answer; a problem that is shown comes back after it."""
        self._tell(Message(spoken(words), False, spoken(action), act, key))

    def problem(
        self, error: ReaderError | str, action: str = "", act: Callable[[], object] | None = None, key: str = ""
    ) -> None:
        """Say what went wrong and what helps; it stays until it is put away."""
        self._tell(Message(spoken(error), True, spoken(action), act, key))

    def withdraw(self, key: str) -> None:
        """Take back the messages of a key: they are no longer true."""
        self._waiting = deque(message for message in self._waiting if message.key != key)
        self._told = deque((message for message in self._told if message.key != key), MOST_KEPT)
        if self.current is not None and self.current.key == key:
            self.dismiss()

    def dismiss(self) -> None:
        """Put away what is shown; the first problem that waits, if one does, takes its place."""
        self.current = None
        self._stop_waiting()
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def recall(self) -> bool:
        """Show the last message again, or the one before what is shown; say whether there is one."""
        told = list(self._told)
        place = told.index(self.current) if self.current in told else len(told)
        if place > 0:
            if self.current is not None and self.current.is_problem:
                self._waiting.appendleft(self.current)  # it was not put away
            self._show(told[place - 1])
        return bool(told)

    def _tell(self, message: Message) -> None:
        current = self.current
        self._told = deque((other for other in self._told if other.words != message.words), MOST_KEPT)
        self._told.append(message)
        is_again = current is not None and (message.words == current.words or _is_of(current, message))
        self._waiting = deque(m for m in self._waiting if m.words != message.words and not _is_of(m, message))
        if current is None or not current.is_problem or is_again:
            self._show(message)
        elif message.is_problem:
            self._waiting.append(message)
            self._say_how_many()
        else:
            self._waiting.appendleft(current)  # it was not put away
            self._show(message)

    def _say_how_many(self) -> None:
        """Say how many problems wait behind what is shown."""
        count = len(self._waiting)
        self._behind.setText(tr("1 problem waits|%Ln problems wait", "", count) if count else "")
        self._behind.setVisible(bool(count))

    def _show(self, message: Message) -> None:
        self.current = message
        self._waiting = deque(other for other in self._waiting if other is not message)
        self._words.setText(message.words)
        self.setAccessibleName(message.words)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._action.updateGeometry()
        self._key.setText(self.key_of_action())
        self._key.setVisible(bool(message.action and self._key.text()))
        self._say_how_many()
        self._stop_waiting()
        if not message.is_problem:
            self._timer.start(int(max(INFO_SECONDS, len(message.words) / LETTERS_A_SECOND) * 1000))
        self._place()
        self.show()
        self.raise_()

    def _is_due(self) -> None:
        """Go, or wait: for the next thing the person does where something is offered, else for pointer and keyboard."""
        if self._is_looked_at():
            self._timer.start(int(INFO_SECONDS * 1000))
        elif self.current is not None and self.current.action:
            self._is_over = True
            self._application().installEventFilter(self)
        else:
            self.dismiss()

    def _is_looked_at(self) -> bool:
        focus = self.window().focusWidget()
        has_keyboard = focus is not None and self.isAncestorOf(focus)
        return has_keyboard or (self.isVisible() and self.rect().contains(self.mapFromGlobal(QCursor.pos())))

    def _stop_waiting(self) -> None:
        self._timer.stop()
        if self._is_over:
            self._is_over = False
            self._application().removeEventFilter(self)

    def _application(self) -> QCoreApplication:
        app = QCoreApplication.instance()
        assert app is not None
        return app

    def _go(self, message: Message | None) -> None:
        if self.current is message:
            self.dismiss()

    def act(self) -> None:
        """Do what is offered with what is shown, and put that away."""
        message = self.current
        self.dismiss()
        if message is not None and message.act is not None:
            message.act()

    def _place(self) -> None:
        parent = self._over
        words = self._words.sizeHint().width() + self._close.sizeHint().width() + 80
        offered = (*((self._action, self._key) if self.current and self.current.action else ()), self._behind)
        action = sum(widget.sizeHint().width() + 14 for widget in offered)
        width = min(max(320, words + action), 760, parent.width() - 2 * MARGIN)
        self.resize(width, 10)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = max(40, layout.heightForWidth(width))
        self.setGeometry((parent.width() - width) // 2, parent.height() - self._bottom - height - BELOW, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window changes its size; go when the person does something else, after it."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        is_modifier = isinstance(event, QKeyEvent) and event.key() in _MODIFIERS
        if self._is_over and event.type() in _DOING and not is_modifier and not self._is_looked_at():
            self._stop_waiting()
            message = self.current
            QTimer.singleShot(0, self, lambda: self._go(message))  # the key may be the one that takes the offer
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card: the edge says whether it is a problem."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_problem = self.current is not None and self.current.is_problem
        edge = self._theme.only_here if is_problem else self._theme.accent
        paint_card(painter, QRectF(self.rect()), self._theme, edge)
        painter.end()
