"""Whatever can be reached by keys on these sheets has a name to be heard, and names stay text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.cards.own.card_sheet import CardSheet
from planner.ui.pages.cards.own.deck_sheet import DeckSheet
from planner.ui.pages.cards.own.give_out_sheet import GiveOutSheet
from planner.ui.pages.cards.own.manage_sheet import ManageSheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.cards.own.take_in_sheet import TakeInSheet
from planner.ui.session import Session
from tests.ui.pages.cards.own.doors import Opened, deck_file, written

ODD = "&x <img src=x> <b>"


@pytest.fixture
def doors(
    own: OwnCards, opened: Opened, session: Session, tmp_path: Path
) -> dict[type[Sheet], Callable[[], None]]:
    written(session, ODD, deck=ODD)

    def rename() -> None:
        own.manage()
        opened(ManageSheet).decks._change.trigger()

    path = deck_file(tmp_path / "a.json", {"text": ODD}, {"text": ""}, title=ODD, id=None)
    return {
        CardSheet: own.write,
        ManageSheet: own.manage,
        DeckSheet: rename,
        GiveOutSheet: own.give_out,
        TakeInSheet: lambda: own.take_in_file(path),
    }


@pytest.mark.parametrize("kind", [CardSheet, ManageSheet, DeckSheet, GiveOutSheet, TakeInSheet])
def test_everything_has_a_name(
    kind: type[Sheet], doors: dict[type[Sheet], Callable[[], None]], opened: Opened, page: QWidget
) -> None:
    doors[kind]()
    sheet = opened(kind)
    reached = [
        part
        for part in sheet.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached
    for part in reached:
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.text(QAccessible.Text.Name), part
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in sheet.findChildren(QLabel) if label.text()
    )
    page.close()
