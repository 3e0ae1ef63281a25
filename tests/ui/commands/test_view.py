def test_an_empty_notes_pane_is_hidden_and_shown(reading):
    reading.commands.run("view.notes")
    assert not reading.notes_pane.isVisible()
    reading.commands.run("view.notes")
    assert reading.notes_pane.isVisible()


def test_the_notes_pane_is_reached_and_hidden(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("view.notes")
    assert reading.whereabouts.has_keyboard(reading.notes_pane)
    reading.commands.run("view.notes")
    assert not reading.notes_pane.isVisible()
    assert reading.focusWidget() is reading.synopsis


def test_the_text_size_stays_within_its_bounds(reading):
    for _ in range(60):
        reading.commands.run("view.larger")
    assert reading.settings.text_size <= 48
    for _ in range(60):
        reading.commands.run("view.smaller")
    assert reading.settings.text_size >= 8


def test_full_screen_and_back(reading):
    reading.commands.run("view.full_screen")
    assert reading.isFullScreen()
    reading.commands.run("view.full_screen")
    assert not reading.isFullScreen()


def test_the_menu_of_all_menus_opens_by_its_key(reading, wait):
    reading.commands.run("view.menu")
    wait(reading.top_bar.menu.isVisible)
    reading.top_bar.menu.close()


def test_what_a_message_offers_is_done_or_put_away_by_key(reading):
    done = []
    reading.messages.info("Deleted.", "Undo", lambda: done.append(1))
    reading.commands.run("view.offer")
    assert done == [1]
    reading.messages.info("Deleted.", "Undo", lambda: done.append(2))
    reading.commands.run("view.put_away")
    assert done == [1]
    assert not reading.messages.text
    reading.commands.run("view.offer")  # nothing is offered
    assert done == [1]


def test_what_is_under_way_is_stopped_by_key(reading, wait):
    def work(progress):
        while True:
            progress.step(0, 1)

    reading.jobs.run(work, title="Working")
    reading.commands.run("view.stop")
    wait(lambda: reading.jobs.is_idle)


def test_the_page_of_all_notes_opens_by_key(reading):
    reading.commands.run("view.all_notes")
    assert reading.all_notes.page is not None
    assert reading.all_notes.page.isVisible()


def test_what_is_under_way_waits_and_goes_on_by_key(reading, wait):
    done = []

    def count(progress):
        for number in range(100_000):
            progress.step(number, 100_000)
            if done:
                return

    reading.jobs.run(count, title="Counting", then=lambda _: None)
    wait(lambda: reading.jobs.running)
    [job] = reading.jobs.running
    reading.commands.run("view.pause")
    assert job.progress.is_paused
    reading.commands.run("view.pause")
    assert not job.progress.is_paused
    done.append(True)
    wait(lambda: not reading.jobs.running)
