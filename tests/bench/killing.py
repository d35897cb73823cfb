"""Kills a writer at random moments and looks at what is left: every step it said was done, and none by half.

A killed process loses nothing that it has handed to the system, so this proves that a step is whole or not
there at all whenever its process ends, and that the file is sound right away. That a step also outlives a
cut of the power is another matter: the settings for that (see ``planner.store.file``) were chosen in
hundreds of simulated ones. So that faults would be seen, the same is done once more without a journal, and
there they have to be found.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import sleep

from planner.domain.block import Block, Override
from planner.domain.errors import FileTrouble
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.store.check import problems
from planner.store.reads.asking import all_of
from planner.store.store import Store
from tests.bench import decade
from tests.bench.steps import Records, begin, beginning, reached, steps

# A file is written on after a kill, as people do, until there is so much in it that looking takes its time.
LIVES = 20
LONGEST_SECONDS = 0.06
# With so little room in memory the file is written to in the middle of a step, not only at its end.
PAGES_IN_MEMORY = 10
NUMBER_BYTES = 4


@dataclass
class Tally:
    """What came of the kills. ``halfway`` counts those that left a journal: they hit a step in the making."""

    kills: int = 0
    steps: int = 0
    halfway: int = 0
    faults: list[str] = field(default_factory=list)


def kill(kills: int, folder: Path, *, journal: bool = True) -> Tally:
    """Write, kill and look that many times, in an empty folder; a file with a fault is given up."""
    tally, random = Tally(), Random("moments")
    while tally.kills < kills:
        path = folder / "ours.ebbflow"
        begin(path)
        for fault in islice(_lives(path, tally, random, journal=journal), min(LIVES, kills - tally.kills)):
            if fault:
                tally.faults.append(fault)
                break
        for leftover in folder.iterdir():
            leftover.unlink()
    return tally


def _lives(path: Path, tally: Tally, random: Random, *, journal: bool) -> Iterator[str | None]:
    """Let one writer after the other go on with the file; yields what was wrong after each, if anything."""
    script, expected, number = steps(), beginning(), 0
    while True:
        said = _life(path, number, random.uniform(0, LONGEST_SECONDS), journal=journal)
        tally.kills += 1
        tally.halfway += path.with_name(f"{path.name}-journal").exists()
        found = _found(path)
        if isinstance(found, str):
            yield found
            return
        there = reached(found)
        if not said <= there <= said + 1:
            yield f"step {said} was said to be done, but the file has step {there}"
            return
        for step in islice(script, there - number):
            step.play(expected)
        tally.steps += there - number
        number = there
        yield None if found == expected else f"step {there} is there by half"


def _life(path: Path, number: int, seconds: float, *, journal: bool) -> int:
    """Let a writer go on after that step, then kill it; returns the last step it said was done."""
    said, saying = PROCESSES.Pipe(duplex=False)
    writer = PROCESSES.Process(target=_write, args=(path, number, saying, journal))
    writer.start()
    saying.close()
    last = said.recv_bytes()
    sleep(seconds)
    writer.kill()
    writer.join()
    try:
        while True:
            last = said.recv_bytes()
    except EOFError:
        said.close()
        writer.close()
        return int.from_bytes(last)


def _write(path: Path, number: int, saying: Connection, journal: bool) -> None:
    """Do one step after the other through the door and say so each time, until killed."""
    with Store.open(path, decade.NOW) as store:
        store._raw.execute(f"PRAGMA cache_size={PAGES_IN_MEMORY}")
        if not journal:
            store._raw.execute("PRAGMA journal_mode=OFF")
        saying.send_bytes(number.to_bytes(NUMBER_BYTES))
        for step in islice(steps(), number, None):
            with store.change("Step") as transaction:
                step.write(transaction)
            saying.send_bytes(step.number.to_bytes(NUMBER_BYTES))


def _found(path: Path) -> Records | str:
    """All that the file holds, or what is wrong with it."""
    try:
        with Store.open(path, decade.NOW) as store:
            if wrong := problems(store):
                return wrong[0]
            with store.read() as connection:
                kinds = (Plan, Person, Block, Override)
                records = [record for kind in kinds for record in all_of(connection, kind)]
    except FileTrouble as trouble:
        return str(trouble)
    if beside := [other.name for other in path.parent.iterdir() if other != path]:
        return f"left beside the file: {', '.join(beside)}"
    return {record.id: record for record in records}


# One process imports everything; each writer is a fork of it.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])
