"""Proves that work beside the window gives back values, in the window's thread, and never takes it down."""

import gc
import logging
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.errors import UserError
from planner.ui.kit.tasks import IN_PASSING, InlineTasks, Tasks


class Page(QObject):
    """Keeps what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.sentences: list[str] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def take(self, value: object) -> None:
        self.done.append(value)
        self.threads.append(QThread.currentThread())

    @Slot(object)
    def fail(self, error: UserError) -> None:
        self.sentences.append(str(error))
        self.threads.append(QThread.currentThread())


@pytest.fixture
def beside(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(qapp)
    yield tasks
    tasks.close()
    shiboken6.delete(tasks)


def test_work_is_done_elsewhere_and_told_here(beside: Tasks, qtbot: QtBot) -> None:
    page, workers = Page(), []

    def work() -> dict[int, str]:
        workers.append(threading.get_ident())
        return {1: "kept as it is"}

    beside.run(work, page.take, page.fail)
    qtbot.waitUntil(lambda: not beside.busy)

    assert page.done == [{1: "kept as it is"}]
    assert page.threads == [page.thread()]
    assert workers != [threading.get_ident()]


def test_one_after_the_other(beside: Tasks, qtbot: QtBot) -> None:
    page, begun = Page(), []

    def numbered(number: int) -> int:
        begun.append(number)
        return number

    for number in range(20):
        beside.run(Numbered(numbered, number), page.take, page.fail)
    qtbot.waitUntil(lambda: not beside.busy)

    assert begun == page.done == list(range(20))


class Numbered:
    def __init__(self, work: object, number: int) -> None:
        self._work, self._number = work, number

    def __call__(self) -> object:
        assert callable(self._work)
        return self._work(self._number)


def test_busy_from_the_first_to_the_last(beside: Tasks, qtbot: QtBot) -> None:
    page = Page()
    said: list[bool] = []
    beside.busy_changed.connect(said.append)

    beside.run(int, page.take, page.fail)
    beside.run(int, page.take, page.fail)
    assert beside.busy
    qtbot.waitUntil(lambda: not beside.busy)

    assert said == [True, False]


def test_who_is_gone_is_not_told(beside: Tasks, qtbot: QtBot) -> None:
    gone, page, gate = Page(), Page(), threading.Event()
    told = gone.done

    beside.run(gate.wait, gone.take, gone.fail)
    beside.run(int, page.take, page.fail)
    shiboken6.delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: not beside.busy)

    assert told == []
    assert page.done == [0]


@pytest.fixture
def thresholds() -> Iterator[tuple[int, int, int]]:
    before = gc.get_threshold()
    gc.set_threshold(20_000, 9, 8)
    yield gc.get_threshold()
    gc.set_threshold(*before)


def test_while_work_is_done_things_are_looked_through_in_passing(
    beside: Tasks, qtbot: QtBot, thresholds: tuple[int, int, int]
) -> None:
    page = Page()

    beside.run(gc.get_threshold, page.take, page.fail)
    beside.run(gc.get_threshold, page.take, page.fail)
    qtbot.waitUntil(lambda: not beside.busy)

    assert page.done == [IN_PASSING, IN_PASSING]
    assert gc.get_threshold() == thresholds


@pytest.mark.usefixtures("thresholds")
def test_how_it_is_to_be_from_now_on_may_be_said_meanwhile(beside: Tasks, qtbot: QtBot) -> None:
    page, gate = Page(), threading.Event()

    beside.run(gate.wait, page.take, page.fail)
    gc.set_threshold(30_000, 7, 6)
    gate.set()
    qtbot.waitUntil(lambda: not beside.busy)

    assert gc.get_threshold() == (30_000, 7, 6)


@pytest.fixture(params=[Tasks, InlineTasks])
def either(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tasks]:
    tasks = request.param(qapp)
    yield tasks
    tasks.close()
    shiboken6.delete(tasks)


def test_what_people_can_put_right_is_told_as_it_is(either: Tasks, qtbot: QtBot) -> None:
    page = Page()

    def work() -> None:
        raise UserError("“{name}” is here already.", name="Nora")

    either.run(work, page.take, page.fail)
    qtbot.waitUntil(lambda: not either.busy)

    assert page.sentences == ["“Nora” is here already."]
    assert page.done == []


def test_what_they_cannot_is_logged_and_told_plainly(
    either: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    page = Page()

    with caplog.at_level(logging.ERROR):
        either.run(lambda: 1 // 0, page.take, page.fail)
        qtbot.waitUntil(lambda: not either.busy)

    assert len(page.sentences) == 1
    assert "Zero" not in page.sentences[0]
    assert caplog.records[0].exc_info is not None


def test_inline_is_through_at_once(tasks: InlineTasks) -> None:
    page = Page()

    tasks.run(lambda: "done", page.take, page.fail)

    assert page.done == ["done"]
