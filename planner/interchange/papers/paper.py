"""A page of text without a format: what is on it and in which order."""

from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A ``title``, a quiet line ``below`` it, and passages of text, each under a heading of its own."""

    title: str
    below: str
    passages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A page: its ``title``, a quiet line ``below`` it, and its sections."""

    title: str
    below: str
    sections: tuple[Section, ...]
