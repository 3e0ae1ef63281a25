"""Reading aloud, with an engine that behaves as Qt's but is silent."""

from enum import Enum

import pytest
from PySide6.QtCore import QLocale, QObject, Signal

from reader.ui.frame.messages import Messages
from reader.ui.look.theme import light
from reader.ui.reading.view import SynopsisView
from reader.ui.stories.speech import Speech
from tests.ui.reading.conftest import FRENCH, make_story, make_version


class State(Enum):
    Ready, Speaking, Error = range(3)


class Engine(QObject):
    """Says one thing at a time until it is told that it is done; stops later, as speech-dispatcher does, or at once."""

    stateChanged = Signal(object)

    def __init__(self, stops_at_once=True):
        super().__init__()
        self.said, self._state, self._stops_at_once, self._locale = [], State.Ready, stops_at_once, QLocale("en_GB")

    def availableLocales(self):
        return [QLocale("fr_FR"), QLocale("en_GB")]

    def locale(self):
        return self._locale

    def setLocale(self, locale):
        self._locale = locale

    def state(self):
        return self._state

    def errorString(self):
        return "no daemon"

    def say(self, words):
        self.said.append(f"{self._locale.bcp47Name()}: {words}")
        self.be(State.Speaking)

    def stop(self):
        if self._stops_at_once:
            self.be(State.Ready)

    def be(self, state):
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)


@pytest.fixture
def view(qtbot):
    made = SynopsisView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


@pytest.fixture
def reader(view):
    """Return a function that begins to read a story with an engine."""

    def begin(engine, language="fr"):
        view.show_story(make_story(make_version(language, FRENCH), make_version("de", "Eins. Zwei. Drei.")))
        view.go_to_row(1)
        speech = Speech(view, Messages(light(), view), lambda parent: engine)
        speech.toggle()
        return speech

    return begin


def test_sentence_after_sentence_is_said_and_the_caret_follows(reader, view):
    engine = Engine()
    speech = reader(engine)
    assert engine.said == ["fr: Un chat dort."]
    engine.be(State.Ready)
    assert engine.said[1:] == ["fr: Il rêve de lait."]
    assert view.current_row() == 2
    for _ in range(6):
        engine.be(State.Ready)
    assert not speech.is_on
    assert engine.said[-1] == "fr: Fin de tout."


@pytest.mark.parametrize("stops_at_once", [True, False])
def test_who_goes_elsewhere_hears_on_from_there(reader, view, stops_at_once):
    engine = Engine(stops_at_once)
    reader(engine)
    view.move("row", 2)
    engine.be(State.Ready)  # the end of what was interrupted, where that comes later
    assert engine.said[1] == "fr: Le soir vient."
    assert len(engine.said) == (3 if stops_at_once else 2)


def test_a_key_makes_it_silent(reader, view):
    engine = Engine()
    speech = reader(engine)
    speech.toggle()
    assert (speech.is_on, engine.state(), len(engine.said)) == (False, State.Ready, 1)
    speech.toggle()
    assert len(engine.said) == 2


def test_only_what_is_selected_is_said(view):
    engine = Engine()
    view.show_story(make_story(make_version("fr", FRENCH)))
    view.go_to_row(1)
    view.move("word", 2, extend=True)
    speech = Speech(view, Messages(light(), view), lambda parent: engine)
    speech.toggle()
    engine.be(State.Ready)
    assert (engine.said, speech.is_on) == (["fr: Un chat"], False)


def test_another_story_is_not_read_by_itself(reader, view):
    engine = Engine()
    speech = reader(engine)
    view.show_story(make_story(make_version("fr", "Autre chose. Encore."), name="other"))
    assert not speech.is_on


def test_a_language_without_a_voice_is_named(reader):
    engine = Engine()
    speech = reader(engine, "hi")
    assert (engine.said, speech.is_on) == ([], False)
    assert speech._messages.text == "No voice of this system speaks Hindi."


def test_a_voice_that_does_not_answer_is_told(reader):
    engine = Engine()
    speech = reader(engine)
    engine.be(State.Error)
    assert not speech.is_on
    assert speech._messages.text == "The voice of this system does not answer: no daemon"


def test_an_engine_that_is_dead_from_the_start_is_told_and_tried_anew(reader):
    engine = Engine()
    engine._state = State.Error
    speech = reader(engine)
    assert (speech.is_on, engine.said) == (False, [])
    assert "does not answer" in speech._messages.text
    engine._state = State.Ready
    speech.toggle()
    assert engine.said == ["fr: Un chat dort."]


def test_without_an_engine_the_command_is_greyed_out_for_good(reader):
    speech = reader(None)
    assert not speech.is_possible
    assert speech._messages.text == "This system has no voice that Qt knows of."
