"""A time that an agreement asks the calendar to hold, as it is part of the agreement's words."""

import json
from datetime import datetime
from typing import Any

from planner.domain.agreements.kinds import Part
from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.domain.recur.parse import parse
from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldTime:
    """A stretch of time, or a series of them, in wall time where the plan is at home.

    ``who`` are people's ids; ``rule`` is an RFC 5545 RRULE without an end of its own, since the agreement has
    one. Without a ``title`` the block is called as the agreement is.
    """

    part: Part = Part.TIME
    title: str = ""
    kind: Kind
    who: tuple[str, ...]
    start: datetime
    end: datetime
    all_day: bool = False
    rule: str | None = None

    def written(self) -> str:
        """As a plan stores it."""
        return json.dumps(
            {
                "part": self.part,
                "title": self.title,
                "kind": self.kind,
                "who": self.who,
                "start": self.start.isoformat(),
                "end": self.end.isoformat(),
                "all_day": self.all_day,
                "rule": self.rule,
            },
            ensure_ascii=False,
        )

    @classmethod
    def read(cls, text: str) -> "HeldTime":
        """What ``written`` wrote. Raises ValueError, TypeError or UserError for anything else."""
        told: dict[str, Any] = json.loads(text)
        held = cls(
            **{name: told[name] for name in ("title", "all_day", "rule")},
            part=Part(told["part"]),
            kind=Kind(told["kind"]),
            who=tuple(map(str, told["who"])),
            start=datetime.fromisoformat(told["start"]),
            end=datetime.fromisoformat(told["end"]),
        )
        held.check()
        return held

    def check(self) -> None:
        """Raises UserError for a time that no calendar can hold; the rest a block says of itself."""
        if self.end <= self.start:
            raise UserError("A time to hold needs an end after its start.")
        if self.part is Part.REVIEW:
            raise UserError("The day to look again is set by its date.")
        if self.rule is not None:
            rule = parse(self.rule)
            if rule.until is not None or rule.count is not None:
                raise UserError("How long a time is held, the agreement says; please leave its end open.")
