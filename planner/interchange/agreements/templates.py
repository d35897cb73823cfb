"""Reading templates of agreements: a JSON document with “templates”."""

from datetime import time
from typing import Any

from planner.domain.agreements.beginnings import Template, Weekly
from planner.domain.agreements.kinds import AgreementKind, Shape
from planner.domain.agreements.terms import TEXTS, Terms
from planner.domain.cards.kinds import Stage
from planner.domain.errors import UserError
from planner.domain.kinds import Firmness, Kind
from planner.interchange.agreements.found import FoundTemplates
from planner.interchange.agreements.told import Told, each, listed

FORMAT = "ebb-flow-templates"
MOST_WEEKS, DAY_MINUTES = 52, 24 * 60


def read_templates(data: bytes) -> FoundTemplates:
    """What can be read of the file, and what was left out. Raises UserError for what is no such file."""
    templates, refused = each(listed(data, FORMAT, "templates"), "Template", _template)
    return FoundTemplates(tuple(templates), tuple(refused))


def _template(told: Told) -> tuple[str, Template]:
    hold = told.inside("hold")
    texts: dict[str, Any] = {name: told.text(name) for name in TEXTS}
    template = Template(
        id=told.id(),
        stages=told.some_of("stages", Stage),
        terms=Terms(
            title=told.text("title"),
            kind=told.one_of("kind", AgreementKind),
            shape=told.one_of("shape", Shape, Shape.JOINT),
            firmness=told.one_of("firmness", Firmness, Firmness.FLEXIBLE),
            **texts,
        ).checked(),
        trial_weeks=_weeks(told, "trial_weeks"),
        review_weeks=_weeks(told, "review_weeks"),
        hold=None if hold is None else _weekly(hold),
    )
    return template.id, template


def _weeks(told: Told, name: str) -> int | None:
    return told.number(name, 1, MOST_WEEKS) if told.has(name) else None


def _weekly(told: Told) -> Weekly:
    return Weekly(
        kind=told.one_of("kind", Kind),
        day=told.number("day", 0, 6),
        start=_time(told.text("start")),
        minutes=told.number("minutes", 1, DAY_MINUTES),
    )


def _time(text: str) -> time:
    try:
        start = time.fromisoformat(text)
    except ValueError as error:
        raise UserError("Its “start” is {told}; it is to be like 19:00.", told=text or "missing") from error
    if start.tzinfo is not None or start.second or start.microsecond:
        raise UserError("Its “start” is {told}; it is to be like 19:00.", told=text)
    return start
