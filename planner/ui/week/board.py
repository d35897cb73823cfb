"""What the layout of a week comes to: tiles in pixels, in reading order and in the order of painting."""

from planner.domain.values import dataclass
from planner.services.agenda import Entry
from planner.ui.week.gesture import Place
from planner.ui.week.intents import Key
from planner.ui.week.rect import Rect
from planner.ui.week.scale import Lanes, Scale


@dataclass(frozen=True, slots=True)
class Shape:
    """What the layout depends on beside the week itself.

    A ``word`` needs so many pixels across, a ``line`` of text so many down; ``row`` is the height of one in
    the all-day lane, which shows at most so many ``rows``.
    """

    scale: Scale
    lanes: Lanes
    word: float
    line: float
    row: float
    rows: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What is drawn of a block in one place; ``words`` is the part of it that nothing else lies on.

    ``on_top`` says that it lies on others.
    Pixels count from the left edge of the first day and from midnight, in the all-day lane from its top.
    """

    rect: Rect
    words: Rect
    place: Place
    before: bool
    after: bool
    on_top: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """A block of the week. One without ``pieces`` found no room and lies behind "+n" at ``nook``."""

    key: Key
    entry: Entry
    above: bool
    pieces: tuple[Piece, ...]
    nook: Rect
    place: Place

    @property
    def order(self) -> tuple[int, float, float]:
        """Day by day, the all-day lane first, then by time and from the left."""
        place = self.place
        return place.day, -1.0 if place.above else max(place.start, 0), self.nook.x


@dataclass(frozen=True, slots=True)
class Chip:
    """The place of "+n": in a lane of a day, or in the all-day lane over the whole of it."""

    rect: Rect
    day: int
    above: bool
    keys: tuple[Key, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All of it: ``tiles`` in reading order, ``painted`` in the order in which they lie on each other."""

    tiles: tuple[Tile, ...] = ()
    painted: tuple[tuple[Piece, Tile], ...] = ()
    chips: tuple[Chip, ...] = ()
    rows: int = 0
    needed: int = 0

    def at(self, x: float, y: float, *, above: bool) -> tuple[Piece, Tile] | None:
        """What lies on top there."""
        for piece, tile in reversed(self.painted):
            if tile.above == above and piece.rect.holds(x, y):
                return piece, tile
        return None

    def chip_at(self, x: float, y: float, *, above: bool) -> Chip | None:
        found = (chip for chip in self.chips if chip.above == above and chip.rect.holds(x, y))
        return next(found, None)


def key_of(entry: Entry) -> Key:
    block, recurrence_id, _ = entry.occurrence
    return Key(block.id, recurrence_id)
