"""A calendar in other shapes than one file: as text, and as one file for each block."""

import os
import re
from dataclasses import replace
from pathlib import Path

from planner.domain.errors import UserError
from planner.files.replace import replace_file
from planner.files.trouble import system_told
from planner.interchange.ics.write.file import calendar
from planner.services.calendar_file import Wanted, calendar_file
from planner.store.store import Store

# What no system takes in the name of a file, or takes for something else.
UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*.]+')
LONGEST, MOST = 60, 500
UNNAMED = "block"


def calendar_text(store: Store, wanted: Wanted) -> str:
    """The calendar itself, read back before it is handed over. Raises UserError."""
    file = calendar_file(store, wanted)
    file.prove(file.result.data)
    return file.result.data.decode()


def export_each(store: Store, folder: Path, wanted: Wanted) -> int:
    """Write each block that leaves into a file of its own in ``folder``; how many these are.

    For phones that take one entry from a file. Nothing that lies there is replaced: a name that is taken is
    counted on. Raises FileTrouble where one cannot be written, UserError where there would be too many; files
    that were written before stay, each of them whole.
    """
    file = calendar_file(store, wanted)
    if len(file.result.left) > MOST:
        raise UserError(
            "That would be more than {most} files; please choose fewer days, or one file for all.", most=MOST
        )
    place = Path(os.path.realpath(folder))
    for part in file.result.left:
        alone = calendar((part.leaving,), file.head, file.window)
        one = replace(file, result=alone)
        replace_file(_free(place, part.leaving.block.title), alone.data, one.prove)
    return len(file.result.left)


def _free(folder: Path, title: str) -> Path:
    """A name in that folder which nothing has yet."""
    name = " ".join(UNFIT.sub(" ", title).split())[:LONGEST].strip() or UNNAMED
    number = 1
    while True:
        path = folder / (f"{name}.ics" if number == 1 else f"{name} {number}.ics")
        with system_told(path):
            if not path.exists():
                return path
        number += 1
