"""Drawing: chance, but nothing twice before its deck is through, nothing unwanted, and fair turns."""

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.cards.card import Card
from planner.domain.cards.drawing import Past, Wish, next_card, who_is_first
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind, Mood, Outcome, Stage
from tests.helpers.cards import card, cards, draw_of
from tests.helpers.plans import HOME, NOW

ANY = Wish()
seeds = st.integers(0, 2**63 - 1)


def past(*draws: Draw, never: tuple[str, ...] = (), **later: float) -> Past:
    return Past(draws, frozenset(never), NOW + timedelta(**later), HOME)


def some_draws(there: list[Card], count: int, chance: Random, *, never: tuple[str, ...] = ()) -> list[Draw]:
    made: list[Draw] = []
    for number in range(count):
        drawn = next_card(there, past(*made, never=never), ANY, chance)
        assert drawn is not None
        made.append(draw_of(drawn, created=NOW + timedelta(seconds=number)))
    return made


@given(seed=seeds, size=st.integers(1, 12), rounds=st.integers(1, 4))
def test_nothing_comes_twice_until_the_deck_is_through(seed: int, size: int, rounds: int) -> None:
    made = some_draws(cards(size), size * rounds, Random(seed))
    for begin in range(0, len(made), size):
        assert len({draw.card for draw in made[begin : begin + size]}) == size
    if size > 1:
        assert all(one.card != after.card for one, after in pairwise(made))


@given(seed=seeds, sizes=st.lists(st.integers(1, 6), min_size=2, max_size=4))
def test_of_several_decks_each_is_gone_through_on_its_own(seed: int, sizes: list[int]) -> None:
    there = [one for number, size in enumerate(sizes) for one in cards(size, f"Deck {number}")]
    made = some_draws(there, 3 * len(there), Random(seed))
    for number, size in enumerate(sizes):
        ids = [draw.card for draw in made if draw.deck == f"Deck {number}"]
        for begin in range(0, len(ids) - size + 1, size):
            assert len(set(ids[begin : begin + size])) == size


@given(seed=seeds, unwanted=st.sets(st.integers(0, 9), max_size=9))
def test_never_again_never_comes(seed: int, unwanted: set[int]) -> None:
    never = tuple(f"Ours {number}" for number in unwanted)
    made = some_draws(cards(10), 30, Random(seed), never=never)
    assert {draw.card for draw in made}.isdisjoint(never)


@given(seed=seeds)
def test_the_same_seed_draws_the_same(seed: int) -> None:
    first = [draw.card for draw in some_draws(cards(9), 20, Random(seed))]
    assert first == [draw.card for draw in some_draws(cards(9), 20, Random(seed))]


def test_chance_reaches_every_card() -> None:
    there = cards(10)
    found = {str(next_card(there, past(), ANY, Random(seed))) for seed in range(200)}
    assert len(found) == 10


def left(there: list[Card], history: Past, wish: Wish = ANY) -> set[str]:
    """The ids of all that may come next."""
    found = (next_card(there, history, wish, Random(seed)) for seed in range(60))
    return {one.id for one in found if one is not None}


def test_what_was_put_off_rests_for_five_days_and_comes_back_before_the_deck_is_through() -> None:
    here, there = pair = cards(2)
    off = draw_of(here, Outcome.NOT_TODAY)
    assert left(pair, past(off, days=4)) == {there.id}
    assert left(pair, past(off, days=5)) == {here.id, there.id}
    seen = draw_of(there, Outcome.TALKED, created=NOW + timedelta(days=1))
    assert left(pair, past(off, seen, days=5)) == {here.id}
    assert left([here], past(off)) == set()


def test_its_day_is_that_of_the_plans_zone() -> None:
    (one,) = cards(1)
    late = datetime.combine(NOW, datetime.min.time(), NOW.tzinfo) + timedelta(hours=23, minutes=30)
    off = draw_of(one, Outcome.NOT_TODAY, created=late)  # half past midnight of the next day there
    assert left([one], Past([off], frozenset(), late + timedelta(days=4, hours=23), HOME)) == set()
    assert left([one], Past([off], frozenset(), late + timedelta(days=5), HOME)) == {one.id}


