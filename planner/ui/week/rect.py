"""A rectangle in pixels, for arithmetic without Qt."""

from typing import NamedTuple, Self


class Rect(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    @classmethod
    def between(cls, left: float, top: float, right: float, bottom: float) -> Self:
        return cls(left, top, right - left, bottom - top)

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: Self) -> bool:
        # Asked of every two blocks of a day, so without a word too many.
        x, y, width, height = self
        left, top, across, down = other
        return x < left + across and left < x + width and y < top + down and top < y + height

    def moved(self, x: float, y: float) -> Self:
        return self._replace(x=self.x + x, y=self.y + y)
