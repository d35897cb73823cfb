"""The week as it lies on the screen: every block in pixels, computed once for a change or a width."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from planner.domain.layout.allday import Bar, bars, limited
from planner.domain.layout.days import MINUTE, Day
from planner.domain.layout.grid import Box, More, lay_out
from planner.domain.occurrence import Occurrence
from planner.services.agenda import Entry
from planner.ui.week.board import Board, Chip, Piece, Shape, Tile, key_of
from planner.ui.week.cascade import STRIP, edges_in, stacked
from planner.ui.week.gesture import Place
from planner.ui.week.intents import Key
from planner.ui.week.rect import Rect
from planner.ui.week.scale import STEP

MOST_COLUMNS = 6
MOST_DRAWN = 90
# What is left free beside a block: at the edge of a day, and of a lane within it.
OUTER, INNER = 3, 1


def arranged(entries: Iterable[Entry], days: Sequence[Day], people: Sequence[str], shape: Shape) -> Board:
    """The entries over these days, with a lane for each of the people (ids, from left to right)."""
    known = {id(entry.occurrence): entry for entry in entries}
    occurrences = [entry.occurrence for entry in known.values()]
    least = min(max(shape.scale.minutes_for(shape.line + 4), STEP), MOST_DRAWN)
    fit = min(max(int(shape.lanes.lane_width // STRIP), 1), MOST_COLUMNS)
    grid = lay_out(occurrences, days, people, least=least, fit=fit)
    placed = bars(occurrences, days)
    rows = limited(placed, shape.rows, len(days))
    of_lanes = {person: lane for lane, person in enumerate(people)}
    pieces = [(_bar(bar, shape, of_lanes), known[id(bar.occurrence)]) for bar in rows.bars]
    for _, boxes in groupby(grid.boxes, key=lambda box: box.day):
        drawn = sorted(boxes, key=stacked)
        entries_drawn = [known[id(box.occurrence)] for box in drawn]
        pieces += zip(_day(drawn, days[drawn[0].day], shape), entries_drawn, strict=True)
    shown = set(map(id, rows.bars))
    chips = [
        *_chips_above(rows.more, [bar for bar in placed if id(bar) not in shown], shape, known, of_lanes),
        *(_chip(more, days[more.day], shape, known) for more in grid.more),
    ]
    return _board(pieces, chips, known.values(), max((bar.row + 1 for bar in placed), default=0), shape)


def _board(
    pieces: Sequence[tuple[Piece, Entry]],
    chips: Sequence[Chip],
    entries: Iterable[Entry],
    needed: int,
    shape: Shape,
) -> Board:
    by_entry: dict[int, list[Piece]] = {}
    for piece, entry in pieces:
        by_entry.setdefault(id(entry), []).append(piece)
    nooks: dict[Key, tuple[Chip, Place]] = {}
    for chip in chips:
        for key, place in zip(chip.keys, chip.places, strict=True):
            nooks.setdefault(key, (chip, place))
    tiles: dict[int, Tile] = {}
    for entry in entries:
        key, own = key_of(entry), by_entry.get(id(entry), [])
        if own:
            if len(own) > 1:
                own.sort(key=lambda piece: (piece.place.day, piece.rect.x))
            first = own[0]
            tiles[id(entry)] = Tile(key, entry, first.place.above, tuple(own), first.rect, first.place)
        elif key in nooks:
            chip, place = nooks[key]
            tiles[id(entry)] = Tile(key, entry, chip.above, (), chip.rect, place)
    painted = tuple((piece, tiles[id(entry)]) for piece, entry in pieces)
    in_order = tuple(sorted(tiles.values(), key=lambda tile: tile.order))
    return Board(in_order, painted, tuple(chips), min(needed, shape.rows), needed)


def _day(boxes: Sequence[Box], day: Day, shape: Shape) -> list[Piece]:
    """The pieces of a day, in the order in which they are painted."""
    lanes, width = range(shape.lanes.lanes), shape.lanes.lane_width
    inside = [[box for box in boxes if box.first <= lane <= box.last] for lane in lanes]
    edges = [edges_in(lane, inside[lane], width, shape.word) for lane in lanes]
    number = boxes[0].day
    lefts = [shape.lanes.x(number, lane) for lane in range(len(lanes) + 1)]
    rects = [
        _rect(box, edges[box.first][id(box)][0], edges[box.last][id(box)][1], lefts, shape) for box in boxes
    ]
    on_top: set[int] = set()
    found = []
    for number, (box, rect) in enumerate(zip(boxes, rects, strict=True)):
        words = rect
        over = _meeting(rect, rects, number + 1)
        if over:
            words = _words(rect, [rects[above] for above in over], shape)
            on_top.update(over)
        found.append(Piece(rect, words, _box_place(box, day), box.before, box.after, number in on_top))
    return found


def _meeting(rect: Rect, rects: Sequence[Rect], first: int) -> list[int]:
    """Which of the rectangles from the one of that number on lie on it."""
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    # Of every two blocks of a day, so without a call for each.
    return [
        number
        for number, (x, y, width, height) in enumerate(islice(rects, first, None), first)
        if x < right and left < x + width and y < bottom and top < y + height
    ]


def _rect(box: Box, left: float, right: float, lefts: Sequence[float], shape: Shape) -> Rect:
    """``lefts`` are the left edges of the lanes of its day, and the right one of the last."""
    begin = lefts[box.first] + round(left) + (INNER if box.first or left else OUTER)
    is_outer = box.last == shape.lanes.lanes - 1 and right >= shape.lanes.lane_width - 0.5
    end = (lefts[-1] - OUTER) if is_outer else round(lefts[box.last] + right) - INNER
    top, bottom = shape.scale.drawn(box.top, box.bottom)
    return Rect(begin, top, end - begin, bottom - top)


def _words(rect: Rect, over: Sequence[Rect], shape: Shape) -> Rect:
    """Where its words are not covered: over what lies on it if there is room for a line, else beside it."""
    first = min(other.y for other in over)
    if first - rect.y >= shape.line + 4:
        return Rect.between(rect.x, rect.y, rect.right, first)
    at, best = rect.x, Rect(rect.x, rect.y, 0, rect.height)
    for begin, end in sorted((other.x, other.right) for other in over):
        if begin - at > best.width:
            best = _across(best, at, begin)
        at = max(at, end)
    return _across(best, at, rect.right) if rect.right - at > best.width else best


def _across(rect: Rect, left: float, right: float) -> Rect:
    return rect._replace(x=left, width=right - left)


def _box_place(box: Box, day: Day) -> Place:
    return _place(box.occurrence, box.day, day, box.first, box.last)


def _place(occurrence: Occurrence, number: int, day: Day, first: int, last: int) -> Place:
    span, begin = occurrence.span, day.span.start
    return Place(number, (span.start - begin) // MINUTE, (span.end - begin) // MINUTE, first, last)


def _bar(bar: Bar, shape: Shape, of_lanes: dict[str, int]) -> Piece:
    lanes = shape.lanes
    left = lanes.day_left(bar.first) + (0 if bar.before else OUTER)
    right = lanes.day_left(bar.end) - (0 if bar.after else OUTER)
    rect = Rect.between(left, bar.row * shape.row + 1, right, (bar.row + 1) * shape.row - 1)
    return Piece(rect, rect, _bar_place(bar, of_lanes), bar.before, bar.after)


def _bar_place(bar: Bar, of_lanes: dict[str, int]) -> Place:
    owned = [of_lanes[person] for person in bar.occurrence.block.who if person in of_lanes]
    first, last = min(owned, default=0), max(owned, default=0)
    return Place(bar.first, 0, 0, first, last, above=True, days=bar.end - bar.first)


def _chips_above(
    more: Sequence[int],
    hidden: Sequence[Bar],
    shape: Shape,
    known: dict[int, Entry],
    of_lanes: dict[str, int],
) -> Iterator[Chip]:
    for day, count in enumerate(more):
        if count:
            here = [bar for bar in hidden if bar.first <= day < bar.end]
            keys = tuple(key_of(known[id(bar.occurrence)]) for bar in here)
            places = tuple(_bar_place(bar, of_lanes) for bar in here)
            lanes = shape.lanes
            top = (shape.rows - 1) * shape.row
            rect = Rect(lanes.day_left(day) + OUTER, top + 1, lanes.day_width(day) - 2 * OUTER, shape.row - 2)
            yield Chip(rect, day, True, keys, places)


def _chip(more: More, day: Day, shape: Shape, known: dict[int, Entry]) -> Chip:
    right = shape.lanes.x(more.day, more.lane + 1) - OUTER
    bottom = round(shape.scale.y(more.bottom)) - 2
    rect = Rect.between(right - 2 * shape.line, bottom - shape.line - 2, right, bottom)
    keys = tuple(key_of(known[id(occurrence)]) for occurrence in more.hidden)
    places = tuple(_place(one, more.day, day, more.lane, more.lane) for one in more.hidden)
    return Chip(rect, more.day, False, keys, places)
