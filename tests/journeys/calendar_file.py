"""A calendar as another program writes it, in the week of a journey."""

from datetime import date, timedelta
from pathlib import Path

TITLES = ("Dentist", "Band practice")
LINES = r"""BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Nora elsewhere
X-WR-TIMEZONE:UTC
BEGIN:VEVENT
DTSTART:{tuesday}T080000Z
DTEND:{tuesday}T084500Z
DTSTAMP:20260901T101500Z
UID:4kq7l2v0d9r6s1c3b8@google.com
CREATED:20260830T071200Z
DESCRIPTION:Bring the card\, and the letter\nof last year. Parking is behind
  the house.
LAST-MODIFIED:20260830T071233Z
LOCATION:Mill Lane 4
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Dentist
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:This is an event reminder
TRIGGER:-P0DT0H30M0S
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:{saturday}
DTEND;VALUE=DATE:{sunday}
RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA
DTSTAMP:20260901T101500Z
UID:0t5n8m2h7j4f1w9x6z@google.com
SUMMARY:Band practice
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def calendar_file(path: Path, monday: date) -> Path:
    """Written to ``path``: both of ``TITLES`` lie in the week of that Monday."""
    days = {
        name: (monday + timedelta(days=number)).strftime("%Y%m%d")
        for name, number in (("tuesday", 1), ("saturday", 5), ("sunday", 6))
    }
    path.write_bytes(LINES.format(**days).replace("\n", "\r\n").encode())
    return path
