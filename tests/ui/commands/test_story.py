from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_of_two_versions_the_other_one_is_refused_at_once(reading, settled, wait):
    reading.commands.run("story.refuse")
    settled(reading)
    wait(lambda: len(reading.shelf.stories) == 3)
    assert reading.messages.text == "They are never put together again."
    reading.commands.run("edit.undo")
    settled(reading)
    assert len(reading.shelf.stories) == 2


def test_of_three_versions_the_person_chooses(reading, settled, wait):
    other = next(story.id for story, articles in reading.shelf.stories if len(articles) == 1)
    reading.saver.do(lambda: reading.desk.decisions.merging(reading.story.id, other))
    wait(lambda: len(reading.story.opened.versions) == 3)
    settled(reading)
    reading.commands.run("story.refuse")
    assert len(reading.palette_card.list.entries) == 2
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: len(reading.shelf.stories) == 2)


def test_merging_can_be_taken_back(reading, settled, wait):
    reading.commands.run("story.merge")
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: len(reading.story.opened.versions) == 3)
    settled(reading)
    reading.commands.run("edit.undo")
    wait(lambda: len(reading.story.opened.versions) == 2)


def test_a_story_of_one_version_cannot_be_split(reading, settled, wait):
    other = next(story.id for story, articles in reading.shelf.stories if len(articles) == 1)
    reading.story.open(other)
    wait(lambda: reading.story.id == other)
    reading.commands.run("story.split")
    assert reading.messages.text == "This story has one version only."


def test_a_removed_version_comes_back_by_undo(reading, settled, wait):
    reading.commands.run("story.remove")
    settled(reading)
    wait(lambda: len(reading.story.opened.versions) == 1)
    reading.commands.run("edit.undo")
    settled(reading)
    wait(lambda: sum(len(articles) for _, articles in reading.shelf.stories) == 3)


def test_the_last_version_removed_leaves_the_story(reading, settled, wait):
    other = next(story.id for story, articles in reading.shelf.stories if len(articles) == 1)
    reading.story.open(other)
    wait(lambda: reading.story.id == other)
    reading.commands.run("story.remove")
    wait(lambda: len(reading.shelf.stories) == 1 and reading.story.id != other)


def test_a_line_that_goes_out_of_sight_is_told_and_comes_back(reading, settled):
    def cuts():
        return sum(len(version.cuts) for version in reading.story.opened.versions)

    before = cuts()
    reading.commands.run("go.last_passage")
    reading.commands.run("story.line")
    settled(reading)
    assert cuts() == before + 1
    assert reading.messages.text == "Set line aside"
    reading.messages.act()
    settled(reading)
    assert cuts() == before
