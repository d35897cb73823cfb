"""What the table of keys says, group by group; the keys of commands come from the commands themselves."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.ui.actions.commands import Commands
from planner.ui.pages.agreements.keys import agreement_hints
from planner.ui.pages.cards.keys import card_hints
from planner.ui.pages.cards.own.keys import own_hints
from planner.ui.pages.settings.keys.grid import Hint, grid_hints, mouse_hints, window_hints
from planner.ui.pages.settings.keys.words import sequence, shown, spoken

CONTEXT = "Keys"


@dataclass(frozen=True, slots=True)
class Row:
    """What is done, with which keys, and how that is said, with or without keys."""

    what: str
    keys: tuple[str, ...]
    how: str

    def has(self, words: Iterable[str]) -> bool:
        said = " ".join((self.what, *self.keys, self.how)).casefold()
        return all(word in said for word in words)


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    rows: tuple[Row, ...]


def key_groups(commands: Commands) -> list[Group]:
    """Every key of the window, in the order in which it is looked for."""
    hints = (
        (QCoreApplication.translate(CONTEXT, "In the week"), grid_hints()),
        (QCoreApplication.translate(CONTEXT, "With the mouse in the week"), mouse_hints()),
        (QCoreApplication.translate(CONTEXT, "Agreements"), agreement_hints()),
        (QCoreApplication.translate(CONTEXT, "Cards"), card_hints()),
        (QCoreApplication.translate(CONTEXT, "Decks and cards of our own"), own_hints()),
        (QCoreApplication.translate(CONTEXT, "Everywhere"), window_hints()),
    )
    return [*_of_commands(commands), *(Group(title, tuple(map(_row, part))) for title, part in hints)]


def filtered(groups: Iterable[Group], text: str) -> list[Group]:
    """What is left of them where every word of the text is found."""
    words = text.casefold().split()
    left = (Group(one.title, tuple(row for row in one.rows if row.has(words))) for one in groups)
    return [group for group in left if group.rows]


def _of_commands(commands: Commands) -> list[Group]:
    """As they lie in the menus; what is in none goes under a word of its own."""
    rest = QCoreApplication.translate(CONTEXT, "Commands")
    found: dict[str, list[Row]] = {}
    for action in commands.all:
        found.setdefault(_menu_of(action) or rest, []).append(_of_command(action, commands))
    return [Group(title, tuple(rows)) for title, rows in found.items()]


def _menu_of(action: QAction) -> str:
    menus = (one for one in action.associatedObjects() if isinstance(one, QMenu))
    return next((_plain(menu.title()) for menu in menus if menu.title()), "")


def _of_command(action: QAction, commands: Commands) -> Row:
    # These two are called after what they would take back just now.
    steady = {
        commands.undo: QCoreApplication.translate(CONTEXT, "Undo"),
        commands.redo: QCoreApplication.translate(CONTEXT, "Redo"),
    }
    what = steady.get(action) or _plain(action.text())
    if not action.shortcuts():
        return Row(what, (), QCoreApplication.translate(CONTEXT, "in the menu"))
    return _with_keys(what, action.shortcuts())


def _row(hint: Hint) -> Row:
    if hint.hands:
        return Row(hint.what, (), hint.hands)
    return _with_keys(hint.what, [sequence(*one) for one in hint.keys])


def _with_keys(what: str, keys: Iterable[QKeySequence]) -> Row:
    read = dict.fromkeys(shown(one) for one in keys)
    how = dict.fromkeys(spoken(one) for one in keys)
    return Row(what, tuple(read), QCoreApplication.translate(CONTEXT, " or ").join(how))


def _plain(text: str) -> str:
    """Without the mark of the letter that chooses it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
