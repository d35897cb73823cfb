"""What is drawn now: which days of an agenda, how wide and how high, and the tiles that come of it."""

from collections.abc import Sequence
from copy import copy
from datetime import date, timedelta

from planner.domain.layout.days import PLAIN_DAY, Day, Mark, day_marks, days_from
from planner.domain.person import Person
from planner.domain.values import dataclass
from planner.services.agenda import Agenda, Entry
from planner.ui.week.board import Board, Shape, Tile
from planner.ui.week.boards import Boards
from planner.ui.week.gesture import Drawn
from planner.ui.week.intents import Key
from planner.ui.week.nights import nights
from planner.ui.week.scale import Lanes, Scale, days_that_fit
from planner.ui.week.settle import Week

CLOSED_ROWS, OPEN_ROWS = 2, 8
# A folded night has room for a line of text, and for half of one that belongs to the day.
BAND_LINES = 1.8


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a font asks for, in pixels: the least lane, a word, a line of text, a row of the all-day lane."""

    lane: float
    word: float
    line: float
    row: float


class Sheet:
    """Laid out anew by ``lay``, when any of what it holds has changed; until then nothing moves."""

    def __init__(self) -> None:
        self.scale = Scale(42.0)
        self.metrics = Metrics(48.0, 40.0, 14.0, 24.0)
        self.width = 700
        self.is_open = False
        self.is_folded = False
        self.first = 0
        # The day that is to stay in view when there comes to be room for fewer.
        self.kept: date | None = None
        self.board = Board()
        self.days: tuple[Day, ...] = ()
        self.marks: tuple[tuple[Mark, ...], ...] = ()
        self._agenda: Agenda | None = None
        self._all_days: tuple[Day, ...] = ()
        self._all_marks: tuple[tuple[Mark, ...], ...] = ()
        self._by_key: dict[Key, Tile] = {}
        self._boards = Boards()

    @property
    def agenda(self) -> Agenda | None:
        return self._agenda

    @property
    def people(self) -> Sequence[Person]:
        return self._agenda.people if self._agenda else ()

    @property
    def home(self) -> str:
        return self._agenda.plan.zone if self._agenda else "UTC"

    @property
    def entries(self) -> Sequence[Entry]:
        return self._agenda.entries if self._agenda else ()

    @property
    def fitting(self) -> int:
        """How many days there is room for."""
        lanes = max(len(self.people), 1)
        return days_that_fit(self.width, lanes, self.metrics.lane, max(len(self._all_days), 1))

    @property
    def window(self) -> object:
        """What another list of blocks is known by."""
        return self.days[:1], len(self.days), tuple(person.id for person in self.people)

    @property
    def week(self) -> Week:
        return Week(self.days, tuple(person.id for person in self.people), self.home)

    @property
    def drawn(self) -> Drawn:
        minutes = tuple(day.minutes for day in self.days)
        return Drawn(minutes, max(len(self.people), 1), self.scale.nights)

    @property
    def shape(self) -> Shape:
        metrics = self.metrics
        lanes = Lanes(max(self.width, 1), max(len(self.days), 1), max(len(self.people), 1))
        rows = OPEN_ROWS if self.is_open else CLOSED_ROWS
        return Shape(self.scale, lanes, metrics.word, metrics.line, metrics.row, rows)

    @property
    def longest(self) -> int:
        """How many minutes the longest day that is drawn has."""
        return max((day.minutes for day in self.days), default=PLAIN_DAY)

    @property
    def height(self) -> int:
        return round(self.scale.y(self.longest))

    def set_agenda(self, agenda: Agenda) -> None:
        if self._agenda is None or (agenda.first, agenda.end, agenda.plan.zone) != (
            self._agenda.first,
            self._agenda.end,
            self._agenda.plan.zone,
        ):
            count = (agenda.end - agenda.first).days
            self._all_days = days_from(agenda.first, count, agenda.plan.zone)
            self._all_marks = _marks(self._all_days, agenda.plan.zone)
        self._agenda = agenda

    def lay(self) -> None:
        """Work out where everything lies."""
        count = self.fitting
        if self.kept is not None and count != len(self.days):
            self.show(self.kept)
        self.first = min(max(self.first, 0), max(len(self._all_days) - count, 0))
        self.days = self._all_days[self.first : self.first + count]
        self.marks = self._all_marks[self.first : self.first + count]
        folded = nights(self.days, self.marks) if self.is_folded else ()
        self.scale = self.scale.folding(folded, round(BAND_LINES * self.metrics.line))
        people = tuple(person.id for person in self.people)
        self.board = self._boards.of(self.entries, self.days, people, self.shape) if self.days else Board()
        self._by_key = {tile.key: tile for tile in self.board.tiles}

    def begin_of(self, agenda: Agenda) -> int:
        """Which of other days come first where not all have room: the last for who goes back to them."""
        before = self._agenda
        back = before is not None and agenda.end <= before.first
        return (agenda.end - agenda.first).days if back else 0

    def ahead(self, agenda: Agenda) -> Board:
        """Work out what these days would be, were they shown; what is shown stays as it is."""
        sheet = copy(self)
        sheet.first = self.begin_of(agenda)
        sheet.set_agenda(agenda)
        sheet.lay()
        return sheet.board

    def tile(self, key: Key | None) -> Tile | None:
        return self._by_key.get(key) if key is not None else None

    def show(self, day: date) -> bool:
        """Begin with days among which that one is; whether that is another beginning."""
        number = (day - self._all_days[0].date).days if self._all_days else 0
        count, before = self.fitting, self.first
        if 0 <= number < len(self._all_days) and not self.first <= number < self.first + count:
            self.first = min(max(number - (count - 1) // 2, 0), max(len(self._all_days) - count, 0))
        return self.first != before

    def page(self, by: int) -> bool:
        """Go on to the next days of the agenda, or back; False where it has no more."""
        before = self.first
        last = max(len(self._all_days) - self.fitting, 0)
        self.first = min(max(self.first + by * self.fitting, 0), last)
        return self.first != before

    def number_of(self, day: date) -> int | None:
        """Which of the drawn days it is."""
        number = (day - self.days[0].date) // timedelta(days=1) if self.days else -1
        return number if 0 <= number < len(self.days) else None

    @property
    def usual_marks(self) -> Sequence[Mark]:
        """The hours at the side: those of the first day on which no clock changes."""
        plain = (marks for day, marks in zip(self.days, self.marks, strict=True) if day.minutes == PLAIN_DAY)
        return next(plain, self.marks[0] if self.marks else ())


def _marks(days: Sequence[Day], home: str) -> tuple[tuple[Mark, ...], ...]:
    return tuple(day_marks(day, home) for day in days)
