"""Showing a week and its balance."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.arguments import day
from planner.cli.documents import week_document
from planner.cli.plan import open_plan
from planner.cli.text import week_text
from planner.services.agenda import week
from planner.services.agreements.reading import owners


def run(asked: Namespace) -> Answer:
    chosen = day(asked.date) if asked.date else None
    with open_plan(asked) as store:
        found = week(store, chosen)
        owned = owners(store, (entry.series.id for entry in found.entries))
    return Answer(week_text(found), week_document(found, owned))
