import time

from reader.library import Library
from reader.model import LogEntry
from reader.progress import Progress


def test_the_page_switches_counting_off_and_erases(reading, settled):
    article = reading.story.opened.versions[0].article.id
    reading.desk.library.reading_states.log(LogEntry(article, None, "2026-01-05T10:00:00Z", 90))
    reading.commands.run("reading.statistics")
    settled(reading)
    page = reading.statistics.page
    assert page.total.accessibleName().startswith("2 min in 1 version")
    page.switch.click()
    assert not reading.settings.reading_logged
    copy = reading.desk.library.path.with_name("library copies") / "library 0001.synoptic"
    reading.desk.keep_copy(Progress(), 1, time.time())
    page.erase.click()
    settled(reading)
    kept = Library.open(copy)
    assert kept.reading_states.logged() == ()
    kept.close()
    assert reading.desk.library.reading_states.logged() == ()
    assert not page.isVisible()
    reading.commands.run("view.offer")
    settled(reading)
    assert [entry.seconds for entry in reading.desk.library.reading_states.logged()] == [90]
    assert reading.statistics.page.total.accessibleName().startswith("2 min in 1 version")
