"""What it takes to take in and let out ten thousand events, against icalendar parsing and writing them."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from icalendar import Calendar

from planner.domain.leaving import Choice
from planner.services.exporting import Wanted, export
from planner.services.imports.asked import Asked
from planner.services.imports.importing import take_in
from planner.services.plans import new_plan
from planner.store.reads.plan import people
from planner.store.store import Store
from tests.bench import decade
from tests.bench.measure import compared, in_turns, measured, timed, title

EVENTS, ROUNDS = 10_000, 3
LARGE = 50_000_000
# As much as most programs say of an event beyond what a plan keeps of it.
REST = b"X-REST:" + 3 * (70 * b"x" + b"\r\n ") + b"\r\nEND:VEVENT"
IMPORT_ONE = """
import sys
from pathlib import Path
from tests.bench.bench_calendars import import_into, peak
print(peak())
import_into(Path(sys.argv[2]), Path(sys.argv[1]).read_bytes())
print(peak())
"""


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "ten thousand.ics"
        plan = folder / "ten years.ebbflow"
        series = decade.series()
        decade.write(plan, series, decade.singles(EVENTS - len(series)))
        with Store.open(plan, decade.NOW) as store:
            export(store, file, Wanted(choice=Choice()))
            _in(folder, file.read_bytes())
            _out(store, file)
        _memory(folder, file.read_bytes())


def _in(folder: Path, data: bytes) -> None:
    title(f"Taking in {EVENTS:,} events")
    parse = partial(Calendar.from_ical, data)
    ours, theirs = [], []
    for number in range(ROUNDS):
        with _empty(folder / f"empty {number}.ebbflow") as store:
            _cleared()
            ours.append(timed(partial(_take_in, store, data)))
            _cleared()
            theirs.append(timed(parse))
    compared("against icalendar parsing the file", sorted(ours)[1], sorted(theirs)[1], 1.5)
    with _empty(folder / "again.ebbflow") as store:
        _take_in(store, data)
        _cleared()
        again = in_turns(partial(_take_in, store, data), gc.collect, ROUNDS)[0]
    compared("the same file again", again, sorted(theirs)[1], 0.1)


def _out(store: Store, file: Path) -> None:
    title(f"Letting out {EVENTS:,} blocks")
    calendar = Calendar.from_ical(file.read_bytes())
    _cleared()
    ours, theirs = in_turns(
        lambda: export(store, file, Wanted(choice=Choice())), calendar.to_ical, ROUNDS, warm_up=1
    )
    compared("read back, against icalendar writing them", ours, theirs, 4)


def _memory(folder: Path, data: bytes) -> None:
    """In a process of its own, whose peak is nobody else's."""
    begin, end = data.index(b"BEGIN:VEVENT"), data.rindex(b"END:VCALENDAR")
    head, events, tail = data[:begin], data[begin:end].replace(b"END:VEVENT", REST), data[end:]
    copies = (LARGE - len(head) - len(tail)) // len(events)
    renamed = (events.replace(b"\r\nUID:", b"\r\nUID:%d-" % copy) for copy in range(copies))
    large, plan = folder / "large.ics", folder / "large.ebbflow"
    large.write_bytes(head + b"".join(renamed) + tail)
    count = large.read_bytes().count(b"BEGIN:VEVENT")
    title(f"Taking in {large.stat().st_size / 1e6:.0f} MB, {count:,} events")
    new_plan(plan, decade.NOW, ["Nora"], decade.HOME)
    before, peak_of_it = subprocess.check_output(
        (sys.executable, "-c", IMPORT_ONE, str(large), str(plan)), text=True
    ).split()
    measured("memory at its peak", f"{peak_of_it} MiB", f"{before} MiB")


def import_into(plan: Path, data: bytes) -> None:
    """Take the data into the plan at that path."""
    with Store.open(plan, decade.NOW) as store:
        _take_in(store, data)


def peak() -> int:
    """The most memory that this process ever had, in MiB: what Linux keeps of it."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line)
    return int(line.split()[1]) // 1024


def _take_in(store: Store, data: bytes) -> None:
    with store.read() as connection:
        nora = people(connection)[0].id
    take_in(store, data, Asked(who=nora, unnamed="large"), lambda: None)


def _cleared() -> None:
    """What the other one left behind is not to slow this one down."""
    gc.collect()


@contextmanager
def _empty(path: Path) -> Iterator[Store]:
    new_plan(path, decade.NOW, ["Nora"], decade.HOME)
    with Store.open(path, decade.NOW) as store:
        yield store


if __name__ == "__main__":
    main()
