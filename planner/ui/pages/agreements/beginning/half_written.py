"""Words of an empty page that was closed before it was begun: they wait as long as the plan is open."""

from PySide6.QtCore import QObject

from planner.domain.values import dataclass
from planner.ui.session import Session


@dataclass(frozen=True, slots=True)
class Half:
    """What was typed, by whom (an id)."""

    author: str
    title: str
    need: str


class HalfWritten(QObject):
    """Belongs to the session, and goes with it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._by_author: dict[str, Half] = {}

    def of(self, author: str) -> Half | None:
        """What that person left; it is shown to nobody else who is here alone."""
        return self._by_author.get(author)

    def keep(self, half: Half) -> None:
        """Where nothing is in it, what waited before is let go."""
        if half.title.strip() or half.need.strip():
            self._by_author[half.author] = half
        else:
            self._by_author.pop(half.author, None)


def half_written(session: Session) -> HalfWritten:
    return session.findChild(HalfWritten) or HalfWritten(session)
