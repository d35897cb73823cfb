"""The agreements as lines of text, each with the part it plays on a page."""

from enum import Enum, auto
from typing import NamedTuple

from planner.services.agreements.giving import agreements_paper
from planner.services.in_use import OpenPlan


class Role(Enum):
    """``TITLE`` and ``SECTION`` begin something, ``BELOW`` is the quiet line after them."""

    TITLE = auto()
    BELOW = auto()
    SECTION = auto()
    HEADING = auto()
    TEXT = auto()


class Line(NamedTuple):
    role: Role
    text: str


def agreement_lines(plan: OpenPlan) -> tuple[Line, ...]:
    """What is on the page, from its top to its end."""
    paper = agreements_paper(plan)
    lines = [Line(Role.TITLE, paper.title), Line(Role.BELOW, paper.below)]
    for section in paper.sections:
        lines += [Line(Role.SECTION, section.title), Line(Role.BELOW, section.below)]
        for heading, text in section.passages:
            lines += [Line(Role.HEADING, heading), Line(Role.TEXT, text)]
    return tuple(lines)
