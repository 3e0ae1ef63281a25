from reader.model import Origin


def rows(window):
    return window.story.opened.synopsis.rows


def test_a_sentence_is_shifted_down_and_back_up(reading, settled, wait):
    before = [row.cells for row in rows(reading)]
    reading.synopsis.go_to_row(2)
    reading.commands.run("rows.down")
    wait(lambda: [row.cells for row in rows(reading)] != before)
    settled(reading)
    reading.commands.run("rows.up")
    wait(lambda: any(row.cells == before[2] and row.origin is Origin.BY_HAND for row in rows(reading)))


def test_a_row_is_split_and_exchanged_and_left_to_the_program_again(reading, settled, wait):
    before = [row.cells for row in rows(reading)]
    reading.commands.run("go.first_passage")
    reading.commands.run("rows.split")
    wait(lambda: [row.cells for row in rows(reading)] != before)
    settled(reading)
    reading.commands.run("edit.undo")
    wait(lambda: [row.cells for row in rows(reading)] == before)
    settled(reading)
    reading.synopsis.go_to_row(1)
    reading.commands.run("rows.exchange")
    wait(lambda: any(row.origin is Origin.BY_HAND for row in rows(reading)))
    settled(reading)
    reading.commands.run("rows.forget")
    wait(lambda: [row.cells for row in rows(reading)].count(before[1]) <= 1)
