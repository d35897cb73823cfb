"""What can be told to a person when something cannot be done: one plain sentence, never a traceback."""

from pathlib import Path


class UserError(Exception):
    """Something a person can put right.

    ``sentence`` says in one plain sentence what is wrong and what to do. Its ``{places}`` are filled
    from ``values``; the two are kept apart so that a window can translate the sentence first.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**{name: _on_one_line(value) for name, value in self.values.items()})


def _on_one_line(value: object) -> object:
    """Numbers as they are, for their formats; everything else as text that cannot break out of its line."""
    return value if isinstance(value, int) else shown(str(value))


def shown(text: str) -> str:
    """The text for one line of a terminal: what would move its cursor is written as an escape instead."""
    return "".join(sign if ord(sign) not in MOVING else ascii(sign)[1:-1] for sign in text)


# Control characters, and the ends of lines and paragraphs; any Unicode that is only to be read may stay.
MOVING = frozenset((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029))


class Stale(UserError):
    """What was to be changed is no longer what it was when the change was thought of."""


class FileTrouble(UserError):
    """The world around the plan: the file, its folder, its disk, another program. ``path`` is the file."""

    usual = "{path} cannot be used."

    def __init__(self, path: Path, sentence: str | None = None, **values: object) -> None:
        super().__init__(sentence or self.usual, path=path, **values)
        self.path = path


class Missing(FileTrouble):
    usual = "There is no plan at {path}; please check the name, or make one with “new”."


class NoFolder(FileTrouble):
    usual = "The folder {path} is to lie in does not exist; please make it first."


class LongName(FileTrouble):
    usual = "The name {path} is too long for this disk; please choose a shorter one."


class Exists(FileTrouble):
    usual = "{path} is there already and was left as it is; please choose another name."


class Foreign(FileTrouble):
    usual = "{path} is not a plan of this program; please choose another file."


class NoDatabase(Foreign):
    """Not even readable as a database: another kind of file, or a plan whose beginning is destroyed."""

    usual = "{path} is not a plan, or its beginning is damaged; please choose another file or a backup."


class Empty(Foreign):
    usual = "{path} is empty, so there is no plan in it; please choose another file."


class Newer(FileTrouble):
    usual = "{path} was saved by a newer version of this program; please update to open it."


class Damaged(FileTrouble):
    usual = "{path} is damaged and was left as it is."


class Held(FileTrouble):
    usual = "{path} is being written by another program; please try again in a moment."


class ReadOnly(FileTrouble):
    usual = (
        "{path} or its folder may only be read here; please make both writable, or work on a copy elsewhere."
    )


class Unreadable(FileTrouble):
    usual = "{path} cannot be opened; please check that it is a file you may read."


class NoRoom(FileTrouble):
    usual = "There is no room left to write {path}; please free some space. Nothing was changed."
