"""The page of agreements: the list, what narrows it, the steps, and what it says where there is nothing."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import Step
from planner.domain.clock import FixedClock
from planner.services.agreements.reading import overview
from planner.services.agreements.writing import Proposal, adjust, counter, propose
from planner.services.people import add_person
from planner.ui.book import PageName
from planner.ui.kit.widgets.toast import Toast
from planner.ui.pages.agreements.keys import agreement_hints
from planner.ui.pages.agreements.listing.delegate import AgreementDelegate
from planner.ui.pages.agreements.listing.model import AgreementModel, RowRole
from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.agreements.waiting_sheet import WaitingSheet
from planner.ui.pages.page import Around
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.agreements import SUNDAYS, TRIAL, agreed, begun, now, proposed, read, terms
from tests.helpers.plans import ANNA, BEN, NOW
from tests.ui.pages.agreements.ground import buttons, nameless, settle, words

ODD = "<img src=file:///x>&<b>"


def titles(page: AgreementsPage) -> list[str]:
    model = page.column.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chips(page: AgreementsPage) -> list[str]:
    return list(buttons(page.column.states))


def told(page: AgreementsPage) -> None:
    page.around.session.changed.emit(None)
    settle()


def test_where_there_is_nothing_it_begins_warmly(page: AgreementsPage) -> None:
    assert page.middle.currentWidget() is page.empty
    assert "What would do you good?" in words(page.empty)
    assert not page.column.isVisible()
    assert page.empty.begin.hasFocus()


@pytest.mark.parametrize("more", [(), ("Jo",)])
def test_where_there_is_nothing_all_of_it_can_be_read(page: AgreementsPage, more: tuple[str, ...]) -> None:
    for name in more:
        add_person(page.around.session.plan, name)
    told(page)
    assert "Drafts show to whoever wrote them" in words(page.empty)
    for part in (*page.empty.findChildren(QLabel), *page.empty.findChildren(QAbstractButton)):
        if part.isVisible():
            tall, hint = part.heightForWidth(part.width()), part.sizeHint().height()
            wanted = tall if part.hasHeightForWidth() else hint
            assert part.visibleRegion().boundingRect().height() >= wanted


def test_chips_lie_beside_each_other_as_soon_as_there_is_something(page: AgreementsPage) -> None:
    session = page.around.session
    id = begun(session.plan)
    session.set_here(ANNA)
    settle()
    assert_apart(page)
    propose(session.plan, id, ANNA)
    told(page)
    assert_apart(page)


def assert_apart(page: AgreementsPage) -> None:
    shown = [one for one in page.column.states.findChildren(QAbstractButton) if one.isVisible()]
    assert len(shown) == 2
    assert not shown[0].geometry().intersects(shown[1].geometry())
    for one in shown:
        assert one.visibleRegion().boundingRect().size() == one.sizeHint()


def test_a_list_with_a_badge_and_a_line_for_each(page: AgreementsPage) -> None:
    agreed(page.around.session.plan, title=ODD)
    agreed(page.around.session.plan, title="Ceramics", **TRIAL)
    told(page)
    assert sorted(titles(page)) == [ODD, "Ceramics"]
    assert chips(page) == ["All 2", "Trial 1", "Agreed 1"]
    model = page.column.list.model()
    lines = {str(model.index(row, 0).data(RowRole.BELOW)) for row in range(2)}
    assert lines == {"Anna’s time · until 30 Mar", "Anna’s time · since 10 Mar"}
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Anna’s time" in spoken
    assert isinstance(page.column.list.itemDelegate(), AgreementDelegate)
    assert page.middle.currentWidget() is page.document


class Heard(QPainter):
    """Keeps what it writes."""

    def __init__(self, paper: QPixmap) -> None:
        super().__init__(paper)
        self.words: list[str] = []

    def drawText(self, *told: object) -> None:  # type: ignore[override]  # noqa: N802
        self.words.append(str(told[-1]))


def test_how_it_stands_is_whole_in_a_narrow_list(page: AgreementsPage) -> None:
    plan = page.around.session.plan
    counter(plan, proposed(plan), Proposal(BEN, terms(need="I need every other Sunday.")))
    told(page)
    listed, option, paper = page.column.list, QStyleOptionViewItem(), QPixmap(170, 60)
    option.rect = paper.rect()
    painter = Heard(paper)
    listed.itemDelegate().paint(painter, option, listed.model().index(0, 0))
    painter.end()
    assert "proposed anew" in painter.words


def test_a_chip_and_a_word_narrow_the_list(page: AgreementsPage) -> None:
    agreed(page.around.session.plan, title="Phones away at dinner")
    proposed(page.around.session.plan, title="One account each")
    told(page)
    buttons(page.column.states)["Proposed 1"].click()
    assert titles(page) == ["One account each"]
    buttons(page.column.states)["All 2"].click()
    QTest.keyClicks(page.column.field, "din")
    assert titles(page) == ["Phones away at dinner"]
    QTest.keyClicks(page.column.field, "x")
    assert "No agreement has that in it." in words(page.column)
    QTest.keyClick(page.column.field, Qt.Key.Key_Escape)
    assert len(titles(page)) == 2


def test_the_model_is_one_that_views_can_trust(page: AgreementsPage, qtmodeltester: object) -> None:
    agreed(page.around.session.plan)
    told(page)
    model = page.column.list.model()
    assert isinstance(model, AgreementModel)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.rowCount(model.index(0)) == 0


def test_a_draft_shows_while_only_its_author_is_here(page: AgreementsPage) -> None:
    begun(page.around.session.plan, title="A weekend alone")
    told(page)
    assert titles(page) == []
    page.empty.here.chosen.emit(BEN)
    assert titles(page) == []
    page.empty.here.chosen.emit(ANNA)
    assert titles(page) == ["A weekend alone"]
    assert "only for your eyes" in words(page.document.head)
    assert chips(page) == ["All 1", "Draft 1"]


def test_arrows_open_one_after_the_other(page: AgreementsPage) -> None:
    for title in ("First", "Second"):
        agreed(page.around.session.plan, title=title)
    told(page)
    page.take_focus()
    before = page.document.title.text
    QTest.keyClick(page.column.list, Qt.Key.Key_Down)
    QTest.keyClick(page.column.list, Qt.Key.Key_Up if before == "Second" else Qt.Key.Key_Down)
    assert page.document.title.text == titles(page)[page.column.list.currentIndex().row()]


def test_a_draft_is_proposed_and_everything_comes_undone(page: AgreementsPage) -> None:
    session = page.around.session
    id = begun(session.plan)
    session.set_here(ANNA)
    heard: list[str] = []
    page.undoable.connect(heard.append)
    page.document.begin_writing()
    page.document.steps.offered[Step.PROPOSE].click()
    assert now(session.plan, id).state is AgreementState.PROPOSED
    assert heard == ["Proposed. Everyone can see it now."]
    assert page.document.title.hasFocus()
    session.undo_stack.undo()
    assert now(session.plan, id).state is AgreementState.DRAFT
    assert "only for your eyes" not in words(page.document.head)
    assert "it could be read while it was proposed" in words(page.document.head)


def test_a_step_by_whoever_says_who_they_are(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan, **TRIAL)
    told(page)
    page.document.steps.offered[Step.KEEP].click()
    assert now(session.plan, id).state is AgreementState.TRIAL
    menu = page.acting.menu
    assert [action.text() for action in menu.actions()] == ["I am Anna", "I am Ben"]
    menu.actions()[1].trigger()
    assert now(session.plan, id).state is AgreementState.AGREED
    assert read(session.plan, id).entries[-1].person == BEN
    menu.close()


def test_only_what_is_possible_is_offered(page: AgreementsPage) -> None:
    session = page.around.session
    begun(session.plan)
    session.set_here(ANNA)
    steps = page.document.steps
    assert list(steps.offered) == [Step.PROPOSE]
    assert [action.data() for action in steps.menu.actions()] == [Step.ERASE]
    steps.offered[Step.PROPOSE].click()
    assert list(steps.offered) == [Step.COUNTER]
    assert [action.data() for action in steps.menu.actions()] == [Step.LET_GO, Step.ERASE_WHOLE]


def test_it_is_erased_for_good_once_all_say_so(page: AgreementsPage) -> None:
    session = page.around.session
    agreed(session.plan)
    told(page)
    session.set_here(ANNA)
    page.take_step(Step.ERASE_WHOLE)
    assert "Anna would like this erased" in words(page.document.erasing)
    assert list(buttons(page.document.erasing)) == ["Keep it after all"]
    session.set_here(BEN)
    buttons(page.document.erasing)["Erase it for good"].click()
    assert overview(session.plan).rows == ()
    assert page.middle.currentWidget() is page.empty


def test_somebody_keeps_it_after_all(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan)
    told(page)
    session.set_here(ANNA)
    page.take_step(Step.ERASE_WHOLE)
    buttons(page.document.erasing)["Keep it after all"].click()
    assert now(session.plan, id).erasers == ()
    assert not page.document.erasing.isVisible()


def test_looking_at_it_together_stands_in_it_when_it_is_due(
    page: AgreementsPage, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = page.around.session
    id = agreed(session.plan, review_on=date(2027, 3, 17))
    monkeypatch.setattr(type(clock), "now", lambda _: NOW + timedelta(weeks=1))
    told(page)
    assert page.document.head.chip.text() == "review due today"
    assert page.document.together.isVisible()
    assert list(page.document.steps.offered) == []
    adjust(session.plan, id, Proposal(ANNA, terms(need="Something else")))
    told(page)
    assert not page.document.together.isVisible()


def test_everything_that_can_be_gone_to_has_a_name(page: AgreementsPage) -> None:
    agreed(page.around.session.plan, contact="None needed")
    told(page)
    page.around.session.set_here(ANNA)
    page.acts.take(Step.ADJUST)
    page.document.more.click()
    settle()
    assert nameless(page) == []


def test_columns_fold_where_it_is_narrow(page: AgreementsPage) -> None:
    agreed(page.around.session.plan)
    told(page)
    assert page.growth.isVisible()
    assert not page.document.head.growth.isVisible()
    page.resize(950, 640)
    settle()
    assert not page.growth.isVisible()
    page.document.head.growth.click()
    settle()
    assert page.growth.isVisible()
    assert page.document.isAncestorOf(page.growth)
    page.resize(1356, 872)
    settle()
    assert page.growth.isVisible()
    assert not page.document.isAncestorOf(page.growth)


@pytest.fixture
def shown(window: Window, around: Around, session: Session, qtbot: QtBot) -> Window:
    assert around.session is session
    window.resize(1440, 900)
    window.show_plan(session)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_the_window_leads_there_by_rail_key_and_menu(shown: Window, session: Session) -> None:
    id = agreed(session.plan, title="Sundays")
    assert not shown.findChildren(AgreementsPage)
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    assert shown._book is not None
    assert shown._book.page is PageName.AGREEMENTS
    assert [key.toString() for key in shown.commands.agreements.shortcuts()] == ["Ctrl+5"]
    assert page.document.title.text == "Sundays"
    shown._book.go(PageName.AGREEMENTS, id)
    assert page.shown.chosen == id
    assert all(hint.keys for hint in agreement_hints())


def test_a_hidden_page_reads_when_it_is_looked_at(shown: Window, session: Session) -> None:
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    shown.commands.week.trigger()
    agreed(session.plan, title="Later")
    session.changed.emit(None)
    assert titles(page) == []
    shown.commands.agreements.trigger()
    assert titles(page) == ["Later"]


def test_what_is_typed_is_kept_when_the_window_closes(shown: Window, session: Session) -> None:
    id = begun(session.plan)
    session.set_here(ANNA)
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    heard: list[object] = []
    session.changed.connect(heard.append)
    edit = page.document.parts["need"].edit
    edit.setFocus()
    edit.setPlainText("Kept at the last moment")
    shown.close()
    assert len(heard) == 1
    assert id in str(heard[0])


@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1100, 700)])
def test_what_was_done_is_told_beside_what_comes_next(shown: Window, session: Session, size: QSize) -> None:
    add_person(session.plan, "Jo")
    shown.resize(size)
    proposed(session.plan, times=(SUNDAYS,), offer="Our afternoons", contact="None needed")
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    for cell in page.document.yes._cells[:2]:
        cell.button.setFocus()
        QTest.keyClick(cell.button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()
    toast = next(one for one in page.findChildren(Toast) if one.isVisible())
    assert toast.accessibleName() == "Ben said yes."
    last = page.document.yes._cells[2].button
    assert last.hasFocus()
    assert shown.childAt(last.mapTo(shown, last.rect().center())) is last
    assert not page.middle.isAncestorOf(toast)


def test_where_there_is_no_list_it_is_told_in_the_middle(shown: Window, session: Session) -> None:
    begun(session.plan)
    session.set_here(ANNA)
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    page.take_step(Step.ERASE)
    toast = next(one for one in page.findChildren(Toast) if one.isVisible())
    assert toast.accessibleName() == "The draft is erased."
    assert page.middle.isAncestorOf(toast)


def test_shown_words_are_no_field(page: AgreementsPage) -> None:
    session = page.around.session
    id = begun(session.plan)
    session.set_here(ANNA)
    cursor = page.document.parts["need"].edit.viewport().cursor
    assert cursor().shape() is Qt.CursorShape.IBeamCursor
    propose(session.plan, id, ANNA)
    told(page)
    assert cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_screen_reader_hears_the_squares_and_the_rows(page: AgreementsPage) -> None:
    agreed(page.around.session.plan, title="Sundays")
    told(page)
    QAccessible.setActive(True)
    heard = QAccessible.queryAccessibleInterface(page.column.list)
    assert heard is not None
    row = heard.child(0)
    assert row is not None
    assert "Sundays. agreed" in row.text(QAccessible.Text.Name)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_enter_leads_into_what_can_be_written(page: AgreementsPage) -> None:
    begun(page.around.session.plan)
    page.around.session.set_here(ANNA)
    page.take_focus()
    QTest.keyClick(page.column.list, Qt.Key.Key_Return)
    assert focused() is page.document.parts["need"].edit


def test_tab_goes_on_as_one_reads(page: AgreementsPage) -> None:
    agreed(page.around.session.plan)
    told(page)
    page.column.list.setFocus()
    walked = []
    for _ in range(5):
        QTest.keyClick(focused() or page, Qt.Key.Key_Tab)
        at = focused()
        walked.append(at.accessibleName() if at is not None else "")
    assert walked == [
        "Anna: Take back",
        "Ben: Take back",
        "Adjust…",
        "Try it another way…",
        "More steps",
    ]


def test_words_that_wait_aside_are_asked_about_before_the_window_goes(
    shown: Window, session: Session, qtbot: QtBot
) -> None:
    id = agreed(session.plan)
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    session.set_here(ANNA)
    page.take_step(Step.ADJUST)
    page.document.parts["need"].edit.setPlainText("Something else")
    shown.commands.week.trigger()
    shown.close()
    assert shown.isVisible()
    (sheet,) = page.findChildren(WaitingSheet)
    assert shown._book is not None
    assert shown._book.page is PageName.AGREEMENTS
    sheet.reject()
    settle()
    assert page.document.parts["need"].edit.text == "Something else"
    assert now(session.plan, id).version == 1
    shown.close()
    sheet = next(one for one in page.findChildren(WaitingSheet) if one.isVisible())
    buttons(sheet)["Leave them out"].click()
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_words_that_were_not_touched_are_no_reason_to_ask(shown: Window, session: Session) -> None:
    agreed(session.plan)
    shown.commands.agreements.trigger()
    (page,) = shown.findChildren(AgreementsPage)
    session.set_here(ANNA)
    page.take_step(Step.ADJUST)
    shown.close()
    assert not shown.isVisible()
