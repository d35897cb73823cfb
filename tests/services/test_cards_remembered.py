"""Looking back at cards, and making blocks of them."""

from pathlib import Path

import pytest

from planner.domain.answer import draw_question
from planner.domain.block import Block
from planner.domain.cards.kinds import Outcome
from planner.domain.kinds import Kind
from planner.services.answers import answer
from planner.services.cards.planting import plant
from planner.services.cards.remembered import remembered
from planner.services.cards.shelf import program_stacks
from planner.services.several import NewBlock
from planner.store.store import Store
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.plans import ANNA, BEN, MONDAY, NOW, content, plan, put, tick

CARD = card("a", text="What was good this week?", follow_up="And what else?")


def test_what_was_talked_about_is_remembered_the_latest_first(tmp_path: Path) -> None:
    program = program_stacks()[0].cards[0]
    away = card("away", removed=NOW)
    with plan(tmp_path, deck(), CARD, away) as store:
        for number, one in enumerate((CARD, program, away, card("gone"))):
            tick(store, minutes=1)
            put(store, draw_of(one, Outcome.TALKED, created=store.clock.now(), seed=number))
        put(store, draw_of(CARD, created=store.clock.now()))
        found = remembered(store)
        assert [memory.card for memory in found.memories] == [None, away, program, CARD]
        assert [person.id for person in found.people] == [ANNA, BEN]


@pytest.mark.parametrize(("outcome", "note"), [(None, "A line"), (Outcome.NOT_TODAY, "A line")])
def test_a_line_is_remembered_whatever_became_of_the_card(
    tmp_path: Path, outcome: Outcome | None, note: str
) -> None:
    with plan(tmp_path, deck(), CARD, draw_of(CARD, outcome, note=note)) as store:
        (memory,) = remembered(store).memories
        assert memory.draw.note == note


def test_answers_are_there_once_everybody_has_written(tmp_path: Path) -> None:
    made = draw_of(CARD)
    with plan(tmp_path, deck(), CARD, made) as store:
        answer(store, draw_question(made.id), BEN, "The lake")
        answer(store, "week/2027-03-08", ANNA, "Something else")
        answer(store, "week/2027-03-08", BEN, "Something else")
        assert remembered(store).memories == ()
        tick(store, minutes=1)
        answer(store, draw_question(made.id), ANNA, "The quiet")
        (memory,) = remembered(store).memories
        assert [(one.person, one.words) for one in memory.answers] == [(BEN, "The lake"), (ANNA, "The quiet")]


def test_a_block_of_a_card_has_its_words(tmp_path: Path) -> None:
    long = card("b", text="One two three four five six seven eight", follow_up="Nine")
    with plan(tmp_path) as store:
        before = content(store)
        wanted = NewBlock(who=(ANNA,), start=MONDAY, end=MONDAY.replace(hour=1), all_day=False, kind=Kind.ME)
        changes = plant(store, long, wanted)
        block = _only_block(store)
        assert (block.title, block.kind, block.who) == (
            "One two three four five six seven …",
            Kind.ME,
            (ANNA,),
        )
        assert block.note == "One two three four five six seven eight\n\nNine"
        store.apply(changes.inverse())
        assert content(store) == before


def _only_block(store: Store) -> Block:
    (block,) = (record for record in content(store).values() if isinstance(record, Block))
    return block
