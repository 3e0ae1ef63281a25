from reader.ui.reading.arrangement import Layout


def test_layouts_are_remembered_for_the_story(reading, start, settled, wait):
    reading.commands.run("layout.interleaved")
    reading.commands.run("layout.right")
    kept = reading.synopsis.arrangement
    story = reading.story.id
    assert kept.layout is Layout.INTERLEAVED
    other = next(other.id for other, _ in reading.shelf.stories if other.id != story)
    reading.story.open(other)
    wait(lambda: reading.story.id == other)
    assert reading.synopsis.arrangement.layout is Layout.COLUMNS
    reading.story.open(story)
    wait(lambda: reading.story.id == story)
    assert reading.synopsis.arrangement == kept
    reading.close()
    wait(lambda: not reading.isVisible())
    again = start()
    wait(lambda: again.story.id == story)
    assert again.synopsis.arrangement == kept


def test_versions_are_moved_hidden_widened_and_brought_back(reading):
    reading.resize(1440, 900)  # room for two columns
    reading.panes.focus(True)
    first, second = reading.synopsis.shown_versions()
    reading.commands.run("layout.right")
    assert reading.synopsis.shown_versions() == (second, first)
    reading.commands.run("layout.wider")
    left, right = reading.synopsis.scene.stage.measures.widths
    assert right > left
    reading.commands.run("layout.hide")
    assert reading.synopsis.shown_versions() == (second,)
    reading.commands.run("layout.hide")
    assert reading.synopsis.shown_versions() == (second,)
    reading.commands.run("layout.show_all")
    assert reading.synopsis.shown_versions() == (first, second)


def test_the_others_are_shown_under_the_passage_by_one_key(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("layout.others")
    rows = reading.synopsis.scene.stage.rows
    assert (rows.is_lone, rows.unfolded) == (True, reading.synopsis.scene.caret.item)
    reading.commands.run("layout.others")
    assert rows.unfolded is None
    reading.commands.run("layout.columns")
    assert not reading.synopsis.scene.stage.rows.is_lone
