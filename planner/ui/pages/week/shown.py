"""What the page shows of the plan, read in one go."""

from datetime import date, timedelta

from planner.domain.values import dataclass
from planner.services.agenda import Agenda, agenda, today, week
from planner.services.in_use import OpenPlan
from planner.ui.pages.week.spans import LISTED, Span, days_of


@dataclass(frozen=True, slots=True)
class Asked:
    """Which days are to be shown: ``day`` is None for today, ``listed`` how far a list goes."""

    span: Span
    day: date | None = None
    listed: timedelta = LISTED


@dataclass(frozen=True, slots=True)
class Found:
    """``days`` are those that are shown, for the sake of ``meant``; ``week`` is the one that lies in."""

    days: Agenda
    week: Agenda
    meant: date
    today: date


def read(plan: OpenPlan, asked: Asked) -> Found:
    """Raises UserError."""
    whole = week(plan, asked.day)
    now = today(plan, whole.plan)
    meant = asked.day or now
    if asked.span is Span.WEEK:
        return Found(whole, whole, meant, now)
    first, end = days_of(asked.span, meant, whole.plan.week_start)
    if asked.span is Span.LIST:
        end = first + asked.listed
    return Found(agenda(plan, first, end), whole, meant, now)
