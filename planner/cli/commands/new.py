"""Beginning a plan."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.plan import CLOCK, SAMPLE
from planner.cli.text import listed
from planner.resource_files import resource
from planner.services.home import home_zone
from planner.services.plans import new_plan
from planner.services.sample import Sample


def run(asked: Namespace) -> Answer:
    fill = Sample(resource(SAMPLE)).fill if asked.sample else None
    new_plan(asked.plan, CLOCK, asked.person, asked.zone or home_zone(), fill)
    return Answer(f"A new plan for {listed(asked.person)} lies at {asked.plan}.")
