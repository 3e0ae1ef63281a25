def offered(window):
    return [(entry.title, entry.suffix) for entry in window.palette_card.list.entries]


def test_what_is_unread_listed_found_open_and_saved_can_be_read(reading, settled):
    reading.searcher.search("museum")
    settled(reading)
    reading.jobs.ask(reading.desk.catalogue.save, "bridge")
    reading.searcher._read_saved()
    settled(reading)
    reading.commands.run("session.begin")
    settled(reading)
    assert offered(reading) == [
        ("Everything unread", "2"),
        ("The stories in the list, as it is filtered now", "2"),
        ("What the search found: museum", "1"),
        ("This story", "1"),
        ("Saved search: bridge", ""),
    ]


def test_a_session_that_ended_before_its_end_is_offered_last(reading, settled):
    ids = [articles[0].id for _, articles in reading.shelf.stories]
    reading.session.begin("Pile", ids)
    settled(reading)
    reading.commands.run("session.end")
    settled(reading)
    reading.commands.run("session.begin")
    settled(reading)
    assert offered(reading)[-1] == ("Pile", "0 of 2 read")
    reading.palette_card.field.setText("go on")
    reading.palette_card.field.textEdited.emit("go on")
    assert offered(reading) == [("Pile", "0 of 2 read")]


def test_former_sessions_do_not_come_into_a_palette_opened_for_something_else(reading, settled):
    reading.session.begin("Pile", [articles[0].id for _, articles in reading.shelf.stories])
    settled(reading)
    reading.commands.run("session.end")
    settled(reading)
    reading.commands.run("session.begin")
    reading.palette_card.close_palette()
    reading.palette_card.open([], "hint")
    settled(reading)
    assert offered(reading) == []
