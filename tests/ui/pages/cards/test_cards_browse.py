"""All cards beside the drawn one: found by words, laid on the table, let come again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from planner.domain.cards.kinds import CardKind, Mood, Outcome, Sign, Stage
from planner.services.cards.drawing import draw_this, drawn, talked_about
from planner.services.cards.marks import marks, set_marks
from planner.services.cards.table import table
from planner.services.people import add_person
from planner.ui.pages.cards.asked import Asked, Which
from planner.ui.pages.cards.browse.model import CardModel, CardRole
from planner.ui.pages.cards.deck_model import DeckModel, DeckRole
from planner.ui.pages.cards.page import CardsPage
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.cards.conftest import ODD, OURS

Press = Callable[[Qt.Key], None]
Key = Qt.Key


@pytest.fixture
def browsing(page: CardsPage) -> CardsPage:
    page.ask_for_deck("Ours")
    page.browse_or_not()
    return page


def listed(page: CardsPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = page.browse.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_the_key_shows_all_cards_and_the_card_alone_again(page: CardsPage, press: Press) -> None:
    press(Key.Key_B)
    assert page.browse.isVisible()
    assert page.head.browse.isChecked()
    assert page.focusWidget() is page.browse.field
    press(Key.Key_Escape)
    assert not page.browse.isVisible()
    assert page.focusWidget() is page.pile


def test_every_card_of_the_deck_is_there_as_it_was_written(browsing: CardsPage) -> None:
    assert listed(browsing) == ["What was good?", ODD]
    assert listed(browsing, Qt.ItemDataRole.AccessibleTextRole) == [
        "What was good?. Ours · light · a question",
        f"{ODD}. Ours · light · a question",
    ]
    assert "&lt;img" in str(listed(browsing, Qt.ItemDataRole.ToolTipRole)[1])


@pytest.mark.parametrize(
    ("typed", "found"),
    [("GOOD", 1), ("was  what", 1), ("then", 1), ("ours", 2), ("what then", 0), ("  ", 2)],
)
def test_words_find_cards_whatever_their_case_and_order(browsing: CardsPage, typed: str, found: int) -> None:
    browsing.browse.field.setText(typed)
    assert len(listed(browsing)) == found
    browsing.browse.field.clear()
    assert len(listed(browsing)) == 2


def test_letter_after_letter_finds_what_all_at_once_would(browsing: CardsPage) -> None:
    browsing.ask_for(Asked())
    for typed in ("s", "so", "som", "some", "some o", "some on", "om on", ""):
        browsing.browse.field.setText(typed)
        stepwise = listed(browsing)
        browsing.browse.field.clear()
        browsing.browse.field.setText(typed)
        assert listed(browsing) == stepwise


def test_enter_lays_the_card_on_the_table(browsing: CardsPage, press: Press) -> None:
    QTest.keyClicks(browsing.browse.field, "then")
    press(Key.Key_Return)
    assert browsing.sitting.card == OURS[1]
    assert browsing.browse.isVisible()


def test_arrows_walk_from_the_words_into_the_list(browsing: CardsPage, press: Press) -> None:
    press(Key.Key_Down)
    assert browsing.focusWidget() is browsing.browse.list
    press(Key.Key_Down)
    press(Key.Key_Enter)
    assert browsing.sitting.card == OURS[1]
    press(Key.Key_Space)
    assert browsing.sitting.draw is not None
    assert browsing.sitting.draw.outcome is Outcome.TALKED
    press(Key.Key_Right)
    assert browsing.sitting.asked.deck != "Ours"


def test_a_click_lays_the_card_on_the_table(browsing: CardsPage) -> None:
    view = browsing.browse.list
    at = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert browsing.sitting.card == OURS[1]


def test_what_somebody_wants_never_again_is_let_come_first(browsing: CardsPage, press: Press) -> None:
    browsing.around.session.do(lambda plan: set_marks(plan, "a", (ANNA,), Sign.NEVER, marked=True))
    assert listed(browsing, CardRole.STATE) == ["never again, for Anna", ""]
    press(Key.Key_Return)
    assert browsing.sitting.card is None
    (entry,) = browsing.browse._menu.actions()
    entry.trigger()
    browsing.browse._menu.hide()
    assert marks(browsing.around.session.plan) == ()
    press(Key.Key_Return)
    assert browsing.sitting.card == OURS[0]


def test_nobody_takes_back_what_another_said_of_a_card(browsing: CardsPage) -> None:
    browsing.around.session.do(lambda plan: set_marks(plan, "a", (ANNA,), Sign.NEVER, marked=True))
    browsing.around.session.set_here(BEN)
    browsing.browse.list.asked.emit(OURS[0], QPoint())
    (entry,) = browsing.browse._menu.actions()
    assert not entry.isEnabled()
    browsing.browse._menu.hide()


def test_the_row_stays_where_it_was_when_something_happens(browsing: CardsPage) -> None:
    browsing.browse.list.setCurrentIndex(browsing.browse.list.model().index(1, 0))
    browsing.take(OURS[1])
    browsing.acts.favour()
    assert browsing.browse.list.currentIndex().row() == 1
    assert listed(browsing, CardRole.STATE) == ["", "favourite"]


@pytest.mark.parametrize(
    "asked",
    [
        *(Asked(depth=depth) for depth in (1, 2, 3)),
        *(Asked(kind=kind) for kind in CardKind),
        *(Asked(stage=stage) for stage in Stage),
        *(Asked(mood=mood) for mood in Mood),
        Asked(which=Which.FRESH),
    ],
)
def test_every_wish_leaves_cards(browsing: CardsPage, asked: Asked) -> None:
    browsing.ask_for(asked)
    assert len(listed(browsing)) > 5
    assert [part.value for part in browsing.filters._parts.values()] == [
        getattr(asked, name) for name in browsing.filters._parts
    ]


def test_what_happened_with_cards_can_be_asked_for(browsing: CardsPage) -> None:
    plan = browsing.around.session.plan
    talked_about(plan, drawn(draw_this(plan, OURS[0], 1)).id)
    set_marks(plan, "b", (BEN,), Sign.FAVOURITE, marked=True)
    browsing.around.session.changed.emit(None)
    asked = browsing.sitting.asked
    for which, found in ((Which.TALKED, "a"), (Which.FRESH, "b"), (Which.FAVOURITES, "b")):
        browsing.ask_for(replace(asked, which=which))
        assert [card.id for card in listed(browsing, CardRole.CARD)] == [found]  # type: ignore[attr-defined]


def test_a_choice_in_the_row_of_wishes_is_asked_for(browsing: CardsPage) -> None:
    browsing.head.filters.click()
    assert browsing.filters.isVisible()
    part = browsing.filters._parts["depth"]
    part.setCurrentIndex(3)
    part.activated.emit(3)
    assert browsing.sitting.asked == Asked(deck="Ours", depth=3)
    browsing.filters._anything.click()
    assert browsing.sitting.asked == Asked(deck="Ours")


def test_the_models_keep_the_rules_of_models(page: CardsPage, qtmodeltester: ModelTester) -> None:
    there = table(page.around.session.plan)
    decks, cards = DeckModel(page), CardModel(page.sitting.deck_of, page)
    for model in (decks, cards):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    decks.show_stacks(there.shelf.stacks)
    cards.show_cards(there.shelf.cards, there)
    cards.look_for("some")
    assert decks.rowCount(decks.index(0)) == cards.rowCount(cards.index(0)) == 0
    assert decks.index(1).data(DeckRole.ID) == "Ours"
    assert decks.index(0).data(DeckRole.ID) is None
    assert decks.data(decks.index(99)) is None
    assert cards.data(cards.index(99999)) is None


def test_the_same_decks_are_not_shown_anew(page: CardsPage) -> None:
    there = table(page.around.session.plan)
    assert not page.decks.show_stacks(there.shelf.stacks)


def test_a_deck_is_chosen_from_the_row_and_from_the_menu(page: CardsPage) -> None:
    chips = page.head.chips
    chips._chips[1].click()
    assert page.sitting.asked.deck == "Ours"
    assert chips._chips[1].isChecked()
    chips._menu.aboutToShow.emit()
    last = chips._menu.actions()[-1]
    last.trigger()
    assert page.sitting.asked.deck == page.decks.index(page.decks.rowCount() - 1).data(DeckRole.ID)
    assert chips._more.accessibleName() == last.text()
    assert chips._more.property("chosen")


def test_esc_takes_the_words_back_before_it_goes_back(browsing: CardsPage, press: Press) -> None:
    QTest.keyClicks(browsing.browse.field, "then")
    press(Key.Key_Escape)
    assert browsing.browse.isVisible()
    assert len(listed(browsing)) == 2
    press(Key.Key_Escape)
    assert not browsing.browse.isVisible()


def test_esc_in_the_list_goes_back_to_the_card(browsing: CardsPage, press: Press) -> None:
    QTest.keyClicks(browsing.browse.field, "then")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert browsing.focusWidget() is browsing.browse.list
    press(Key.Key_Escape)
    assert not browsing.browse.isVisible()
    assert browsing.focusWidget() is browsing.pile


def test_it_says_for_whom_a_card_is_gone_however_many_they_are(browsing: CardsPage) -> None:
    session = browsing.around.session
    session.do(lambda plan: set_marks(plan, "a", (ANNA, BEN), Sign.NEVER, marked=True))
    assert listed(browsing, CardRole.STATE)[0] == "never again, for Anna and Ben"
    added = session.do(lambda plan: add_person(plan, "Cleo"))
    assert added is not None
    session.do(lambda plan: set_marks(plan, "a", (added.changes[0].id,), Sign.NEVER, marked=True))
    assert listed(browsing, CardRole.STATE)[0] == "never again, for Anna, Ben and Cleo"
