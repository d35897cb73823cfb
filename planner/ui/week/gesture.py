"""From what the pointer does to what is meant by it: nothing is meant before the button is let go.

A gesture speaks of days, lanes and minutes as they are drawn; ``settle`` turns them into times.
"""

from dataclasses import replace
from enum import Enum, auto
from math import hypot

from planner.domain.values import dataclass
from planner.ui.week.intents import Key
from planner.ui.week.scale import Night, down, least_of, nearest, step_of, up

# So many pixels make a drag of a click.
THRESHOLD = 5
COMING_DOWN = 60


class Part(Enum):
    """What of a block the pointer took hold of: in the all-day lane its edges are left and right."""

    EMPTY = auto()
    BODY = auto()
    START = auto()
    END = auto()


class Action(Enum):
    CREATE = auto()
    MOVE = auto()
    COPY = auto()
    RESIZE = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in what is drawn; ``above`` it lies in the all-day lane, its minute the first to be seen."""

    day: int
    lane: int
    minute: float
    above: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies: in minutes from the midnight of ``day``, over the lanes ``first`` to ``last``.

    ``start`` is below 0 for what began the day before. ``above`` the grid, it lasts so many ``days``.
    """

    day: int
    start: int
    end: int
    first: int
    last: int
    above: bool = False
    days: int = 1


