"""Any edit of any series in a plan's file is one step: taken back, nothing has ever been."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.errors import UserError
from planner.services.series import delete_occurrence, edit_occurrence
from planner.store.store import Store
from tests.domain.edited import HOUR
from tests.domain.editing_cases import Case, cases
from tests.helpers.plans import ANNA, content, plan, put

EDITS = st.sampled_from(
    [{"title": "New"}, {"start": HOUR}, {"start": 25 * HOUR}, {"end": 3 * HOUR}, {"rule": None}, None]
)
STEPS = st.lists(st.tuples(cases(), st.sampled_from(Scope), EDITS), min_size=25, max_size=25)


@settings(max_examples=2, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_taking_back_any_edit_is_as_if_nothing_had_been(
    tmp_path_factory: Any, steps: list[tuple[Case, Scope, dict[str, Any] | None]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("plans")
    with plan(folder) as store:
        for case, scope, edit in steps:
            block = replace(case.series.block, who=(ANNA,))
            added = put(store, block, *case.series.overrides)
            require_undone(store, case, scope, edit)
            store.apply(added.inverse())


def require_undone(store: Store, case: Case, scope: Scope, edit: dict[str, Any] | None) -> None:
    before = content(store)
    try:
        changes = change(store, case, scope, edit)
    except UserError:
        assert content(store) == before
        return
    after = content(store)
    assert {one.id for one in changes.changes} == {
        id for id in {*before, *after} if before.get(id) != after.get(id)
    }
    undone = store.apply(changes.inverse())
    assert content(store) == before
    store.apply(undone.inverse())
    assert content(store) == after
    store.apply(changes.inverse())


def change(store: Store, case: Case, scope: Scope, edit: dict[str, Any] | None) -> ChangeSet:
    if edit is None:
        return delete_occurrence(store, case.series.block.id, case.at, scope)
    shown = case.seen(case.series)[case.at]
    whole = timedelta(days=1) if shown.all_day else HOUR
    fields = {
        name: value if not isinstance(value, timedelta) else getattr(shown, name) + (value // HOUR) * whole
        for name, value in edit.items()
    }
    return edit_occurrence(store, case.series.block.id, case.at, scope, **fields)
