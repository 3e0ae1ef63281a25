def test_unread_again_forgets_place_and_state(reading, settled):
    reading.commands.run("session.done")
    reading.commands.run("reading.unread")
    settled(reading)
    assert reading.memory.places == {}
    assert reading.desk.library.reading_states.all() == {}
