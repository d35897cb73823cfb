"""Seeing whether a plan's file is sound."""

from argparse import Namespace

from planner.bootstrap import Broken
from planner.cli.answer import Answer
from planner.cli.plan import open_plan
from planner.domain.errors import Damaged, Foreign, Newer
from planner.store.check import problems
from planner.store.schema import SCHEMA


def run(asked: Namespace) -> Answer:
    try:
        with open_plan(asked) as store:
            found, schema = problems(store), SCHEMA
    except (Broken, Damaged, Foreign, Newer) as trouble:
        found, schema = [str(trouble)], None
    document = {"ok": not found, "schema": schema, "problems": found}
    if found:
        return Answer("", document, trouble="\n".join(found))
    return Answer(f"{asked.plan} is sound, and everything in it is coherent.", document)
