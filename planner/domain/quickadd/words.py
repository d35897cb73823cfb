"""The English words that quick add knows, as tables; adding a word is adding a row."""

from dataclasses import dataclass

from planner.domain.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from planner.domain.kinds import Firmness, Kind

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _shortened(names: tuple[str, ...], first: int) -> dict[str, int]:
    """Each name, whole and by its first three letters, with its number."""
    return {
        word: number
        for number, name in enumerate(names, first)
        for word in (name.casefold(), name[:3].casefold())
    }


WEEKDAYS = _shortened(WEEKDAY_NAMES, 0) | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
MONTHS = _shortened(MONTH_NAMES, 1) | {"sept": 9}

NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6} | {
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "last": -1,
}
ORDINAL_NAMES = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
INTERVALS = {word: number for word, number in ORDINALS.items() if number > 1} | {"other": 2}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day in hours: what it usually means, and between which hours something in it begins."""

    start: int
    end: int
    earliest: int
    latest: int
    after_noon: bool


PARTS = {
    "morning": Part(9, 12, 4, 11, False),
    "afternoon": Part(14, 18, 12, 18, True),
    "evening": Part(19, 22, 16, 23, True),
    "night": Part(20, 23, 18, 23, True),
}

KIND_CHIPS = {
    Kind.ME: "own time",
    Kind.US: "together",
    Kind.FRIENDS: "friends",
    Kind.DUTY: "work",
    Kind.RITUAL: "ritual",
}
KIND_TITLES = {
    Kind.ME: "Own time",
    Kind.US: "Together",
    Kind.FRIENDS: "Time with friends",
    Kind.DUTY: "Work",
    Kind.RITUAL: "Ritual",
}


@dataclass(frozen=True, slots=True)
class KindWord:
    """Words that say a kind. ``title`` is theirs where they make one when no other words are left.

    ``whose`` words say who it is for as well, so they may stand beside a ritual.
    """

    kind: Kind
    title: str = ""
    whose: bool = False


def _kind_words(kind: Kind, *words: str, whose: bool = False) -> dict[str, KindWord]:
    return dict.fromkeys(words, KindWord(kind, whose=whose))


def _telling(kind: Kind, *words: str) -> dict[str, KindWord]:
    """Words that are good titles themselves."""
    return {word: KindWord(kind, word.capitalize()) for word in words}


KIND_WORDS = {
    **_kind_words(Kind.ME, "me", "alone", "on my own", whose=True),
    **_kind_words(Kind.ME, "me-time", "me time", "own time", "own-time", "alone time", "time alone"),
    **_kind_words(Kind.ME, "time for me", "time for myself"),
    **_kind_words(Kind.US, "us", "just us", "both of us", "we", "together", whose=True),
    **_kind_words(Kind.US, "time for us", "us-time", "us time", "time together", "couple time"),
    **_telling(Kind.US, "date", "date night"),
    **_kind_words(Kind.FRIENDS, "friends", "friend", "time with friends"),
    **_kind_words(Kind.DUTY, "work", "duty"),
    **_telling(Kind.DUTY, "shift", "errand", "errands"),
    **_kind_words(Kind.RITUAL, "ritual"),
}

FIRMNESS_WORDS = {
    "protected": Firmness.PROTECTED,
    "flexible": Firmness.FLEXIBLE,
    "wish": Firmness.WISH,
    "as a wish": Firmness.WISH,
}

# After "at", these make an idiom rather than a place.
NO_PLACES = ("all", "first", "last", "least", "most", "once", "times")
# Places that are one word, whatever follows.
SHORT_PLACES = ("home", "work", "school")
