"""Where a block that is only talked about would lie in the days that are drawn."""

from planner.domain.walltime import instant
from planner.ui.week.gesture import Place
from planner.ui.week.intents import Created
from planner.ui.week.sheet import Sheet


def place_of(offered: Created, sheet: Sheet) -> Place | None:
    """Its place in the lanes of its people; None where its day is not drawn, or nobody has a lane.

    It is one that lies within hours of the day, of people whose lanes touch.
    """
    number = sheet.number_of(offered.start.date())
    lanes = [lane for lane, person in enumerate(sheet.people) if person.id in offered.who]
    if number is None or not lanes:
        return None
    day = sheet.days[number]
    start, end = (day.minute_of(instant(at, None, sheet.home)) for at in (offered.start, offered.end))
    return Place(number, start, end, lanes[0], lanes[-1])
