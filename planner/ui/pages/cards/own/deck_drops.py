"""Files of decks dropped on the page of cards."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

from planner.ui.pages.calendars.drops import Drops

SUFFIXES = (".json", ".txt", ".tsv", ".csv")


class DeckDrops(Drops):
    """``brought`` hands over the paths that were let go, one at the most: each is looked at by itself."""

    def found(self, mime: QMimeData) -> Sequence[Path]:
        paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
        return [path for path in paths if path.suffix.lower() in SUFFIXES][:1]

    def invitation(self) -> str:
        return self.tr("Let go to look at this deck")
