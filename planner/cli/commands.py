"""What each command does: it asks a service and hands on the answer, for people or as a document."""

import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from planner.bootstrap import backups_of, home_zone, opened
from planner.cli.answer import Answer, warn
from planner.cli.arguments import day
from planner.cli.documents import added_document, agenda_document, week_document
from planner.cli.text import agenda_text, listed, reading_text, week_text
from planner.domain.clock import SystemClock
from planner.domain.errors import Damaged, Foreign, Newer, UserError
from planner.domain.person import Person, same_name
from planner.resource_files import resource
from planner.services.agenda import agenda, week
from planner.services.plans import new_plan
from planner.services.quickadd import Unclear, add_line
from planner.services.sample import Sample
from planner.store.backups import restore, write_copy
from planner.store.check import problems
from planner.store.reads import people
from planner.store.schema import SCHEMA
from planner.store.store import Store

CLOCK = SystemClock()


def demo(_: Namespace) -> Answer:
    """The week of a sample plan that is gone again afterwards."""
    sample = Sample(resource("sample/week.json"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.ebbflow"
        new_plan(path, CLOCK, sample.names, home_zone(), sample.fill)
        with Store.open(path, CLOCK) as store:
            return Answer(week_text(week(store)))


def new(asked: Namespace) -> Answer:
    fill = Sample(resource("sample/week.json")).fill if asked.sample else None
    new_plan(asked.plan, CLOCK, asked.person, asked.zone or home_zone(), fill)
    return Answer(f"A new plan for {listed(asked.person)} lies at {asked.plan}.")


def add(asked: Namespace) -> Answer:
    with _plan(asked) as store:
        speaker = _people(store, [asked.who])[0].id if asked.who else None
        try:
            added = add_line(store, asked.text, speaker)
        except Unclear as unclear:
            understood = reading_text(unclear.text, unclear.reading)
            return Answer(
                "", trouble=f"{unclear}\nUnderstood so far:\n{understood}" if understood else str(unclear)
            )
    return Answer(reading_text(added.text, added.reading), added_document(added))


def show_agenda(asked: Namespace) -> Answer:
    first, end = day(asked.first), day(asked.end)
    with _plan(asked) as store:
        found = agenda(store, first, end, [person.id for person in _people(store, asked.who)])
    return Answer(agenda_text(found), agenda_document(found))


def show_week(asked: Namespace) -> Answer:
    chosen = day(asked.date) if asked.date else None
    with _plan(asked) as store:
        found = week(store, chosen)
    return Answer(week_text(found), week_document(found))


def check(asked: Namespace) -> Answer:
    try:
        with _plan(asked) as store:
            found, schema = problems(store), SCHEMA
    except (Damaged, Foreign, Newer) as trouble:
        found, schema = [str(trouble)], None
    document = {"ok": not found, "schema": schema, "problems": found}
    if found:
        return Answer("", document, trouble="\n".join(found))
    return Answer(f"{asked.plan} is sound, and everything in it is coherent.", document)


def backup(asked: Namespace) -> Answer:
    with _plan(asked) as store:
        if asked.to is None:
            path = backups_of(asked.plan).make(store)
        else:
            path = asked.to
            write_copy(store, path)
    return Answer(f"The backup lies at {path}.")


def bring_back(asked: Namespace) -> Answer:
    done = restore(asked.backup, asked.plan, backups_of(asked.plan), CLOCK)
    summary = done.summary
    told = (
        f"{asked.plan} is again as it was on {summary.changed:%d %B %Y at %H:%M} UTC: "
        f"{listed(summary.people)}, {summary.blocks} blocks."
    )
    if done.before is not None:
        told += f"\nWhat was there before is kept at {done.before}; restoring that one takes this back."
    return Answer(told)


COMMANDS: dict[str, Callable[[Namespace], Answer]] = {
    "new": new,
    "add": add,
    "agenda": show_agenda,
    "week": show_week,
    "check": check,
    "backup": backup,
    "restore": bring_back,
}


@contextmanager
def _plan(asked: Namespace) -> Iterator[Store]:
    with opened(asked.plan, CLOCK, warn) as store:
        yield store


def _people(store: Store, names: Sequence[str]) -> list[Person]:
    with store.read() as connection:
        present = people(connection)
    return [_called(name, present) for name in names]


def _called(name: str, present: list[Person]) -> Person:
    for person in present:
        if same_name(person.name, name):
            return person
    raise UserError(
        "There is nobody called {name} in this plan, but {people}.",
        name=name,
        people=listed(person.name for person in present),
    )
