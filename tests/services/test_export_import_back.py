"""A plan that left as a file and came into an empty plan has the same agenda for years."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.domain.block import Block, Override
from planner.domain.changes import Record
from planner.domain.kinds import KIND_WORDS
from planner.domain.leaving import Choice
from planner.services.agenda import agenda
from planner.services.exporting import Wanted, export
from planner.services.imports.asked import Asked
from planner.services.imports.importing import take_in
from planner.store.store import Store
from tests.domain.editing_cases import cases
from tests.helpers import records
from tests.helpers.plans import ANNA, BEN, clock, make, put

FIRST, END = date(2026, 1, 1), date(2029, 1, 1)
Seen = tuple[datetime, datetime, bool, str]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("empty") / "empty.ebbflow")


@contextmanager
def plan_of(empty: Path, name: str, *written: Record) -> Iterator[Store]:
    """A plan with those records, quicker than one that is made anew."""
    path = empty.with_name(name)
    shutil.copyfile(empty, path)
    with Store.open(path, clock()) as store:
        put(store, *written)
        yield store


def seen(store: Store) -> list[Seen]:
    """The agenda of the years around the clock, in what a file can say of it."""
    return sorted(
        (
            entry.occurrence.span.start.replace(microsecond=0),
            entry.occurrence.span.end.replace(microsecond=0),
            entry.occurrence.block.all_day,
            title_of(entry.occurrence.block),
        )
        for entry in agenda(store, FIRST, END).entries
    )


def title_of(block: Block) -> str:
    printable = "".join(sign if sign >= " " and sign != "\x7f" else "" for sign in block.title)
    return " ".join(printable.split()) or KIND_WORDS[block.kind]


def there_and_back(empty: Path, *written: Record) -> tuple[list[Seen], list[Seen]]:
    file = empty.with_name("ours.ics")
    file.unlink(missing_ok=True)
    with plan_of(empty, "from.ebbflow", *written) as store:
        export(store, file, Wanted(choice=Choice(reader=ANNA)))
        before = seen(store)
    data = file.read_bytes()
    assume(data.count(b"BEGIN:VEVENT") < 4000)  # of what is written out date by date, 5,000 leave
    with plan_of(empty, "to.ebbflow") as store:
        done = take_in(store, data, Asked(who=ANNA, unnamed="x"), lambda: None)
        assert done.result.refused == ()
        return before, seen(store)


OWNERS = st.sampled_from([(ANNA,), (ANNA, BEN), (BEN, ANNA)])


@st.composite
def any_series(draw: st.DrawFn) -> list[Block | Override]:
    """A series of the kind that is edited, moved to the years that are looked at, with its overrides."""
    case = draw(cases())
    id = draw(records.ids)
    block = replace(case.series.block, id=id, uid=id, who=draw(OWNERS), title=draw(records.lines))
    return [block, *(replace(one, id=f"{id}{one.id}", block=id) for one in case.series.overrides)]


@st.composite
def any_block(draw: st.DrawFn) -> list[Block | Override]:
    """Any block in the steps of time that a file knows, and rather in the years that are looked at."""
    block = draw(records.blocks(OWNERS))
    if draw(st.booleans()):
        year = datetime(draw(st.integers(2026, 2028)), 1, 1) - datetime(block.start.year, 1, 1)
        block = replace(block, start=block.start + year, end=block.end + year)
    start = block.start.replace(microsecond=0)
    return [
        replace(
            block,
            start=start,
            end=max(start, block.end.replace(microsecond=0)),
            added=tuple(_in_steps(one, block) for one in block.added),
            dropped=tuple(_in_steps(one, block) for one in block.dropped),
        )
    ]


def _in_steps(at: datetime, block: Block) -> datetime:
    return datetime.combine(at, time() if block.all_day else at.time().replace(microsecond=0))


plans = st.lists(any_series() | any_block(), min_size=1, max_size=4).map(
    lambda many: [one for each in many for one in each]
)


@settings(deadline=None)
@given(plans)
def test_the_agenda_of_three_years_is_the_same(empty: Path, written: list[Block | Override]) -> None:
    before, after = there_and_back(empty, *written)
    assert before == after
