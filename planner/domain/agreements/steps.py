"""The steps an agreement can take: one table of what is possible when, and by whom."""

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.agreements.kinds import AgreementState
from planner.domain.errors import UserError
from planner.domain.values import dataclass


class Step(StrEnum):
    """What somebody does with an agreement, or what comes of it. A plan stores these names."""

    EDIT = "edit"
    PROPOSE = "propose"
    COUNTER = "counter"
    SAY_YES = "say_yes"
    TAKE_BACK_YES = "take_back_yes"
    PAUSE = "pause"
    RESUME = "resume"
    KEEP = "keep"
    ADJUST = "adjust"
    TRY_ANOTHER_WAY = "try_another_way"
    LET_GO = "let_go"
    ERASE = "erase"
    ERASE_WHOLE = "erase_whole"
    # What follows from the steps of people, and is told in the history.
    TRIAL_BEGAN = "trial_began"
    AGREED = "agreed"
    SAID = "said"
    UNDONE = "undone"
    REDONE = "redone"


# As the history tells them, after a person's name or alone.
STEP_WORDS = {
    Step.EDIT: "Written anew",
    Step.PROPOSE: "Proposed",
    Step.COUNTER: "Proposed anew",
    Step.SAY_YES: "Said yes",
    Step.TAKE_BACK_YES: "Took a yes back",
    Step.PAUSE: "Paused",
    Step.RESUME: "Taken up again",
    Step.KEEP: "Kept as it is",
    Step.ADJUST: "Adjusted",
    Step.TRY_ANOTHER_WAY: "Another way to try",
    Step.LET_GO: "Let go",
    Step.ERASE: "Erased",
    Step.ERASE_WHOLE: "May be erased",
    Step.TRIAL_BEGAN: "The trial began",
    Step.AGREED: "Agreed",
    Step.SAID: "Said",
    Step.UNDONE: "Taken back",
    Step.REDONE: "Done again after all",
}


class By(StrEnum):
    """Who may take a step."""

    AUTHOR = "author"
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class Allowed:
    """A step that is possible: ``by`` whom, and the state it leads ``to``, None where nothing is left.

    Where that depends on who said yes to what, ``may_lead_to`` has the other states.
    """

    by: By
    to: AgreementState | None
    may_lead_to: tuple[AgreementState, ...] = ()


_S = AgreementState
_AGAIN = {
    Step.ADJUST: Allowed(By.ANYONE, _S.PROPOSED),
    Step.TRY_ANOTHER_WAY: Allowed(By.ANYONE, _S.PROPOSED),
    Step.ERASE_WHOLE: Allowed(By.ANYONE, None),
}
_IN_FORCE = {
    Step.TAKE_BACK_YES: Allowed(By.ANYONE, _S.PAUSED),
    Step.PAUSE: Allowed(By.ANYONE, _S.PAUSED),
    Step.KEEP: Allowed(By.ANYONE, _S.AGREED),
    Step.LET_GO: Allowed(By.ANYONE, _S.ENDED),
    **_AGAIN,
}
STEPS: Mapping[AgreementState, Mapping[Step, Allowed]] = {
    _S.DRAFT: {
        Step.EDIT: Allowed(By.AUTHOR, _S.DRAFT),
        Step.PROPOSE: Allowed(By.AUTHOR, _S.PROPOSED),
        Step.ERASE: Allowed(By.AUTHOR, None),
    },
    _S.PROPOSED: {
        Step.COUNTER: Allowed(By.ANYONE, _S.PROPOSED),
        Step.SAY_YES: Allowed(By.ANYONE, _S.PROPOSED, (_S.TRIAL, _S.AGREED)),
        Step.TAKE_BACK_YES: Allowed(By.ANYONE, _S.PROPOSED, (_S.PAUSED,)),
        Step.LET_GO: Allowed(By.ANYONE, _S.ENDED),
        Step.ERASE_WHOLE: Allowed(By.ANYONE, None),
    },
    _S.TRIAL: _IN_FORCE,
    _S.AGREED: _IN_FORCE,
    _S.PAUSED: {
        Step.SAY_YES: Allowed(By.ANYONE, _S.PAUSED, (_S.TRIAL, _S.AGREED)),
        Step.TAKE_BACK_YES: Allowed(By.ANYONE, _S.PAUSED),
        Step.RESUME: Allowed(By.ANYONE, _S.TRIAL, (_S.AGREED,)),
        Step.LET_GO: Allowed(By.ANYONE, _S.ENDED),
        **_AGAIN,
    },
    _S.ENDED: _AGAIN,
}

_REFUSED = {
    Step.EDIT: "This was shared already; a change of its words is a new proposal.",
    Step.PROPOSE: "This was proposed already.",
    Step.COUNTER: "There is no open proposal here to answer with another.",
    Step.SAY_YES: "There is nothing here that waits for a yes.",
    Step.TAKE_BACK_YES: "There is no yes here to take back.",
    Step.PAUSE: "Only what is tried or agreed can rest for a while.",
    Step.RESUME: "This is not paused.",
    Step.KEEP: "Only what is tried or agreed can be kept as it is.",
    Step.ADJUST: "This is still being talked about; a change of its words is a new proposal.",
    Step.TRY_ANOTHER_WAY: "This is still being talked about; a change of its words is a new proposal.",
    Step.LET_GO: "There is nothing here to let go of.",
    Step.ERASE: "This was shared, so it is erased only when everybody says so.",
    Step.ERASE_WHOLE: "This is a draft; its author can erase it alone.",
}
NOT_A_STEP = "This happens by itself."
AUTHOR_ALONE = "A draft belongs to whoever began it, until they share it."


def allowed(state: AgreementState, step: Step, *, by_author: bool) -> Allowed:
    """What the step leads to from that state. Raises UserError, with a sentence, where it is not possible."""
    found = STEPS[state].get(step)
    if found is None:
        raise UserError(_REFUSED.get(step, NOT_A_STEP))
    if found.by is By.AUTHOR and not by_author:
        raise UserError(AUTHOR_ALONE)
    return found


def possible(state: AgreementState, *, by_author: bool) -> frozenset[Step]:
    """The steps that somebody can take from there."""
    return frozenset(step for step, one in STEPS[state].items() if by_author or one.by is By.ANYONE)
