"""The page of agreements on a plan of Anna's and Ben's."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from planner.ui.pages.agreements.page import AgreementsPage
from planner.ui.pages.page import Around
from tests.ui.pages.agreements.ground import around, settle

__all__ = ["around"]


@pytest.fixture
def page(around: Around) -> Iterator[AgreementsPage]:
    """In a window of its own, as large as beside the rail."""
    made = AgreementsPage(around)
    made.resize(1356, 872)
    made.show()
    QTest.qWaitForWindowActive(made)
    made.start()
    settle()
    yield made
    made.close()
    made.deleteLater()
