"""Lasting addresses: each for a part of the plan, served while the window is open, until taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from planner.domain.clock import FixedClock
from planner.domain.feed import Feed
from planner.services.blocks import edit_block
from planner.services.people import remove_person
from planner.services.sharing.feeds import feeds
from planner.services.trash import empty_trash
from planner.serving.addresses import THIS_COMPUTER
from planner.serving.cupboard import Cupboard
from planner.serving.server import Server
from planner.ui.desk import Desk
from planner.ui.pages.calendars.export_options import Days
from planner.ui.pages.phone import at_home, network
from planner.ui.pages.phone.home_panel import HomePanel
from planner.ui.pages.phone.rename_feed import RenameFeed
from planner.ui.pages.phone.sheet import PhoneSheet, Way
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, NOW
from tests.ui.pages.phone.asking import calendar, status
from tests.ui.pages.phone.conftest import leave
from tests.ui.pages.phone.test_scan import pottery, status_or_none


@pytest.fixture(autouse=True)
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """One that nobody else has just now."""
    with Server(Cupboard(FixedClock(NOW)), THIS_COMPUTER) as server:
        found = int(server.port)
    monkeypatch.setattr(at_home, "USUAL_PORT", found)
    return found


@pytest.fixture
def panel(sheet: PhoneSheet) -> HomePanel:
    sheet._way.set_value(Way.HOME)
    sheet._go(Way.HOME)
    return sheet._homing


def keep(panel: HomePanel, reader: str | None = None, name: str = "") -> str:
    """Keep what is chosen for a phone; its address."""
    panel._options._reader.set_value(reader)
    panel._options._reader.chosen.emit(reader)
    panel._name.setText(name)
    panel._add.click()
    return panel._line.address


def names(panel: HomePanel) -> list[str]:
    return [panel._model.index(row).data() for row in range(panel._model.rowCount())]


def test_what_is_kept_is_to_be_had_and_follows_the_plan(
    panel: HomePanel, session: Session, port: int
) -> None:
    there = keep(panel, BEN)
    assert there.startswith(f"http://{THIS_COMPUTER}:{port}/")
    assert there in panel._code.accessibleName()
    assert names(panel) == ["Ben’s phone"]
    assert "SUMMARY:Choir" in calendar(there)
    session.do(lambda plan: edit_block(plan, pottery(session), title="Clay"))
    assert "SUMMARY:Clay" in calendar(there)


def test_each_has_its_own_address_at_the_same_port(panel: HomePanel, port: int) -> None:
    for_ben, for_anna = keep(panel, BEN), keep(panel, ANNA)
    assert for_ben != for_anna
    assert f":{port}/" in for_ben
    assert f":{port}/" in for_anna
    assert "SUMMARY:Choir" in calendar(for_ben)
    assert "SUMMARY:Choir" not in calendar(for_anna)


def test_it_is_there_again_when_the_plan_is_opened_again(
    panel: HomePanel, window: Window, desk: Desk, session: Session
) -> None:
    there, path = keep(panel, BEN), session.plan.path
    leave(desk)
    assert status_or_none(there) is None
    leave(desk, path)
    assert window._book is not None
    window._book._serve_phones()
    assert "SUMMARY:Choir" in calendar(there)


def test_taken_back_it_is_gone_at_once_and_undo_brings_it_back(panel: HomePanel, session: Session) -> None:
    for_ben, for_anna = keep(panel, BEN), keep(panel, ANNA)
    panel._revoke.click()
    assert status(for_anna) == 404
    assert status(for_ben) == 200
    assert names(panel) == ["Ben’s phone"]
    session.undo_stack.undo()
    assert status(for_anna) == 200


def test_what_was_taken_back_is_said_with_a_way_back(sheet: PhoneSheet, panel: HomePanel) -> None:
    there = keep(panel, BEN, "An old & odd <b>phone</b>")
    panel._revoke.click()
    toast = sheet._toast
    assert toast.isVisible()
    assert "An old & odd <b>phone</b>" in toast.accessibleName()
    toast._action.click()
    assert names(panel) == ["An old & odd <b>phone</b>"]
    assert status(there) == 200
    assert not toast.isVisible()


def test_it_can_be_called_something_else(panel: HomePanel) -> None:
    there = keep(panel, BEN, "The old phone")
    panel._rename.click()
    (sheet,) = panel.findChildren(RenameFeed)
    sheet._name.setText("The new phone")
    sheet._rename()
    assert names(panel) == ["The new phone"]
    assert panel._line.address == there
    assert status(there) == 200


def test_a_name_is_needed_to_rename(panel: HomePanel) -> None:
    keep(panel, BEN)
    panel._rename.click()
    (sheet,) = panel.findChildren(RenameFeed)
    sheet._name.setText("  ")
    sheet._rename()
    assert sheet.isVisible()
    assert "needs a name" in sheet._name.accessibleDescription()


def test_where_the_network_is_gone_it_is_said_and_it_comes_back(
    panel: HomePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = keep(panel, BEN)
    monkeypatch.setattr(network, "home_addresses", list)
    panel._at_home.look_after()
    assert "in no network" in panel._trouble.text()
    assert panel._line.address == ""
    assert status_or_none(there) is None
    monkeypatch.setattr(network, "home_addresses", lambda: [THIS_COMPUTER])
    panel._at_home.look_after()
    assert panel._trouble.text() == ""
    assert panel._line.address == there
    assert status(there) == 200


def test_another_address_of_the_computer_is_shown_with_a_new_code(
    panel: HomePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keep(panel, BEN)
    monkeypatch.setattr(network, "home_addresses", lambda: ["127.0.0.2"])
    panel._at_home.look_after()
    assert panel._line.address == before.replace(THIS_COMPUTER, "127.0.0.2")
    assert "127.0.0.2" in panel._code.accessibleName()
    assert status(panel._line.address) == 200


def test_a_port_that_is_taken_is_said_and_tried_again(
    panel: HomePanel, session: Session, desk: Desk, window: Window, port: int
) -> None:
    path = session.plan.path
    there = keep(panel, BEN)
    leave(desk)
    with Server(Cupboard(FixedClock(NOW)), THIS_COMPUTER, port):
        leave(desk, path)
        assert window._book is not None
        window._book.phones.open()
        (sheet,) = window._book.findChildren(PhoneSheet)
        assert f"Port {port}" in sheet._homing._trouble.text()
    sheet._homing._at_home.look_after()
    assert sheet._homing._trouble.text() == ""
    assert status(there) == 200


def test_what_lies_ahead_rolls_on_with_the_days(panel: HomePanel, clock: FixedClock) -> None:
    there = keep(panel, BEN)
    assert "SUMMARY:Pottery" in calendar(there)
    clock.moment += timedelta(days=30)
    panel._at_home.look_after()
    assert "SUMMARY:Pottery" not in calendar(there)
    assert "SUMMARY:Choir" in calendar(there)


def test_days_between_two_dates_do_not_last(panel: HomePanel) -> None:
    panel._options.choose_days(Days.BETWEEN)
    panel._options.changed.emit()
    assert not panel._add.isEnabled()


def test_whoever_sits_there_alone_sees_no_address_of_another(panel: HomePanel, session: Session) -> None:
    keep(panel, BEN)
    keep(panel, None)
    session.set_here(ANNA)
    assert names(panel) == ["A phone"]


def test_it_is_all_said_aloud(panel: HomePanel) -> None:
    keep(panel, BEN)
    spoken = panel._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ben’s phone, for Ben, Anna and Ben"


def test_with_somebody_goes_what_was_for_them(panel: HomePanel, session: Session, clock: FixedClock) -> None:
    for_ben, for_all = keep(panel, BEN), keep(panel, None)
    assert "SUMMARY:Friends" in calendar(for_all)
    session.do(lambda plan: remove_person(plan, BEN))
    clock.moment += timedelta(days=31)
    session.do(empty_trash)
    kept = session.ask(feeds)
    assert kept is not None
    assert [feed.reader for feed in kept] == [None]
    assert isinstance(kept[0], Feed)
    assert status(for_ben) == 404
    assert status(for_all) == 200


def test_what_is_still_being_made_when_the_plan_goes_is_told_to_nobody(
    panel: HomePanel, window: Window, desk: Desk
) -> None:
    keep(panel, BEN)
    assert window._book is not None
    phones = window._book.phones
    desk.open_sample()
    phones._at_home._made(None)
    phones._scan._ready()
    phones._copied.done.emit(None)
