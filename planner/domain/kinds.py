"""The words a block is described with. Their names are what a plan stores, so they never change."""

from enum import StrEnum


class Kind(StrEnum):
    """What a block of time is for."""

    ME = "me"
    US = "us"
    FRIENDS = "friends"
    DUTY = "duty"
    RITUAL = "ritual"


# As people read them, beginning a line.
KIND_WORDS = {
    Kind.ME: "Own time",
    Kind.US: "Together",
    Kind.FRIENDS: "Friends",
    Kind.DUTY: "Duty",
    Kind.RITUAL: "Ritual",
}


class Firmness(StrEnum):
    """How much a block gives way: not at all, if asked, or gladly."""

    PROTECTED = "protected"
    FLEXIBLE = "flexible"
    WISH = "wish"


class Visibility(StrEnum):
    """What others get of a block when it leaves the plan, from most to least.

    ``ALL`` is everything, ``GIST`` the kind and the time, ``BUSY`` the time alone.
    """

    ALL = "all"
    GIST = "gist"
    BUSY = "busy"


class State(StrEnum):
    """How things stand with a block; past and left alone it reads as kept (see ``Occurrence.state_at``)."""

    PLANNED = "planned"
    PROPOSED = "proposed"
    TRIAL = "trial"
    KEPT = "kept"
    MOVED = "moved"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Feeling(StrEnum):
    """What somebody says of a block afterwards."""

    THANKS = "thanks"
    HURT = "hurt"


class Colour(StrEnum):
    """A person's colour by name; which shade that is, the look decides."""

    TEAL = "teal"
    CORAL = "coral"
    AMBER = "amber"
    MOSS = "moss"
    SKY = "sky"
    ROSE = "rose"
