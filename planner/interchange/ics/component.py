"""A component of an iCalendar file as it stands there: its content lines, not yet understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """``name`` in capitals; ``lines`` unfolded, without BEGIN and END; ``parts`` are components within it."""

    name: str
    lines: tuple[str, ...] = ()
    parts: tuple["Component", ...] = ()


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: ``name`` and the names of ``parameters`` in capitals, ``value`` as it is written."""

    name: str
    parameters: dict[str, str]
    value: str
