"""Whether independent readers of calendars show what a plan shows, of every shape it can have.

``packaging/dev.py interop`` installs the readers and starts this. Each of them fetches what it reads from the
program's server, in its own way; those who subscribe have an earlier edition first. Each reader first has to
know a calendar of which the answers are known, so that what it then says of ours can be believed.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from zoneinfo import reset_tzpath

from tests.interop.asking import Happening, Reader, Silent, readers
from tests.interop.comparing import compared
from tests.interop.export import ASKED, Export, exported, in_window
from tests.interop.fetching import Altered, House, house
from tests.interop.known import known
from tests.interop.telling import HEAD, line, told

# Whose clocks every edition of the time zones knows alike: node-ical has Node's, however old that Node is.
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Europe/Dublin",
)
Waiting = dict[str, Future[Counter[Happening]]]


def main(arguments: Sequence[str]) -> int:
    """Print what the readers say; 1 where one says something else than the plan or than the others."""
    wish = _wish(arguments)
    # The edition of the time zones that the lock files name, as the readers have it; not the machine's.
    reset_tzpath(to=())
    calendars = wish.tools / "exports"
    calendars.mkdir(parents=True, exist_ok=True)
    asked = readers(wish.tools, wish.without)
    with ThreadPoolExecutor(os.cpu_count()) as pool, house() as at:
        try:
            versions = {reader.name: reader.version() for reader in asked}
        except Silent as silent:
            print(silent, file=sys.stderr)
            return 1
        print(line(*HEAD), flush=True)
        agree = _report(known(), _ask(asked, known(), at, pool), versions, everything=wish.all)
        try:
            exports = [exported(zone, calendars, at) for zone in wish.zones]
        except Altered as altered:
            print(f"The server gives out another calendar of {altered} than the file is.", file=sys.stderr)
            return 1
        waiting = [(one, _ask(asked, one, at, pool)) for one in exports]
        for export, answers in waiting:
            agree &= _report(export, answers, versions, everything=wish.all)
    print("All agree." if agree else f"They do not agree. The calendars lie in {calendars}.")
    return 0 if agree else 1


def _wish(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 packaging/dev.py interop")
    parser.add_argument("--tools", type=Path, required=True, help="where the readers are installed")
    parser.add_argument("--without", action="append", default=[], help="a reader that is not there")
    parser.add_argument("--zone", dest="zones", action="append", help="where the plan is at home")
    parser.add_argument("--all", action="store_true", help="show everything in which they differ")
    wish = parser.parse_args(arguments)
    wish.zones = wish.zones or ZONES
    return wish


def _ask(asked: Sequence[Reader], export: Export, at: House, pool: Executor) -> Waiting:
    """Begin to ask them all, each at an address that nobody else knows."""
    return {reader.name: pool.submit(_said, reader, export, at) for reader in asked}


def _said(reader: Reader, export: Export, at: House) -> Counter[Happening]:
    address = at.address(export.served, export.before if reader.subscribes else None)
    said = in_window(reader.happenings(address, *ASKED))
    if not at.was_fetched(address):
        raise Silent(f"{reader.name} did not fetch it")
    return said


def _report(export: Export, waiting: Waiting, versions: dict[str, str], *, everything: bool) -> bool:
    """Print what each has said of that export; whether they agree."""
    said: dict[str, Counter[Happening]] = {}
    agree = True
    for name, answer in waiting.items():
        try:
            said[name] = answer.result()
        except Silent as silent:
            agree = False
            print(line(name, versions[name], export.zone, "-", str(silent)), flush=True)
        else:
            same = export.by_name(said[name]) == export.planned
            count = f"{said[name].total():,}"
            print(line(name, versions[name], export.zone, count, "yes" if same else "NO"), flush=True)
    found = compared(export, said)
    print(*told(found, everything=everything), sep="\n", end="\n" if found else "")
    return agree and not found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
