import pytest

from reader.ui.desk.jobs import Job
from reader.ui.frame.status_line import Hint, StatusLine
from reader.ui.look import theme as themes


@pytest.fixture
def line(qtbot):
    made = StatusLine(themes.light())
    qtbot.addWidget(made)
    made.resize(900, 31)
    made.show()
    return made


def test_mode_position_and_keys_are_spoken(line):
    line.hints.tell("READ", "Passage 3 of 22", (Hint(("J", "K"), "passage"), Hint(("1", "6"), "highlight", True)))
    assert line.hints.accessibleName() == "READ. Passage 3 of 22. J or K: passage. 1 to 6: highlight"
    assert not line.grab().isNull()


def test_it_takes_little_room_when_the_window_is_narrow(line):
    line.hints.tell("READ", "Passage 3 of 22", tuple(Hint((str(n),), "something long") for n in range(40)))
    assert line.minimumSizeHint().width() < 300


def test_a_job_is_shown_with_how_far_it_is(line):
    line.show_jobs((Job("Import", done=3, total=10, name="a.txt"), Job("Export")))
    assert line.job_words.text() == "Import 3 of 10 · 1 more"
    assert line.bar.accessibleName() == "30%"
    assert line.stop.isVisible()


def test_a_job_that_was_asked_to_stop_says_so(line):
    job = Job("Import", done=3, total=10)
    job.stop()
    line.show_jobs((job,))
    assert line.job_words.text() == "Import: stopping"


def test_nothing_is_shown_when_nothing_runs_or_it_has_no_name(line):
    line.show_jobs((Job(""),))
    assert not line.bar.isVisible()


def test_stop_asks_to_stop(line, qtbot):
    line.show_jobs((Job("Import"),))
    with qtbot.waitSignal(line.stop_asked):
        line.stop.click()
