"""Frames for a gentler wording, filled with the person's own words wherever these fit.

A frame answers None where the words do not fit into it.
"""

from planner.domain.wording.phrases import clause, said_again, spoken
from planner.domain.wording.rules import Frame, Heard
from planner.domain.wording.sentences import Word
from planner.domain.wording.tables import word_set
from planner.domain.wording.verbs import base, from_ing, of_third, past

_SOME = {
    "any": "some",
    "anything": "something",
    "anyone": "someone",
    "anybody": "somebody",
    "anywhere": "somewhere",
}
_LEADING = word_set(
    "ever even just actually once really simply want wants wanted bother bothered to "
    "manage managed also literally only"
)
_NO_VERBS = word_set("in on at for with to from by , : that this the a my your")
_UNKIND = ("grow up", "shut ", "lose the", "get lost", "get out", "get a grip", "act your")
_NOT = ("do", "not")
_WHEN = " when "


def framed(phrase: str, own: Frame) -> Frame:
    """``phrase`` with ``{own}`` in it, filled with what ``own`` makes of the words."""

    def frame(heard: Heard) -> str | None:
        words = own(heard)
        return said_again(phrase.format(own=words)) if words else None

    return frame


def nothing(_: Heard) -> None:
    """For shapes whose words are better left alone."""


def plain(phrase: str) -> Frame:
    """A frame without any of the person's words."""

    def frame(_: Heard) -> str:
        return phrase

    return frame


def first_of(*frames: Frame) -> Frame:
    """The first frame that the words fit into."""

    def frame(heard: Heard) -> str | None:
        return next((said for said in (one(heard) for one in frames) if said), None)

    return frame


def own_words(name: str = "own") -> Frame:
    """The words as they are, up to the next thought."""

    def frame(heard: Heard) -> str:
        return spoken(clause(heard.own(name)))

    return frame


def doing(heard: Heard) -> str | None:
    """What is done, in its base form, as a wish: help with the dishes; any is some."""
    words = _act(heard.own())
    if not words:
        return None
    return spoken([base(words[0].plain), *(_SOME.get(word.plain, word) for word in words[1:])])


def happening(heard: Heard) -> str | None:
    """What happens, in its base form and otherwise as it is."""
    words = _act(heard.own())
    if not words or tuple(word.plain for word in words[:2]) == _NOT:
        return None
    return spoken([base(words[0].plain), *words[1:]])


def at_any_time(heard: Heard) -> str | None:
    """What happens, where it is not said when."""
    said = happening(heard)
    return None if said and _WHEN in said else said


def at_some_times(heard: Heard) -> str | None:
    """What happens, and when; what happens only then is left, as it would say that the time is wrong."""
    said = happening(heard)
    return said if said and _WHEN in said and "only" not in heard.match[0].split() else None


def asked(heard: Heard) -> str | None:
    """What is asked for; one word alone says too little."""
    said = happening(heard)
    return said if said and " " in said and not said.startswith(_UNKIND) else None


def undone(heard: Heard) -> str | None:
    """What is hoped not to be done: do not go is went."""
    words = _act(heard.own())
    if tuple(word.plain for word in words[:2]) != _NOT or len(words) == 2:
        return None
    return spoken([past(words[2].plain), *words[3:]])


def of_one(heard: Heard) -> str | None:
    """Decides is decide."""
    words = _act(heard.own())
    if words and words[0].plain == "has" and len(words) > 2 and words[1].plain == "to":
        words = words[2:]
    return spoken([of_third(words[0].plain), *words[1:]]) if words else None


def from_gerund(heard: Heard) -> str | None:
    """Seeing her is see her."""
    words = _act(heard.own())
    verb = from_ing(words[0].plain) if words else None
    return spoken([verb, *words[1:]]) if verb else None


def done_if(heard: Heard) -> str | None:
    """What would be done: went to the party; did not clear the garage."""
    words = _act(heard.own())
    if not words:
        return None
    if tuple(word.plain for word in words[:2]) == _NOT:
        return None if len(words) == 2 else spoken(["did not", base(words[2].plain), *words[3:]])
    verb = from_ing(words[0].plain) or words[0].plain
    return spoken([past(verb), *words[1:]])


def not_done(heard: Heard) -> str | None:
    """What is missed: after "do not", the rest in its base form."""
    words = _act(heard.own())
    if words and words[0].plain == "not":
        return spoken(words[1:]) or None
    if tuple(word.plain for word in words[:2]) != _NOT:
        return None
    return spoken(words[2:]) or None


def turned(name: str) -> Frame:
    """What is hoped for: the garage is not cleared by six is the garage is cleared by six."""

    def own(heard: Heard) -> str | None:
        words = clause(heard.own(name))
        hoped = [word for word in words if word.plain != "not"]
        return spoken(hoped) if 2 < len(hoped) < len(words) else None

    return own


def _act(words: tuple[Word, ...]) -> tuple[Word, ...]:
    kept = clause(words)
    while kept and kept[0].plain in _LEADING:
        kept = kept[1:]
    return () if kept and kept[0].plain in _NO_VERBS else kept


WISHED = framed("I would love it if you could {own}. Could we find a way that suits us both?", doing)
HARD_WHEN = first_of(
    framed("It is hard for me when you {own}. Could we find another way together?", at_any_time),
    framed("It is hard for me that you {own}. Could we find another way together?", at_some_times),
)
HARD_WHEN_ARE = framed(
    "It is hard for me when you are {own}. Could we find another way together?", own_words()
)
ASKED = framed("Would you be willing to {own}? It would help me, and a no is fine too.", asked)
RATHER_NOT = framed("I would feel better if you did not {own}. How do you see it?", happening)
HARD_IF = first_of(
    framed("It would mean a lot to me if you could {own}. Could we talk about how?", not_done),
    framed("I would find it hard if you {own}. Could we talk about it first?", done_if),
    framed("It matters a lot to me that {own}. Could we talk about how?", turned("other")),
)
MEANS_A_LOT = first_of(
    framed("I would find it hard if you {own}. Could we talk about it first?", undone),
    framed("It would mean a lot to me if you could {own}. Would that work for you?", doing),
)
