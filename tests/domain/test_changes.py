"""A change as a value: its inverse, and what it touches."""

from planner.domain.changes import KIND_OF, RECORD_TYPES, Change, ChangeSet, RecordKind
from tests.helpers.plans import NOW, block, two

ONE, OTHER = block("One"), block("Other")
CHANGES = ChangeSet(
    "Move One",
    NOW,
    (
        Change(RecordKind.BLOCK, ONE.id, None, ONE),
        Change(RecordKind.BLOCK, OTHER.id, OTHER, None),
        Change(RecordKind.PERSON, "anna", two()[0], two()[0]),
    ),
)


def test_the_inverse_is_the_other_way_round_in_the_other_order() -> None:
    assert CHANGES.inverse().changes == (
        Change(RecordKind.PERSON, "anna", two()[0], two()[0]),
        Change(RecordKind.BLOCK, OTHER.id, None, OTHER),
        Change(RecordKind.BLOCK, ONE.id, ONE, None),
    )
    assert CHANGES.inverse().inverse() == CHANGES


def test_it_knows_what_it_touches() -> None:
    assert [kind for kind in RecordKind if CHANGES.touches(kind)] == [RecordKind.PERSON, RecordKind.BLOCK]
    assert CHANGES.ids(RecordKind.BLOCK) == {ONE.id, OTHER.id}
    assert CHANGES.ids(RecordKind.OVERRIDE) == frozenset()


def test_every_kind_of_record_is_known_both_ways() -> None:
    assert set(RECORD_TYPES) == set(RecordKind)
    assert all(KIND_OF[record_type] is kind for kind, record_type in RECORD_TYPES.items())
