"""All that a line says about when, gathered in the order in which phrases hold other phrases."""

from dataclasses import dataclass
from typing import Any

from planner.domain.quickadd.day import Day
from planner.domain.quickadd.lengths import Length, read_lengths, read_short_lengths, read_whole_days
from planner.domain.quickadd.reading import Setting
from planner.domain.quickadd.repeats import Until, read_counts, read_repeats, read_untils, refuse_vague_untils
from planner.domain.quickadd.rules import Repeat
from planner.domain.quickadd.scan import Found, Line
from planner.domain.quickadd.stretches import read_ranges_of_days, read_single_days
from planner.domain.quickadd.times import (
    Times,
    read_bare_times,
    read_lone_parts,
    read_parts,
    read_ranges,
    read_times,
)


@dataclass(frozen=True, slots=True)
class Clues:
    """What was found, in the order of the line; nothing is decided yet."""

    repeats: list[Found[Repeat]]
    days: list[Found[Day]]
    untils: list[Found[Until]]
    counts: list[Found[int]]
    whole: list[Found[bool]]
    lengths: list[Found[Length]]
    times: list[Found[Times]]
    parts: list[Found[str]]


def read_clues(line: Line, setting: Setting) -> Clues:
    """Repeats before days, for they hold weekdays; days before times, for "24-27 Dec" looks like one."""
    repeats = read_repeats(line)
    whole = read_whole_days(line)
    lengths = read_lengths(line)
    days = read_ranges_of_days(line, setting)
    untils = read_untils(line, setting)
    days += read_single_days(line, setting)
    counts = read_counts(line) if repeats else []
    times = read_ranges(line)
    times += read_times(line)
    lengths += read_short_lengths(line, bool(times))
    parts = read_parts(line)
    times += [] if times else read_bare_times(line)
    if repeats:
        refuse_vague_untils(line)
    if not (
        times or parts or whole or any(day.value.part or day.value.first < day.value.last for day in days)
    ):
        parts = read_lone_parts(line)
    found: list[list[Found[Any]]] = [repeats, days, untils, counts, whole, lengths, times, parts]
    for each in found:
        each.sort(key=lambda one: one.start)
    return Clues(*found)
