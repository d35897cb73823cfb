"""Finds the programs and libraries of Linux in a folder."""

from collections.abc import Iterator
from pathlib import Path

_FIRST = b"\x7fELF"


def elf_files(folder: Path) -> Iterator[Path]:
    """All of them below ``folder``, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_FIRST)) == _FIRST:
                    yield path
