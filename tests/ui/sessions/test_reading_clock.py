from reader.ui.sessions.reading_clock import NOTHING, ReadingClock

A, B = ("a", ""), ("b", "")


def test_time_counts_for_the_version_that_is_read():
    clock = ReadingClock()
    assert clock.sign(A, 100) is None
    assert clock.sign(A, 110) is None
    assert clock.sign(B, 130) == (A, 30)
    assert clock.sign(NOTHING, 140) == (B, 10)


def test_a_pause_is_not_counted():
    clock = ReadingClock()
    clock.sign(A, 0)
    clock.sign(A, 120)
    clock.sign(A, 241)
    assert clock.sign(NOTHING, 250) == (A, 129)


def test_a_glance_is_not_counted():
    clock = ReadingClock()
    clock.sign(A, 0)
    assert clock.sign(B, 4.9) is None
    assert clock.sign(NOTHING, 10) == (B, 10 - 4.9)


def test_a_machine_translation_of_a_version_is_counted_apart():
    clock = ReadingClock()
    clock.sign(A, 0)
    assert clock.sign(("a", "de"), 20) == (A, 20)
    assert clock.sign(NOTHING, 50) == (("a", "de"), 30)
