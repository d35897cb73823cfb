"""Which kind of phone asks, by what its browser says of itself."""

import re
from enum import Enum, auto

APPLE = re.compile(r"\b(?:iPhone|iPad|iPod)\b")
ANDROID = re.compile(r"\bAndroid\b")


class Phone(Enum):
    """The kinds that differ in how a calendar comes onto them. An iPad that passes for a Mac is ``OTHER``."""

    APPLE = auto()
    ANDROID = auto()
    OTHER = auto()


def phone_of(user_agent: str) -> Phone:
    """The kind of phone whose browser says this."""
    if APPLE.search(user_agent):
        return Phone.APPLE
    return Phone.ANDROID if ANDROID.search(user_agent) else Phone.OTHER
