"""The open plan: every change can be taken back, and one from beside is noticed."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from planner.domain.changes import ChangeSet
from planner.domain.clock import FixedClock
from planner.domain.errors import Stale, UserError
from planner.services.blocks import add_block, edit_block, remove_block
from planner.services.in_use import OpenPlan
from planner.store.store import Store
from planner.ui.desk import Desk
from planner.ui.session import Session
from tests.helpers.plans import block, content, put


def pottery(session: Session) -> str:
    one = block()
    session.do(lambda plan: add_block(plan, one))
    return one.id


def test_what_was_done_can_be_undone_and_done_again(session: Session, qtbot: QtBot) -> None:
    before = content(session.plan)
    with qtbot.waitSignal(session.changed) as told:
        pottery(session)
    assert isinstance(told.args[0], ChangeSet)
    after = content(session.plan)
    assert session.undo_stack.undoText() == "Add block"
    session.undo_stack.undo()
    assert content(session.plan) == before
    session.undo_stack.redo()
    assert content(session.plan) == after


def test_what_cannot_be_done_is_told_and_leaves_nothing_to_undo(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.troubled) as told:
        assert session.do(lambda plan: remove_block(plan, "nobody")) is None
    assert isinstance(told.args[0], UserError)
    assert not session.undo_stack.canUndo()


def test_a_step_that_cannot_be_taken_back_any_more_goes(session: Session, path: Path, qtbot: QtBot) -> None:
    one = pottery(session)
    with Store.open(path, session.plan.clock) as beside:
        edit_block(beside, one, title="Ceramics")
    with qtbot.waitSignal(session.troubled) as told:
        session.undo_stack.undo()
    assert isinstance(told.args[0], Stale)
    assert session.undo_stack.count() == 0


def test_what_changes_nothing_is_no_step(session: Session) -> None:
    one = pottery(session)
    session.do(lambda plan: edit_block(plan, one, title="Pottery"))
    assert session.undo_stack.count() == 1


def test_the_same_push_again_and_again_is_one_step(session: Session, clock: FixedClock) -> None:
    one = pottery(session)
    start = block().start

    def later(plan: OpenPlan) -> ChangeSet:
        nonlocal start
        start += timedelta(minutes=15)
        return edit_block(plan, one, start=start)

    for _ in range(3):
        session.do(later, "Move")
    clock.moment += timedelta(seconds=2)
    session.do(later, "Move")
    assert session.undo_stack.count() == 3
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert content(session.plan)[one].start == block().start  # type: ignore[attr-defined]
    session.undo_stack.redo()
    assert content(session.plan)[one].start == start - timedelta(minutes=15)  # type: ignore[attr-defined]


def test_two_that_come_are_two_steps(session: Session) -> None:
    pottery(session)
    pottery(session)
    assert session.undo_stack.count() == 2


def test_a_change_from_beside_is_noticed(session: Session, path: Path, qtbot: QtBot) -> None:
    with Store.open(path, session.plan.clock) as beside:
        put(beside, block("From beside"))
    with qtbot.waitSignal(session.changed, timeout=2000) as told:
        pass
    assert told.args == [None]


def test_who_is_here_is_told_once(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.here_changed):
        session.set_here("anna")
    with qtbot.assertNotEmitted(session.here_changed):
        session.set_here("anna")
    assert session.here == "anna"


def test_a_backup_is_made_when_something_changed_and_at_the_end(session: Session, desk: Desk) -> None:
    backups = session.in_use.backups
    assert backups is not None
    session.back_up()
    assert backups.newest_first() == []
    pottery(session)
    session.back_up()
    session.back_up()
    assert len(backups.newest_first()) == 1
    pottery(session)
    desk.clear()
    assert len(backups.newest_first()) == 2
