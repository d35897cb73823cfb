"""What leaves a plan with every shape in it: the file, and what the plan itself says happens."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from icalendar import Calendar

from planner.domain.leaving import Choice
from planner.services.agenda import Entry, agenda
from planner.services.exporting import Wanted, export
from planner.serving.cupboard import Served
from tests.interop.asking import Happening
from tests.interop.fetching import Altered, House
from tests.interop.shapes.plan import plan
from tests.interop.shapes.shape import name_in

EVERYTHING = Wanted(choice=Choice())
FIRST, END = "2026-01-01", "2028-01-01"
# Readers and plan are asked about a month more at both ends, where days are not everybody's.
ASKED = ("2025-12-01T00:00:00+00:00", "2028-02-01T00:00:00+00:00")


@dataclass(frozen=True)
class Export:
    """``served`` is the calendar, ``before`` an edition from before people changed what is in it.

    ``planned`` is what the plan says, by the name of a shape; ``names`` are these names by UID.
    """

    zone: str
    served: Served
    before: Served | None
    planned: Counter[Happening]
    names: Mapping[str, str]

    def by_name(self, happenings: Counter[Happening]) -> Counter[Happening]:
        """The same with the names of shapes for UIDs."""
        named: Counter[Happening] = Counter()
        for (uid, start, end), often in happenings.items():
            named[self.names.get(uid, uid), start, end] += often
        return named


def exported(zone: str, folder: Path, at: House) -> Export:
    """The export of a plan that is at home there, which comes to lie in ``folder``, as phones fetch it.

    Raises Altered where what they get is not what the file has.
    """
    path = folder / f"{zone.replace('/', '-')}.ics"
    editions: list[Served] = []
    with TemporaryDirectory() as aside:
        own = Path(aside) / f"{path.stem}.ebbflow"
        with plan(own, zone, lambda store: editions.append(at.edition(store, EVERYTHING))) as store:
            served = at.edition(store, EVERYTHING)
            export(store, path, EVERYTHING)
            if served.feed.body != path.read_bytes():
                raise Altered(zone)
            first, end = (date.fromisoformat(day[:10]) for day in ASKED)
            planned = in_window(map(_happening, agenda(store, first, end).entries))
    return Export(zone, served, editions[0], planned, _names(served.feed.body))


def in_window(happenings: Iterable[Happening]) -> Counter[Happening]:
    """What begins in the two years, and how often each of it is said."""
    return Counter(one for one in happenings if FIRST <= one[1] < END)


def _names(calendar: bytes) -> dict[str, str]:
    events = Calendar.from_ical(calendar).walk("VEVENT")
    return {str(event["UID"]): name_in(str(event["SUMMARY"])) for event in events}


def _happening(entry: Entry) -> Happening:
    block, span = entry.occurrence.block, entry.occurrence.span
    if block.all_day:
        return name_in(block.title), f"{block.start:%Y-%m-%d}", f"{block.end:%Y-%m-%d}"
    return name_in(block.title), _written(span.start), _written(span.end)


def _written(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
