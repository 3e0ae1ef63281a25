from reader.model import Changes


def test_the_list_shows_every_story(reading):
    assert len(reading.shelf.stories) == 2
    assert reading.library_pane.list.stories.rowCount() == 2


def test_a_story_is_found_by_its_article(reading):
    for story, articles in reading.shelf.stories:
        assert all(reading.shelf.story_of(article.id) == story.id for article in articles)
        assert reading.shelf.find(story.id)[0] is story
    assert reading.shelf.story_of("nothing") == ""
    assert reading.shelf.find("nothing") is None


def test_neighbours_end_at_the_ends_of_the_list(reading, settled):
    for _ in range(4):
        reading.shelf.open_neighbour(1)
        settled(reading)
    assert reading.story.id == reading.library_pane.list.stories.entries[-1][0].id


def test_two_quick_steps_go_on_by_two(reading, settled, tmp_path, wait):
    (tmp_path / "third.txt").write_text("A third tale\n\nNobody knows how the third tale ends.\n", "utf-8")
    reading.importer.import_paths([tmp_path / "third.txt"])
    wait(lambda: len(reading.shelf.stories) == 3)
    settled(reading)
    ids = [story.id for story in (row[0] for row in reading.library_pane.list.stories.entries)]
    reading.story.open(ids[0])
    settled(reading)
    reading.shelf.open_neighbour(1)
    reading.shelf.open_neighbour(1)
    settled(reading)
    assert reading.story.id == ids[2]


def test_the_number_of_notes_follows_the_highlights(reading, settled):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    settled(reading)
    assert reading.shelf.notes.total == 1
    assert reading.shelf.notes.by_story == {reading.story.id: 1}


def test_the_stories_of_a_tag_are_known(reading, settled):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.story.write_note(reading.story.annotations[0].id, "", ("framing",))
    settled(reading)
    assert reading.shelf.notes.tagged == {"framing": frozenset({reading.story.id})}


def test_the_inbox_says_how_many_wait(reading):
    reading.shelf.set_inbox(7)
    assert reading.library_pane.pages["inbox"].accessibleName() == "Inbox: 7"


def test_however_often_something_changes_the_list_is_read_once_at_a_time(reading, settled, monkeypatch):
    asked = []
    monkeypatch.setattr(
        reading.jobs, "ask", lambda function, *_, **how: function == reading.desk.list_stories and asked.append(how)
    )
    change = Changes(articles=frozenset({"a"}))
    reading.shelf.hear(change)
    reading.shelf.reload()
    for _ in range(5):
        reading.shelf.hear(change)
    assert not reading.shelf.is_waiting
    asked[0]["then"](reading.shelf.stories)
    assert reading.shelf.is_waiting
    assert len(asked) == 1
