import pytest

from reader.services.history import History, Step


def step(log: list[str], name: str) -> Step:
    return Step(name, lambda: log.append(f"+{name}"), lambda: log.append(f"-{name}"))


def test_steps_are_taken_back_and_done_again_in_order():
    history, log = History(), []
    for name in "ab":
        history.do(step(log, name))
    assert (history.undo(), history.undo(), history.undo()) == ("b", "a", None)
    assert (history.redo(), history.redo(), history.redo()) == ("a", "b", None)
    assert log == ["+a", "+b", "-b", "-a", "+a", "+b"]


def test_titles_say_what_comes_next():
    history, log = History(), []
    assert (history.undo_title, history.redo_title) == (None, None)
    history.do(step(log, "a"))
    assert (history.undo_title, history.redo_title) == ("a", None)
    history.undo()
    assert (history.undo_title, history.redo_title) == (None, "a")


def test_a_new_step_ends_what_could_be_done_again():
    history, log = History(), []
    history.do(step(log, "a"))
    history.undo()
    history.do(step(log, "b"))
    assert history.redo() is None


def test_a_step_that_fails_stays_where_it_was():
    history = History()

    def fail() -> None:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011
        history.do(Step("bad", fail, fail))
    assert history.undo_title is None
    history.do(Step("half", lambda: None, fail))
    with pytest.raises(OSError):  # noqa: PT011
        history.undo()
    assert (history.undo_title, history.redo_title) == ("half", None)
