from reader.ui.reading_clock import ReadingClock


def test_time_counts_for_the_version_that_is_read():
    clock = ReadingClock()
    assert clock.sign("a", 100) is None
    assert clock.sign("a", 110) is None
    assert clock.sign("b", 130) == ("a", 30)
    assert clock.sign("", 140) == ("b", 10)


def test_a_pause_is_not_counted():
    clock = ReadingClock()
    clock.sign("a", 0)
    clock.sign("a", 120)
    clock.sign("a", 241)
    assert clock.sign("", 250) == ("a", 129)


def test_a_glance_is_not_counted():
    clock = ReadingClock()
    clock.sign("a", 0)
    assert clock.sign("b", 4.9) is None
    assert clock.sign("", 10) == ("b", 10 - 4.9)
