"""Letting decks leave: as a deck or for Anki, and never over something else."""

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from planner.services.cards.own import put_away
from planner.ui.actions.replace_sheet import ReplaceSheet
from planner.ui.pages.cards.own.give_out_sheet import All, GiveOutSheet
from planner.ui.pages.cards.own.own_cards import OwnCards
from planner.ui.session import Session
from tests.ui.pages.cards.own.doors import Opened, Told, decks, written


def save(sheet: GiveOutSheet, path: Path) -> None:
    sheet._save.click()
    dialog = sheet.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_one_deck_leaves_as_a_deck(
    own: OwnCards, opened: Opened, session: Session, told: Told, tmp_path: Path
) -> None:
    written(session, "One")
    written(session, "Two")
    put_away(session.plan, decks(session)["Sundays"].cards[1])
    own.give_out()
    sheet = opened(GiveOutSheet)
    assert sheet._deck.value is All.OURS
    sheet._deck.set_value(decks(session)["Sundays"].deck.id)
    path = tmp_path / "ours.json"
    save(sheet, path)
    assert not sheet.isVisible()
    document = json.loads(path.read_text(encoding="utf-8"))
    assert (document["title"], [card["text"] for card in document["cards"]]) == ("Sundays", ["One"])
    assert told.plain == [f"One card in {path}."]


def test_all_of_ours_leave_for_anki(
    own: OwnCards, opened: Opened, session: Session, told: Told, tmp_path: Path
) -> None:
    written(session, "One")
    written(session, "Two", deck="At sea")
    written(session, "Three", deck="Gone")
    put_away(session.plan, decks(session)["Gone"].deck)
    own.give_out()
    sheet = opened(GiveOutSheet)
    sheet._format.set_value("txt")
    sheet._format.chosen.emit("txt")
    assert "Anki" in sheet._explained.text()
    path = tmp_path / "ours.txt"
    save(sheet, path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("#separator:tab")
    assert "One" in text
    assert "Two" in text
    assert "Three" not in text
    assert told.plain == [f"2 cards of 2 decks in {path}."]


def test_without_own_decks_those_of_the_program_can_be_given(
    own: OwnCards, opened: Opened, tmp_path: Path
) -> None:
    own.give_out()
    sheet = opened(GiveOutSheet)
    save(sheet, tmp_path / "theirs.json")
    assert len(json.loads((tmp_path / "theirs.json").read_text(encoding="utf-8"))["cards"]) > 20


def test_an_older_deck_is_asked_about_and_anything_else_left_alone(
    own: OwnCards, opened: Opened, session: Session, tmp_path: Path
) -> None:
    written(session, "One")
    path, other = tmp_path / "ours.json", tmp_path / "letter.json"
    own.give_out()
    save(opened(GiveOutSheet), path)
    before = path.read_bytes()
    written(session, "Two")
    other.write_text("Dear", encoding="utf-8")
    own.give_out()
    sheet = opened(GiveOutSheet)
    save(sheet, other)
    assert "is no deck that this program wrote" in sheet._status.text()
    assert other.read_text(encoding="utf-8") == "Dear"
    save(sheet, path)
    opened(ReplaceSheet).reject()
    assert path.read_bytes() == before
    save(sheet, path)
    opened(ReplaceSheet).accept()
    assert b"Two" in path.read_bytes()
    assert not sheet.isVisible()


def test_what_cannot_be_written_is_said_and_can_be_tried_elsewhere(
    own: OwnCards, opened: Opened, session: Session, tmp_path: Path
) -> None:
    written(session, "One")
    own.give_out()
    sheet = opened(GiveOutSheet)
    save(sheet, tmp_path / "nowhere" / "ours.json")
    assert sheet._status.isVisible()
    assert sheet._save.isEnabled()
    save(sheet, tmp_path / "ours.doc")
    assert "let it end in .json" in sheet._status.text()
    save(sheet, tmp_path / "ours.json")
    assert not sheet.isVisible()
