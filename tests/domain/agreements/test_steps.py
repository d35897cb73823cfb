"""Every state with every step: allowed to whom and leading where, or refused with a sentence."""

from itertools import product

import pytest

from planner.domain.agreements.kinds import AgreementState
from planner.domain.agreements.steps import STEP_WORDS, STEPS, By, Step, allowed, possible
from planner.domain.errors import UserError

DRAFT, PROPOSED, TRIAL, AGREED, PAUSED, ENDED = AgreementState
AUTHOR, ANYONE = By
GONE = None

# From each state: the step, who may take it, and every state it can lead to.
TABLE = {
    DRAFT: {
        Step.EDIT: (AUTHOR, {DRAFT}),
        Step.PROPOSE: (AUTHOR, {PROPOSED}),
        Step.ERASE: (AUTHOR, {GONE}),
    },
    PROPOSED: {
        Step.COUNTER: (ANYONE, {PROPOSED}),
        Step.SAY_YES: (ANYONE, {PROPOSED, TRIAL, AGREED}),
        Step.TAKE_BACK_YES: (ANYONE, {PROPOSED, PAUSED}),
        Step.LET_GO: (ANYONE, {ENDED}),
        Step.ERASE_WHOLE: (ANYONE, {GONE}),
    },
    TRIAL: {
        Step.TAKE_BACK_YES: (ANYONE, {PAUSED}),
        Step.PAUSE: (ANYONE, {PAUSED}),
        Step.KEEP: (ANYONE, {AGREED}),
        Step.ADJUST: (ANYONE, {PROPOSED}),
        Step.TRY_ANOTHER_WAY: (ANYONE, {PROPOSED}),
        Step.LET_GO: (ANYONE, {ENDED}),
        Step.ERASE_WHOLE: (ANYONE, {GONE}),
    },
    AGREED: {
        Step.TAKE_BACK_YES: (ANYONE, {PAUSED}),
        Step.PAUSE: (ANYONE, {PAUSED}),
        Step.KEEP: (ANYONE, {AGREED}),
        Step.ADJUST: (ANYONE, {PROPOSED}),
        Step.TRY_ANOTHER_WAY: (ANYONE, {PROPOSED}),
        Step.LET_GO: (ANYONE, {ENDED}),
        Step.ERASE_WHOLE: (ANYONE, {GONE}),
    },
    PAUSED: {
        Step.SAY_YES: (ANYONE, {PAUSED, TRIAL, AGREED}),
        Step.TAKE_BACK_YES: (ANYONE, {PAUSED}),
        Step.RESUME: (ANYONE, {TRIAL, AGREED}),
        Step.ADJUST: (ANYONE, {PROPOSED}),
        Step.TRY_ANOTHER_WAY: (ANYONE, {PROPOSED}),
        Step.LET_GO: (ANYONE, {ENDED}),
        Step.ERASE_WHOLE: (ANYONE, {GONE}),
    },
    ENDED: {
        Step.ADJUST: (ANYONE, {PROPOSED}),
        Step.TRY_ANOTHER_WAY: (ANYONE, {PROPOSED}),
        Step.ERASE_WHOLE: (ANYONE, {GONE}),
    },
}


@pytest.mark.parametrize(("state", "step"), list(product(AgreementState, Step)))
def test_every_state_with_every_step(state: AgreementState, step: Step) -> None:
    wanted = TABLE[state].get(step)
    for by_author in (True, False):
        if wanted is None or (wanted[0] is By.AUTHOR and not by_author):
            with pytest.raises(UserError) as refused:
                allowed(state, step, by_author=by_author)
            assert str(refused.value).endswith(".")
            assert step not in possible(state, by_author=by_author)
        else:
            found = allowed(state, step, by_author=by_author)
            assert {found.to, *found.may_lead_to} == wanted[1]
            assert step in possible(state, by_author=by_author)


def test_the_table_has_every_state_and_every_step_has_words() -> None:
    assert set(STEPS) == set(AgreementState)
    assert set(STEP_WORDS) == set(Step)
