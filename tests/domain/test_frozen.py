"""Records made past their constructors are those that the constructors would have made."""

from dataclasses import FrozenInstanceError, fields, replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.frozen import like, made
from tests.helpers import records
from tests.helpers.plans import block

ANY_RECORD = st.one_of(
    records.plans,
    records.people,
    records.blocks(),
    records.overrides(),
    records.remarks,
    records.on_cards,
    records.answers,
    records.agreements,
)


def values(record: Any) -> list[Any]:
    return [getattr(record, field.name) for field in fields(record)]


@given(record=ANY_RECORD)
def test_it_holds_the_values_of_its_fields(record: Any) -> None:
    assert values(made(type(record), values(record))) == values(record)


@given(record=records.blocks(), start=records.walls)
def test_one_like_another_is_what_replacing_makes(record: Block, start: datetime) -> None:
    own: dict[str, Any] = {"start": start, "rule": None, "added": ()}
    before = values(record)
    assert values(like(record, **own)) == values(replace(record, **own))
    assert values(record) == before


def test_it_is_as_frozen_as_any() -> None:
    copy = like(block(), title="Choir")
    with pytest.raises(FrozenInstanceError):
        copy.title = "Pottery"  # type: ignore[misc]


@pytest.mark.parametrize("wrong", [slice(1, None), slice(0, -1), slice(0, 0)])
def test_every_field_needs_its_value(wrong: slice) -> None:
    with pytest.raises(ValueError, match="zip"):
        made(Block, values(block())[wrong])
