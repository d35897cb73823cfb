"""Work asked for anew before it is through: one at a time, and only the newest is told."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.errors import UserError
from planner.ui.kit.tasks import InlineTasks
from planner.ui.pages.calendars.newest import Newest


class Slow(InlineTasks):
    """Does a piece of work when it is told to."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.begun: list[Callable[[], None]] = []

    def run(self, work, on_done, on_error):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.begun.append(lambda: InlineTasks.run(self, work, on_done, on_error))

    def end(self) -> None:
        self.begun.pop(0)()


@pytest.fixture
def slow(qapp: QApplication) -> Slow:
    return Slow(qapp)


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def newest(slow: Slow, told: list[object], qapp: QApplication) -> Newest:
    made = Newest(slow, qapp)
    made.done.connect(told.append)
    made.failed.connect(told.append)
    return made


def test_only_the_newest_is_told(newest: Newest, slow: Slow, told: list[object]) -> None:
    for number in range(4):
        newest.ask(lambda number=number: number)  # type: ignore[misc]
    assert len(slow.begun) == 1
    slow.end()
    assert told == []
    slow.end()
    assert told == [3]
    assert slow.begun == []


def test_what_went_wrong_is_told_unless_something_newer_is_asked(
    newest: Newest, slow: Slow, told: list[object]
) -> None:
    def wrong() -> object:
        raise UserError("No.")

    newest.ask(wrong)
    newest.ask(wrong)
    slow.end()
    assert told == []
    slow.end()
    (trouble,) = told
    assert str(trouble) == "No."
