"""How long a draw takes among 20,000 cards, to take them in, to go to their page, and to find one of them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner import bootstrap
from planner.domain.cards.drawing import Past, Wish, next_card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind, Mood
from planner.resource_files import resource
from planner.services.cards.drawing import draw
from planner.services.cards.shelf import shelf
from planner.services.cards.taking_in import take_in
from planner.services.shelf import Shelf
from planner.store.store import Store
from planner.ui.desk import Desk
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.settings import Settings
from planner.ui.kit.tasks import InlineTasks
from planner.ui.kit.tokens import LookWish
from planner.ui.pages.cards.page import CardsPage
from planner.ui.tools import Tools
from planner.ui.window import Window
from tests.bench.measure import absolute, timed, title
from tests.helpers.cards import draw_of
from tests.helpers.plans import HOME, NOW, clock, make

CARDS, DECKS, DRAWN, ROUNDS = 20_000, 20, 2_000, 15
WORDS = "Card with a few words about something that one could tell, number"
TYPED = ("card 123", "a few words", "deck 7 card", "nothing at all")
# Of the last kind there is hardly a card, so that all have to be looked at.
WISHES = {
    "of any kind": Wish(),
    "for a mood": Wish(mood=Mood.LIGHT, around=2),
    "of a rare kind": Wish(kinds=frozenset({CardKind.REPAIR})),
}


def main() -> None:
    document = {
        "decks": [{"id": str(deck), "title": f"Deck {deck}"} for deck in range(DECKS)],
        "cards": [
            {"id": str(card), "deck": str(card % DECKS), "depth": 1 + card % 3, "text": f"{WORDS} {card}"}
            | ({"kind": CardKind.REPAIR} if card == CARDS - 1 else {})
            for card in range(CARDS)
        ],
    }
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        path = make(Path(folder) / "cards.ebbflow")
        title(f"{CARDS} cards, {DRAWN} draws")
        with Store.open(path, clock()) as store:
            absolute("taken in", timed(partial(take_in, store, json.dumps(document).encode(), "x.json")), 15)
            absolute("the shelf", timed(partial(shelf, store)), 0.5)
            cards = shelf(store).cards
        with _window(path) as window:
            _page(window)
    made: list[Draw] = [draw_of(card, created=NOW) for card in cards[:DRAWN]]
    past = Past(made, frozenset(), NOW, HOME)
    for name, wish in WISHES.items():
        took = median(timed(partial(next_card, cards, past, wish, Random(seed))) for seed in range(ROUNDS))
        absolute(f"a draw {name}", took, 0.005)


@contextmanager
def _window(path: Path) -> Iterator[Window]:
    """An open window with that plan, painted; closed and gone afterwards."""
    application = QApplication([])
    settings = Settings(path.with_name("window.json"), application)
    shelf = Shelf(bootstrap.data_folder(), clock(), resource(bootstrap.SAMPLE), bootstrap.backups_of)
    desk = Desk(shelf, settings, application)
    keeper = ThemeKeeper(application, LookWish.LIGHT)
    window = Window(Tools(keeper, settings, InlineTasks(application), clock()), desk)
    desk.open(path)
    window.resize(1440, 900)
    window.show()
    QCoreApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _page(window: Window) -> None:
    commands = window.commands
    absolute("to the page for the first time", timed(partial(_go, commands.cards)), 1)
    (page,) = window.findChildren(CardsPage)
    times = []
    for drawn in range(ROUNDS):
        _go(commands.week)
        if drawn % 2:
            page.around.session.do(lambda plan: draw(plan, shelf(plan).cards, Wish(), 1))
        times.append(timed(partial(_go, commands.cards)))
    absolute("to the page after that", median(times), 0.05)
    absolute("    9 of 10 within", quantiles(times, n=10)[8], 0.05)
    absolute("all cards for the first time", timed(partial(_press, page, Qt.Key.Key_B)), 0.5)
    letters = []
    for text in TYPED:
        letters += [timed(partial(_type, page, letter)) for letter in text]
        letters += [timed(partial(_press, page.browse.field, Qt.Key.Key_Backspace)) for _ in text]
    absolute("a letter in the line of words", median(letters), 0.016)
    absolute("    9 of 10 within", quantiles(letters, n=10)[8], 0.016)


def _go(command: QAction) -> None:
    command.trigger()
    QCoreApplication.processEvents()


def _press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    QCoreApplication.processEvents()


def _type(page: CardsPage, letter: str) -> None:
    QTest.keyClicks(page.browse.field, letter)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
