"""Drawing from a plan: remembered, taken back, marked, put off, and gone for good only with its person."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from planner.domain.cards.card import Card, Face
from planner.domain.cards.deck import Deck
from planner.domain.cards.drawing import Wish
from planner.domain.cards.happened import Draw, Mark
from planner.domain.cards.kinds import CardKind, Outcome, Sign
from planner.domain.changes import ChangeSet
from planner.domain.errors import Stale, UserError
from planner.services.cards.drawing import (
    ask_again,
    draw,
    drawn,
    keep_a_line,
    looking_back,
    not_today,
    talked_about,
)
from planner.services.cards.marks import add_mark, marks, take_off_mark
from planner.services.cards.own import add_card, add_deck, edit_card, edit_deck, put_away, take_out
from planner.services.cards.shelf import shelf
from planner.services.people import add_person, remove_person
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.plans import ANNA, BEN, NOW, content, get, plan, put, tick

ANY = Wish()
OURS = deck()
TWO = (card("a"), card("b", position=1))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, OURS, *TWO) as store:
        yield store
        assert problems(store) == []


def draw_one(store: Store, seed: int = 1) -> Draw:
    return drawn(draw(store, shelf(store).called("Ours").cards, ANY, seed))


def test_a_draw_is_remembered_and_taken_back(store: Store) -> None:
    changes = draw(store, TWO, ANY, 7)
    made = drawn(changes)
    assert (made.deck, made.seed, made.outcome) == ("Ours", 7, None)
    store.apply(changes.inverse())
    assert drawn(draw(store, TWO, ANY, 7)).card == made.card


def test_draws_keep_their_order_though_the_clock_does_not(store: Store) -> None:
    for _ in range(6):
        pair = draw_one(store), draw_one(store)
        assert pair[0].card != pair[1].card
        assert pair[0].begins != pair[1].begins
        tick(store, days=-1)


def test_the_programs_own_cards_are_drawn_without_being_copied(store: Store) -> None:
    there = shelf(store)
    before = content(store)
    made = drawn(draw(store, there.called("Roots").cards, ANY, 3))
    assert made.deck == "roots"
    assert content(store).keys() - before.keys() == {made.id}
    assert [stack.own for stack in there.stacks][:2] == [True, False]


def test_what_came_of_it(store: Store) -> None:
    first = draw_one(store)
    not_today(store, first.id)
    second = draw_one(store)
    assert second.card != first.card
    ask_again(store, second.id, date(2027, 3, 12))
    with pytest.raises(UserError, match="No card is left"):
        draw_one(store)
    tick(store, days=2)
    third = draw_one(store)
    assert third.card == second.card
    changes = talked_about(store, third.id)
    assert get(store, third).outcome is Outcome.TALKED
    store.apply(changes.inverse())
    assert get(store, third) == third


def test_looking_back_shows_the_latest_first(store: Store) -> None:
    first, second = draw_one(store), draw_one(store)
    tick(store, days=1)
    draw_one(store)
    talked_about(store, first.id)
    keep_a_line(store, second.id, "  Walk on Sundays.  ")
    assert [(one.id, one.note) for one in looking_back(store)] == [
        (second.id, "Walk on Sundays."),
        (first.id, ""),
    ]
    with pytest.raises(UserError, match="please shorten it"):
        keep_a_line(store, second.id, "x" * 2001)
    with pytest.raises(Stale):
        talked_about(store, "gone")


def test_never_again_of_one_holds_for_all_until_it_is_taken_off(store: Store) -> None:
    add_mark(store, "a", BEN, Sign.NEVER)
    assert {draw_one(store, seed).card for seed in range(6)} == {"b"}
    assert not add_mark(store, "a", BEN, Sign.NEVER).changes
    add_mark(store, "a", ANNA, Sign.FAVOURITE)
    take_off_mark(store, "a", BEN, Sign.NEVER)
    assert not take_off_mark(store, "a", BEN, Sign.NEVER).changes
    assert [(mark.person, mark.sign) for mark in marks(store)] == [(ANNA, Sign.FAVOURITE)]
    assert "a" in {draw_one(store, seed).card for seed in range(6)}
    with pytest.raises(Stale, match="no longer in the plan"):
        add_mark(store, "a", "nobody", Sign.FAVOURITE)


def test_who_is_gone_for_good_leaves_no_trace_on_cards(store: Store) -> None:
    add_person(store, "Cara")
    made = [draw_one(store, seed) for seed in range(4)]
    add_mark(store, "a", BEN, Sign.NEVER)
    remove_person(store, BEN)
    assert len(marks(store)) == 1
    tick(store, days=31)
    empty_trash(store)
    assert marks(store) == ()
    assert {get(store, one).begins for one in made} == {ANNA, None} | {
        one.begins for one in made if one.begins not in (ANNA, BEN)
    }


def added(changes: ChangeSet) -> Deck | Card:
    (change,) = changes.changes
    assert isinstance(change.after, Deck | Card)
    return change.after


def test_own_decks_and_cards_are_written_changed_and_put_away(store: Store) -> None:
    mine = added(add_deck(store, " Sunday  talks ", "After lunch."))
    first = added(add_card(store, mine.id, Face(text="What was good?")))
    second = added(add_card(store, mine.id, Face(text="And next?", kind=CardKind.TOGETHER, depth=2)))
    edit_card(store, first.id, Face(text="What was kind?", follow_up="Who else saw it?"))
    edit_deck(store, mine.id, title="Sundays")
    there = shelf(store).called("sundays")
    assert [one.text for one in there.cards] == ["What was kind?", "And next?"]
    put_away(store, second)
    assert [one.id for one in shelf(store).called("Sundays").cards] == [first.id]
    take_out(store, second)
    assert len(shelf(store).called("Sundays").cards) == 2
    put_away(store, mine)
    with pytest.raises(UserError, match="no deck called “Sundays”"):
        shelf(store).called("Sundays")


@pytest.mark.parametrize("title", ["", "Roots", "OURS", "x" * 101])
def test_a_deck_needs_a_name_of_its_own(title: str, store: Store) -> None:
    before = content(store)
    with pytest.raises(UserError):
        add_deck(store, title)
    assert content(store) == before


GONE: list[Callable[[Store], ChangeSet]] = [
    lambda store: add_card(store, "gone", Face(text="Hi")),
    lambda store: edit_card(store, "gone", Face(text="Hi")),
    lambda store: edit_deck(store, "gone", title="Hi"),
    lambda store: put_away(store, card("gone")),
]


@pytest.mark.parametrize("change", GONE)
def test_what_is_gone_cannot_be_changed(change: Callable[[Store], ChangeSet], store: Store) -> None:
    with pytest.raises(Stale):
        change(store)


def test_writing_a_card_cannot_be_undone_from_under_what_happened_with_it(store: Store) -> None:
    changes = put(store, other := card("c"))
    made = draw_of(other)
    put(store, made)
    with pytest.raises(Stale, match="drawn or marked since"):
        store.apply(changes.inverse())
    with store.change("Delete") as transaction:
        transaction.delete(made)
    add_mark(store, "c", ANNA, Sign.FAVOURITE)
    with pytest.raises(Stale, match="drawn or marked since"):
        store.apply(changes.inverse())


def test_beginning_a_deck_cannot_be_undone_from_under_its_cards(store: Store) -> None:
    changes = add_deck(store, "New")
    add_card(store, changes.changes[0].id, Face(text="Hi"))
    with pytest.raises(Stale, match="Cards of this deck"):
        store.apply(changes.inverse())


@pytest.mark.parametrize("of", ["draw", "mark"])
def test_adding_a_person_cannot_be_undone_from_under_their_cards(of: str, store: Store) -> None:
    changes = add_person(store, "Cara")
    cara = changes.changes[0].id
    put(
        store,
        draw_of(TWO[0], begins=cara)
        if of == "draw"
        else Mark(id="mark", card="a", person=cara, sign=Sign.NEVER, created=NOW),
    )
    with pytest.raises(Stale, match="drew or marked"):
        store.apply(changes.inverse())


def test_a_card_edited_elsewhere_is_not_undone_blindly(store: Store) -> None:
    changes = edit_card(store, "a", Face(text="Hi"))
    put(store, replace(get(store, TWO[0]), text="Ho"))
    with pytest.raises(Stale):
        store.apply(changes.inverse())


def test_turns_alternate_across_weeks(store: Store) -> None:
    begun = []
    for _ in range(8):
        begun.append(draw_one(store).begins)
        tick(store, days=7)
    assert abs(begun.count(ANNA) - begun.count(BEN)) <= 1
    assert all(one != other for one, other in pairwise(begun))
    assert store.clock.now() == NOW + timedelta(weeks=8)
