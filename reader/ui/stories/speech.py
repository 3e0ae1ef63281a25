"""How is a story read aloud? Sentence after sentence by a voice of the version's language; the caret follows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from reader.model import Span
from reader.ui.frame.messages import Messages
from reader.ui.look.names import language_name
from reader.ui.look.tongue import tr
from reader.ui.reading.view import SynopsisView
from reader.ui.stories.voice import engine_of_system, locale_for, may_speak

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

READY, FAILED = "Ready", "Error"  # of QTextToSpeech.State


class Speech(QObject):
    """Reads from the caret on, or what is selected. Who moves the caret meanwhile goes on hearing from there."""

    changed = Signal()  # it begins or ends

    def __init__(
        self,
        text: SynopsisView,
        messages: Messages,
        make_engine: "Callable[[QObject], QTextToSpeech | None]" = engine_of_system,
    ) -> None:
        super().__init__(text)
        self._text, self._messages, self._make_engine = text, messages, make_engine
        self._engine: QTextToSpeech | None = None
        self._spoken: list[QLocale] = []  # what the engine speaks; asking it may take a second
        self._is_on = False
        self._is_mine = False  # the caret is moved by the reading itself
        self._was_interrupted = False  # the engine still ends a sentence that nobody wants any more
        self._only_selection = False
        self._said: tuple[str, Span] | None = None
        self._story = ""
        self._is_possible = make_engine is not engine_of_system or may_speak()
        text.caret_moved.connect(lambda _: self._moved())

    @property
    def is_possible(self) -> bool:
        """Say whether there may be a voice; False for ever once none was found."""
        return self._is_possible

    @property
    def is_on(self) -> bool:
        """Say whether something is being read."""
        return self._is_on

    def toggle(self) -> None:
        """Read from the caret on, or stop."""
        self.stop() if self._is_on else self._begin()

    def stop(self) -> None:
        """Be silent."""
        if self._is_on and self._engine is not None:
            self._is_on = False
            self._engine.stop()
            self.changed.emit()

    def _begin(self) -> None:
        if self._engine is None:
            self._engine = self._make_engine(self)
            if self._engine is None:
                self._is_possible = False
                self._messages.info(tr("This system has no voice that Qt knows of."))
                return
            self._engine.stateChanged.connect(self._told)
            self._spoken = self._engine.availableLocales()
        if self._engine.state().name == FAILED:
            self._complain(self._engine)
            return
        self._story = self._text.story_id()
        self._only_selection = self._text.has_selection()
        self._is_on, self._was_interrupted = True, False
        if not self._only_selection:
            self._text.select_mode(False)
        self.changed.emit()
        self._say()

    def _say(self) -> None:
        """Say the passage at the caret."""
        self._was_interrupted = False
        self._said = self._text.selected_passage()
        words, language = self._text.selected_text(), self._text.current_language()
        if self._said is None or not words or self._engine is None:
            self.stop()
            return
        locale = locale_for(language, self._spoken)
        if locale is None and language != "und":
            self.stop()
            self._messages.info(tr("No voice of this system speaks {language}.", language=language_name(language)))
            return
        if locale is not None and locale != self._engine.locale():
            self._engine.setLocale(locale)
        self._engine.say(words)

    def _told(self, state: "QTextToSpeech.State") -> None:
        """Hear from the engine that it has ended, or cannot."""
        if not self._is_on or self._engine is None:
            return
        if state.name == FAILED:
            self._complain(self._engine)
        elif state.name == READY and self._was_interrupted:
            self._say()
        elif state.name == READY:
            self._go_on()

    def _complain(self, engine: "QTextToSpeech") -> None:
        """Say why nothing is heard, and try another engine the next time."""
        reason = engine.errorString()
        self.stop()
        engine.stateChanged.disconnect(self._told)
        self._engine = None
        self._messages.problem(tr("The voice of this system does not answer: {reason}", reason=reason))

    def _go_on(self) -> None:
        """Go on to the next sentence of the version; at its end be silent."""
        before = self._said
        self._is_mine = True
        if not self._only_selection:
            self._text.move("sentence", 1)
        self._is_mine = False
        if self._only_selection or self._text.selected_passage() == before:
            self.stop()
        else:
            self._say()

    def _moved(self) -> None:
        """Read on from where the person went; inside the sentence that is being said nothing changes."""
        if not self._is_on or self._engine is None or self._is_mine or self._text.selected_passage() == self._said:
            return
        if self._text.story_id() != self._story:
            self.stop()
            return
        self._only_selection = False
        self._was_interrupted = True
        self._engine.stop()
        if self._was_interrupted and self._engine.state().name == READY:  # it was silent already
            self._say()
