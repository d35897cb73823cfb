"""Python's look for what nobody needs any more, at a time when nobody waits for the window."""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

# So many things that were made and are still there are worth a look, which takes some milliseconds.
WORTH = 5_000
# By itself Python looks only where the window found no rest for long. Of looks at what is young every so
# manieth is one at what is older, and of those at all there is.
YOUNG, MIDDLE, OLD = 100_000, 10, 10


class Tidying(QObject):
    """Looks whenever the window begins to wait for something to happen; amid a step people would notice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(YOUNG, MIDDLE, OLD)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    @Slot()
    def _look(self) -> None:
        young, middle, old = gc.get_count()
        if young >= WORTH:
            gc.collect(2 if old > OLD else 1 if middle > MIDDLE else 0)
