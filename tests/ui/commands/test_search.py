def test_walking_without_a_search_says_what_to_do(reading):
    for id in ("search.next", "search.previous"):
        reading.commands.run(id)
        assert "Search for something first" in reading.messages.text


def test_an_empty_search_is_not_saved(reading):
    reading.commands.run("search.save")
    assert "Type something" in reading.messages.text
