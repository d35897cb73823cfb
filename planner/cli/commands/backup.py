"""Making a backup of a plan."""

from argparse import Namespace

from planner.bootstrap import backups_of
from planner.cli.answer import Answer
from planner.cli.plan import open_plan
from planner.store.backups import write_copy


def run(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        if asked.to is None:
            path = backups_of(asked.plan).make(store)
        else:
            path = asked.to
            write_copy(store, path)
    return Answer(f"The backup lies at {path}.")
