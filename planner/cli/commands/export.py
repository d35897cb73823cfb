"""Letting blocks leave as a calendar's file."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.arguments import day
from planner.cli.plan import called, open_plan
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.exporting import Exported, Wanted, export


def run(asked: Namespace) -> Answer:
    first = day(asked.first) if asked.first else None
    end = day(asked.end) if asked.end else None
    with open_plan(asked) as store:
        reader = called(store, [asked.reader])[0].id if asked.reader else None
        choice = Choice(
            who=frozenset(person.id for person in called(store, asked.who)),
            kinds=frozenset(map(Kind, asked.kind)),
            reader=reader,
            show=Visibility(asked.show),
        )
        done = export(store, asked.out, Wanted(choice=choice, first=first, end=end))
    document = {
        "written": done.written,
        "repeating": done.repeating,
        "cancelled": done.cancelled,
        "file": str(asked.out),
    }
    return Answer(_text(done, asked.out), document)


def _text(done: Exported, path: object) -> str:
    if not done.written:
        return f"There was nothing to write, so the calendar at {path} is empty."
    blocks = "One block" if done.written == 1 else f"{done.written} blocks"
    return f"{blocks}{_repeating(done)}: the calendar lies at {path}."


def _repeating(done: Exported) -> str:
    if not done.repeating:
        return ""
    if done.written == 1:
        return ", which repeats"
    return f", {done.repeating} of which repeat{'s' * (done.repeating == 1)}"
