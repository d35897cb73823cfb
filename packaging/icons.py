"""The program's icon in the forms that systems want it in, drawn by Qt from its one SVG.

Started as a program of its own, with the SVG, a folder and what to put there (png, ico, icns), because only
the environment that has Qt can draw.
"""

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# What macOS calls a picture of so many pixels.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
_ICO_FILE, _ICO_PICTURE = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
_ICNS_PIECE = struct.Struct(">4sI")
_BITS_OF_A_PIXEL = 32


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of these PNG files, each by its size in pixels up to 256."""
    where = _ICO_FILE.size + _ICO_PICTURE.size * len(pictures)
    head = _ICO_FILE.pack(0, 1, len(pictures))
    for size, picture in pictures.items():
        edge = size % 256  # Windows writes 256 as 0
        head += _ICO_PICTURE.pack(edge, edge, 0, 0, 1, _BITS_OF_A_PIXEL, len(picture), where)
        where += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon of these PNG files, each by its size in pixels, which must be one of ICNS_TYPES."""
    pieces = b"".join(
        _ICNS_PIECE.pack(ICNS_TYPES[size], _ICNS_PIECE.size + len(picture)) + picture
        for size, picture in pictures.items()
    )
    return _ICNS_PIECE.pack(b"icns", _ICNS_PIECE.size + len(pieces)) + pieces


def drawn(svg: Path, size: int) -> bytes:
    """The picture as a PNG file of that many pixels each way."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(svg)).render(painter)
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(octets.data())


def main(svg: Path, folder: Path, wanted: list[str]) -> None:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    name = svg.stem
    if "png" in wanted:
        for size in SIZES:
            (folder / f"{name}-{size}.png").write_bytes(drawn(svg, size))
    if "ico" in wanted:
        (folder / f"{name}.ico").write_bytes(ico({size: drawn(svg, size) for size in ICO_SIZES}))
    if "icns" in wanted:
        (folder / f"{name}.icns").write_bytes(icns({size: drawn(svg, size) for size in ICNS_TYPES}))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
