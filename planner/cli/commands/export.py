"""Letting blocks leave as a calendar's file."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.plan import open_plan
from planner.cli.wanted import how_much, wanted
from planner.services.exporting import Exported, export


def run(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        done = export(store, asked.out, wanted(store, asked))
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
    return f"{how_much(done)}: the calendar lies at {path}."
