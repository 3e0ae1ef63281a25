from reader.ui.sessions.jumps import LONGEST, Jumps, Spot

A, B, C = (Spot("s", "a", position) for position in (0, 1000, 2000))


def test_one_comes_back_and_forward_again():
    jumps = Jumps()
    jumps.leave(A)
    jumps.leave(B)
    assert jumps.back(C) == B
    assert jumps.back(B) == A
    assert jumps.back(A) is None
    assert jumps.forward(A) == B
    assert jumps.forward(B) == C


def test_a_new_jump_forgets_what_lay_forward():
    jumps = Jumps()
    jumps.leave(A)
    jumps.back(B)
    jumps.leave(A)
    assert jumps.forward(C) is None


def test_a_short_way_is_no_jump_and_the_oldest_places_are_forgotten():
    jumps = Jumps()
    for number in range(3 * LONGEST):
        jumps.leave(Spot("s", "a", 1000 * number))
        jumps.leave(Spot("s", "a", 1000 * number + 1))
    here, count = Spot("s", "other", 0), 0
    while (spot := jumps.back(here)) is not None:
        here, count = spot, count + 1
    assert count == LONGEST
