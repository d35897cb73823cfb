"""What helps to find out what is wrong: nothing of what people plan, nor of who or where they are."""

import getpass
import platform
import re
import sqlite3
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath

from planner.domain.errors import FileTrouble
from planner.files.contents import contents
from planner.identity import NAME, VERSION
from planner.resource_files import PACKAGE
from planner.store.schema import SCHEMA

Facts = Sequence[tuple[str, str]]
MOST_BYTES, LINES = 1_000_000, 60
# As `ui/private_log.py` writes them: a day and a time, how bad it is, which part says it, and what it says.
SAID = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d{3} (WARNING|ERROR|CRITICAL) ([\w.]+) (.*)", re.ASCII)
KIND = re.compile(r"[A-Za-z_]\w*", re.ASCII)
PLACE = re.compile(r"  (.*):(\d+) ([\w<>]+)")
LIBRARIES = (str(PACKAGE.parent), *map(sysconfig.get_path, ("stdlib", "platstdlib", "purelib", "platlib")))
ELSEWHERE = "elsewhere"
LEFT_OUT = "(its words are left out here)"
# A shorter name would be found within honest words.
SHORTEST_NAME = 3


def bug_report(of_the_window: Facts, log: Path) -> str:
    """The text of it, in English, as it is for whoever mends the program.

    ``of_the_window`` says more about the surroundings; of the file ``log`` there is what came last.
    """
    facts = "\n".join(f"{name}: {value}" for name, value in (*_facts(), *of_the_window))
    came_last = "\n".join(_came_last(log)) or "Nothing."
    return _without_the_person(f"{facts}\n\nWhat went wrong last:\n{came_last}\n")


def _facts() -> Facts:
    return (
        (NAME, f"{VERSION}, {'as a bundle' if getattr(sys, 'frozen', False) else 'from its sources'}"),
        ("Format of plans", str(SCHEMA)),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
        ("System", f"{_system()}, {platform.machine()}"),
    )


def _system() -> str:
    with suppress(OSError, AttributeError):
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    return f"{platform.system()} {platform.release()}"


def _came_last(log: Path) -> list[str]:
    """Its last lines, those alone whose kind is known."""
    try:
        written = contents(log, MOST_BYTES).decode(errors="replace").splitlines()
    except FileTrouble:
        return []
    return list(_known(written))[-LINES:]


def _known(written: Sequence[str]) -> Iterator[str]:
    # What other people's libraries complain of may have a person's own words in it, on any number of lines.
    is_ours = False
    for line in written:
        if said := SAID.fullmatch(line):
            when, how_bad, part, words = said.groups()
            is_ours = part.partition(".")[0] == PACKAGE.name
            yield f"{when} {how_bad} {part} {words if is_ours else LEFT_OUT}"
        elif is_ours and (place := PLACE.fullmatch(line)):
            yield f"  {_within(PurePath(place[1]))}:{place[2]} {place[3]}"
        elif is_ours and KIND.fullmatch(line):
            yield line


def _within(file: PurePath) -> str:
    """Where it is in the program or in a library, wherever on the disk those are."""
    for folder in sorted(map(PurePath, LIBRARIES), key=lambda one: len(one.parts), reverse=True):
        if file.is_relative_to(folder):
            return file.relative_to(folder).as_posix()
    # A bundle says so itself.
    is_whole = file.is_absolute() or PureWindowsPath(file).is_absolute()
    return ELSEWHERE if is_whole else file.as_posix()


def _without_the_person(text: str) -> str:
    """Were a name of theirs in it after all, such as in that of the system, it goes."""
    home = Path.home()
    text = text.replace(str(home), "~")
    names = {home.name}
    with suppress(OSError, KeyError, ImportError):
        names.add(getpass.getuser())
    for name in sorted((name for name in names if len(name) >= SHORTEST_NAME), key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name)}\b", "~", text, flags=re.IGNORECASE)
    return text
