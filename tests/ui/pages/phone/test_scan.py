"""Sharing by the camera: the address works as long as is said, for what is chosen, and for nothing else."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from urllib.error import URLError

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.clock import FixedClock
from planner.domain.errors import UserError
from planner.services.blocks import edit_block
from planner.services.sharing import feed
from planner.serving.addresses import THIS_COMPUTER
from planner.ui.desk import Desk
from planner.ui.kit.tasks import Tasks
from planner.ui.pages.phone import network
from planner.ui.pages.phone.sheet import PhoneSheet, Way
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, content
from tests.ui.pages.phone.asking import calendar, fetched, status
from tests.ui.pages.phone.conftest import leave, opened, take


def address(sheet: PhoneSheet) -> str:
    return sheet._scanning._line.address


def time_told(sheet: PhoneSheet) -> str:
    return sheet._scanning._left.text()


def corner(window: Window) -> str:
    """The word in the corner of the window; empty where there is none."""
    word = window._shared
    return word.text() if word is not None and not word.isHidden() else ""


def choose_reader(sheet: PhoneSheet, person: str) -> None:
    """As people do who pause then."""
    reader = sheet._choosing.options._reader
    reader.set_value(person)
    reader.chosen.emit(person)
    sheet._choosing._pause.stop()
    sheet._choosing.settled.emit()


def later(sheet: PhoneSheet, clock: FixedClock, **length: float) -> None:
    clock.moment += timedelta(**length)
    sheet._scan._pass()


def pottery(session: Session) -> str:
    return next(id for id, one in content(session.plan).items() if getattr(one, "title", "") == "Pottery")


def test_a_phone_that_follows_the_code_gets_the_calendar(sheet: PhoneSheet) -> None:
    assert address(sheet) in sheet._scanning._code.accessibleName()
    assert "Subscribe" in fetched(address(sheet))
    text = calendar(address(sheet))
    assert "SUMMARY:Pottery" in text
    assert "Choir" not in text, "Ben’s choir says no more than its kind to others"


def test_it_says_how_long_it_works_and_whether_it_was_fetched(sheet: PhoneSheet, clock: FixedClock) -> None:
    assert time_told(sheet) == "10:00 left · not fetched yet"
    take(sheet)
    later(sheet, clock, seconds=18)
    assert time_told(sheet) == "9:42 left · fetched"


def test_another_choice_gets_another_address(sheet: PhoneSheet) -> None:
    before = address(sheet)
    choose_reader(sheet, BEN)
    assert address(sheet) != before
    assert "SUMMARY:Choir" in calendar(address(sheet))
    assert status(before) == 404, "who was given that address is not to see Ben’s choir"


def test_it_follows_the_plan(sheet: PhoneSheet, session: Session) -> None:
    there = address(sheet)
    session.do(lambda plan: edit_block(plan, pottery(session), title="Clay"))
    assert address(sheet) == there
    assert "SUMMARY:Clay" in calendar(there)


def test_stopped_it_is_gone_at_once_and_can_be_shared_again(sheet: PhoneSheet, window: Window) -> None:
    before = address(sheet)
    assert corner(window) == "Shared for 10 more minutes"
    sheet._stop.click()
    assert status_or_none(before) in (404, None)
    assert (address(sheet), corner(window)) == ("", "")
    assert not sheet._stop.isVisible()
    sheet._scanning._again.click()
    assert address(sheet) not in ("", before)
    assert status(address(sheet)) == 200


def test_its_time_is_up_after_ten_minutes(sheet: PhoneSheet, window: Window, clock: FixedClock) -> None:
    before = address(sheet)
    later(sheet, clock, minutes=9, seconds=30)
    assert corner(window) == "Shared for 1 more minute"
    assert status(before) == 200
    later(sheet, clock, seconds=30)
    assert status_or_none(before) in (404, None)
    assert (address(sheet), corner(window)) == ("", "")


def test_done_leaves_it_shared_and_the_corner_leads_back_to_it(sheet: PhoneSheet, window: Window) -> None:
    choose_reader(sheet, BEN)
    there = address(sheet)
    sheet._done.click()
    assert "SUMMARY:Choir" in calendar(there)
    assert window._shared is not None
    window._shared.click()
    again = window.findChildren(PhoneSheet)[-1]
    assert again is not sheet
    assert address(again) == there
    assert again._choosing.wanted().choice.reader == BEN


def test_whoever_sits_there_alone_then_does_not_come_to_see_it(
    sheet: PhoneSheet, window: Window, session: Session
) -> None:
    choose_reader(sheet, BEN)
    there = address(sheet)
    sheet._done.click()
    session.set_here(ANNA)
    again = opened(window)
    assert address(again) != there
    assert again._choosing.wanted().choice.reader == ANNA


def test_it_ends_with_the_plan(sheet: PhoneSheet, desk: Desk) -> None:
    there = address(sheet)
    leave(desk)
    assert status_or_none(there) is None


@pytest.mark.usefixtures("window", "session")
def test_where_there_is_no_network_it_is_said_and_nothing_is_shared(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "home_addresses", list)
    window.show()
    sheet = opened(window)
    assert address(sheet) == ""
    assert "in no network" in sheet._scanning._explained.text()
    assert not sheet._scanning._again.isVisible()
    assert not corner(window)


@pytest.mark.usefixtures("window", "session")
def test_the_code_comes_with_the_network(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    there = list[str]()
    monkeypatch.setattr(network, "home_addresses", lambda: there)
    window.show()
    sheet = opened(window)
    looking = sheet._scanning._looking
    looking.timeout.emit()
    assert (address(sheet), looking.isActive()) == ("", True)
    there.append(THIS_COMPUTER)
    sheet._go(Way.FILE)
    looking.timeout.emit()
    assert not corner(window), "it is not shared for whoever is about to save a file"
    sheet._go(Way.SCAN)
    looking.timeout.emit()
    assert "Subscribe" in fetched(address(sheet))
    assert not looking.isActive()


@pytest.mark.usefixtures("window", "session")
def test_where_the_address_is_gone_it_is_said(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "home_addresses", lambda: ["192.0.2.77"])
    window.show()
    sheet = opened(window)
    assert "192.0.2.77" in sheet._scanning._trouble.text()
    assert address(sheet) == ""


def test_trouble_is_told_and_the_last_good_copy_stays(
    sheet: PhoneSheet, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(*_: object) -> None:
        raise UserError("There is trouble.")

    monkeypatch.setattr(feed, "calendar_file", trouble)
    session.do(lambda plan: edit_block(plan, pottery(session), title="Clay"))
    assert sheet._scanning._trouble.text() == "There is trouble."
    assert "SUMMARY:Pottery" in calendar(address(sheet))


def test_with_nobody_chosen_nothing_is_shared(sheet: PhoneSheet, window: Window) -> None:
    for _, box in sheet._choosing.options._whose._boxes:
        box.click()
    sheet._choosing.settled.emit()
    assert not corner(window)
    assert sheet._choosing._count.text() == "Nothing is chosen yet."


@pytest.mark.usefixtures("window", "session")
def test_it_is_made_beside_the_window(qapp: QApplication, window: Window, qtbot: QtBot) -> None:
    tasks = Tasks(qapp)
    object.__setattr__(window._tools, "tasks", tasks)
    window.show()
    try:
        sheet = opened(window)
        assert time_told(sheet) == "Getting it ready…"
        qtbot.waitUntil(lambda: bool(address(sheet)))
        assert status(address(sheet)) == 200
        qtbot.waitUntil(lambda: not tasks.busy)
    finally:
        tasks.close()
        qtbot.waitUntil(lambda: not tasks.busy)
        tasks.deleteLater()


@pytest.mark.usefixtures("window", "session")
@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg is not installed, which reads the code")
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_camera_reads_the_code_off_the_sheet(window: Window, tmp_path: Path, size: float) -> None:
    window._tools.keeper.set_text_size(size)
    window.resize(1440, 900)
    window.show()
    sheet = opened(window)
    picture = tmp_path / "sheet.png"
    assert sheet.grab().save(str(picture))
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)]
    read = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert read.stdout == f"{address(sheet)}\n"


def status_or_none(there: str) -> int | None:
    """None where nobody answers any more."""
    try:
        return status(there)
    except (URLError, ConnectionError):
        return None
