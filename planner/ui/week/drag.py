"""What a drag looks like: the ghost of a draft, with what would come of it in words."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from planner.domain.kinds import Kind
from planner.ui.kit.icon_names import KIND_ICONS
from planner.ui.week.board import Tile
from planner.ui.week.gesture import Action, Draft, Place
from planner.ui.week.ghost import Ghost
from planner.ui.week.look import Edge, Look, manner_of, shades
from planner.ui.week.settle import lanes_of, room
from planner.ui.week.words import days_of, length_of, title_of

if TYPE_CHECKING:
    from planner.ui.week.view import WeekView


def ghost_of(draft: Draft, tiles: Sequence[Tile], view: "WeekView") -> Ghost:
    place = draft.place
    said = _said(place, view)
    if draft.action is Action.CREATE or not tiles:
        return new_ghost(place, view, said)
    tile = tiles[0]
    block = tile.entry.occurrence.block
    people = [person.id for person in view.sheet.people]
    by = room(tiles, draft.lanes, people)
    lanes = [lane + by for lane in lanes_of(block, people)]
    if draft.grip.place is not None and draft.grip.place.above and place.first == place.last:
        lanes = [place.first]
    look = view.painter.look(manner_of(tile.entry))
    if lanes != lanes_of(block, people):
        colours = [view.sheet.people[lane].colour for lane in lanes]
        fills, tone = shades(block.kind, colours, view.inks)
        look = Look(fills, tone.edge, tone.ink, look.style, look.hatched, look.marks)
    return Ghost(place, tuple(lanes), look, title_of(block), said)


def new_ghost(place: Place, view: "WeekView", said: tuple[str, ...] = ()) -> Ghost:
    """What is only now being made, and has no name yet."""
    lanes = tuple(range(place.first, place.last + 1))
    people = [view.sheet.people[lane] for lane in lanes]
    kind = Kind.US if len(people) > 1 else Kind.ME
    fills, tone = shades(kind, [person.colour for person in people], view.inks)
    look = Look(fills, tone.edge, tone.ink, Edge.PLAIN, hatched=False, marks=(KIND_ICONS[kind],))
    return Ghost(place, lanes, look, "", said or _said(place, view))


def _said(place: Place, view: "WeekView") -> tuple[str, ...]:
    words, week = view.words, view.sheet.week
    if place.above:
        return (words.short_day(week.midnight(place.day).date()), days_of(place.days))
    day = min(max(place.day, 0), len(week.days) - 1)
    start: datetime = week.wall(day, place.start)
    end = week.wall(day, place.end)
    return words.times(start.time(), end.time()), length_of(place.end - place.start)
