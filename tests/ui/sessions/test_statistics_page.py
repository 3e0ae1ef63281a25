from datetime import date

from PySide6.QtCore import QLocale

from reader.say import say
from reader.services.reading import Statistics
from reader.ui.look import theme as themes
from reader.ui.look import tongue
from reader.ui.sessions.statistics_page import Bars, StatisticsPage

FOUND = Statistics(
    ((date(2026, 1, 5), 600.0), (date(2026, 1, 12), 1200.0)),
    (("fr", 1200.0), ("de", 600.0)),
    (("rt.com", 1800.0),),
    (("nato", 60.0),),
    1800.0,
    2,
    (("it", 120.0),),
)


def test_every_plot_is_said_to_a_screen_reader(qtbot):
    page = StatisticsPage(themes.light(), FOUND, True)
    qtbot.addWidget(page)
    page.show()
    said = [part.accessibleName() for part in page.parts]
    assert said[0].startswith("30 min in 2 versions")
    assert "week of 12 Jan 2026 20 min" in said[1]
    assert said[2] == "Languages: French 20 min, German 10 min"
    assert said[3] == "In machine translation: Italian 2 min"
    assert not page.grab().isNull()


def test_a_source_that_is_not_known_is_said_in_the_language_of_the_window(qtbot):
    tongue.begin("de")
    bars = Bars(themes.light(), "Quellen", [(say("unknown source"), 60.0)])
    tongue.begin("en")
    QLocale.setDefault(QLocale.c())
    qtbot.addWidget(bars)
    assert "unbekannte Quelle" in bars.accessibleName()


def test_an_empty_log_draws_nothing_and_breaks_nothing(qtbot):
    page = StatisticsPage(themes.dark(), Statistics(), False)
    qtbot.addWidget(page)
    page.show()
    assert not page.grab().isNull()
    assert page.switch.text() == "&Count reading time"
