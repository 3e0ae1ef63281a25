from reader.model import Origin


def rows(window):
    return [row.cells for row in window.story.opened.synopsis.rows]


def origins(window):
    return [row.origin for row in window.story.opened.synopsis.rows]


def test_rows_are_joined_and_undone_by_key(reading, settled, wait):
    before = rows(reading)
    reading.commands.run("go.first_passage")
    reading.commands.run("rows.join")
    wait(lambda: len(rows(reading)) == len(before) - 1)
    assert origins(reading)[0] is Origin.BY_HAND
    assert "put together by you" in reading.synopsis.spoken.place()
    settled(reading)
    reading.commands.run("edit.undo")
    wait(lambda: rows(reading) == before)


def test_corrections_in_quick_succession_build_on_each_other(reading, wait):
    before = rows(reading)
    reading.commands.run("go.first_passage")
    for _ in range(3):
        reading.commands.run("rows.join")
    wait(lambda: len(rows(reading)) == len(before) - 3)
    assert len(rows(reading)[0][0]) >= 3


def test_confirming_goes_on_to_the_next_row(reading, wait):
    reading.commands.run("go.first_passage")
    for _ in range(3):
        reading.commands.run("rows.confirm")
    wait(lambda: origins(reading)[:3] == [Origin.CONFIRMED] * 3)
    assert origins(reading)[3] is Origin.FOUND
    assert reading.synopsis.current_row() == 3


def test_what_cannot_be_done_is_said_and_the_next_one_is_done(reading, settled, wait):
    reading.commands.run("go.first_passage")
    reading.commands.run("rows.forget")
    wait(lambda: "Nothing was decided" in reading.messages.text)
    settled(reading)
    reading.commands.run("rows.confirm_all")
    wait(lambda: origins(reading)[0] is Origin.CONFIRMED)


def test_corrections_are_there_after_a_new_start(reading, start, settled, wait):
    reading.commands.run("go.first_passage")
    reading.commands.run("rows.join")
    wait(lambda: origins(reading)[0] is Origin.BY_HAND)
    settled(reading)
    made = rows(reading)
    reading.close()
    wait(lambda: not reading.isVisible())
    again = start()
    wait(lambda: again.story.opened is not None)
    assert rows(again) == made
