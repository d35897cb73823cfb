"""Choosing a time zone by its city."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

REGIONS = frozenset(
    (
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    )
)
UTC = "UTC"


def city(zone: str) -> str:
    """Berlin, Europe; the city comes first because that is what people look for."""
    region, _, place = zone.replace("_", " ").rpartition("/")
    return f"{place}, {region}" if region not in ("", "Etc") else place


@cache
def zones() -> tuple[str, ...]:
    """Those named after a place, by its name, and UTC."""
    named = (zone for zone in available_timezones() if zone.partition("/")[0] in REGIONS)
    return (*sorted(named, key=lambda zone: city(zone).casefold()), UTC)


class ZoneChoice(QComboBox):
    """Any part of a name finds it."""

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        if (edit := self.lineEdit()) is not None:
            edit.setAccessibleName(self.tr("City"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(12)
        zone = UTC if zone == "Etc/UTC" else zone
        known = zones() if zone in zones() else (zone, *zones())
        for one in known:
            self.addItem(city(one), one)
        self.setCurrentIndex(known.index(zone))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def know(self, zone: str) -> None:
        """Let it be one of those that can be found, as another program may have set any."""
        if self.findText(city(zone), Qt.MatchFlag.MatchFixedString) < 0:
            self.addItem(city(zone), zone)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a page is meant for the page."""
        event.ignore()

    @property
    def value(self) -> str | None:
        """The zone's name; None where what was typed is none."""
        index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return None if index < 0 else str(self.itemData(index))
