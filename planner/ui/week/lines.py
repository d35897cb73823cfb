"""Plain text in as many lines as there is room for: wrapped between words, cut short with dots."""

from enum import IntEnum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption, QTransform

# No block shows more of a title than this.
LIMIT = 400
KEPT = 4000


class Weight(IntEnum):
    """Of a block its title and what is small; of a day its name and its number."""

    TITLE = auto()
    SMALL = auto()
    NAME = auto()
    NUMBER = auto()


# How large beside plain text, and how bold where that is not as it is.
SIZES = {
    Weight.TITLE: (11 / 13, QFont.Weight.DemiBold),
    Weight.SMALL: (10.5 / 13, None),
    Weight.NAME: (12 / 13, None),
    Weight.NUMBER: (15 / 13, QFont.Weight.Bold),
}


class Lines:
    """Lines ready to be drawn, kept until the font changes."""

    def __init__(self, font: QFont) -> None:
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        self.fonts = {weight: QFont(font) for weight in Weight}
        for weight, (factor, bold) in SIZES.items():
            resized(self.fonts[weight], factor)
            if bold is not None:
                self.fonts[weight].setWeight(bold)
        self._metrics = {weight: QFontMetricsF(one) for weight, one in self.fonts.items()}
        self._kept: dict[tuple[str, Weight, int | None, int], tuple[QStaticText, ...]] = {}
        self._advances: dict[tuple[str, Weight], float] = {}
        # A lane keeps room for five letters, and so does a word.
        self.word = self._metrics[Weight.TITLE].horizontalAdvance("abcde")
        self._heights = {weight: round(one.height()) for weight, one in self._metrics.items()}

    def height(self, weight: Weight) -> int:
        return self._heights[weight]

    def advance(self, text: str, weight: Weight) -> float:
        key = (text, weight)
        found = self._advances.get(key)
        if found is None:
            if len(self._advances) >= KEPT:
                self._advances.clear()
            found = self._advances[key] = self._metrics[weight].horizontalAdvance(text)
        return found

    def fitted(self, text: str, weight: Weight, width: float, most: int) -> tuple[QStaticText, ...]:
        """The text in at most so many lines of so many pixels."""
        text, room = text[:LIMIT], int(width)
        # What has room in one line is the same in any width.
        has_room = self.advance(text, weight) <= room
        key = (text, weight, None, 1) if has_room else (text, weight, room, most)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            lines = [text] if has_room else self._wrapped(text, weight, room, most)
            found = self._kept[key] = tuple(self._static(line, weight) for line in lines)
        return found

    def _static(self, line: str, weight: Weight) -> QStaticText:
        static = QStaticText(line)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.prepare(QTransform(), self.fonts[weight])
        return static

    def _wrapped(self, text: str, weight: Weight, width: int, most: int) -> list[str]:
        metrics = self._metrics[weight]

        def elided(line: str) -> str:
            return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width).replace(" …", "…")

        if most <= 1:
            return [elided(text)]
        layout = QTextLayout(text, self.fonts[weight])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            if len(found) == most - 1:
                found.append(elided(_part(text, start, None)))
                break
            found.append(elided(_part(text, start, start + line.textLength()).rstrip()))
        layout.endLayout()
        return found


def _part(text: str, start: int, end: int | None) -> str:
    """A part of the text, counted as Qt counts: an emoji is two."""
    units = text.encode("utf-16-le")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")


def resized(font: QFont, factor: float) -> None:
    if font.pixelSize() > 0:
        font.setPixelSize(max(round(font.pixelSize() * factor), 1))
    else:
        font.setPointSizeF(max(font.pointSizeF() * factor, 1.0))
