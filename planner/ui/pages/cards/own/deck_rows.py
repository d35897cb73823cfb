"""Decks as rows: people's own first, then what was put away, then those of the program."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from planner.domain.cards.deck import Stack
from planner.ui.kit.icon_names import IconName
from planner.ui.pages.cards.own.decks import Decks
from planner.ui.pages.cards.own.words import cards_said, put_away_too
from planner.ui.pages.settings.rows import Row


def rows_of(decks: Decks) -> list[Row]:
    """Each stands for its Stack."""
    own = sorted(decks.own, key=lambda stack: stack.deck.removed is not None)
    return [*_rows(own), *_rows(decks.program)]


def _rows(stacks: Iterable[Stack]) -> Iterator[Row]:
    for stack in stacks:
        count = cards_said(sum(card.removed is None for card in stack.cards))
        line = put_away_too(count, stack.deck.removed)
        if not stack.own:
            line = QCoreApplication.translate("Cards", "{count} · of the program").format(count=count)
        icon = IconName.EDIT if stack.own else IconName.CARDS
        yield Row(stack.deck.id, stack, icon, stack.deck.title, (line,))
