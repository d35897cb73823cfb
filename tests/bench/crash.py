"""Kills writers a thousand times, and once more without a journal, where that has to be seen to fail."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.killing import kill

KILLS, CONTROL_KILLS = 1000, 100


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    kills = parser.parse_args().kills
    begun = perf_counter()
    with TemporaryDirectory() as folder:
        tally = kill(kills, Path(folder))
        control = kill(min(kills, CONTROL_KILLS), Path(folder), journal=False)
    print(
        f"{tally.kills} kills in {tally.steps} steps, {tally.halfway} of them with a journal left behind: "
        f"{len(tally.faults)} faults",
        *tally.faults,
        f"{control.kills} kills without a journal: {len(control.faults)} faults, such as",
        *sorted(set(control.faults))[:5],
        f"({perf_counter() - begun:.0f} s)",
        sep="\n",
    )
    return 1 if tally.faults or not control.faults else 0


if __name__ == "__main__":
    sys.exit(main())
