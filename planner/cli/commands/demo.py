"""Showing the week of a sample plan that is gone again afterwards."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.cli.answer import Answer
from planner.cli.plan import CLOCK, SAMPLE
from planner.cli.text import week_text
from planner.resource_files import resource
from planner.services.agenda import week
from planner.services.home import home_zone
from planner.services.plans import new_plan
from planner.services.sample import Sample
from planner.store.store import Store


def run(_: Namespace) -> Answer:
    sample = Sample(resource(SAMPLE))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sample.ebbflow"
        new_plan(path, CLOCK, sample.names, home_zone(), sample.fill)
        with Store.open(path, CLOCK) as store:
            return Answer(week_text(week(store)))
