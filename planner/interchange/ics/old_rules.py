"""Rules of repetition in other spellings than RFC 5545's: above all vCalendar 1.0, which is still written."""

import re
from collections.abc import Iterator, Sequence

from planner.domain.recur.rule import WEEKDAYS

RULE = re.compile(r"(D|W|MP|MD|YM|YD)([0-9]{1,3})((?: [0-9A-Z]{1,3}[+-]?)*)")
UNTIL = re.compile(r" ([0-9]{8}(?:T[0-9]{6}Z?)?)$")
COUNT = re.compile(r" #([0-9]{1,5})$")
POSITION = re.compile(r"([1-5])([+-])")
NUMBER = re.compile(r"([0-9]{1,3})([+-]?)")
UNITS = {"D": "DAILY", "W": "WEEKLY", "MP": "MONTHLY", "MD": "MONTHLY", "YM": "YEARLY", "YD": "YEARLY"}
NAMES = {"W": "BYDAY", "MP": "BYDAY", "MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"}
FOR_EVER = "0"
# What says of a rule that it is as all are (RFC 7529).
USELESS = re.compile("(?:RSCALE=GREGORIAN|SKIP=OMIT)(?:;|$)", re.IGNORECASE)


def modern(text: str) -> str:
    """The same rule as RFC 5545 writes it; a text that is none known stays as it is.

    Without an end one of vCalendar means two times, and "#0" means for ever.
    """
    if "FREQ" in text.upper():
        return USELESS.sub("", text)
    whole, text = text, " ".join(text.upper().split())
    count, until = None, None
    if found := UNTIL.search(text):
        text, until = text[: found.start()], found[1]
    if found := COUNT.search(text):
        text, count = text[: found.start()], found[1]
    rule = RULE.fullmatch(text)
    if rule is None:
        return whole
    unit, interval, values = rule[1], rule[2], rule[3].split()
    parts = [f"FREQ={UNITS[unit]}", f"INTERVAL={interval}"]
    if values:
        parts.append(f"{NAMES.get(unit, 'BYDAY')}={','.join(_values(unit, values))}")
    if until:
        parts.append(f"UNTIL={until}")
    elif count != FOR_EVER:
        parts.append(f"COUNT={count or 2}")
    return ";".join(parts)


def _values(unit: str, values: Sequence[str]) -> Iterator[str]:
    """Positions stand before the weekdays they are meant for; "2-" is the last but one, LD the last day."""
    position = ""
    for value in values:
        place = POSITION.fullmatch(value) if unit == "MP" else None
        if place:
            position = f"{'-' if place[2] == '-' else ''}{place[1]}"
        elif value in WEEKDAYS:
            yield f"{position}{value}"
        elif value == "LD":
            yield "-1"
        else:
            number = NUMBER.fullmatch(value)
            yield f"{number[2]}{number[1]}" if number else value
