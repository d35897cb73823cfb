"""Starting at login on Linux and its like: an entry in the folder that desktops look through."""

import re

from platformdirs import user_config_path

from planner.identity import APPLICATION_ID, NAME
from planner.services.at_login.entry_file import EntryFile
from planner.services.at_login.launch import Launch

HEAD = "[Desktop Entry]\n"
# What a word may consist of without quotes.
BARE = re.compile(r"[\w@+,./:=-]+", re.ASCII)
QUOTED = re.compile(r'["`$\\]')
# How a value says what would end its line, and the sign by which it says so.
ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
# With these, desktops keep an entry that somebody turned off without taking it away.
TURNED_OFF = {"Hidden": "true", "X-GNOME-Autostart-enabled": "false"}


def desktop_entry() -> EntryFile:
    folder = user_config_path() / "autostart"
    return EntryFile(folder / f"{APPLICATION_ID}.desktop", written, starts)


def written(launch: Launch) -> bytes:
    lines = {
        "Type": "Application",
        "Name": NAME,
        "Icon": APPLICATION_ID,
        # Once the program is gone, nothing complains of it.
        "TryExec": launch.words[0],
        "Exec": " ".join(map(_word, launch.words)),
        "Terminal": "false",
    }
    if launch.folder is not None:
        lines["Path"] = str(launch.folder)
    values = (f"{name}={value.translate(ESCAPES)}\n" for name, value in lines.items())
    return "".join((HEAD, *values)).encode(errors="surrogateescape")


def starts(data: bytes) -> bool:
    """Whether there is an entry in it that nobody turned off."""
    entry = data.decode(errors="replace").partition(HEAD)[2].partition("\n[")[0]
    said = dict(map(_parted, entry.splitlines()))
    return "Exec" in said and not any(
        said.get(name, "").casefold() == value for name, value in TURNED_OFF.items()
    )


def _word(word: str) -> str:
    """As the words of a command are quoted in such an entry."""
    plain = word.replace("%", "%%")
    if BARE.fullmatch(word):
        return plain
    return '"' + QUOTED.sub(r"\\\g<0>", plain) + '"'


def _parted(line: str) -> tuple[str, str]:
    name, _, value = line.partition("=")
    return name.strip(), value.strip()
