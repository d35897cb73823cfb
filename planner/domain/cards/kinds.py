"""The words a card is described with. Plans and deck files hold these names, so they never change."""

from enum import StrEnum

DEPTHS = (1, 2, 3)


class CardKind(StrEnum):
    """What a card asks for."""

    QUESTION = "question"
    SCRIPT = "script"
    LISTENING = "listening"
    ALONE = "alone"
    TOGETHER = "together"
    REPAIR = "repair"
    THANKS = "thanks"
    KEPT = "kept"


# As people read them, beginning a line.
CARD_KIND_WORDS = {
    CardKind.QUESTION: "A question",
    CardKind.SCRIPT: "Something to say",
    CardKind.LISTENING: "Listening",
    CardKind.ALONE: "To do alone",
    CardKind.TOGETHER: "To do together",
    CardKind.REPAIR: "A line to mend with",
    CardKind.THANKS: "Thanks",
    CardKind.KEPT: "Kept to oneself",
}


class Stage(StrEnum):
    """A time of a life together that a card belongs to."""

    DATING = "dating"
    LIVING = "living"
    LONG = "long"
    PARENTING = "parenting"


class Mood(StrEnum):
    """What people feel like when they draw."""

    LIGHT = "light"
    CLOSE = "close"
    MENDING = "mending"


class Outcome(StrEnum):
    """What became of a card that was drawn."""

    TALKED = "talked"
    NOT_TODAY = "not_today"
    ASK_AGAIN = "ask_again"


class Sign(StrEnum):
    """What somebody marks a card with."""

    FAVOURITE = "favourite"
    NEVER = "never"
