"""Five thousand calendar files with something broken in each: how they come in, and how long the worst takes.

It fails where one of them gets a traceback or takes a second. The files are made from those that icalendar's
package brings, the same way each time.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from random import Random
from time import process_time
from traceback import format_exception_only

from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.kinds import Kind
from planner.interchange.ics.found import Guest
from planner.interchange.ics.read import read
from tests.bench import decade

FILES, MOST_SECONDS = 5_000, 1.0
GUEST = Guest(who=new_id(), kind=Kind.DUTY, source="Fuzz", now=decade.NOW.now(), home=decade.HOME)
DIGITS = re.compile(rb"\d+")
Mutation = Callable[[Random, bytes, list[bytes]], bytes]


def main() -> int:
    seeds = sorted(Path(str(files("icalendar"))).rglob("*.ics"))
    seeds_data = [path.read_bytes() for path in seeds]
    random = Random("fuzz")
    ended: Counter[str] = Counter()
    worst = 0.0
    for _ in range(FILES):
        data = random.choice(seeds_data)
        for _ in range(random.randint(1, 4)):
            data = random.choice(MUTATIONS)(random, data, seeds_data)
        begun = process_time()
        ended[_outcome(data)] += 1
        worst = max(worst, process_time() - begun)
    print(f"\n{FILES:,} files made from {len(seeds)}; the longest took {worst * 1000:.0f} ms")
    for outcome, times in ended.most_common():
        print(f"{times:>6}  {outcome}")
    return int(worst >= MOST_SECONDS or any(outcome.startswith("FAULT") for outcome in ended))


def _outcome(data: bytes) -> str:
    try:
        file = read(data)
        taken = [event.taken(GUEST) for event in file.events]
    except UserError:
        return "told in a sentence that it is no calendar"
    except Exception as fault:  # noqa: BLE001 - which is what this is looking for
        return f"FAULT {format_exception_only(fault)[-1].strip()}"
    for one in taken:
        for series in one.series:
            if series.block.checked() != series.block:
                return "FAULT a block that the plan would have to tidy"
    refused = len(file.refused) + sum(len(one.refused) for one in taken)
    return "came in, with something refused" if refused else "came in whole"


def _bytes(random: Random, data: bytes, _seeds: list[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _cut(random: Random, data: bytes, _seeds: list[bytes]) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _lines(random: Random, data: bytes, _seeds: list[bytes]) -> bytes:
    """Some lines left out, doubled or somewhere else."""
    lines = data.splitlines(keepends=True)
    for _ in range(random.randint(1, 5)):
        if not lines:
            break
        line = lines.pop(random.randrange(len(lines)))
        for _ in range(random.randint(0, 2)):
            lines.insert(random.randrange(len(lines) + 1), line)
    return b"".join(lines)


def _crossed(random: Random, data: bytes, seeds: list[bytes]) -> bytes:
    other = random.choice(seeds)
    return data[: random.randrange(len(data) + 1)] + other[random.randrange(len(other) + 1) :]


def _numbers(random: Random, data: bytes, _seeds: list[bytes]) -> bytes:
    """Here and there another number, the larger and odder the better."""

    def other(found: re.Match[bytes]) -> bytes:
        if random.random() > 0.1:
            return found[0]
        return random.choice((b"0", b"-1", b"9", b"60", b"99999999", b"1" * 30, b"", b"20260230", b"T2515"))

    return DIGITS.sub(other, data)


def _words(random: Random, data: bytes, _seeds: list[bytes]) -> bytes:
    old, new = random.choice(WORDS)
    return data.replace(old, new)


WORDS = (
    (b"VEVENT", b"VEVEMT"),
    (b"DTSTART", b"DTEND"),
    (b"DTEND", b"DURATION"),
    (b"FREQ=", b"FREQ=SECONDLY;X="),
    (b"RRULE:", b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;X="),
    (b"INTERVAL=", b"INTERVAL=0;X="),
    (b"UID", b"UIX"),
    (b":", b";"),
    (b"TZID=", b"TZID=\x00"),
    (b"END:VEVENT", b"BEGIN:VEVENT"),
    (b"VALUE=DATE", b"VALUE=PERIOD"),
    (b"\r\n", b"\r\n "),
    (b"UNTIL=", b"UNTIL=0000"),
)
MUTATIONS: tuple[Mutation, ...] = (_bytes, _cut, _lines, _crossed, _numbers, _words)


if __name__ == "__main__":
    sys.exit(main())
