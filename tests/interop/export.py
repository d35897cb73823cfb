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
from tests.interop.asking import Happening
from tests.interop.fetching import Altered, fetched
from tests.interop.shapes.plan import plan
from tests.interop.shapes.shape import name_in

EVERYTHING = Wanted(choice=Choice())
FIRST, END = "2026-01-01", "2028-01-01"
# Readers and plan are asked about a month more at both ends, where days are not everybody's.
ASKED = ("2025-12-01T00:00:00+00:00", "2028-02-01T00:00:00+00:00")


@dataclass(frozen=True)
class Export:
    """``planned`` is what the plan says, by the name of a shape; ``names`` are these names by UID."""

    zone: str
    path: Path
    planned: Counter[Happening]
    names: Mapping[str, str]

    def by_name(self, happenings: Counter[Happening]) -> Counter[Happening]:
        """The same with the names of shapes for UIDs."""
        named: Counter[Happening] = Counter()
        for (uid, start, end), often in happenings.items():
            named[self.names.get(uid, uid), start, end] += often
        return named


def exported(zone: str, folder: Path) -> Export:
    """The export of a plan that is at home there, as phones fetch it from the server.

    Raises Altered where that is not what the file has.
    """
    path = folder / f"{zone.replace('/', '-')}.ics"
    with TemporaryDirectory() as aside, plan(Path(aside) / "shapes.ebbflow", zone) as store:
        export(store, path, EVERYTHING)
        served = fetched(store, EVERYTHING)
        if served != path.read_bytes():
            raise Altered(zone)
        path.write_bytes(served)
        first, end = (date.fromisoformat(day[:10]) for day in ASKED)
        planned = in_window(map(_happening, agenda(store, first, end).entries))
    return Export(zone, path, planned, _names(path))


def in_window(happenings: Iterable[Happening]) -> Counter[Happening]:
    """What begins in the two years, and how often each of it is said."""
    return Counter(one for one in happenings if FIRST <= one[1] < END)


def _names(path: Path) -> dict[str, str]:
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["UID"]): name_in(str(event["SUMMARY"])) for event in events}


def _happening(entry: Entry) -> Happening:
    block, span = entry.occurrence.block, entry.occurrence.span
    if block.all_day:
        return name_in(block.title), f"{block.start:%Y-%m-%d}", f"{block.end:%Y-%m-%d}"
    return name_in(block.title), _written(span.start), _written(span.end)


def _written(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
