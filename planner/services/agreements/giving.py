"""Letting the agreements leave as one quiet page. Drafts are never in it."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from planner.domain.agreements.kinds import AGREEMENT_KIND_WORDS, SHAPE_WORDS, STANDING_WORDS
from planner.domain.block import Block
from planner.domain.calendar_words import date_name
from planner.domain.errors import FileTrouble
from planner.domain.kinds import KIND_WORDS, State
from planner.domain.recur.parse import parse
from planner.domain.recur.words import words
from planner.domain.said import joined
from planner.domain.values import dataclass
from planner.files.contents import contents
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.interchange.papers import html, markdown
from planner.interchange.papers.paper import Paper, Section
from planner.services.agreements.reading import Whole, shared
from planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Way:
    """A format: how it is written, and what a file of it begins with."""

    write: Callable[[Paper], bytes]
    begins: bytes


WAYS = {".html": Way(html.as_html, html.BEGINS), ".md": Way(markdown.as_markdown, markdown.BEGINS)}


class NoFormat(FileTrouble):
    usual = "{path} is not the name of a page; please let it end in .html or .md."


class NotAPage(FileTrouble):
    usual = "{path} is there already and is no page that this program wrote; please choose another name."


def give_agreements(store: Store, path: Path) -> int:
    """Write the page in the format that the end of ``path`` names; returns how many agreements are on it.

    Raises UserError; nothing is changed then.
    """
    place = Path(os.path.realpath(path))
    way = WAYS.get(place.suffix.lower())
    if way is None:
        raise NoFormat(path)
    _require_page_or_nothing(place, way)
    agreements = shared(store)
    data = way.write(as_paper(agreements))

    def prove(read: bytes) -> None:
        if read != data:
            raise FileTrouble(path, "{path} could not be written as it should be, so it was left as it was.")

    replace_file(place, data, prove)
    return len(agreements)


def agreements_paper(store: Store) -> Paper:
    """The same page, for a printer."""
    return as_paper(shared(store))


def as_paper(agreements: tuple[Whole, ...]) -> Paper:
    """What is on the page: an agreement after the other, each by its newest words."""
    below = "Nothing is agreed on yet." if not agreements else f"As of {_day(agreements[0].today)}"
    return Paper("Our agreements", below, tuple(map(_section, agreements)))


def _section(one: Whole) -> Section:
    said = one.words
    about = [STANDING_WORDS[one.standing], AGREEMENT_KIND_WORDS[said.kind], " & ".join(one.whose)]
    passages = {
        "What I need": said.need,
        "What I offer in return": said.offer,
        "What I will do": said.will,
        "Held on the calendar": "\n".join(_held(one)),
        "While apart": said.contact,
        "Exceptions": said.exceptions,
        "How we will know it works": said.works,
        "The trial": _trial(one),
        "What would end it early": said.ends_early,
        "We look at it again": "" if one.review_on is None else f"On {_day(one.review_on)}",
        "Yes": "" if not one.yes else f"{joined(one.yes_names)}, to version {said.number}",
    }
    filled = tuple((heading, text) for heading, text in passages.items() if text)
    return Section(said.title, " · ".join([*about, SHAPE_WORDS[said.shape].partition(":")[0]]), filled)


def _trial(one: Whole) -> str:
    first, last = one.trial
    if last is None:
        return ""
    return f"Until {_day(last)}" if first is None else f"From {_day(first)} until {_day(last)}"


def _held(one: Whole) -> Iterator[str]:
    return map(_told, one.held)


def _told(block: Block) -> str:
    when = [words(parse(block.rule), block.start)] if block.rule else [_day(block.start.date())]
    if not block.all_day:
        when.append(f"{block.start:%H:%M}–{block.end:%H:%M}")
    if block.state is State.PROPOSED:
        when.append("proposed")
    return f"{_title(block)}: {', '.join(when)}"


def _title(block: Block) -> str:
    return block.title or KIND_WORDS[block.kind]


def _day(day: date) -> str:
    return str(date_name(day.day, day.month, day.year))


def _require_page_or_nothing(path: Path, way: Way) -> None:
    with system_told(path):
        if not path.exists():
            return
        if not path.is_file():
            raise NotAPage(path)
    if not (contents(path, len(way.begins)) or way.begins).startswith(way.begins):
        raise NotAPage(path)
