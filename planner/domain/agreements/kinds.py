"""The words an agreement is described with. Plans and templates hold these names, so they never change."""

from enum import StrEnum


class AgreementKind(StrEnum):
    """What an agreement is about."""

    TIME = "time"
    HOME = "home"
    PEOPLE = "people"
    WORK = "work"
    MEDIA = "media"
    MONEY = "money"
    CHORES = "chores"
    CHILDREN = "children"
    FEELINGS = "feelings"
    INTIMACY = "intimacy"


# As people read them, beginning a line.
AGREEMENT_KIND_WORDS = {
    AgreementKind.TIME: "Time",
    AgreementKind.HOME: "Space at home",
    AgreementKind.PEOPLE: "Friends and family",
    AgreementKind.WORK: "Work and rest",
    AgreementKind.MEDIA: "Phones and media",
    AgreementKind.MONEY: "Money and papers",
    AgreementKind.CHORES: "Chores",
    AgreementKind.CHILDREN: "Children",
    AgreementKind.FEELINGS: "Feelings and help",
    AgreementKind.INTIMACY: "Being intimate",
}


class Shape(StrEnum):
    """Whose doing it is: a boundary is what I do, a request may be refused, joint is what we do together."""

    BOUNDARY = "boundary"
    REQUEST = "request"
    JOINT = "joint"


SHAPE_WORDS = {
    Shape.BOUNDARY: "A boundary: what I do",
    Shape.REQUEST: "A request: a no is fine",
    Shape.JOINT: "A joint agreement: what we do together",
}


class AgreementState(StrEnum):
    """How things stand with an agreement, as it is stored."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    TRIAL = "trial"
    AGREED = "agreed"
    PAUSED = "paused"
    ENDED = "ended"


class Standing(StrEnum):
    """How an agreement reads on a day: its state, or what has become of it since (see ``standing``)."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    COUNTERED = "countered"
    TRIAL = "trial"
    AGREED = "agreed"
    DUE = "due"
    PAUSED = "paused"
    ENDED = "ended"


STANDING_WORDS = {
    Standing.DRAFT: "Draft",
    Standing.PROPOSED: "Proposed",
    Standing.COUNTERED: "Proposed anew",
    Standing.TRIAL: "Trial",
    Standing.AGREED: "Agreed",
    Standing.DUE: "Time to look again",
    Standing.PAUSED: "Paused",
    Standing.ENDED: "Let go",
}


class Part(StrEnum):
    """What a block is to the agreement that owns it.

    ``TIME`` is what it is about, ``RETURN`` what is given for it (the two are a trade-off: who touches one is
    asked about the other), ``REVIEW`` the day to look at it again.
    """

    TIME = "time"
    RETURN = "return"
    REVIEW = "review"
