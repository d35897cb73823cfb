"""What the window remembers of how people like it, as a value, and as the JSON of a file."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path

from planner.domain.values import dataclass
from planner.ui.kit.habits import Clock, DateOrder, Habits, WeekNumbers
from planner.ui.kit.tokens import LookWish

SYSTEM_HABITS = Habits()
RECENT = 8
LEFT_ALONE = 300
DIGEST = 8
A_DIGEST = re.compile(rf"[0-9a-f]{{{DIGEST}}}")
TEXT_SIZES = (0.85, 1.0, 1.15, 1.3, 1.5, 2.0)
TURN_MINUTES = (1, 2, 3, 5)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window was, in pixels of the desktop, and whether it filled its screen."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """``zoom`` is the height of an hour beside the usual one, ``span`` a word for how many days are shown.

    ``turn_minutes``, one of TURN_MINUTES, is how long each speaks about a card. ``recent`` has the latest
    plan first. ``help_with_words`` lets the window look at what is written to each other; ``left_alone`` has
    what it is not to notice again, the latest first, as digests too short to tell the words from.
    ``tray`` keeps an icon there, and ``tray_told`` says that people know what closing the window then does.
    """

    look: LookWish = LookWish.SYSTEM
    text_size: float = 1.0
    calm_motion: bool = False
    habits: Habits = SYSTEM_HABITS
    place: Place | None = None
    zoom: float = 1.0
    fold_night: bool = True
    page: str = ""
    span: str = ""
    turn_minutes: int = 2
    help_with_words: bool = True
    left_alone: tuple[str, ...] = ()
    tray: bool = False
    tray_told: bool = False
    recent: tuple[Path, ...] = ()
    folder: Path | None = None
    """Where people chose a file last."""

    def with_recent(self, plan: Path) -> tuple[Path, ...]:
        """The recent plans once this one was opened."""
        return (plan, *(other for other in self.recent if other != plan))[:RECENT]

    def with_left_alone(self, digest: str) -> tuple[str, ...]:
        """What is left alone once this is as well."""
        return (digest, *(other for other in self.left_alone if other != digest))[:LEFT_ALONE]


def to_json(preferences: Preferences) -> dict[str, object]:
    place = preferences.place
    return {
        "look": preferences.look.value,
        "text_size": preferences.text_size,
        "calm_motion": preferences.calm_motion,
        "habits": {one.name: getattr(preferences.habits, one.name) for one in fields(Habits)},
        "place": {one.name: getattr(place, one.name) for one in fields(Place)} if place else None,
        "zoom": preferences.zoom,
        "fold_night": preferences.fold_night,
        "page": preferences.page,
        "span": preferences.span,
        "turn_minutes": preferences.turn_minutes,
        "help_with_words": preferences.help_with_words,
        "left_alone": list(preferences.left_alone),
        "tray": preferences.tray,
        "tray_told": preferences.tray_told,
        "recent": [str(plan) for plan in preferences.recent],
        "folder": str(preferences.folder) if preferences.folder else None,
    }


def from_json(document: object) -> Preferences:
    """Whatever cannot be understood is as if it had never been set."""
    if not isinstance(document, Mapping):
        return Preferences()
    understood = {}
    for name, read in READERS.items():
        try:
            understood[name] = read(document[name])
        except (KeyError, TypeError, ValueError, OverflowError):
            continue
    return Preferences(**understood)  # type: ignore[arg-type]


def _number(least: float, most: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
            raise ValueError(value)
        return float(value)

    return read


def _turn_minutes(value: object) -> int:
    minutes = int(_number(min(TURN_MINUTES), max(TURN_MINUTES))(value))
    if minutes not in TURN_MINUTES:
        raise ValueError(value)
    return minutes


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return value


def _habits(value: object) -> Habits:
    said = _mapping(value)
    day = said.get("first_day")
    return Habits(
        first_day=int(_number(1, 7)(day)) if day is not None else None,
        clock=Clock(_text(said["clock"])) if said.get("clock") else None,
        date_order=DateOrder(_text(said["date_order"])) if said.get("date_order") else None,
        week_numbers=WeekNumbers(_text(said["week_numbers"])) if said.get("week_numbers") else None,
    )


def _place(value: object) -> Place | None:
    if value is None:
        return None
    said = _mapping(value)
    corner, side = _number(-100_000, 100_000), _number(1, 100_000)
    return Place(
        int(corner(said["x"])),
        int(corner(said["y"])),
        int(side(said["width"])),
        int(side(said["height"])),
        _flag(said["maximized"]),
    )


def _left_alone(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    digests = (one for one in value if isinstance(one, str) and A_DIGEST.fullmatch(one))
    return tuple(dict.fromkeys(digests))[:LEFT_ALONE]


def _recent(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    texts = (one for one in value if isinstance(one, str) and one and "\0" not in one)
    return tuple(dict.fromkeys(Path(one) for one in texts))[:RECENT]


def _folder(value: object) -> Path | None:
    if value is None:
        return None
    text = _text(value)
    if not text or "\0" in text:
        raise ValueError(value)
    return Path(text)


READERS: dict[str, Callable[[object], object]] = {
    "look": lambda value: LookWish(_text(value)),
    "text_size": _number(0.75, 3.0),
    "calm_motion": _flag,
    "habits": _habits,
    "place": _place,
    "zoom": _number(0.2, 8.0),
    "fold_night": _flag,
    "page": _text,
    "span": _text,
    "turn_minutes": _turn_minutes,
    "help_with_words": _flag,
    "left_alone": _left_alone,
    "tray": _flag,
    "tray_told": _flag,
    "recent": _recent,
    "folder": _folder,
}
