"""People: names that can be told apart, and wishes that fit into a week."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UserError, shown
from planner.domain.person import Person, same_name
from tests.helpers import records
from tests.helpers.plans import two

ANNA = two()[0]


@given(one=records.people)
def test_checking_a_person_who_can_be_changes_nothing(one: Person) -> None:
    assert one.checked() == one


REFUSED: list[dict[str, Any]] = [
    {"name": ""},
    {"name": " \n\u3000"},
    {"name": "x" * 201},
    {"name": "a\0"},
    {"name": "\ud800"},
    {"wish_me": -1},
    {"wish_friends": 10_081},
    {"wish_us": 10**9},
]


@pytest.mark.parametrize("fields", REFUSED, ids=ascii)
def test_what_nobody_can_be_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        replace(ANNA, **fields).checked()


@pytest.mark.parametrize("wish", [None, 0, 10_080])
def test_a_wish_fits_between_none_and_the_whole_week(wish: int | None) -> None:
    wishing = replace(ANNA, wish_me=wish, wish_friends=wish, wish_us=wish)
    assert wishing.checked() == wishing


SAME = [
    ("Anna", "ANNA", True),
    ("Zoë", "Zoe\u0308", True),
    ("STRASSE", "straße", True),
    (" Anna  Maria", "Anna Maria", True),
    ("Anna", "Ánna", False),
    ("Anna Maria", "AnnaMaria", False),
    ("İpek", "ipek", False),
    ("ﬁn", "fin", True),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_names_are_the_same_when_a_reader_takes_them_so(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@given(text=st.text())
def test_what_is_said_of_a_text_stays_on_its_line(text: str) -> None:
    assert len(f"a{shown(text)}b".splitlines()) == 1
    assert len(str(UserError("{text}!", text=text)).splitlines()) == 1


def test_readable_text_is_shown_as_it_is() -> None:
    assert shown("Änne 💞 נועה {x}") == "Änne 💞 נועה {x}"
    assert shown("a\x1b[2J\n\u2028") == "a\\x1b[2J\\n\\u2028"
