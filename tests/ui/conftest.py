"""The window is the real one, on a throw-away folder; without a screen unless one is asked for."""

import os
import time

import pytest
from PySide6.QtCore import QEvent

if "SYNOPTIC_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ |= {"LANGUAGE": "en", "LC_ALL": "C.UTF-8"}  # what the tests read is English on every machine


@pytest.fixture(scope="session")
def qapp_cls():
    """Make the application as the program makes it."""
    from PySide6.QtWidgets import QApplication

    from reader.ui.look import theme as themes

    class Dressed(QApplication):
        def __init__(self, arguments):
            super().__init__(arguments)
            self.setStyle("Fusion")
            themes.load_fonts()
            themes.apply(self, themes.light())

    return Dressed


@pytest.fixture
def wait(qapp):
    """Let the program live until something is so; fails after twenty seconds."""

    def until(condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it never came to be"
            qapp.processEvents()
            time.sleep(0.002)

    return until


@pytest.fixture
def start(qapp, tmp_path, wait, qtbot):
    """Return a function that starts the window on the test's folder, as often as it is called."""
    from reader import app
    from tests.fakes import FakeEncoder

    windows = []

    def build(*arguments):
        options = app.read_options(["--folder", str(tmp_path / "folder"), *map(str, arguments)])
        window = app.build(options, encoder=FakeEncoder())
        windows.append(window)
        window.appear()
        window.activateWindow()
        qtbot.waitActive(window)
        wait(lambda: window.desk is not None and window.jobs.is_idle)
        return window

    yield build
    for window in windows:
        if window.isVisible():
            window.close()
            wait(lambda window=window: not window.isVisible())
        window.deleteLater()  # a style sheet dresses every widget there is, also those of closed windows
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(start):
    """The window with an empty library."""
    return start()


@pytest.fixture
def settled(wait):
    """Wait until a window has nothing under way and shows what the library holds."""

    def until(window):
        wait(lambda: window.jobs.is_idle and window.saver.is_settled and not window.shelf.is_waiting)

    return until


TEXTS = {
    "en.txt": "Rain closes the old bridge\n\nThe old bridge in Ulm was closed on Monday. Rain had damaged two pillars. "
    "The mayor spoke of 14 days of work. Nobody was hurt.\n\nTraffic now takes the new bridge. Buses run every hour.\n",
    "fr.txt": "La pluie ferme le vieux pont\n\nLe vieux pont d’Ulm a été fermé lundi. "
    "La pluie avait abîmé deux piliers. Le maire a parlé de 14 jours de travaux. Personne n’a été blessé.\n\n"
    "La circulation passe par le nouveau pont. Les bus passent toutes les heures.\n",
    "other.txt": "A museum for clocks\n\nA museum for clocks opens in Lyon in spring. It shows six hundred clocks. "
    "The oldest is from 1502. Entry is free on Sundays.\n",
}


@pytest.fixture
def reading(window, tmp_path, wait, settled):
    """The window with a story of two versions open, and a second story in the list."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    window.importer.import_paths([tmp_path / name for name in TEXTS])
    wait(lambda: sum(len(articles) for _, articles in window.shelf.stories) == 3)
    settled(window)
    by_title = {a.title.split()[0]: a for _, articles in window.shelf.stories for a in articles}
    rain, pluie = by_title["Rain"], by_title["La"]
    if rain.story_id != pluie.story_id:
        window.saver.do(lambda: window.desk.decisions.merging(rain.story_id, pluie.story_id))
        settled(window)
    window.story.open(rain.story_id)
    wait(lambda: window.story.id == rain.story_id and len(window.story.opened.versions) == 2)
    settled(window)
    window.messages.dismiss()
    window.focus_text()
    return window
