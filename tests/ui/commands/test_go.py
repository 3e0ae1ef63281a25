def test_words_lines_and_sentences_move_the_caret(reading):
    for command in ("go.next_word", "go.next_sentence", "go.next_line", "go.next_character"):
        reading.commands.run("go.first_passage")
        reading.commands.run("go.next_passage")
        before = reading.synopsis.scene.caret.position
        reading.commands.run(command)
        assert reading.synopsis.scene.caret.position != before, command


def test_the_other_version_is_one_key_away(reading):
    reading.commands.run("go.next_passage")
    here = reading.synopsis.current_article()
    reading.commands.run("go.next_version")
    there = reading.synopsis.current_article()
    reading.commands.run("go.previous_version")
    assert reading.synopsis.current_article() == here != there


def test_the_ends_of_the_story_are_one_key_away(reading):
    reading.commands.run("go.last_passage")
    assert reading.synopsis.current_row() == reading.synopsis.row_count() - 1
    reading.commands.run("go.first_passage")
    assert reading.synopsis.current_row() == 0
