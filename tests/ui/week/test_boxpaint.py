"""The boxes of blocks: small ones are painted from a large picture, and nobody sees that."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.week import boxpaint
from planner.ui.week.boxpaint import BoxPainter, Status
from planner.ui.week.look import Edge, Look, inks_of
from planner.ui.week.rect import Rect

TEAL, CORAL, INK = QColor("#d9efee"), QColor("#fbe3dc"), QColor("#1f6f74")
LOOKS = {
    "one": Look((TEAL,), INK, INK, Edge.PLAIN, hatched=False, marks=(IconName.ME,)),
    "both": Look((TEAL, CORAL), INK, INK, Edge.PLAIN, hatched=False, marks=(IconName.US,)),
    "hollow": Look((TEAL,), INK, INK, Edge.HOLLOW, hatched=False, marks=(IconName.ME,)),
    "dashed": Look((TEAL,), INK, INK, Edge.DASHED, hatched=False, marks=(IconName.ME,)),
    "hatched": Look((TEAL,), INK, INK, Edge.PLAIN, hatched=True, marks=(IconName.ME,)),
}
Size = tuple[int, int]
CHOSEN = Status(selected=True, focused=True, hovered=True, on_top=True)


def painted(boxes: BoxPainter, size: Size, look: Look, status: Status, ratio: float) -> QImage:
    image = QImage(round(300 * ratio), round(320 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        boxes.draw(painter, Rect(10, 8, *size), look, status)
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("status", [Status(), CHOSEN], ids=["plain", "chosen"])
@pytest.mark.parametrize("look", LOOKS)
def test_every_size_looks_as_if_painted_for_it(
    look: str, status: Status, ratio: float, keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = list(product((6, 23, 24, 71, 128, 250), (5, 13, 24, 25, 39, 64, 65, 128, 200, 300)))
    boxes = BoxPainter(inks_of(keeper.theme))
    shared = [painted(boxes, size, LOOKS[look], status, ratio) for size in sizes]
    monkeypatch.setattr(boxpaint, "_side", lambda length: length)
    boxes = BoxPainter(inks_of(keeper.theme))
    assert shared == [painted(boxes, size, LOOKS[look], status, ratio) for size in sizes]
