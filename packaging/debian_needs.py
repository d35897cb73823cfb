"""Which packages of Debian a folder of programs and libraries needs, found out from the files themselves."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from elf import elf_files
from processes import told
from trouble import Trouble

_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
_CLIB = "libc6"


def needs(folder: Path, optional: set[str]) -> list[str]:
    """For the field Depends. ``optional`` names libraries that are asked for, but not needed.

    Raises Trouble where a library is in no package.
    """
    files = list(elf_files(folder))
    inside = {file.name for file in folder.rglob("*")}
    texts = [told(("readelf", "-dVW", file)) for file in files]
    wanted = {library for text in texts for library in _asked_for(text)} - inside - optional
    packages = {_package_of(library) for library in sorted(wanted)} - {_CLIB}
    newest = max((int(major), int(minor)) for text in texts for major, minor in _GLIBC.findall(text))
    return [f"{_CLIB} (>= {newest[0]}.{newest[1]})", *sorted(packages)]


def _asked_for(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if "(NEEDED)" in line:
            yield line.partition("[")[2].rstrip("]")


def _package_of(library: str) -> str:
    try:
        lines = told(("dpkg-query", "--search", f"*/{library}")).splitlines()
    except subprocess.CalledProcessError:
        raise Trouble(f"{library} is needed and in no package that is installed here.") from None
    owners = {line.split(":")[0] for line in lines if not line.startswith("diversion")}
    # Of several the shortest name is the library itself; the others bring it for debugging or emulation.
    return min(owners, key=lambda name: (len(name), name))
