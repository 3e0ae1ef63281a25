import logging
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from reader.ui.window.crash import CrashReporter, report, start_log


def bug(words="x"):
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as error:
        return error


@pytest.fixture
def reporter(qapp, tmp_path):
    made = CrashReporter(tmp_path / "synoptic.log")
    yield made
    if made.dialog is not None:
        made.dialog.close()


def test_a_report_names_versions_and_the_place():
    assert "Synoptic" in report(bug())
    assert "Qt" in report(bug())
    assert "test_crash.py" in report(bug())


def test_a_bug_is_shown_and_the_report_can_be_copied(reporter):
    reporter.handle(ZeroDivisionError, bug(), None)
    assert "ZeroDivisionError" in reporter.dialog.report.toPlainText()
    reporter.dialog.copy_button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_the_program_goes_on_and_shows_the_next_bug_again(reporter, wait):
    reporter.handle(ZeroDivisionError, bug(), None)
    reporter.dialog.go_on.click()
    wait(lambda: reporter.dialog is None)
    reporter.handle(ZeroDivisionError, bug("another"), None)
    assert reporter.dialog is not None


def test_a_storm_of_one_bug_is_shown_once_and_hardly_logged(reporter, caplog):
    same = bug()
    with caplog.at_level(logging.ERROR):
        for _ in range(1000):
            reporter.handle(ZeroDivisionError, same, None)
    assert reporter.dialog.report.toPlainText().count("Traceback") == 1
    assert len(caplog.records) == 10


def test_it_takes_over_the_hook_qt_calls(reporter, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter.install()
    assert sys.excepthook == reporter.handle


def test_the_log_is_the_persons_own(tmp_path):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = start_log(tmp_path / "new")
    logging.getLogger("x").info("hello")
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    assert "hello" in path.read_text("utf-8")
    assert path.stat().st_mode & 0o077 == 0
