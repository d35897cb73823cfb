"""The pictures that README.md shows are there, are small, and are taken from the program as it is."""

import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PICTURES = CHECKOUT / "packaging" / "pictures"
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"packaging/pictures/([\w-]+\.png)", README)
MOST_BYTES = 200_000


def size(picture: Path) -> tuple[int, ...]:
    return struct.unpack(">II", picture.read_bytes()[16:24])


def test_every_picture_is_shown_and_every_one_shown_is_there() -> None:
    assert sorted({path.name for path in PICTURES.iterdir()}) == sorted(set(SHOWN))


@pytest.mark.parametrize("name", sorted(set(SHOWN)))
def test_nobody_waits_for_a_picture(name: str) -> None:
    assert (PICTURES / name).stat().st_size <= MOST_BYTES


def test_the_command_takes_all_of_them_from_the_program(tmp_path: Path) -> None:
    """Whoever changes the window so that this fails sees to the pictures, too."""
    program = CHECKOUT / "packaging" / "screenshots.py"
    surroundings = {"PYTHONPATH": str(CHECKOUT), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}

    taken = subprocess.run(
        [sys.executable, program, tmp_path / "taken"],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert taken.returncode == 0, taken.stderr
    sizes = {path.name: size(path) for path in (tmp_path / "taken").iterdir()}
    assert sizes == {path.name: size(path) for path in PICTURES.iterdir()}
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
