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
        return self.sentence.format(**self.values)


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
