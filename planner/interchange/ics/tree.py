"""From the text of one component to its lines and the components within it."""

import re
from dataclasses import dataclass, field

from planner.interchange.ics.component import Component
from planner.interchange.ics.pieces import BORDER, Piece

MARK = re.compile(BORDER, re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    name: str
    lines: list[str] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def closed(self) -> Component:
        return Component(self.name, tuple(self.lines), tuple(self.parts))


def component(name: str, piece: Piece) -> Component:
    """The piece with its own lines apart from those of the components within it."""
    lines = [line for line in piece.text.split("\n") if line]
    if not piece.nested:
        return Component(name, tuple(lines))
    open_ = [_Open(name)]
    for line in lines:
        mark = MARK.fullmatch(line)
        if mark is None:
            open_[-1].lines.append(line)
        elif mark[1][0] in "Bb":
            open_.append(_Open(mark[2].upper()))
        else:
            _close(open_, mark[2].upper())
    while len(open_) > 1:
        _close(open_, open_[-1].name)
    return open_[0].closed()


def _close(open_: list[_Open], name: str) -> None:
    """Ends the innermost component of that name, and with it what is open within it; else nothing ends."""
    if name not in [one.name for one in open_[1:]]:
        return
    while True:
        done = open_.pop()
        open_[-1].parts.append(done.closed())
        if done.name == name:
            return
