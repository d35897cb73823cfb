"""What somebody says of a block afterwards: thanks for it, or that it hurt."""

from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.kinds import Feeling
from planner.domain.text import checked_text
from planner.domain.values import dataclass

WORDS_LIMIT = 2000


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One person's word about a block, or about one occurrence of a series.

    ``occurrence`` is the wall time at which the series would have it (RFC 5545 RECURRENCE-ID), None where
    the block does not repeat. ``author`` is a person's id. ``words`` may be empty: a thanks needs none.
    ``created`` is UTC. It never leaves the plan.
    """

    id: str
    block: str
    occurrence: datetime | None = None
    author: str
    feeling: Feeling
    words: str = ""
    created: datetime

    def checked(self) -> Self:
        """The same with its words tidied. Raises UserError for words that cannot be kept."""
        return replace(self, words=checked_text(self.words.strip(), "remark", WORDS_LIMIT))
