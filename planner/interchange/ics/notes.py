"""What is told about an event of which not everything could be taken."""

from planner.domain.errors import shown
from planner.interchange.ics.found import Refused

SHORT = 60
NO_TITLE = "An event without a title"


class Notes:
    """Gathers sentences about one event; each is told once, whatever it was that gave rise to it."""

    def __init__(self, uid: str | None) -> None:
        self.uid = uid
        self.title = ""
        self._told: dict[str, None] = {}

    def tell(self, what: str) -> None:
        """``what`` goes on from the event's title and a colon."""
        self._told[f"{called(self.title)}: {what}"] = None

    def refused(self) -> tuple[Refused, ...]:
        return tuple(Refused(self.uid, sentence) for sentence in self._told)


def called(title: str) -> str:
    """A title as it stands in a sentence."""
    return f"“{brief(title)}”" if title else NO_TITLE


def brief(text: str) -> str:
    """The text, or as much of it as one line has room for."""
    text = shown(text)
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"
