"""What each one writes to a question before they see what the others wrote."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Self

from planner.domain.errors import UserError
from planner.domain.text import checked_text
from planner.domain.values import dataclass

WORDS_LIMIT = 4000


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One person's words to a question; ``person`` is an id.

    ``question`` names what was asked, as ``draw_question`` and its like do: a question belongs to what it
    came from and has no record of its own. ``created`` is UTC. It never leaves the plan.
    """

    id: str
    question: str
    person: str
    words: str
    created: datetime

    def checked(self) -> Self:
        """The same, tidied. Raises UserError for words that say nothing, or too many."""
        words = checked_text(self.words.strip(), "answer", WORDS_LIMIT)
        if not words:
            raise UserError("An answer needs some words.")
        return replace(self, words=words)


def draw_question(draw_id: str) -> str:
    """What a drawn card asks."""
    return f"draw/{draw_id}"


def opened(answers: Iterable[Answer], asked: Iterable[str]) -> bool:
    """Whether everybody who is asked (ids) has written, so that all may be read."""
    return {answer.person for answer in answers} >= set(asked)
