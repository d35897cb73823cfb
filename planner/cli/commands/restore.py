"""Bringing a backup back."""

from argparse import Namespace

from planner.bootstrap import backups_of
from planner.cli.answer import Answer
from planner.cli.plan import CLOCK
from planner.cli.text import listed
from planner.store.backups import restore


def run(asked: Namespace) -> Answer:
    done = restore(asked.backup, asked.plan, backups_of(asked.plan), CLOCK)
    summary = done.summary
    told = (
        f"{asked.plan} is again as it was on {summary.changed:%d %B %Y at %H:%M} UTC: "
        f"{listed(summary.people)}, {summary.blocks} blocks."
    )
    if done.before is not None:
        told += f"\nWhat was there before is kept at {done.before}"
        told += "; restoring that one takes this back." if done.undoable else "; it was damaged."
    return Answer(told)
