"""Letting a calendar leave through the window: what is chosen is counted, then written where people say."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from planner.domain.kinds import Kind, Visibility
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.kit.tasks import Tasks
from planner.ui.pages.calendars.export_options import Days
from planner.ui.pages.calendars.export_sheet import ExportSheet
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.plans import ANNA, BEN, block, put, series


@pytest.fixture
def sheet(window: Window, session: Session) -> ExportSheet:
    put(
        session.plan,
        block("Long ago", -40),
        block("Pottery", 4),
        series("Choir", day=3, kind=Kind.FRIENDS, who=(BEN,)),
    )
    window.show()
    window.commands.export_calendar.trigger()
    (made,) = window.findChildren(ExportSheet)
    return made


def told(sheet: ExportSheet) -> str:
    return sheet._status.text()


def choose(sheet: ExportSheet, path: Path) -> None:
    sheet._where.take(str(path))


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_what_is_chosen_is_counted_at_once(sheet: ExportSheet) -> None:
    options = sheet._options
    assert told(sheet) == "2 blocks will be in it, 1 of them repeat."
    options._days.set_value(Days.ALL)
    options._days.chosen.emit(Days.ALL)
    assert told(sheet).startswith("3 blocks")
    _, ben = options._whose._boxes[1]
    ben.click()
    assert told(sheet).startswith("2 blocks")
    _, me = options._kinds._boxes[0]
    me.click()
    assert told(sheet) == "Nothing would be in it."


def test_where_nobody_is_chosen_nothing_is_saved(sheet: ExportSheet) -> None:
    for _, box in sheet._options._whose._boxes:
        box.click()
    assert told(sheet) == "Nothing is chosen yet."
    assert not sheet._save.isEnabled()
    sheet._options._whose._boxes[0][1].click()
    assert sheet._save.isEnabled()


def test_what_people_want_is_what_is_asked_of_the_service(sheet: ExportSheet) -> None:
    options = sheet._options
    assert options.wanted().choice.who == frozenset()
    assert options.wanted().first == date(2027, 3, 10)
    assert options.wanted().end == date(2036, 3, 7)
    options._whose._boxes[0][1].click()
    options._kinds._boxes[4][1].click()
    options._reader.set_value(BEN)
    options._show.set_value(Visibility.BUSY)
    options._alarm.set_value(30)
    options._days.set_value(Days.BETWEEN)
    options._days.chosen.emit(Days.BETWEEN)
    options._first.set_day(date(2027, 3, 8))
    options._last.set_day(date(2027, 3, 14))
    wanted = options.wanted()
    assert wanted.choice.who == {BEN}
    assert wanted.choice.kinds == set(Kind) - {Kind.RITUAL}
    assert (wanted.choice.reader, wanted.choice.show, wanted.alarm) == (BEN, Visibility.BUSY, 30)
    assert (wanted.first, wanted.end) == (date(2027, 3, 8), date(2027, 3, 15))
    assert "Ben gets" in options._explained.text()
    assert ANNA not in wanted.choice.who


def test_days_the_wrong_way_round_are_told(sheet: ExportSheet) -> None:
    options = sheet._options
    options._days.set_value(Days.BETWEEN)
    options._days.chosen.emit(Days.BETWEEN)
    options._last.set_day(date(2027, 1, 1))
    assert "lies before" in told(sheet)


def test_it_is_written_and_said(sheet: ExportSheet, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "ours.ics"
    with qtbot.waitSignal(sheet.said) as signal:
        choose(sheet, path)
    assert signal.args == [f"2 blocks are in {path} now."]
    assert "SUMMARY:Choir" in text(path)


def test_an_older_calendar_is_only_replaced_when_people_say_so(sheet: ExportSheet, tmp_path: Path) -> None:
    path = tmp_path / "ours.ics"
    path.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    choose(sheet, path)
    (question,) = sheet.findChildren(ReplaceSheet)
    question.reject()
    assert "SUMMARY" not in text(path)
    choose(sheet, path)
    sheet.findChildren(ReplaceSheet)[-1].accept()
    assert "SUMMARY:Choir" in text(path)


def test_what_is_no_calendar_is_left_alone(sheet: ExportSheet, tmp_path: Path) -> None:
    path = tmp_path / "letter.ics"
    path.write_text("Dear Ben")
    choose(sheet, path)
    assert "is not a calendar" in told(sheet)
    assert text(path) == "Dear Ben"
    choose(sheet, tmp_path / "nowhere" / "ours.ics")
    assert sheet._save.isEnabled()
    assert sheet._options.isEnabled()
    assert sheet.isVisible()


def test_the_dialog_proposes_a_name(sheet: ExportSheet) -> None:
    sheet._save.click()
    (dialog,) = sheet.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "our week.ics"
    dialog.close()


def test_it_is_counted_and_written_beside_the_window(
    qapp: QApplication, sheet: ExportSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = Tasks(qapp)
    object.__setattr__(sheet._around.tools, "tasks", tasks)
    path = tmp_path / "ours.ics"
    try:
        with qtbot.waitSignal(sheet.said):
            choose(sheet, path)
            assert told(sheet) == "Writing it…"
            assert not sheet._options.isEnabled()
            assert not sheet._save.isEnabled()
            sheet.reject()
            assert sheet.isVisible()
        assert "SUMMARY:Choir" in text(path)
    finally:
        tasks.close()
        qtbot.waitUntil(lambda: not tasks.busy)
        tasks.deleteLater()


def test_who_sits_there_alone_reads_no_more_than_they_see(
    sheet: ExportSheet, window: Window, session: Session
) -> None:
    def readers() -> list[str]:
        reader = window.findChildren(ExportSheet)[-1]._options._reader
        return [reader.itemText(row) for row in range(reader.count())]

    assert readers() == ["Somebody else", "Anna", "Ben"]
    sheet.reject()
    session.set_here(BEN)
    window.commands.export_calendar.trigger()
    assert readers() == ["Somebody else", "Ben"]