def test_ask_again_waits_for_its_day_and_is_likelier_then() -> None:
    there = cards(5)
    asked = draw_of(there[0], Outcome.ASK_AGAIN, again=datetime(2027, 3, 20))
    assert there[0].id not in left(there, past(asked, days=9))
    counted = Counter(next_card(there, past(asked, days=10), ANY, Random(seed)) for seed in range(400))
    assert counted[there[0]] > 2 * counted[there[1]]


def test_a_card_that_is_put_away_is_not_drawn() -> None:
    assert left([card("a"), card("b", removed=NOW)], past()) == {"a"}


def test_filters_leave_cards_out_and_do_not_bring_them_back_early() -> None:
    there = [
        card("a", kind=CardKind.THANKS, depth=1),
        card("b", kind=CardKind.THANKS, depth=3, stages=(Stage.LONG,)),
        card("c", kind=CardKind.REPAIR, depth=3),
    ]
    assert left(there, past(), Wish(kinds=frozenset({CardKind.THANKS}))) == {"a", "b"}
    assert left(there, past(), Wish(depths=frozenset({3}))) == {"b", "c"}
    assert left(there, past(), Wish(stage=Stage.DATING)) == {"a", "c"}
    assert left(there, past(draw_of(there[2])), Wish(kinds=frozenset({CardKind.REPAIR}))) == set()


def test_a_card_that_hardly_ever_fits_is_found_among_many() -> None:
    there = [*cards(500), card("rare", kind=CardKind.REPAIR)]
    assert left(there, past(), Wish(kinds=frozenset({CardKind.REPAIR}))) == {"rare"}
    made = [draw_of(one) for one in there if one.id not in ("Ours 7", "rare")]
    assert left(there, past(*made)) == {"Ours 7", "rare"}


def test_the_card_drawn_last_comes_again_only_where_there_is_no_other() -> None:
    here, there = cards(1, "Here") + cards(1, "There")
    latest = draw_of(here)
    assert left([here], past(latest)) == {here.id}
    assert left([here, there], past(latest)) == {there.id}
    assert left([here, there], past(draw_of(there), latest)) == {there.id}
    assert left([here, there], past(latest), Wish(again=True)) == {there.id}


def drawn_most(wish: Wish) -> Card:
    there = [card(f"{kind} {depth}", kind=kind, depth=depth) for kind in CardKind for depth in (1, 2, 3)]
    ((most, _),) = Counter(next_card(there, past(), wish, Random(seed)) for seed in range(1500)).most_common(
        1
    )
    assert most is not None
    return most


def test_mood_and_depth_make_cards_likelier() -> None:
    assert drawn_most(Wish(around=3)).depth == 3
    assert drawn_most(Wish(mood=Mood.LIGHT)).depth == 1
    assert drawn_most(Wish(mood=Mood.MENDING)).kind in {
        CardKind.REPAIR,
        CardKind.LISTENING,
        CardKind.SCRIPT,
    }


outcomes = st.sampled_from([None, *Outcome])


@given(seed=seeds, people=st.integers(1, 4), happened=st.lists(outcomes, max_size=40))
def test_turns_are_fair_within_one(seed: int, people: int, happened: list[Any]) -> None:
    ids, chance = [str(number) for number in range(people)], Random(seed)
    made: list[Draw] = []
    for outcome in happened:
        again = datetime(2027, 4, 1) if outcome is Outcome.ASK_AGAIN else None
        begins = who_is_first(ids, made, chance)
        made.append(draw_of(card(), outcome, begins=begins, again=again))
    took = Counter(draw.begins for draw in made if draw.outcome in (None, Outcome.TALKED))
    assert max(took[id] for id in ids) - min(took[id] for id in ids) <= 1


def test_who_joins_later_or_left_does_not_upset_the_turns() -> None:
    made = [draw_of(card(), begins=id) for id in ("anna", "gone", "anna")]
    assert who_is_first(["anna", "kim"], made, Random(0)) == "kim"
    assert who_is_first(["anna", "kim"], [*made, draw_of(card(), begins="kim")], Random(0)) == "anna"
    assert {who_is_first(["anna", "kim"], [], Random(seed)) for seed in range(20)} == {"anna", "kim"}
