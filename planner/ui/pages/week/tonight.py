"""What comes into the panel when the week has long been seen: what is due, and a card for tonight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

if TYPE_CHECKING:
    from planner.ui.pages.week.page import WeekPage

# Whoever opens the window waits for the week; nobody waits for this.
LATER_MS = 500


class Tonight(QObject):
    def __init__(self, page: "WeekPage") -> None:
        super().__init__(page)
        self._page = page
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.bring)
        page.session.closing.connect(self._later.stop)
        page.panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._later.start()
        return super().eventFilter(watched, event)

    @Slot()
    def bring(self) -> None:
        """Put the cards into the panel."""
        from planner.ui.pages.cards.tonight import TonightCard  # noqa: PLC0415
        from planner.ui.pages.week.agreed.due_keeper import DueKeeper  # noqa: PLC0415

        DueKeeper(self._page)
        self._page.panel.add(TonightCard(self._page.around))
