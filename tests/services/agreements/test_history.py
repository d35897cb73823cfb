"""The history of an agreement only grows, whatever is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.agreements.agreement import Agreement, Entry, Yes
from planner.domain.agreements.steps import Step
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.services.agreements.deciding import (
    erase_whole,
    keep,
    let_go,
    pause,
    resume,
    say_yes,
    take_back_yes,
)
from planner.services.agreements.looking_again import lines, own_line, write_line
from planner.services.agreements.reading import whole
from planner.services.agreements.writing import Proposal, adjust, counter, draft, drafted, propose
from planner.services.people import remove_person
from planner.services.trash import empty_trash
from planner.store.check import problems
from planner.store.store import Store
from tests.helpers.agreements import agreed, begun, now, proposed, read, terms
from tests.helpers.plans import ANNA, BEN, content, plan, tick


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path) as store:
        yield store
        assert problems(store) == []


def told(store: Store, id: str) -> list[Step]:
    return [entry.step for entry in read(store, id).entries]


def test_an_undone_yes_adds_a_line(store: Store) -> None:
    id = proposed(store)
    changes = say_yes(store, id, ANNA)
    tick(store, minutes=1)
    undone = store.apply(changes.inverse())
    assert read(store, id).yes == ()
    assert told(store, id) == [Step.PROPOSE, Step.SAY_YES, Step.UNDONE]
    last = read(store, id).entries[-1]
    assert (last.words, last.person) == ("Say yes", ANNA)
    tick(store, minutes=1)
    store.apply(undone.inverse())
    assert told(store, id) == [Step.PROPOSE, Step.SAY_YES, Step.UNDONE, Step.REDONE]
    assert len(read(store, id).yes) == 1


def test_repeated_and_undone_again_it_goes_on_growing(store: Store) -> None:
    id = proposed(store)
    changes = say_yes(store, id, ANNA)
    for step in (changes.inverse(), changes, changes.inverse()):
        tick(store, minutes=1)
        store.apply(step)
    assert told(store, id)[1:] == [Step.SAY_YES, Step.UNDONE, Step.REDONE, Step.UNDONE]
    assert read(store, id).yes == ()


def test_of_what_several_did_at_once_nobody_is_named(store: Store) -> None:
    id = agreed(store)
    for person in (ANNA, BEN):
        write_line(store, id, person, "It feels steady.")
    kept = keep(store, id, ANNA)
    tick(store, minutes=1)
    store.apply(kept.inverse())
    assert (told(store, id)[-1], read(store, id).entries[-1].person) == (Step.UNDONE, None)


def test_with_its_beginning_all_of_it_goes_and_comes_again(store: Store) -> None:
    before = content(store)
    begun = draft(store, ANNA, terms())
    id = drafted(begun).id
    shared = propose(store, id, ANNA)
    store.apply(shared.inverse())
    store.apply(begun.inverse())
    assert content(store) == before
    store.apply(begun)
    store.apply(shared)
    assert Step.PROPOSE in told(store, id)


def test_an_erased_one_comes_back_with_its_history(store: Store) -> None:
    id = agreed(store)
    erase_whole(store, id, ANNA)
    before = content(store)
    changes = erase_whole(store, id, BEN)
    store.apply(changes.inverse())
    assert content(store) == before
    store.apply(changes)
    assert whole(store, id) is None


def test_what_both_wrote_comes_into_the_history_when_they_decide(store: Store) -> None:
    id = agreed(store)
    write_line(store, id, ANNA, "It feels steady.")
    assert (lines(store, id).wrote, lines(store, id).lines) == ((ANNA,), ())
    assert (own_line(store, id, ANNA), own_line(store, id, BEN)) == ("It feels steady.", "")
    keep(store, id, ANNA)
    assert now(store, id).looks == 0
    write_line(store, id, BEN, "One Sunday a month together?")
    assert len(lines(store, id).lines) == 2
    keep(store, id, ANNA)
    assert now(store, id).looks == 1
    assert lines(store, id).wrote == ()
    said = [(one.person, one.words) for one in read(store, id).entries if one.step is Step.SAID]
    assert sorted(said) == [(ANNA, "It feels steady."), (BEN, "One Sunday a month together?")]


def test_who_is_gone_for_good_takes_their_drafts_and_leaves_what_was_shared(store: Store) -> None:
    drafted_one, shared = begun(store, title="XYZZY"), agreed(store)
    remove_person(store, ANNA)
    tick(store, days=31)
    empty_trash(store)
    assert whole(store, drafted_one) is None
    left = read(store, shared)
    assert (left.agreement.author, left.words.author, left.words.whose) == (None, None, ())
    assert [yes.person for yes in left.yes] == [BEN]
    assert {entry.person for entry in left.entries} == {None, BEN}
    assert b"XYZZY" not in store.path.read_bytes().upper()


def _take(store: Store, id: str, step: str, person: str, number: int) -> ChangeSet:
    words = Proposal(person, terms(need=f"Need number {number}."))
    match step:
        case "counter":
            return counter(store, id, words)
        case "adjust":
            return adjust(store, id, words)
        case _:
            return {
                "yes": say_yes,
                "take back": take_back_yes,
                "pause": pause,
                "resume": resume,
                "keep": keep,
                "let go": let_go,
            }[step](store, id, person)


TAKEN = st.lists(
    st.tuples(
        st.sampled_from(
            ["yes", "yes", "take back", "counter", "adjust", "pause", "resume", "keep", "let go"]
        ),
        st.sampled_from([ANNA, BEN]),
        st.booleans(),
    ),
    max_size=14,
)


@given(taken=TAKEN)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_yes_belongs_to_one_version_and_no_line_is_ever_lost(
    taken: list[tuple[str, str, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with plan(tmp_path_factory.mktemp("plan")) as store:
        id = proposed(store)
        known: set[Entry] = set()
        for number, (step, person, undone) in enumerate(taken):
            before = now(store, id)
            try:
                changes = _take(store, id, step, person, number)
            except UserError:
                assert now(store, id) == before
                continue
            if now(store, id).version > before.version:
                assert read(store, id).yes == ()
            if undone:
                store.apply(changes.inverse())
                assert now(store, id) == before
            entries = set(read(store, id).entries)
            assert entries >= known
            known = entries
            _require_sound(store, now(store, id))
        assert problems(store) == []


def _require_sound(store: Store, agreement: Agreement) -> None:
    """What holds, everybody said yes to, in those very words."""
    yeses = [one for one in content(store).values() if isinstance(one, Yes)]
    assert all(1 <= yes.version <= agreement.version for yes in yeses)
    if agreement.holds:
        assert {yes.person for yes in yeses if yes.version == agreement.in_force} == {ANNA, BEN}
