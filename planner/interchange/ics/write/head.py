"""What a calendar's file says about itself before its events."""

from dataclasses import dataclass
from datetime import datetime

from planner.identity import NAME, VERSION
from planner.interchange.ics.write.colours import colour_name
from planner.interchange.ics.write.text import text_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """As what a calendar leaves.

    ``colour`` is #rrggbb or None; ``home`` is the plan's zone; ``now`` is UTC and is itself never written.
    ``alarm`` is how many minutes before each event with a time readers are to remind, None for never.
    """

    name: str
    home: str
    now: datetime
    colour: str | None = None
    alarm: int | None = None


def head_lines(head: Head) -> list[str]:
    """The properties of the VCALENDAR. METHOD:PUBLISH lets Outlook take it for a calendar to keep."""
    lines = [
        "VERSION:2.0",
        text_line("PRODID", f"-//{NAME}//{NAME} {VERSION}//EN"),
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        text_line("NAME", head.name),
        text_line("X-WR-CALNAME", head.name),
        f"X-WR-TIMEZONE:{head.home}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ]
    if head.colour:
        lines += [f"COLOR:{colour_name(head.colour)}", f"X-APPLE-CALENDAR-COLOR:{head.colour.upper()}"]
    return lines
