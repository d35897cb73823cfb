"""Birthdays of which nobody knows the year: programs write one of long ago, before any plan begins."""

import re
from collections.abc import Mapping

# Apple writes 1604, Microsoft 1601.
LONG_AGO = re.compile(r"(?<=:)160([0-4])(?=[01][0-9][0-3][0-9])")
YEARLY = re.compile(r"FREQ=YEARLY(?!.*(?:INTERVAL|COUNT)=)", re.IGNORECASE | re.DOTALL)


def with_years(known: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The content lines by their names; what comes round every year since then begins 400 years later.

    After that time the Gregorian calendar is the same again, leap years and weekdays included.
    """
    if not any(YEARLY.search(rule) for rule in known.get("RRULE", ())):
        return dict(known)
    times = {
        name: [LONG_AGO.sub(r"200\1", line) for line in known.get(name, ())] for name in ("DTSTART", "DTEND")
    }
    return {**known, **{name: lines for name, lines in times.items() if lines}}
