"""Calendar files of other programs in a few words, and taking them into a plan."""

from datetime import date, timedelta
from typing import Any

from planner.domain.block import Block, Override
from planner.services.agenda import agenda
from planner.services.imports.asked import Asked, Result
from planner.services.imports.importing import Imported, preview, take_in
from planner.store.store import Store
from tests.helpers.plans import ANNA, MONDAY, content

DAYS = MONDAY.date(), MONDAY.date() + timedelta(weeks=5)


def event(uid: str, title: str = "", start: str = "20270310T090000Z", *lines: str) -> str:
    """An hour-long event; ``lines`` come last, and an end among them is the end."""
    usual = f"SUMMARY:{title or uid}", f"DTSTART:{start}", *lines
    if not any(line.startswith(("DTEND", "DURATION")) for line in lines):
        usual += ("DURATION:PT1H",)
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20270101T000000Z", *usual, "END:VEVENT"))


def file(*events: str, name: str | None = "Work") -> bytes:
    named = () if name is None else (f"X-WR-CALNAME:{name}",)
    whole = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Other//EN", *named, *events, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()


def asked(**fields: Any) -> Asked:
    usual: dict[str, Any] = {"who": ANNA, "unnamed": "download"}
    return Asked(**usual | fields)


def imported(store: Store, data: bytes, **fields: Any) -> Imported:
    return take_in(store, data, asked(**fields), lambda: None)


def counts(result: Result | Imported) -> tuple[int, int, int, int]:
    """New, changed, same and gone."""
    result = result.result if isinstance(result, Imported) else result
    return result.new, result.changed, result.same, result.gone


def looked_at(store: Store, data: bytes, **fields: Any) -> tuple[int, int, int, int]:
    """What a preview counts, which writes nothing."""
    before = content(store)
    result = counts(preview(store, data, asked(**fields)))
    assert content(store) == before
    return result


def blocks(store: Store) -> dict[str, Block]:
    """The blocks in the plan by their UIDs, those in the trash aside."""
    live = [one for one in content(store).values() if isinstance(one, Block) and one.removed is None]
    found = {one.uid: one for one in live}
    assert len(found) == len(live)
    return found


def overrides(store: Store) -> list[Override]:
    return [one for one in content(store).values() if isinstance(one, Override)]


def seen(store: Store, first: date = DAYS[0], end: date = DAYS[1]) -> list[str]:
    """The agenda of some weeks, line by line, in UTC."""
    return [
        f"{one.occurrence.span.start:%d.%m. %H:%M} {one.occurrence.block.title}"
        for one in agenda(store, first, end).entries
    ]
