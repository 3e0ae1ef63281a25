import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import Evidence, Grade


@pytest.fixture
def page(reading, settled):
    """The page, with a suggestion: the article on clocks may be a version of the story of the bridge."""
    one = reading.story.opened.versions[0].article.id
    other = next(a.id for _, articles in reading.shelf.stories for a in articles if a.story_id != reading.story.id)
    passages = (("Rain closes the old bridge", "A museum for clocks"),)
    reason = Evidence(one, other, 0.4, Grade.LIKELY, passages, ("Ulm",), ("14",))
    reading.desk.library.derived.put_suggestions([reason], "1")
    reading.commands.run("story.why")
    settled(reading)
    return reading.relations.page


def choose(page, words):
    row = next(n for n, entry in enumerate(page.list.entries) if entry.id and words in entry.spoken)
    page.list.setCurrentIndex(page.list.model().index(row, 0))


def test_the_evidence_is_shown_side_by_side_in_words(page):
    spoken = " ".join(entry.spoken for entry in page.list.entries)
    assert "In this story, and why" in spoken
    assert "Maybe a version of the same story" in spoken
    assert "Names in both: Ulm" in spoken
    assert "Numbers in both: 14" in spoken
    assert "EN: Rain closes the old bridge" in spoken


def test_a_suggestion_is_accepted_by_key_and_undone(page, reading, settled, wait):
    choose(page, "museum")
    QTest.keyClick(page.list, Qt.Key.Key_Y)
    wait(lambda: len(reading.shelf.stories) == 1)
    settled(reading)
    reading.commands.run("edit.undo")
    wait(lambda: len(reading.shelf.stories) == 2)


def test_a_suggestion_is_refused_by_key_for_ever(page, reading, settled, wait):
    choose(page, "museum")
    QTest.keyClick(page.list, Qt.Key.Key_N)
    wait(lambda: not any("museum" in entry.spoken for entry in page.list.entries))
    assert len(reading.desk.library.choices.pairs(together=False)) == 1


def test_a_version_is_split_off_by_key(page, reading, settled, wait):
    choose(page, "pluie")
    QTest.keyClick(page.list, Qt.Key.Key_S)
    wait(lambda: len(reading.shelf.stories) == 3)


def test_a_version_is_moved_by_key(page, reading, settled, wait):
    choose(page, "pluie")
    QTest.keyClick(page.list, Qt.Key.Key_T)
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: sorted(len(articles) for _, articles in reading.shelf.stories) == [1, 2])
    settled(reading)
    titles = {frozenset(a.title.split()[0] for a in articles) for _, articles in reading.shelf.stories}
    assert len(titles) == 2
    assert any("A" in words and len(words) == 2 for words in titles)


def test_of_a_suggestion_by_names_alone_nobody_is_said_to_have_put_it_together(page, reading, settled):
    one = reading.story.opened.versions[0].article.id
    other = next(a.id for _, articles in reading.shelf.stories for a in articles if a.story_id != reading.story.id)
    reading.desk.library.derived.drop_suggestions()
    reading.desk.library.derived.put_suggestions([Evidence(one, other, -0.5, Grade.DOUBTFUL, (), ("Ulm",))], "1")
    reading.relations.reload()
    settled(reading)
    entry = next(entry for entry in page.list.entries if "museum" in entry.spoken)
    assert "No two sentences surely say the same." in entry.spoken
    assert "by hand" not in entry.spoken


def test_the_list_of_another_story_begins_at_its_top(page, reading, settled, wait):
    choose(page, "pluie")
    QTest.keyClick(page.list, Qt.Key.Key_S)
    wait(lambda: len(reading.shelf.stories) == 3)
    settled(reading)
    here, there, museum = (next(a.id for a in articles) for _, articles in by_title(reading))
    both = [Evidence(one, museum, 0.4, Grade.LIKELY) for one in (here, there)]
    reading.desk.library.derived.put_suggestions(both, "2")
    for story in (here, there):
        reading.story.open(reading.desk.library.stories.of(story))
        settled(reading)
        reading.commands.run("story.why")
        wait(lambda: len([entry for entry in page.list.entries if entry.id]) == 2)
        settled(reading)
        assert page.list.current_id() == f"{story} {museum}"


def by_title(reading):
    return sorted(reading.shelf.stories, key=lambda pair: ("museum" in pair[0].title.lower(), pair[0].title))
