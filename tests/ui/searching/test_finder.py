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


def test_stories_to_merge_with_are_listed_likeliest_first(reading, wait, monkeypatch):
    listed = [story.id for story, _ in reading.shelf.stories if story.id != reading.story.id]
    monkeypatch.setattr(reading.desk.decisions, "nearest_stories", lambda progress, story_id: tuple(listed[::-1]))
    chosen = []
    reading.finder.choose_story("Which?", chosen.append)
    titles = {story.id: story.title for story, _ in reading.shelf.stories}
    wait(lambda: reading.palette_card.list.entries[0].title == titles[listed[-1]])
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    assert chosen == [listed[-1]]


def test_an_order_that_comes_late_leaves_what_is_typed(reading):
    reading.finder.choose_story("Which?", lambda id: None)
    QTest.keyClicks(reading.palette_card.field, "museum")
    reading.palette_card.offer(reading.finder.story_entries(lambda id: None))
    assert ["museum" in entry.title.lower() for entry in reading.palette_card.list.entries] == [True]
