"""A calendar kept ready to be fetched: made anew when the plan has changed, and only where it has."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from planner.services.calendar_file import Remembered, Wanted, calendar_file
from planner.services.exporting import Exported, counted
from planner.serving.cupboard import Feed
from planner.store.store import Store

SECOND = timedelta(seconds=1)
LONGEST_NAME = 40
UNNAMED = "calendar"


@dataclass(frozen=True, slots=True)
class Ready:
    """A calendar that was read back and found right, whose time it is, and how much is in it."""

    feed: Feed
    whose: str
    counted: Exported

    @property
    def name(self) -> str:
        """What its file is called, in letters that every address can hold."""
        ascii_letters = unicodedata.normalize("NFKD", self.whose).encode("ascii", "ignore").decode().lower()
        return re.sub("[^a-z0-9]+", "-", ascii_letters).strip("-")[:LONGEST_NAME].strip("-") or UNNAMED


class KeptReady:
    """The calendar of what is wanted as it was when the plan was last looked at; None before."""

    def __init__(self, wanted: Wanted) -> None:
        self.ready: Ready | None = None
        self._wanted = wanted
        self._remembered = Remembered()

    def refresh(self, store: Store) -> Ready:
        """Bring it up to date. Raises UserError where that cannot be done; it is then as it was."""
        file = calendar_file(store, self._wanted, self._remembered)
        data = file.result.data
        file.prove(data)
        etag = sha256(data).hexdigest()
        before = self.ready.feed if self.ready else None
        if before is None or before.etag != etag:
            modified = file.changed.replace(microsecond=0)
            if before is not None:
                # What was taken out of it changed it too, and a date must never go back.
                modified = max(modified, before.modified + SECOND)
            before = Feed(data, etag, modified)
        self.ready = Ready(before, file.whose, counted(file))
        return self.ready
