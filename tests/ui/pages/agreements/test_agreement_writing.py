"""Writing in an agreement: a draft on the spot, one step for each field; else aside until it is proposed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.domain.agreements.kinds import AgreementKind, AgreementState, Part
from planner.domain.agreements.steps import Step
from planner.domain.agreements.terms import TEXT_LIMIT
from planner.domain.clock import FixedClock
from planner.domain.kinds import Firmness
from planner.services.agreements.writing import Proposal, try_another_way
from planner.ui.pages.agreements.document.quiet_text import QuietText
from planner.ui.pages.agreements.document.time_sheet import TimeSheet
from planner.ui.pages.agreements.page import AgreementsPage
from tests.helpers.agreements import SUNDAYS, TRIAL, agreed, begun, proposed, read, terms
from tests.helpers.plans import ANNA, BEN, NOW
from tests.ui.pages.agreements.ground import settle, words

TODAY = date(2027, 3, 10)
LONG = "word " * 20_000


def write(edit: QuietText, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)


def draft(page: AgreementsPage, **fields: object) -> str:
    id = begun(page.around.session.plan, **fields)
    page.around.session.set_here(ANNA)
    settle()
    return id


def test_each_field_is_kept_when_it_is_left_as_one_step(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    write(page.document.parts["need"].edit, "I need a door")
    assert read(session.plan, id).words.need != "I need a door"
    write(page.document.parts["offer"].edit, "and I knock too")
    assert read(session.plan, id).words.need == "I need a door"
    page.column.list.setFocus()
    assert read(session.plan, id).words.offer == "and I knock too"
    session.undo_stack.undo()
    assert read(session.plan, id).words.offer == ""
    assert page.document.parts["offer"].edit.text == ""
    assert read(session.plan, id).words.need == "I need a door"


def test_esc_brings_back_what_was_there(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    edit, before = page.document.title, page.document.title.text
    write(edit, "Something else")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    page.column.list.setFocus()
    assert edit.text == before == read(session.plan, id).words.title


def test_what_cannot_be_is_told_in_its_place_and_nothing_is_lost(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    part = page.document.parts["need"]
    write(part.edit, "")
    page.column.list.setFocus()
    assert "begins with a need" in words(part)
    write(part.edit, "x" * (TEXT_LIMIT + 1))
    page.column.list.setFocus()
    assert "5,000 is the most" in words(part)
    assert len(part.edit.text) == TEXT_LIMIT + 1
    assert read(session.plan, id).words.need == "I would like Sunday mornings to myself."
    write(part.edit, "short again")
    page.column.list.setFocus()
    assert "is the most" not in words(part)
    assert read(session.plan, id).words.need == "short again"


def test_what_could_not_be_kept_is_there_again_after_looking_at_another(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    other = agreed(session.plan, title="Another")
    session.changed.emit(None)
    page.choose(id)
    part = page.document.parts["need"]
    write(part.edit, LONG)
    page.choose(other)
    assert part.edit.text == read(session.plan, other).words.need
    assert not words(part).count("is the most")
    page.choose(id)
    assert part.edit.text == LONG
    assert "5,000 is the most" in words(part)
    write(part.edit, "short again")
    page.choose(other)
    page.choose(id)
    assert part.edit.text == read(session.plan, id).words.need == "short again"


def test_a_long_text_is_pasted_whole(page: AgreementsPage) -> None:
    draft(page)
    part, data = page.document.parts["need"], QMimeData()
    data.setText(LONG)
    part.edit.selectAll()
    part.edit.insertFromMimeData(data)
    page.column.list.setFocus()
    page.document.keep_typed()
    assert part.edit.text == LONG
    assert "5,000 is the most" in words(part)


def test_nothing_is_shared_while_something_cannot_be_as_it_stands(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    part = page.document.parts["offer"]
    write(part.edit, LONG)
    page.document.steps.offered[Step.PROPOSE].click()
    assert read(session.plan, id).agreement.state is AgreementState.DRAFT
    assert part.edit.hasFocus()
    assert "5,000 is the most" in words(part)
    write(part.edit, "A quiet evening")
    page.document.steps.offered[Step.PROPOSE].click()
    found = read(session.plan, id)
    assert (found.agreement.state, found.words.offer) == (AgreementState.PROPOSED, "A quiet evening")


def test_nothing_is_shared_while_its_days_cannot_be(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    page.document.more.click()
    facts = page.document.facts
    facts.tried.click()
    facts.last.set_day(TODAY - timedelta(days=1))
    facts.last.editingFinished.emit()
    page.document.steps.offered[Step.PROPOSE].click()
    assert read(session.plan, id).agreement.state is AgreementState.DRAFT
    assert facts.last.hasFocus()
    assert "would end before it begins" in words(facts)
    facts.last.set_day(TODAY + timedelta(days=6))
    facts.last.editingFinished.emit()
    page.document.steps.offered[Step.PROPOSE].click()
    assert read(session.plan, id).agreement.state is AgreementState.PROPOSED


def test_other_words_are_not_shared_while_they_cannot_be(page: AgreementsPage) -> None:
    session = page.around.session
    id = proposed(session.plan)
    session.changed.emit(None)
    session.set_here(ANNA)
    page.take_step(Step.COUNTER)
    write(page.document.parts["offer"].edit, "Something else")
    write(page.document.parts["need"].edit, "")
    page.document.aside.propose.click()
    assert read(session.plan, id).agreement.version == 1
    assert page.document.parts["need"].edit.hasFocus()


def test_a_title_is_needed_too(page: AgreementsPage) -> None:
    draft(page)
    write(page.document.title, "")
    page.column.list.setFocus()
    assert "needs a title" in words(page.document)


def test_what_is_typed_is_kept_when_another_is_opened_or_the_page_goes(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    other = agreed(session.plan, title="Another")
    session.changed.emit(None)
    page.choose(id)
    write(page.document.parts["need"].edit, "first")
    page.choose(other)
    assert read(session.plan, id).words.need == "first"
    page.choose(id)
    write(page.document.parts["need"].edit, "second")
    page.close()
    assert read(session.plan, id).words.need == "second"


def test_it_is_kept_when_others_sit_down(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    write(page.document.parts["need"].edit, "only mine")
    session.set_here(None)
    assert read(session.plan, id).words.need == "only mine"
    assert page.shown.whole is None


def test_the_rest_unfolds(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    assert not page.document.parts["will"].isVisible()
    assert not page.document.facts.isVisible()
    page.document.more.click()
    facts = page.document.facts
    assert page.document.parts["will"].isVisible()
    facts.kind.set_value(AgreementKind.HOME)
    facts.firmness.set_value(Firmness.PROTECTED)
    facts.kind.chosen.emit(AgreementKind.HOME)
    said = read(session.plan, id).words
    assert (said.kind, said.firmness) == (AgreementKind.HOME, Firmness.PROTECTED)


def test_a_trial_and_a_day_to_look_again_are_chosen(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    page.document.more.click()
    facts = page.document.facts
    facts.tried.click()
    facts.looked.click()
    said = read(session.plan, id).words
    assert (said.trial_from, said.trial_until) == (TODAY, TODAY + timedelta(days=13))
    assert said.review_on == TODAY + timedelta(weeks=8)
    facts.last.set_day(TODAY - timedelta(days=1))
    facts.last.editingFinished.emit()
    assert "would end before it begins" in words(facts)
    assert read(session.plan, id).words.trial_until == TODAY + timedelta(days=13)


def test_a_time_is_added_and_taken_away(page: AgreementsPage) -> None:
    session, id = page.around.session, draft(page)
    page.document.held.add.click()
    (sheet,) = page.findChildren(TimeSheet)
    sheet.weekday.set_value(7)
    sheet.length.set_value(240)
    sheet._add()
    settle()
    (held,) = read(session.plan, id).words.times
    assert (held.start.weekday(), held.rule, held.part) == (6, "FREQ=WEEKLY;BYDAY=SU", Part.TIME)
    assert held.end - held.start == timedelta(hours=4)
    assert "Every Sunday 19:00 – 23:00" in words(page.document.held)
    assert "Anna’s lane · own time" in words(page.document.held)
    page.document.held._drops[0].click()
    assert read(session.plan, id).words.times == ()


def test_a_time_belongs_to_somebody(page: AgreementsPage) -> None:
    draft(page)
    page.document.held.add.click()
    (sheet,) = page.findChildren(TimeSheet)
    sheet.who.set_chosen(())
    sheet._add()
    assert "somebody’s" in words(sheet)
    sheet.reject()


def test_what_was_proposed_is_changed_aside_and_asks_for_each_yes_anew(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan, times=(SUNDAYS,))
    session.changed.emit(None)
    assert page.document.title.isReadOnly()
    page.document.steps.offered[Step.ADJUST].click()
    page.acting.menu.actions()[1].trigger()
    page.acting.menu.close()
    assert "Ben proposes other words" in words(page.document.aside)
    write(page.document.parts["need"].edit, "Every other Sunday.")
    page.column.list.setFocus()
    assert read(session.plan, id).agreement.version == 1
    page.document.aside.why.setText("Half of them")
    page.document.aside.propose.click()
    found = read(session.plan, id)
    assert (found.agreement.state, found.agreement.version, found.yes) == (AgreementState.PROPOSED, 2, ())
    assert found.words.need == "Every other Sunday."
    assert (found.entries[-1].words, found.entries[-1].person) == ("Half of them", BEN)
    assert not page.document.aside.isVisible()
    assert page.document.title.isReadOnly()


def test_words_aside_wait_while_another_is_looked_at_and_can_be_left(page: AgreementsPage) -> None:
    session = page.around.session
    id, other = proposed(session.plan), agreed(session.plan, title="Another")
    session.changed.emit(None)
    session.set_here(ANNA)
    page.choose(id)
    page.take_step(Step.COUNTER)
    write(page.document.parts["need"].edit, "Something new")
    page.choose(other)
    assert page.document.parts["need"].edit.text != "Something new"
    page.choose(id)
    assert page.document.parts["need"].edit.text == "Something new"
    page.document.aside.leave.click()
    assert page.document.parts["need"].edit.text == read(session.plan, id).words.need
    assert read(session.plan, id).agreement.version == 1


def test_nothing_new_is_no_proposal(page: AgreementsPage) -> None:
    session, told = page.around.session, list[object]()
    session.troubled.connect(told.append)
    id = proposed(session.plan)
    session.changed.emit(None)
    session.set_here(ANNA)
    page.take_step(Step.COUNTER)
    page.document.aside.propose.click()
    assert len(told) == 1
    assert page.document.aside.isVisible()
    assert read(session.plan, id).agreement.version == 1


def test_another_way_is_tried_for_some_weeks(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan, **TRIAL)
    session.changed.emit(None)
    session.set_here(ANNA)
    page.take_step(Step.TRY_ANOTHER_WAY)
    page.document.aside.weeks.setValue(3)
    page.document.aside.propose.click()
    said = read(session.plan, id).words
    assert (said.trial_from, said.trial_until) == (TODAY, TODAY + timedelta(days=20))


def test_a_yes_is_asked_for_with_the_days_it_is_for(page: AgreementsPage) -> None:
    session = page.around.session
    id = agreed(session.plan, review_on=TODAY + timedelta(days=60))
    session.changed.emit(None)
    settle()
    assert "9 May" in words(page.document.told)
    try_another_way(session.plan, id, Proposal(BEN, terms(review_on=TODAY + timedelta(days=20))), 1)
    session.changed.emit(None)
    settle()
    assert "from 10 Mar until 16 Mar" in words(page.document.told)
    assert "30 Mar" in words(page.document.told)
    assert "9 May" not in words(page.document.told)


def test_days_that_went_by_meanwhile_are_in_nobodys_way(
    page: AgreementsPage, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, id = page.around.session, draft(page, **TRIAL, review_on=date(2027, 4, 2))
    monkeypatch.setattr(type(clock), "now", lambda _: NOW + timedelta(weeks=6))
    session.changed.emit(None)
    settle()
    write(page.document.parts["offer"].edit, "Something in return")
    page.column.list.setFocus()
    said = read(session.plan, id).words
    assert (said.offer, said.trial_until, said.review_on) == ("Something in return", None, None)


def test_words_are_words_whatever_they_look_like(page: AgreementsPage) -> None:
    odd = "<b>bold</b> & <img src=file:///x>"
    agreed(page.around.session.plan, title=odd, need=odd)
    page.around.session.changed.emit(None)
    assert page.document.title.text == odd
    assert page.document.parts["need"].edit.text == odd
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in page.findChildren(QLabel)
        if odd in label.text()
    )
