"""Blocks whose words are hard to write, and those with more in them than a plan has a use for."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.interop.shapes.place import Place
from tests.interop.shapes.shape import HOUR, WEEK, Shape, shape

START = datetime(2026, 1, 5, 19)  # a Monday
WORDS = {
    "commas": "bread, milk, and honey",
    "semicolons": "one; two; three",
    "backslashes": "C:\\new\\table and \\n and \\, too",
    "colons": "BEGIN:VEVENT",
    "quotes": "“she said” \"yes\" 'no'",
    "emoji": "👩‍❤️‍👨 🏳️‍🌈 🧑🏽‍🍳 " * 12,
    "right to left": "ערב קריאה, ומוזיקה; أمسية \u200fهادئة\u200e مع الأصدقاء " * 5,
    "long words": "Donaudampfschifffahrtsgesellschaftskapitän" * 8,
    "accents": "Smörgåsbord à la crème brûlée " * 9,
    "combining": "e\u0301\u0323" * 90,
    "blanks": "two  blanks   three",
}
NOTES = {
    "newlines": "one\ntwo\n\nfour\n",
    "what looks like a calendar": "END:VEVENT\nBEGIN:VEVENT\nUID:other\nDTSTART:20260101T000000Z",
    "tabs": "one\ttwo\n\tthree",
    "blanks at the start of lines": "one\n two\n  three",
    "thousands of words": "All work and no play, they say; so play. " * 500,
}
FOREIGN = "\n".join(
    [
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        'ATTENDEE;CN="Doe, Jane: the elder";PARTSTAT=ACCEPTED:mailto:jane@example.org',
        "ORGANIZER;CN=Jane:mailto:jane@example.org",
        "GEO:52.52;13.405",
        "CATEGORIES:Choir,Music",
        "X-LONG;X-WITH=some:" + "Übung macht den Meister. " * 12,
        "PRIORITY:5",
    ]
)


def words(place: Place) -> Iterator[Shape]:
    for name, text in WORDS.items():
        yield shape(f"{name}: {text.strip()}", START, HOUR, place.zone, note=text, place=text.strip())
    for name, text in NOTES.items():
        yield shape(name, START, HOUR, place.zone, note=text)
    ten: dict[str, Any] = {"rule": "FREQ=WEEKLY;COUNT=10", "note": WORDS["right to left"]}
    renamed = shape("a series in two languages", START, HOUR, place.zone, **ten)
    yield renamed.changed(START + WEEK, title=f"a series in two languages: {WORDS['emoji'].strip()}")
    imported: dict[str, Any] = {"source": "Work", "extra": FOREIGN}
    yield shape("imported", START, HOUR, place.zone, **imported)
    series = shape("imported series", START, HOUR, place.zone, rule="FREQ=WEEKLY;COUNT=10", **imported)
    yield series.overridden(
        START + WEEK, title="imported series: changed there", extra=FOREIGN.replace("BUSY", "FREE")
    )
