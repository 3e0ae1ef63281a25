"""The whole window in a language that nobody speaks, and from right to left."""

import pytest
from PySide6.QtCore import QLocale, QPoint

from reader.ui.look import tongue


@pytest.fixture
def speak(start, settled):
    """Start the window in a language, with the sample library; English again after the test."""

    def begin(language):
        window = start("--interface", language)
        window.commands.run("library.samples")
        settled(window)
        return window

    yield begin
    tongue.begin("en")
    QLocale.setDefault(QLocale.c())


PAGES = [
    *("library.preferences", "library.review", "library.trash", "library.line_rules", "library.import_report"),
    *(
        "library.export",
        "rows.ledger",
        "story.about",
        "story.why",
        "story.texts",
        "reading.statistics",
        "session.begin",
    ),
    *("go.palette", "edit.find", "help.manual", "help.keys", "help.own_keys", "help.six_keys", "help.about"),
]


def test_the_mirrored_window_has_its_library_at_the_right(speak, settled):
    window = speak("pseudo-rtl")
    left, right = (pane.mapTo(window, pane.rect().topLeft()).x() for pane in (window.notes_pane, window.library_pane))
    assert left < right
    assert not window.grab().isNull()


def test_the_columns_of_a_story_run_from_the_right(speak, wait):
    window = speak("pseudo-rtl")
    window.resize(1800, 900)
    view = window.synopsis
    story = max(window.shelf.stories, key=lambda pair: len(pair[1]))[0]
    window.story.open(story.id)
    wait(lambda: window.story.id == story.id)
    first, second = view.arranged_versions()[:2]
    assert view.shown_versions()[-2:] == (second, first)
    assert view.verticalScrollBar().mapTo(view, QPoint(0, 0)).x() < view.viewport().x()
    assert view.surround.overview.x() < view.viewport().x()
    view.go_to_row(next(number for number, row in enumerate(window.story.opened.synopsis.rows) if all(row.cells)))
    view.go_to_version(first)
    window.commands.run("go.next_version")
    assert view.current_article() == second
    window.commands.run("layout.right")
    assert view.arranged_versions()[:2] == (second, first)


@pytest.mark.parametrize("language", ["pseudo", "pseudo-rtl"])
def test_every_page_can_be_shown(speak, settled, language, qapp):
    window = speak(language)
    for id in PAGES:
        window.commands.run(id)
        settled(window)
        assert not window.grab().isNull()
    for other in qapp.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


def test_menus_and_the_status_line_speak_the_language(speak):
    window = speak("pseudo")
    titles = [action.text() for action in window.actions() if action.objectName() == "edit.undo"]
    assert titles[0].startswith("[Üñdö ~]")
    assert window.status.hints.accessibleName().startswith("[RÉÁD ~]")
