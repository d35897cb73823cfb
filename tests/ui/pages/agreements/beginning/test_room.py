"""What is laid over the page of agreements has room: in longer languages, and with names without end."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.agreements.kinds import AgreementKind
from planner.services.agreements.comparing import keep_answers, topic
from planner.services.people import edit_person
from planner.ui.pages.agreements.beginning.sheet import BeginSheet
from planner.ui.pages.agreements.comparing.sheet import CompareSheet
from planner.ui.pages.page import Around
from tests.helpers.long_words import LongWords
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.agreements.ground import settle
from tests.ui.shell.test_long_words import cut_off

TIME = AgreementKind.TIME


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LongWords]:
    made = LongWords(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)
    made.deleteLater()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_beginning_in_a_longer_language(around: Around, ground: QWidget, size: tuple[int, int]) -> None:
    ground.resize(*size)
    sheet = BeginSheet(around, ground)
    sheet.open()
    assert cut_off(sheet) == []
    sheet._other.click()
    sheet._now.click()
    assert cut_off(sheet) == []


@pytest.mark.usefixtures("language")
def test_comparing_in_a_longer_language(around: Around, ground: QWidget) -> None:
    sheet = CompareSheet(around, ground)
    sheet.open()
    assert cut_off(sheet) == []
    sheet._open_topic(TIME)
    assert cut_off(sheet) == []
    sheet._ask(ANNA)
    assert cut_off(sheet) == []


def test_names_without_end(around: Around, ground: QWidget) -> None:
    for person in (ANNA, BEN):
        around.session.do(partial(edit_person, person_id=person, name=f"{person}<b>&{'W' * 180}"))
    begin = BeginSheet(around, ground)
    begin.open()
    settle()
    assert begin.width() <= ground.width()
    begin.reject()
    sheet = CompareSheet(around, ground)
    sheet.open()
    sheet._open_topic(TIME)
    assert cut_off(sheet) == []
    for place, person in enumerate((ANNA, BEN)):
        given = {one.id: one.choices[place] for one in topic(around.session.plan, TIME).expectations}
        around.session.do(partial(keep_answers, kind=TIME, person_id=person, words=given))
        sheet._list()
        sheet._open_topic(TIME)
        assert cut_off(sheet) == []
        assert sheet.width() <= ground.width()
