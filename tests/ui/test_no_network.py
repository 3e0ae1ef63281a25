"""Every command of the table is run with the network switched off and every way to a connection trapped."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from reader.ui.commands import COMMANDS
from tests.test_offline import opened as opened  # the trap

ENDS_IT = ("library.quit",)


def put_away(window):
    """Close what a command opened over the window."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and (isinstance(widget, QDialog) or widget.isWindow()):
            widget.close()
    if window.palette_card.isVisible():
        window.palette_card.hide()


@pytest.mark.parametrize("engine", ["", "libre", "deepl", "google"])
def test_no_command_opens_a_socket(reading, settled, opened, engine):
    settings = reading.settings
    settings.network = False
    settings.translate_to = "de"
    settings.translate_with = engine
    settings.translate_address = "http://127.0.0.1:9/"
    settings.agreed_engines = "libre http://127.0.0.1:9/\ndeepl\ngoogle\nmymemory"
    closer = QTimer(reading, interval=30)  # for what waits for an answer
    closer.timeout.connect(lambda: (modal := QApplication.activeModalWidget()) and modal.close())
    closer.start()
    for command in COMMANDS:
        if command.id not in ENDS_IT:
            reading.commands.run(command.id)
            QApplication.processEvents()
            put_away(reading)
    closer.stop()
    settled(reading)
    assert opened == []


def test_translating_says_why_nothing_happens(reading, opened, wait):
    reading.settings.network = False
    reading.settings.translate_to = "de"
    reading.settings.translate_with = "google"
    reading.commands.run("translate.passage")
    wait(lambda: "switched off" in reading.messages.text)
    assert opened == []
