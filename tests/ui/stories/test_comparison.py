def test_differences_are_found_behind_the_window_and_gone_to(reading, wait, tmp_path, settled):
    text = "Rain closes the old bridge\n\nThe old bridge in Ulm was closed on Monday. Rain had damaged two pillars. "
    (tmp_path / "third.txt").write_text(text + "The mayor spoke of 19 days of work. Nobody was hurt.\n", "utf-8")
    before = reading.story.id
    reading.importer.import_paths([tmp_path / "third.txt"])
    wait(lambda: sum(len(articles) for _, articles in reading.shelf.stories) == 4)
    settled(reading)
    if reading.shelf.stories[0][0].id != before and len(reading.story.opened.versions) < 3:
        other = next(s.id for s, a in reading.shelf.stories if any("third" in one.origin for one in a))
        reading.saver.do(lambda: reading.desk.decisions.merging(before, other))
    wait(lambda: reading.story.opened is not None and len(reading.story.opened.versions) == 3)
    wait(lambda: reading.synopsis.scene.marks.differences.rows())
    reading.commands.run("go.first_passage")
    reading.commands.run("go.next_difference")
    assert reading.synopsis.differences_at_row()
    assert "difference" in reading.synopsis.spoken.place()
    settled(reading)


def test_the_person_is_told_when_the_versions_agree(reading, wait):
    wait(lambda: reading.jobs.is_idle)
    reading.commands.run("go.next_difference")
    assert reading.messages.text or reading.synopsis.differences_at_row()


def test_passages_told_once_are_gone_to(reading):
    rows = reading.synopsis.rows_only_here()
    reading.commands.run("go.first_passage")
    reading.commands.run("go.next_only_here")
    after = [row for row in rows if row > 0]
    assert reading.synopsis.current_row() == (after[0] if after else 0)
