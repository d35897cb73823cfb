"""What somebody wants of an import, and what came of it."""

from dataclasses import dataclass

from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.interchange.ics.found import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Into whose time a file is to come (a person's id), and how.

    ``calendar`` names the calendar it is; where it is None, that is found out. ``kind`` is what the blocks
    are to be; where it is None, they are duty, and those known already stay what they are. With
    ``take_over`` they are no calendar's blocks but the person's own. ``unnamed`` is what a new calendar is
    called that nobody named, as its file is.
    """

    who: str
    calendar: str | None = None
    kind: Kind | None = None
    take_over: bool = False
    unnamed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How many events of the file were new, changed or the same, and how many are no longer in it.

    ``calendar`` is the one they are in. ``refused`` is what could not be taken, each with its reason.
    """

    calendar: str
    new: int
    changed: int
    same: int
    gone: int
    refused: tuple[Refused, ...]


class ManyGone(UserError):
    """More than a third of a calendar is missing in its new file, which nobody said to be right."""

    def __init__(self, gone: int, all_of: int, calendar: str) -> None:
        super().__init__(
            "This file lacks {gone} of the {all_of} events in “{calendar}”, so nothing was changed; "
            "if they are to go, please choose “{calendar}” for it.",
            gone=gone,
            all_of=all_of,
            calendar=calendar,
        )
        self.gone, self.all_of, self.calendar = gone, all_of, calendar
