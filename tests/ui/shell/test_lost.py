"""A plan that is damaged, taken away or locked while its window is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from planner.domain.errors import Missing
from planner.services.blocks import add_block
from planner.ui.book import Book
from planner.ui.desk import Desk
from planner.ui.kit.text import Label
from planner.ui.kit.widgets.buttons import Button
from planner.ui.pages.trouble import PlanTroublePage
from planner.ui.session import Session
from planner.ui.window import Window
from tests.helpers.damage import DAMAGES
from tests.helpers.files import raw, tamper
from tests.helpers.plans import block, content, make, many

pytestmark = pytest.mark.usefixtures("window")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", *many(40))


def shown(window: Window) -> object:
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return window._stack.currentWidget()


def said(window: Window) -> str:
    page = shown(window)
    assert isinstance(page, PlanTroublePage)
    return "\n".join(label.text() for label in page.findChildren(Label))


def press(window: Window, words: str) -> None:
    page = window._stack.currentWidget()
    assert page is not None
    (button,) = [one for one in page.findChildren(Button) if one.text() == words]
    button.click()


def toast(window: Window) -> str:
    book = shown(window)
    assert isinstance(book, Book)
    return str(book._toast().accessibleName())


def forget(session: Session) -> None:
    """Let SQLite read the file again instead of its memory of it."""
    session.plan._raw.execute("PRAGMA shrink_memory")


DESTROYED = (
    "emptied",
    "cut in half",
    "its header zeroed",
    "the blocks' page zeroed",
    "the blocks' page garbled",
    "a table gone",
    "a kind that is none",
    "a list that is none",
    "everybody gone",
    "no settings",
)


@pytest.mark.parametrize("damage", DESTROYED)
def test_damage_gets_its_page_with_the_newest_good_backup(
    window: Window, session: Session, path: Path, damage: str
) -> None:
    session.do(lambda plan: add_block(plan, block("Tea")))
    good = content(session.plan)
    assert session.make_backup()
    DAMAGES[damage].do(path)
    forget(session)
    session.look_beside()
    session.ask(content)
    assert "This plan is damaged" in said(window)
    assert "There is a good backup of it" in said(window)
    press(window, "Bring the backup back")
    assert isinstance(shown(window), Book)
    again = window._desk.session
    assert again is not None
    assert again is not session
    assert content(again.plan) == good


def test_the_others_lead_to_a_page_or_are_not_noticed_and_never_crash(
    window: Window, desk: Desk, tmp_path: Path
) -> None:
    for number, name in enumerate(DAMAGES.keys() - set(DESTROYED)):
        path = make(tmp_path / f"{number}.ebbflow", *many(40))
        desk.open(path)
        session = desk.session
        assert session is not None
        DAMAGES[name].do(path)
        forget(session)
        session.look_beside()
        session.ask(content)
        session.do(lambda plan: add_block(plan, block()))
        assert isinstance(shown(window), Book | PlanTroublePage), name


def test_a_plan_that_was_taken_away_gets_its_page_and_is_not_lost(
    window: Window, session: Session, path: Path
) -> None:
    lay_there = content(session.plan)  # of which there is no backup, as nothing was changed
    path.unlink()
    session.look_beside()
    assert "This plan is not there" in said(window)
    assert "not plugged in" in said(window)
    press(window, "Bring the backup back")
    assert isinstance(shown(window), Book)
    again = window._desk.session
    assert again is not None
    assert content(again.plan) == lay_there
    assert path.exists()


def test_a_change_notices_it_at_once(window: Window, session: Session, path: Path) -> None:
    path.rename(path.with_name("elsewhere.ebbflow"))
    assert session.do(lambda plan: add_block(plan, block())) is None
    assert "This plan is not there" in said(window)
    path.with_name("elsewhere.ebbflow").rename(path)
    press(window, "Try again")
    assert isinstance(shown(window), Book)


def test_another_file_in_its_place_is_opened_instead(window: Window, session: Session, path: Path) -> None:
    newer = make(path.with_name("newer.ebbflow"), block("Newer", id="newer"))
    newer.replace(path)
    session.look_beside()
    assert isinstance(shown(window), Book)
    again = window._desk.session
    assert again is not None
    assert again is not session
    assert "newer" in content(again.plan)


def test_a_lock_is_a_word_and_the_page_stays(window: Window, session: Session, path: Path) -> None:
    with raw(path) as other:
        session.plan._raw.execute("PRAGMA busy_timeout=10")
        other.execute("BEGIN EXCLUSIVE")
        assert session.do(lambda plan: add_block(plan, block())) is None
        assert "in a moment" in toast(window)
        other.execute("ROLLBACK")
    assert session.do(lambda plan: add_block(plan, block())) is not None


def test_the_trouble_of_another_file_is_a_word(window: Window, session: Session, tmp_path: Path) -> None:
    session.tell(Missing(tmp_path / "nowhere.ics"))
    assert "nowhere" in toast(window)


def test_it_is_told_once(session: Session, path: Path) -> None:
    told: list[object] = []
    session.lost.connect(told.append)
    tamper(path, "DROP TABLE block")
    for _ in range(3):
        session.ask(content)
    assert len(told) == 1
