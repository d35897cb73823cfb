"""Words of an empty page that was closed before it was begun: they wait until it is gone on with."""

from PySide6.QtCore import QObject, Slot

from planner.domain.values import dataclass
from planner.ui.session import Session
from planner.ui.unfinished.left import Left

PLACE, TITLE, NEED = "empty page", "title", "need"


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
        self._unfinished = session.unfinished
        for left in self._unfinished.claim(PLACE):
            typed = dict(left.words)
            self.keep(Half(left.by, typed.get(TITLE, ""), typed.get(NEED, "")))
        self._unfinished.gathering.connect(self._put_by)

    def of(self, author: str) -> Half | None:
        """What that person left; it is shown to nobody else who is here alone."""
        return self._by_author.get(author)

    def keep(self, half: Half) -> None:
        """Where nothing is in it, what waited before is let go."""
        if half.title.strip() or half.need.strip():
            self._by_author[half.author] = half
        else:
            self._by_author.pop(half.author, None)

    @Slot()
    def _put_by(self) -> None:
        for half in self._by_author.values():
            words = (TITLE, half.title), (NEED, half.need)
            self._unfinished.put_by(Left(title="", words=words, by=half.author, place=PLACE))


def half_written(session: Session) -> HalfWritten:
    return session.findChild(HalfWritten) or HalfWritten(session)
