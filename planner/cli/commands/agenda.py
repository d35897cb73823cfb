"""Showing what happens between two days."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.arguments import day
from planner.cli.documents import agenda_document
from planner.cli.plan import called, open_plan
from planner.cli.text import agenda_text
from planner.services.agenda import agenda
from planner.services.agreements.reading import owners


def run(asked: Namespace) -> Answer:
    first, end = day(asked.first), day(asked.end)
    with open_plan(asked) as store:
        found = agenda(store, first, end, [person.id for person in called(store, asked.who)])
        owned = owners(store, (entry.series.id for entry in found.entries))
    return Answer(agenda_text(found), agenda_document(found, owned))
