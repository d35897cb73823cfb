"""What people began to write each for themselves, kept until they go on with it."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from planner.ui.unfinished.left import Left
from planner.ui.unfinished.unfinished import Unfinished


class Drafts(QObject):
    """``words`` are by what they are about, and by whom (both ids).

    ``at`` is that about which one can go on now.
    """

    def __init__(self, unfinished: Unfinished, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._unfinished, self._place = unfinished, place
        self.words = {(left.about, left.by): left.words[0][1] for left in unfinished.claim(place)}
        self.at = ""
        unfinished.gathering.connect(self._put_by)

    def put_off(self, about: str, by: str, words: str) -> None:
        """Keep these for later, or nothing where there are none."""
        if words.strip():
            self.words[about, by] = words
        else:
            self.words.pop((about, by), None)

    @Slot()
    def _put_by(self) -> None:
        tr = QCoreApplication.translate
        title, caption = tr("Drafts", "An answer in writing"), tr("Drafts", "In your own words")
        for (about, by), words in self.words.items():
            # To what has passed nobody comes back, so people are asked about that.
            place = self._place if about == self.at else ""
            self._unfinished.put_by(
                Left(title=title, words=((caption, words),), by=by, place=place, about=about)
            )
