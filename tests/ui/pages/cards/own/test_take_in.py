"""Taking decks in: looked at first, then one step; and whatever is wrong is a sentence."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from planner.services.cards.steps import Again
from planner.services.cards.taking_in import take_in
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.pages.cards.own.take_in_sheet import TakeInSheet
from planner.ui.session import Session
from tests.helpers.plans import content
from tests.ui.pages.cards.own.doors import Opened, Told, deck_file, decks, texts

A, B = {"id": "a", "text": "One"}, {"id": "b", "text": "Two", "kind": "thanks"}
COPY = Qt.DropAction.CopyAction
ODD = "“<b>a</b> & 🙂”"


@pytest.fixture
def shown(own: OwnCards, opened: Opened, tmp_path: Path) -> Any:
    def show(*cards: Any, name: str = "talks.json", data: bytes | None = None, **fields: Any) -> TakeInSheet:
        path = tmp_path / name
        if data is None:
            deck_file(path, *cards, **fields)
        else:
            path.write_bytes(data)
        own.take_in_file(path)
        return opened(TakeInSheet)

    return show


def listed(sheet: TakeInSheet) -> list[str]:
    return list(sheet._findings._decks._model._reasons)


def refused(sheet: TakeInSheet) -> list[str]:
    return list(sheet._findings._refused._model._reasons)


def choose(sheet: TakeInSheet, again: Again) -> None:
    sheet._again.set_value(again)
    sheet._again.chosen.emit(again)


def test_it_is_looked_at_and_taken_in_as_one_step(shown: Any, session: Session, told: Told) -> None:
    sheet = shown(A, B, title=ODD)
    assert listed(sheet) == [f"“{ODD}”: 2 new"]
    assert not sheet._choice.isVisible()
    assert not sheet._findings._refused.isVisible()
    assert decks(session) == {}
    sheet._take.click()
    assert not sheet.isVisible()
    assert texts(session) == {ODD: ["One", "Two"]}
    assert told.undoable == [f"2 new cards in “{ODD}”."]
    assert session.in_use.backups is not None
    assert session.in_use.backups.newest_first()
    session.undo_stack.undo()
    assert decks(session) == {}


def test_what_is_refused_is_named_and_the_rest_taken(shown: Any, session: Session) -> None:
    sheet = shown(A, {"text": "long " * 10_000}, {"id": "c", "kind": "spy", "text": "x"}, 7)
    assert [one.split(":")[0] for one in refused(sheet)] == ["Card 2", "Card 3", "Card 4"]
    assert "1,000 is the most" in refused(sheet)[0]
    assert sheet._findings._refused.isVisible()
    sheet._take.click()
    assert texts(session) == {"Sundays": ["One"]}


@pytest.mark.parametrize(
    ("again", "counts", "after"),
    [
        (Again.UPDATE, "“Sundays”: 1 new, 1 changed, 1 as they are", {"Sundays": ["Uno", "Two", "Three"]}),
        (Again.KEEP, "“Sundays”: 1 new, 2 as they are", {"Sundays": ["One", "Two", "Three"]}),
        (
            Again.COPY,
            "“Sundays (2)”: 3 new",
            {"Sundays": ["One", "Two"], "Sundays (2)": ["Uno", "Two", "Three"]},
        ),
    ],
)
def test_what_is_there_already_is_asked_about(
    shown: Any, session: Session, again: Again, counts: str, after: dict[str, list[str]]
) -> None:
    shown(A, B)._take.click()
    sheet = shown(A | {"text": "Uno"}, B, {"id": "c", "text": "Three"})
    assert sheet._choice.isVisible()
    choose(sheet, again)
    assert listed(sheet) == [counts]
    sheet._take.click()
    assert texts(session) == after
    session.undo_stack.undo()
    assert texts(session) == {"Sundays": ["One", "Two"]}


def test_where_nothing_is_new_nothing_is_taken(shown: Any, session: Session) -> None:
    shown(A, B)._take.click()
    sheet = shown(A, B)
    assert sheet._findings.summary == "All of it is here already. Nothing would change."
    assert not sheet._take.isEnabled()
    choose(sheet, Again.COPY)
    assert sheet._take.isEnabled()
    sheet.reject()
    assert texts(session) == {"Sundays": ["One", "Two"]}


def test_a_plan_that_changed_meanwhile_is_looked_at_again(shown: Any, session: Session) -> None:
    sheet = shown(A)
    take_in(session.plan, deck_file(session.plan.path.with_name("beside.json"), A).read_bytes(), "a.json")
    sheet._take.click()
    assert sheet.isVisible()
    assert sheet._findings.summary == "All of it is here already. Nothing would change."
    sheet.reject()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.json", b"no", "This file is no JSON"),
        ("a.json", b"", "This file is no JSON"),
        ("a.txt", b"", "There is no card in this file"),
        ("a.json", b"[1]", "This is no deck of cards"),
        ("a.json", b'{"cards": [' + b"[" * 100_000, "lie too deep"),
        ("a.json", b'{"cards":[{"id":"a","text":"x"},{"id":"a","text":"y"}]}', "have the same id, a"),
        ("a.json", b'{"cards":[' + b",".join([b"1"] * 20_001) + b"]}", "more than 20,000 cards"),
        ("a.txt", b"x\n" * 20_001, "more than 20,000 cards"),
        ("a.json", b" " * 8_000_001, "larger than 8 MB"),
        ("a.txt", b"\xff\xfe\x00", "not written in UTF-8"),
        ("a.json", b'{"title": "' + b"t" * 101 + b'", "cards":[{"text":"x"}]}', "100 is the most"),
    ],
)
def test_a_file_that_is_no_deck_is_a_sentence(
    shown: Any, session: Session, name: str, data: bytes, sentence: str
) -> None:
    before = content(session.plan)
    sheet = shown(name=name, data=data)
    assert sentence in sheet._status.text()
    assert not sheet._take.isEnabled()
    assert not sheet._findings.isVisible()
    sheet.reject()
    assert content(session.plan) == before


def test_a_file_of_which_nothing_can_be_taken_names_every_line(shown: Any) -> None:
    sheet = shown({"text": ""}, {"text": "x", "depth": 9})
    assert len(refused(sheet)) == 2
    assert sheet._findings.summary == "There is no card in this file that could be taken in."
    assert not sheet._take.isEnabled()
    sheet.reject()


def test_html_is_text_in_json_and_refused_by_its_line_from_anki(shown: Any, session: Session) -> None:
    shown({"text": "<script>alert(1)</script>"})._take.click()
    sheet = shown(name="b.txt", data=b"#html:true\n<b>Bold</b>\n<img src=x>\n")
    assert [one.split(":")[0] for one in refused(sheet)] == ["Line 3"]
    sheet._take.click()
    assert texts(session) == {"Sundays": ["<script>alert(1)</script>"], "b": ["Bold"]}


def test_commas_part_the_fields_of_a_csv(shown: Any, session: Session) -> None:
    shown(name="Sea.csv", data=b'One,Why?\n"Two, or three"\n')._take.click()
    assert [(card.text, card.follow_up) for card in decks(session)["Sea"].cards] == [
        ("One", "Why?"),
        ("Two, or three", ""),
    ]


def test_a_folder_or_nothing_at_all_is_a_sentence(own: OwnCards, opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    for name in ("folder.json", "nowhere.json"):
        own.take_in_file(tmp_path / name)
        sheet = opened(TakeInSheet)
        assert str(tmp_path / name) in sheet._status.text()
        sheet.reject()


def test_the_file_is_chosen_in_a_dialog(own: OwnCards, opened: Opened, page: QWidget, tmp_path: Path) -> None:
    path = deck_file(tmp_path / "a.json", A)
    own.take_in()
    (dialog,) = page.findChildren(QFileDialog)
    assert "*.json *.txt *.tsv *.csv" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert listed(opened(TakeInSheet)) == ["“Sundays”: 1 new"]
    opened(TakeInSheet).reject()


def test_a_large_deck_is_looked_at_without_waiting_for_all_its_rows(shown: Any, session: Session) -> None:
    sheet = shown(*({"text": f"Card {number}", "depth": 1 + number % 4} for number in range(8000)))
    assert len(refused(sheet)) == 2000
    sheet._take.click()
    assert len(decks(session)["Sundays"].cards) == 6000


def test_a_deck_dropped_on_the_page_is_looked_at(
    own: OwnCards, opened: Opened, page: QWidget, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.json"), QUrl.fromLocalFile(str(tmp_path / "week.ics"))])
    assert not enters(page, mime).isAccepted()
    path = deck_file(tmp_path / "a.json", A)
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert enters(page, mime).isAccepted()
    assert own._drops.hint.isVisible()
    drop = QDropEvent(QPointF(5, 5), COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, drop)
    assert not own._drops.hint.isVisible()
    assert listed(opened(TakeInSheet)) == ["“Sundays”: 1 new"]
    opened(TakeInSheet).reject()


def enters(page: QWidget, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(5, 5), COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(page, event)
    return event
