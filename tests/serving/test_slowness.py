"""Who guesses waits longer and longer, up to a bound; a quiet minute makes up for it."""

from planner.serving.slowness import FIRST, FORGOTTEN_AFTER, LONGEST, Slowness


def test_each_guess_waits_longer_up_to_a_bound() -> None:
    slowness = Slowness(lambda: 1000.0)
    waits = [slowness.wait() for _ in range(20)]
    assert waits[0] == FIRST
    assert waits == sorted(waits)
    assert waits[1] == 2 * waits[0]
    assert waits[-1] == LONGEST


def test_a_quiet_minute_makes_up_for_it() -> None:
    now = [1000.0]
    slowness = Slowness(lambda: now[0])
    for _ in range(10):
        slowness.wait()
    now[0] += FORGOTTEN_AFTER / 2
    assert slowness.wait() == LONGEST
    now[0] += FORGOTTEN_AFTER + 1
    assert slowness.wait() == FIRST
