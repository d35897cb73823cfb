"""What an agreement says, how it reads on a day, and how two versions of it are compared."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agreements.agreement import Agreement, standing
from planner.domain.agreements.compare import MOST_PIECES, Fate, Piece, changed, compare, differences
from planner.domain.agreements.held_time import HeldTime
from planner.domain.agreements.kinds import (
    AGREEMENT_KIND_WORDS,
    SHAPE_WORDS,
    STANDING_WORDS,
    AgreementKind,
    AgreementState,
    Part,
    Shape,
    Standing,
)
from planner.domain.errors import UserError
from tests.helpers import records
from tests.helpers.agreements import SUNDAYS, terms

DAY = date(2027, 3, 10)


def test_texts_are_tidied() -> None:
    tidied = terms(title="  Two \n words ", need="\n I need it. \n").checked()
    assert (tidied.title, tidied.need) == ("Two words", "I need it.")


@pytest.mark.parametrize(
    ("held", "why"),
    [
        (replace(SUNDAYS, end=SUNDAYS.start), "after its start"),
        (replace(SUNDAYS, part=Part.REVIEW), "by its date"),
        (replace(SUNDAYS, rule="FREQ=WEEKLY;COUNT=3"), "leave its end open"),
        (replace(SUNDAYS, rule="FREQ=WEEKLY;UNTIL=20270401"), "leave its end open"),
        (replace(SUNDAYS, rule="FREQ=OFTEN"), "OFTEN"),
    ],
)
def test_a_time_that_cannot_be_held_is_refused(held: HeldTime, why: str) -> None:
    with pytest.raises(UserError, match=why):
        terms(times=(held,)).checked()


@given(held=records.held_times)
def test_a_held_time_is_read_as_it_was_written(held: HeldTime) -> None:
    assert HeldTime.read(held.written()) == held


@pytest.mark.parametrize(
    ("fields", "reads"),
    [
        ({}, Standing.DRAFT),
        ({"state": AgreementState.PROPOSED}, Standing.PROPOSED),
        ({"state": AgreementState.PROPOSED, "version": 2}, Standing.COUNTERED),
        ({"state": AgreementState.PROPOSED, "version": 2, "in_force": 1}, Standing.PROPOSED),
        ({"state": AgreementState.TRIAL, "review_on": date(2027, 3, 11)}, Standing.TRIAL),
        ({"state": AgreementState.TRIAL, "review_on": DAY}, Standing.DUE),
        ({"state": AgreementState.AGREED}, Standing.AGREED),
        ({"state": AgreementState.AGREED, "review_on": date(2027, 1, 1)}, Standing.DUE),
        ({"state": AgreementState.PAUSED, "review_on": date(2027, 1, 1)}, Standing.PAUSED),
        ({"state": AgreementState.ENDED}, Standing.ENDED),
    ],
)
def test_how_it_reads_on_a_day(fields: dict[str, object], reads: Standing) -> None:
    agreement = Agreement(id="one", author="anna", created=datetime(2027, 1, 1, tzinfo=UTC))
    assert standing(replace(agreement, **fields), DAY) is reads  # type: ignore[arg-type]


def test_everything_has_words() -> None:
    assert (set(AGREEMENT_KIND_WORDS), set(SHAPE_WORDS), set(STANDING_WORDS)) == (
        set(AgreementKind),
        set(Shape),
        set(Standing),
    )


def test_versions_are_compared_word_by_word() -> None:
    assert compare("From 7 to 12, alone.", "From 8 to 12, alone, please.") == (
        Piece("From ", Fate.KEPT),
        Piece("7", Fate.REMOVED),
        Piece("8", Fate.ADDED),
        Piece(" to 12, alone", Fate.KEPT),
        Piece(", please", Fate.ADDED),
        Piece(".", Fate.KEPT),
    )


@given(before=records.texts, after=records.texts)
def test_what_was_and_what_is_can_be_read_from_the_comparison(before: str, after: str) -> None:
    pieces = compare(before, after)
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.REMOVED) == after


def test_very_long_texts_are_compared_as_a_whole() -> None:
    long = "word " * MOST_PIECES
    assert compare(long, f"{long}more") == (Piece(long, Fate.REMOVED), Piece(f"{long}more", Fate.ADDED))


def test_only_what_differs_is_told() -> None:
    before, after = terms(), terms(need="Other.", review_on=DAY)
    assert [one.name for one in differences(before, after)] == ["need"]
    assert changed(before, after) == ("need", "review_on")


@given(text=st.text(max_size=300))
def test_no_text_is_too_odd_to_be_compared(text: str) -> None:
    assert all(piece.fate is Fate.KEPT for piece in compare(text, text))