@dataclass(frozen=True, slots=True)
class Grip:
    """What the pointer took hold of, and where that lies.

    ``stays`` holds for what cannot be changed, only copied; ``bound`` for what does not change between
    the grid and the all-day lane: several at once, and what lasts days by the clock.
    """

    part: Part = Part.EMPTY
    key: Key | None = None
    place: Place | None = None
    stays: bool = False
    bound: bool = False


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that change what a drag means."""

    copy: bool = False
    fine: bool = False
    free: bool = False

    @property
    def step(self) -> int:
        return step_of(fine=self.fine, free=self.free)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What there is to drag and walk over: the length of each day in minutes, and how many lanes a day has.

    What is folded of the ``nights`` is one slot.
    """

    minutes: tuple[int, ...]
    lanes: int
    nights: tuple[Night, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What would come of it if the button were let go now; ``lanes`` is how many lanes to the right."""

    action: Action
    grip: Grip
    place: Place
    lanes: int = 0

    @property
    def changes(self) -> bool:
        return self.action in (Action.CREATE, Action.COPY) or self.place != self.grip.place


@dataclass(frozen=True, slots=True)
class Press:
    x: float
    y: float
    spot: Spot
    grip: Grip


class Gesture:
    """One press of the button until it is let go, or Esc."""

    def __init__(self, drawn: Drawn) -> None:
        self.drawn = drawn
        self.press: Press | None = None
        self.draft: Draft | None = None
        self.refused = False
        self._dragging = False

    def begin(self, x: float, y: float, spot: Spot, grip: Grip) -> None:
        self.cancel()
        self.press = Press(x, y, spot, grip)

    def drag(self, x: float, y: float, spot: Spot, keys: Keys) -> Draft | None:
        """What is meant now, None while it is still a click or cannot be."""
        press = self.press
        if press is None:
            return None
        self._dragging = self._dragging or hypot(x - press.x, y - press.y) >= THRESHOLD
        if self._dragging:
            self.draft = draft(press, spot, keys, self.drawn)
            self.refused = self.draft is None
        return self.draft

    def end(self) -> Draft | None:
        """What was meant; None for a click and for what changes nothing."""
        done = self.draft
        self.cancel()
        return done if done is not None and done.changes else None

    def cancel(self) -> None:
        self.press = self.draft = None
        self.refused = self._dragging = False

    @property
    def is_drag(self) -> bool:
        return self._dragging


def draft(press: Press, spot: Spot, keys: Keys, drawn: Drawn) -> Draft | None:
    """What a drag from ``press`` to ``spot`` means; None for what stays where it is."""
    grip = press.grip
    if grip.part is Part.EMPTY or grip.place is None:
        return Draft(Action.CREATE, grip, _created(press.spot, spot, keys.step, drawn))
    if grip.stays and not (keys.copy and grip.part is Part.BODY):
        return None
    if grip.part is Part.BODY:
        place = _moved(press, spot, grip.place, keys.step, drawn)
        action = Action.COPY if keys.copy else Action.MOVE
        return Draft(action, grip, place, place.first - grip.place.first)
    return Draft(Action.RESIZE, grip, _resized(grip.part, grip.place, spot, keys.step, drawn))


def _created(begin: Spot, spot: Spot, step: int, drawn: Drawn) -> Place:
    """All that the drag touched of the day it began on; across lanes it belongs to each of them."""
    lane = spot.lane
    if not begin.above and spot.day != begin.day:
        lane = drawn.lanes - 1 if spot.day > begin.day else 0
    first, last = sorted((begin.lane, lane))
    if begin.above:
        day, end = sorted((begin.day, spot.day))
        return Place(day, 0, 0, first, last, above=True, days=end - day + 1)
    minutes, least = drawn.minutes[begin.day], least_of(step)
    anchor = down(begin.minute, step)
    start = max(min(anchor, down(spot.minute, step), minutes - least), 0)
    end = min(max(anchor + least, up(spot.minute, step), start + least), minutes)
    return Place(begin.day, start, end, first, last)


def _lanes_on(begin: Spot, spot: Spot, place: Place, drawn: Drawn) -> int:
    """How many lanes it goes to the right, as far as all of it keeps a lane."""
    if place.above or spot.above:
        return 0
    return min(max(spot.lane - begin.lane, -place.first), drawn.lanes - 1 - place.last)


def _moved(press: Press, spot: Spot, place: Place, step: int, drawn: Drawn) -> Place:
    above = place.above if press.grip.bound else spot.above
    day = place.day + spot.day - press.spot.day
    if above:
        if place.above:
            return replace(place, day=day)
        return Place(spot.day, 0, 0, place.first, place.last, above=True)
    if place.above:
        return _come_down(spot, place, step, drawn)
    by = spot.minute - press.spot.minute
    # What was moved sideways alone keeps its time, on a step or not.
    start = nearest(place.start + by, step) if nearest(by, step) else place.start
    last = drawn.minutes[day] - least_of(step) if 0 <= day < len(drawn.minutes) else place.start
    start = max(min(start, last), min(0, place.start))
    end = start + place.end - place.start
    lanes = _lanes_on(press.spot, spot, place, drawn)
    return Place(day, start, end, place.first + lanes, place.last + lanes)


def _come_down(spot: Spot, place: Place, step: int, drawn: Drawn) -> Place:
    """From the all-day lane to an hour of the day; what is one person's goes to the lane it is put in."""
    minutes = drawn.minutes[spot.day]
    start = max(min(down(spot.minute, step), minutes - COMING_DOWN), 0)
    first, last = (spot.lane, spot.lane) if place.first == place.last else (place.first, place.last)
    return Place(spot.day, start, start + COMING_DOWN, first, last)


def _resized(part: Part, place: Place, spot: Spot, step: int, drawn: Drawn) -> Place:
    if place.above:
        return _resized_days(part, place, spot.day)
    least, minutes = least_of(step), drawn.minutes[place.day]
    at = nearest(min(max(spot.minute, 0), minutes), step)
    if part is Part.START:
        return replace(place, start=max(min(at, place.end - least), 0))
    return replace(place, end=max(min(at, minutes), place.start + least))


def _resized_days(part: Part, place: Place, day: int) -> Place:
    end = place.day + place.days
    if part is Part.START:
        first = min(day, end - 1)
        return replace(place, day=first, days=end - first)
    return replace(place, days=max(day - place.day + 1, 1))
