"""The page of cards: drawn, talked about, put off, saved and taken back, by keys and by what lies around."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from planner.domain.block import Block
from planner.domain.cards.card import Card
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import CardKind, Outcome, Sign
from planner.domain.kinds import Kind
from planner.services.cards.drawing import draw_this, talked_about
from planner.services.cards.marks import marks, set_marks
from planner.store.reads.asking import all_of
from planner.store.reads.cards import draws
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.cards.again_sheet import AgainSheet
from planner.ui.pages.cards.asked import Asked
from planner.ui.pages.cards.own.card_sheet import CardSheet
from planner.ui.pages.cards.page import CardsPage
from planner.ui.pages.cards.save_sheet import SaveSheet, next_evening
from planner.ui.pages.cards.talk.look_back import LookBackSheet
from planner.ui.pages.page import Around
from tests.helpers.cards import card
from tests.helpers.plans import ANNA, BEN, NOW, content, put
from tests.ui.pages.cards.conftest import ODD, OURS

Press = Callable[[Qt.Key], None]
Lay = Callable[[Card], Draw]
Key = Qt.Key


def made(page: CardsPage) -> list[Draw]:
    with page.around.session.plan.read() as connection:
        return draws(connection)


def words(page: CardsPage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def buttons(page: CardsPage) -> list[str]:
    return [one.accessibleName() for one in page.foot.findChildren(QAbstractButton) if one.isVisible()]


def told(page: CardsPage) -> list[str]:
    spy = page.spy  # type: ignore[attr-defined]
    return [spy.at(place)[0] for place in range(spy.count())]


@pytest.fixture(autouse=True)
def listening(page: CardsPage) -> None:
    page.spy = QSignalSpy(page.undoable)  # type: ignore[attr-defined]


def test_nothing_is_drawn_before_somebody_asks(page: CardsPage) -> None:
    assert made(page) == []
    assert buttons(page) == ["Draw a card"]
    assert page.pile.accessibleName() == "Draw a card"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_draws_a_card(page: CardsPage, press: Press, key: Qt.Key) -> None:
    press(key)
    assert len(made(page)) == 1
    assert page.sitting.card is not None
    assert page.sitting.card.text in page.pile.accessibleName()


def test_the_back_of_the_pile_draws_too(page: CardsPage) -> None:
    QTest.mouseClick(page.pile._back, Qt.MouseButton.LeftButton)
    assert len(made(page)) == 1


def test_what_people_wrote_is_shown_as_they_wrote_it(page: CardsPage, lay: Lay) -> None:
    lay(OURS[1])
    assert ODD in words(page)
    assert "And <i>then</i>?" in words(page)


def test_it_says_who_answers_first(page: CardsPage, lay: Lay) -> None:
    first = lay(OURS[0]).begins
    name, other = ("Anna", "Ben") if first == ANNA else ("Ben", "Anna")
    assert f"{name} answers first. {other} listens" in words(page)


def test_space_says_that_it_was_talked_about_and_leaves_it_there(
    page: CardsPage, press: Press, lay: Lay
) -> None:
    lay(OURS[0])
    press(Key.Key_Space)
    assert [one.outcome for one in made(page)] == [Outcome.TALKED]
    assert "Talked about." in words(page)
    assert buttons(page) == ["Draw another", "Favourite", "Never again"]
    assert "1 talked about" in words(page)
    press(Key.Key_U)
    assert [one.outcome for one in made(page)] == [None]
    assert "We talked about it" in buttons(page)


def test_what_is_kept_to_oneself_is_not_said_to_be_talked_about(
    page: CardsPage, press: Press, lay: Lay
) -> None:
    alone = card("k", position=2, kind=CardKind.KEPT)
    put(page.around.session.plan, alone)
    page.around.session.changed.emit(None)
    lay(alone)
    assert "It had its time" in buttons(page)
    assert "We talked about it" not in buttons(page)
    assert "Make time for it" in words(page)
    assert "Keep a word of it" not in words(page)
    press(Key.Key_Space)
    assert [one.outcome for one in made(page)] == [Outcome.TALKED]
    assert "Nothing of it has to be told." in words(page)
    assert "Talked about." not in words(page)
    lay(OURS[0])
    assert "We talked about it" in buttons(page)
    assert "Keep a word of it" in words(page)


def test_not_today_clears_the_table_and_can_be_taken_back(page: CardsPage, press: Press) -> None:
    press(Key.Key_Return)
    drawn = page.sitting.card
    press(Key.Key_N)
    assert [one.outcome for one in made(page)] == [Outcome.NOT_TODAY]
    assert page.sitting.card is None
    assert buttons(page) == ["Draw a card"]
    assert told(page) == ["Not today, then. It comes by again in some days."]
    page.around.commands.undo.trigger()
    assert page.sitting.card == drawn


def test_undo_of_a_draw_takes_the_card_off_the_table(page: CardsPage, press: Press) -> None:
    press(Key.Key_Return)
    press(Key.Key_U)
    assert made(page) == []
    assert buttons(page) == ["Draw a card"]


def test_a_favourite_of_everyone_here(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_F)
    assert {mark.person for mark in marks(page.around.session.plan)} == {ANNA, BEN}
    assert "1 favourite" in words(page)
    press(Key.Key_F)
    assert marks(page.around.session.plan) == ()


def test_a_favourite_of_the_one_who_is_here(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    page.around.session.set_here(BEN)
    press(Key.Key_F)
    assert {mark.person for mark in marks(page.around.session.plan)} == {BEN}
    assert page.pile._face._whose.full == "Ben"
    page.around.session.set_here(None)
    press(Key.Key_F)
    assert {mark.person for mark in marks(page.around.session.plan)} == {ANNA, BEN}
    assert page.pile._face._whose.full == ""


def test_never_again_asks_for_whom_where_several_are_here(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_X)
    entries = page.unwanted.actions()
    assert [entry.text() for entry in entries] == ["Never again for Anna", "Never again for Ben"]
    entries[1].trigger()
    page.unwanted.hide()
    assert [(mark.person, mark.sign) for mark in marks(page.around.session.plan)] == [(BEN, Sign.NEVER)]
    assert page.sitting.card is None
    assert told(page) == ["Ben will not meet it again, and so nobody will."]
    press(Key.Key_U)
    assert page.sitting.card == OURS[0]


def test_never_again_is_for_the_one_who_is_here(page: CardsPage, press: Press, lay: Lay) -> None:
    page.around.session.set_here(ANNA)
    lay(OURS[0])
    press(Key.Key_X)
    assert [mark.person for mark in marks(page.around.session.plan)] == [ANNA]


def test_it_is_asked_again_after_a_time_that_is_chosen(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_A)
    menu = page.foot._rests
    assert menu.isVisible()
    menu.actions()[0].trigger()
    menu.hide()
    (one,) = made(page)
    assert one.again is not None
    assert one.again.date() == NOW.date() + timedelta(days=7)
    assert page.sitting.card is None


def test_it_is_asked_again_on_any_day_to_come(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_A)
    page.foot._rests.actions()[-1].trigger()
    page.foot._rests.hide()
    (sheet,) = page.findChildren(AgainSheet)
    sheet._day.set_day(NOW.date())
    assert sheet._day.day == NOW.date() + timedelta(days=1), "today it was asked already"
    sheet._day.set_day(NOW.date() + timedelta(days=40))
    QTest.keyClick(sheet, Key.Key_Return)
    (one,) = made(page)
    assert one.again is not None
    assert one.again.date() == NOW.date() + timedelta(days=40)
    assert told(page) == ["It will ask again from 19 April 2027 on."]


def test_a_card_is_saved_for_a_day_in_one_step(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    before = content(page.around.session.plan)
    press(Key.Key_S)
    (sheet,) = page.findChildren(SaveSheet)
    press_button(sheet, "Save it")
    with page.around.session.plan.read() as connection:
        (block,) = all_of(connection, Block)
    assert (block.title, block.note, block.kind) == ("What was good?", "What was good?", Kind.RITUAL)
    assert (block.who, block.start.isoformat()) == ((ANNA, BEN), "2027-03-12T20:00:00")
    assert block.end - block.start == timedelta(minutes=45)
    assert page.sitting.card is None
    press(Key.Key_U)
    assert content(page.around.session.plan) == before


def test_somebody_has_to_have_the_time(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_S)
    (sheet,) = page.findChildren(SaveSheet)
    sheet._who.set_chosen([])
    press_button(sheet, "Save it")
    assert sheet.isVisible()
    assert sheet._whose._trouble.text()
    press_button(sheet, "Leave it")
    with page.around.session.plan.read() as connection:
        assert all_of(connection, Block) == []


def press_button(sheet: SaveSheet, words: str) -> None:
    (button,) = [one for one in sheet.findChildren(QAbstractButton) if one.accessibleName() == words]
    button.click()


@pytest.mark.parametrize(("days", "on"), [(0, 12), (2, 12), (3, 19)], ids=["before", "that day", "after"])
def test_the_evening_offered_is_still_to_come(days: int, on: int) -> None:
    now = (NOW + timedelta(days=days)).replace(tzinfo=None, hour=12)
    assert next_evening(now).day == on
    assert next_evening(now.replace(hour=21)).day == (19 if days else on)


def test_keys_of_the_card_do_nothing_before_one_lies_there(page: CardsPage, press: Press) -> None:
    for key in (Key.Key_N, Key.Key_S, Key.Key_F, Key.Key_A, Key.Key_X):
        press(key)
    assert content(page.around.session.plan) is not None
    assert made(page) == []
    assert not page.findChildren(SaveSheet)
    assert not page.unwanted.isVisible()


def test_what_is_typed_is_no_key_of_the_page(page: CardsPage, press: Press, lay: Lay) -> None:
    lay(OURS[0])
    press(Key.Key_B)
    QTest.keyClicks(page.browse.field, "nfxs u")
    QTest.keyClick(page.browse.field, Key.Key_Left)
    assert page.browse.field.text() == "nfxs u"
    assert [one.outcome for one in made(page)] == [None]
    assert page.sitting.asked.deck is None
    page.head.filters.click()
    page.filters._parts["mood"].setFocus()
    press(Key.Key_Return)
    assert len(made(page)) == 1


def test_arrows_turn_the_decks_around(page: CardsPage, press: Press) -> None:
    press(Key.Key_Right)
    assert page.sitting.asked.deck == "Ours"
    assert "2 cards" in words(page)
    assert page.pile.accessibleDescription() == "Slowly."
    press(Key.Key_Left)
    press(Key.Key_Left)
    last = page.decks.rowCount() - 1
    assert page.sitting.asked.deck == page.decks.index(last).data(257)


def test_a_button_that_has_the_focus_is_pressed_by_enter_and_space(
    page: CardsPage, press: Press, lay: Lay
) -> None:
    lay(OURS[0])
    page.activateWindow()
    page.foot._not_today.setFocus()
    press(Key.Key_Return)
    assert [one.outcome for one in made(page)] == [Outcome.NOT_TODAY]
    lay(OURS[1])
    page.foot._favour.setFocus()
    press(Key.Key_Space)
    assert [one.outcome for one in made(page)] == [Outcome.NOT_TODAY, None]
    assert marks(page.around.session.plan)


def test_only_what_is_asked_for_comes_and_then_one_begins_again(page: CardsPage, press: Press) -> None:
    page.ask_for_deck("Ours")
    page.ask_for(replace(page.sitting.asked, depth=1))
    for _ in range(2):
        press(Key.Key_Return)
    assert {one.card for one in made(page)} == {"a", "b"}
    page.ask_for(replace(page.sitting.asked, depth=3))
    press(Key.Key_Return)
    assert len(made(page)) == 2
    press(Key.Key_N)  # nothing lies there for which that could be said
    assert [one.outcome for one in made(page)] == [None, None]
    assert page.pile.accessibleName() == "Every card that fits has had its turn"
    assert buttons(page) == ["Begin again", "Ask for anything"]
    page.foot._anything.click()
    assert not page.sitting.asked.is_narrow
    assert "Not today" in buttons(page)


def test_who_begins_again_meets_what_was_there_before(page: CardsPage, press: Press) -> None:
    thanks = card("thanks", kind=CardKind.THANKS, position=2)
    put(page.around.session.plan, thanks)
    page.around.session.changed.emit(None)
    page.ask_for(Asked(deck="Ours", kind=CardKind.THANKS))
    press(Key.Key_Return)
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert buttons(page) == ["Begin again", "Ask for anything"]
    press(Key.Key_Return)
    assert page.sitting.card == thanks
    assert [one.outcome for one in made(page)] == [Outcome.TALKED, None]


def test_what_changed_beside_the_page_is_seen(page: CardsPage) -> None:
    page.around.session.do(lambda plan: draw_this(plan, OURS[0], 1))
    assert page.sitting.card == OURS[0]
    put(page.around.session.plan, card("c", position=2))
    page.around.session.changed.emit(None)
    page.ask_for_deck("Ours")
    assert "3 cards" in words(page)


def test_a_page_nobody_sees_reads_when_it_is_seen_again(page: CardsPage) -> None:
    page.in_front = False
    page.around.session.do(lambda plan: draw_this(plan, OURS[0], 1))
    assert page.sitting.card is None
    page.in_front = True
    page.start()
    assert page.sitting.card == OURS[0]


def test_what_was_talked_about_another_time_does_not_lie_there(around: Around, page: CardsPage) -> None:
    plan = around.session.plan
    draw_this(plan, OURS[0], 1)
    with plan.read() as connection:
        (one,) = draws(connection)
    talked_about(plan, one.id)
    around.session.changed.emit(None)
    assert page.sitting.card is None


def test_a_card_that_was_put_away_does_not_lie_there(page: CardsPage, lay: Lay) -> None:
    lay(OURS[0])
    put(page.around.session.plan, replace(OURS[0], removed=NOW))
    page.around.session.changed.emit(None)
    assert page.sitting.card is None


def is_turning(page: CardsPage) -> bool:
    return page.pile.is_turning


def test_a_card_turns_where_motion_is_welcome(page: CardsPage, lay: Lay) -> None:
    lay(OURS[0])
    assert not is_turning(page)
    page.around.tools.settings.change(calm_motion=False)
    lay(OURS[1])
    assert is_turning(page)
    page.pile.grab()
    page.pile._turn.setCurrentTime(page.pile._turn.duration())
    page.pile._turn.stop()
    page.pile._lie()
    assert page.pile._face.isVisible()


@pytest.mark.parametrize("size", [(1356, 872), (1016, 672), (640, 480)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_into_any_window(page: CardsPage, lay: Lay, size: tuple[int, int], scale: float) -> None:
    page.around.tools.keeper.set_text_size(scale)
    lay(OURS[1])
    page.resize(*size)
    page.grab()
    for button in page.head.findChildren(QAbstractButton) + page.foot.findChildren(QAbstractButton):
        if button.isVisible():
            left = button.mapTo(page, QPoint()).x()
            assert left >= 0
            if size[0] > 1000:
                assert left + button.width() <= page.width()


@pytest.mark.parametrize(("scale", "scrolls"), [(1.0, False), (2.0, True)])
def test_large_letters_leave_room_beside_what_can_be_asked_for(
    page: CardsPage, lay: Lay, scale: float, scrolls: bool
) -> None:
    page.around.tools.keeper.set_text_size(scale)
    page.resize(1016, 672)
    lay(OURS[1])
    page.head.filters.click()
    page.browse_or_not()
    page.grab()
    assert (page.filters.verticalScrollBar().maximum() > 0) is scrolls
    last = page.filters._parts["which"]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    page.filters.ensureWidgetVisible(last)
    assert is_whole(last)
    field, listed = page.browse.field.geometry(), page.browse.list.geometry()
    assert not field.intersects(listed)
    assert is_whole(page.browse.field)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_large_letters_leave_what_is_to_be_filled_in_whole(page: CardsPage, lay: Lay, scale: float) -> None:
    long = card("long", text="Go once round the block without a word about it. Start talking at home. " * 2)
    put(page.around.session.plan, long)
    page.around.session.changed.emit(None)
    page.around.tools.keeper.set_text_size(scale)
    page.resize(1100, 700)
    lay(long)
    page.save()
    QCoreApplication.processEvents()
    (sheet,) = page.findChildren(SaveSheet)
    assert is_whole(sheet._day)
    assert is_whole(sheet._time)
    assert sheet.height() <= page.height()
    sheet.reject()
    page.ask_again_on_a_day()
    QCoreApplication.processEvents()
    (again,) = page.findChildren(AgainSheet)
    assert is_whole(again._day)
    assert again.height() <= page.height()


def is_whole(part: QWidget) -> bool:
    """Whether all of it can be seen, and it has the height that it wants."""
    seen = part.visibleRegion().boundingRect().height()
    return seen == part.height() >= part.sizeHint().height()


def test_what_stands_beside_another_card_is_seen_from_its_top(page: CardsPage, lay: Lay) -> None:
    page.around.tools.keeper.set_text_size(2.0)
    page.resize(1100, 700)
    lay(OURS[0])
    page.grab()
    bar = page._beside.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.acts.favour()
    assert bar.value() > 0
    lay(OURS[1])
    assert bar.value() == 0


def test_what_goes_with_the_card_stands_beside_it_unless_all_cards_do(page: CardsPage, lay: Lay) -> None:
    assert not page.talk.isVisible()
    lay(OURS[0])
    assert page.talk.isVisible()
    page.browse_or_not()
    assert not page.talk.isVisible()
    page.browse_or_not()
    assert page.talk.isVisible()
    page.acts.put_off()
    assert not page.talk.isVisible()


@pytest.mark.parametrize(
    ("words", "sheet"), [("Looking back", LookBackSheet), ("Our own card…", CardSheet)], ids=["back", "own"]
)
def test_the_ways_above_lead_to_their_sheets(page: CardsPage, words: str, sheet: type[Sheet]) -> None:
    for one in page.head.findChildren(QAbstractButton):
        if one.accessibleName() == words:
            one.click()
    (opened,) = page.findChildren(sheet)
    assert opened.isVisible()
    opened.reject()


def test_tab_walks_from_above_to_below(page: CardsPage, lay: Lay) -> None:
    lay(OURS[0])
    page.activateWindow()
    page.head.chips._chips[0].setFocus()
    seen = []
    for _ in range(60):
        at = page.focusWidget()
        if at.accessibleName() in seen:
            break
        seen.append(at.accessibleName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    order = ["All decks", "More decks", "Ask for…", "Our own card…", "Make it a favourite"]
    order += ["Not today", "We talked about it", "Save for a day…", "Favourite", "Draw another"]
    assert [name for name in seen if name in order] == order


def test_favourites_of_who_is_not_here_are_not_counted(page: CardsPage) -> None:
    session = page.around.session
    set_marks(session.plan, "b", (ANNA,), Sign.FAVOURITE, marked=True)
    session.changed.emit(None)
    session.set_here(BEN)
    page.ask_for_deck("Ours")
    assert "favourite" not in words(page)
    page.in_front = False
    session.set_here(None)
    page.in_front = True
    page.start()
    assert "1 favourite" in words(page)


def stops(page: CardsPage, first: QWidget) -> list[QWidget]:
    """Where Tab comes to, from there once around."""
    first.setFocus()
    found = [first]
    while page.focusNextChild() and (at := page.focusWidget()) is not first:
        found.append(at)
    return found


def test_tab_goes_from_the_head_by_the_card_and_what_lies_beside_it_to_the_foot(
    page: CardsPage, lay: Lay
) -> None:
    lay(OURS[0])
    page.around.session.changed.emit(None)  # the decks are made anew, and keep their place
    page.show_filters(True)
    head = page.head
    way = stops(page, head.chips._chips[0])
    order = [head.chips, head, page.filters, page.pile, page.talk, page.foot]
    parts = [next(part for part in order if part is at or part.isAncestorOf(at)) for at in way]
    assert list(dict.fromkeys(parts)) == order
    assert parts == sorted(parts, key=order.index)
    assert way[-1].accessibleName() == "Draw another"


def test_tab_comes_to_all_cards_after_the_card(page: CardsPage) -> None:
    page.browse_or_not()
    way = stops(page, page.pile)
    field = way.index(page.browse.field)
    assert way[field + 1] is page.browse.list
    assert [at for at in way[:field] if page.foot.isAncestorOf(at)] == []
    assert page.foot.isAncestorOf(way[field + 2])
