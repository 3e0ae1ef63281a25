from reader.services.keeping_copies import copies


def test_a_copy_is_made_behind_the_window_and_not_twice(reading, settled):
    library = reading.desk.library.path
    assert copies(library) == ()
    reading.safe_keeping.look()
    settled(reading)
    (made,) = copies(library)
    assert made.stat().st_size > 50_000
    reading.safe_keeping.look()
    settled(reading)
    assert copies(library) == (made,)


def test_a_person_who_wants_no_copies_gets_none(reading, settled):
    reading.settings.copies_kept = 0
    reading.safe_keeping.look()
    settled(reading)
    assert copies(reading.desk.library.path) == ()
