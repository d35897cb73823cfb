"""What a row of the results says: when it is, how it repeats, whose it is, and where the words were found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.sifting import Row as AgreementRow
from planner.domain.block import Block
from planner.domain.matching import match_all, matches
from planner.domain.person import Person
from planner.domain.recur.parse import parse
from planner.domain.recur.words import words as rule_words
from planner.domain.walltime import wall_at
from planner.services.agenda import Entry
from planner.services.search import Found, Hit
from planner.ui.kit.i18n import Locale
from planner.ui.kit.icon_names import KIND_ICONS, IconName
from planner.ui.kit.text import phrased
from planner.ui.pages.agreements.words import kind_word, standing_word
from planner.ui.week.words import names, title_of, whose

# So many letters of a note stand before what was found in it, and so many are shown in all.
BEFORE, SHOWN = 36, 160
_GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """``place`` is as ``place_of`` has it, ``spoken`` all of it in a sentence."""

    icon: IconName
    title: str
    when: str
    whose: str
    place: str
    spoken: str


def row_of(hit: Hit, found: Found, locale: Locale) -> Row:
    entry, block = hit.entry, hit.entry.occurrence.block
    title, when = title_of(block), when_said(entry, locale, found.home, found.today)
    place = place_of(hit, found)
    said = [title, when, whose(entry), place]
    return Row(
        KIND_ICONS[block.kind],
        title,
        when,
        names([person.name for person in entry.who]),
        place,
        ", ".join(text for text in said if text),
    )


def agreement_row(one: AgreementRow, people: Sequence[Person]) -> Row:
    """Of an agreement: how it stands, what it is about and whose it is."""
    when = f"{standing_word(one.standing)} · {kind_word(one.kind)}"
    owners = names([person.name for person in people if person.id in one.whose])
    spoken = ", ".join(text for text in (one.title, when, owners) if text)
    return Row(IconName.AGREEMENTS, one.title, when, owners, "", spoken)


def place_of(hit: Hit, found: Found) -> str:
    """The place and the part of the note that have any of the words; empty where the title has them all."""
    block, words = hit.entry.occurrence.block, found.words
    if match_all((title_of(block),), words):
        return ""
    said = [block.place] if matches(block.place, words) else []
    at = matches(block.note, words)
    if at:
        said.append(_excerpt(block.note, at[0][0]))
    return " · ".join(said)


def when_said(entry: Entry, locale: Locale, home: str, today: date) -> str:
    """Its day with the year where that is another one, its times, and how it repeats."""
    block, span = entry.occurrence.block, entry.occurrence.span
    start, end = wall_at(span.start, home), wall_at(span.end, home)
    first = _day(block.start.date() if block.all_day else start.date(), locale, today)
    between = QCoreApplication.translate("Search", "{first} – {last}")
    if block.all_day:
        last = block.end.date() - timedelta(days=1)
        days = (
            first
            if last == block.start.date()
            else between.format(first=first, last=_day(last, locale, today))
        )
        text = QCoreApplication.translate("Search", "{days}, all day").format(days=days)
    elif start.date() == end.date() or end - start < timedelta(days=1):
        text = QCoreApplication.translate("Search", "{day}, {times}")
        text = text.format(day=first, times=locale.times(start.time(), end.time()))
    else:
        ends = f"{_day(end.date(), locale, today)}, {locale.wall(end.time())}"
        text = between.format(first=f"{first}, {locale.wall(start.time())}", last=ends)
    rule = _rule(entry.series)
    return f"{text} · {rule}" if rule else text


def _day(day: date, locale: Locale, today: date) -> str:
    near = {
        -1: QCoreApplication.translate("Search", "Yesterday"),
        0: QCoreApplication.translate("Search", "Today"),
        1: QCoreApplication.translate("Search", "Tomorrow"),
    }.get((day - today).days)
    if near is not None:
        return near
    if day.year == today.year:
        return locale.long_day(day)
    text = QCoreApplication.translate("Search", "{weekday}, {day}")
    return text.format(weekday=locale.weekday(day.isoweekday()), day=locale.full_date(day))


def _rule(series: Block) -> str:
    if series.rule is not None:
        return rule_words(parse(series.rule), series.start, phrased)
    return QCoreApplication.translate("Search", "on several dates") if series.repeats else ""


def _excerpt(note: str, at: int) -> str:
    """The words around that place in one line, with dots where they go on."""
    begin = max(at - BEFORE, 0)
    if begin:
        gap = _GAP.search(note, begin, at)
        begin = gap.end() if gap else begin
    shown = " ".join(note[begin : begin + SHOWN].split())
    return f"{'…' if begin else ''}{shown}{'…' if begin + SHOWN < len(note) else ''}"
