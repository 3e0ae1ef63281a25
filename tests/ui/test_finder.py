from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_the_palette_runs_a_command_by_a_few_letters(reading):
    reading.commands.run("go.palette")
    QTest.keyClicks(reading.palette_card.field, "set aside show")
    assert reading.palette_card.list.current_entry.title == "Show set-aside lines"
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    assert reading.synopsis.cuts_shown


def test_the_palette_finds_stories_and_their_versions(reading, wait):
    reading.commands.run("go.palette")
    QTest.keyClicks(reading.palette_card.field, "museum")
    sections = [entry.section for entry in reading.palette_card.list.entries]
    assert sections == ["Stories"]
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: "museum" in reading.story.opened.story.title)


def test_a_version_is_found_under_its_own_title(reading):
    titles = {entry.title: entry for entry in reading.finder.story_entries(lambda id: None)}
    assert {"Rain closes the old bridge", "La pluie ferme le vieux pont"} <= set(titles)
    assert {entry.section for entry in titles.values()} == {"Stories", "Articles"}
