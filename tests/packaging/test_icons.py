"""The icons for Windows and macOS are put together as those systems read them."""

import struct
import subprocess
import sys
from pathlib import Path

import icons
import pytest

from planner.resource_files import resource

PNG = b"\x89PNG\r\n\x1a\n"
ENTRY = 16


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    program = Path(icons.__file__)
    svg = resource("icons/app.svg")
    subprocess.run([sys.executable, program, svg, folder, "png", "ico", "icns"], check=True, timeout=100)
    return folder


def test_there_is_a_picture_of_every_size(drawn: Path) -> None:
    for size in icons.SIZES:
        picture = (drawn / f"app-{size}.png").read_bytes()
        assert picture.startswith(PNG)
        assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_the_icon_for_windows_lists_its_pictures(drawn: Path) -> None:
    icon = (drawn / "app.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", icon)

    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for place, size in enumerate(icons.ICO_SIZES):
        edge, _, _, _, _, bits, length, start = struct.unpack_from("<BBBBHHII", icon, 6 + ENTRY * place)
        picture = icon[start : start + length]
        assert (edge or 256, bits) == (size, 32)
        assert picture.startswith(PNG)
        assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_the_icon_for_macos_lists_its_pictures(drawn: Path) -> None:
    icon = (drawn / "app.icns").read_bytes()
    found = {}
    assert struct.unpack_from(">4sI", icon) == (b"icns", len(icon))
    place = 8
    while place < len(icon):
        kind, length = struct.unpack_from(">4sI", icon, place)
        picture = icon[place + 8 : place + length]
        found[kind] = struct.unpack(">II", picture[16:24])[0]
        place += length
    assert found == {kind: size for size, kind in icons.ICNS_TYPES.items()}
