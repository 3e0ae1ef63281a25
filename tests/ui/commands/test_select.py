def test_selecting_moves_select(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("select.next_word")
    assert reading.synopsis.has_selection()
    reading.commands.run("select.clear")
    assert not reading.synopsis.has_selection()
