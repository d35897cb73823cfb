"""A wish for time, space or attention that nobody can picture: no time, no end, no next hello."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.wording.phrases import clause, said_again, spoken
from planner.domain.wording.rules import (
    NEVER,
    Found,
    Frame,
    Heard,
    Listener,
    Rule,
    any_of,
    first_heard,
    shape,
)
from planner.domain.wording.sentences import Sentence
from planner.domain.wording.signs.vague import SIGNS
from planner.domain.wording.times import names_a_time, names_an_end

_LIGHT = (
    "(?:"
    + any_of(
        "just really do only also still sort_of kind_of simply honestly very_much maybe "
        "probably desperately so_much think_i feel_i know_i "
        "believe_i guess_i suppose_i am_going_to might will would definitely absolutely badly "
        "seriously have_to was_hoping_to"
    )
    + "_){0,4}"
)
_WISH = (
    rf"\b(?:i_{_LIGHT}(?:need|want|like|love|appreciate|wish|prefer|crave|miss|could_do_with|"
    "could_use|long_for|earned|deserve|be_(?:glad|grateful|happy)|am_(?:going_to_need|"
    "hoping_for|longing_for|craving|desperate_for|after|asking_for|looking_for)|hope_for|"
    r"enjoy_having|ask_for|have_earned)|(?:^|[,;]_)(?:\w+_)?(?:need|want|wanna|craving|"
    "just_need))"
)
_REST = r"(?:_[\w',]+){0,9}?_"
_THING = (
    "(?:(?:my_|some_|more_|a_bit_of_|a_little_|any_)?(?:space|distance|attention|affection|"
    "closeness|intimacy|freedom|independence|privacy|solitude|peace(?:_and_quiet)?|support|"
    "romance|tenderness|quiet|fun|help|balance|variety)$|"
    "(?:space|distance|attention|affection|closeness|intimacy|freedom|independence|privacy|"
    r"solitude|peace|support|romance|tenderness|appreciation)(?!_(?:heater|bar|suit))\b|"
    "(?:some|more|a_bit_of|a_little|a_bit_more|a_little_more|enough|a_lot_more|much_more|"
    r"any|me|quality|alone|proper|real|own|free|couple|less)_(?:\w+_)?time\b|time_(?:to|for|"
    r"alone|together|off|out|apart|with|away)\b|(?:a|my)_(?:little_|bit_of_|proper_|real_|"
    r"small_|short_)?(?:break|breather|rest|time_out)\b|"
    "(?:some_|more_|a_bit_of_|the_)?room_(?:to|for)|to_(?:be|go|get|have|do|"
    r"travel)_(?:[\w']+_){0,4}?(?:alone|on_my_own|by_myself|away|myself|apart)\b|"
    "be_(?:left_)?(?:alone|on_my_own|by_myself)|left_alone|myself_for|get_away|switch_off|"
    "breathing_space|me_(?:_)?time|nights?_out|a_night_off|a_holiday|"
    "(?:more|less)_(?:often|present|open|romantic|affectionate|involved|supportive|"
    "considerate|attentive|together|caring|loving|communication|contact|sex|balance|"
    "variety|spontaneous|understanding|relaxed|independent|fun|cuddles|hugs|touch|patient|"
    "around|talking|talk|conversation|laughter|dates|date_nights|adventure|stress|tense|"
    r"help|quiet|calm)\b|"
    "(?:more|less)(?:_please)?$|be_there_(?:for_me|more)|be_around_more|see_(?:each_other|"
    r"you|more_of)|to_feel_closer|be_close\w*|my_own_life|to_communicate|to_reconnect|"
    r"to_talk$|spend_(?:\w+_)?time|do_(?:more_)?things_(?:together|for)|to_(?:breathe|"
    "think)$|some_us|us_time|look_after_myself|do_my_own_thing|live_a_little)"
)
_SOMETIME = any_of(
    "sometimes sometime at_some_point some_day someday one_day soon now_and_then now_and_"
    "again every_now_and_then every_so_often once_in_a_while occasionally from_time_to_"
    "time more_often a_bit_more a_little_more some_more for_a_while a_while more_time "
    "for_a_bit eventually when_we_can one_of_these_days less_often here_and_there another_"
    "time at_times"
)
_APART = re.compile(
    r"\b(?:space|alone|own|myself|break|breather|distance|room|peace|quiet|freedom|away|"
    r"apart|privacy|solitude|rest|breathe|think|off|me time|independence)\b"
)
_AWAY = re.compile(r"\b(?:travel|trip|holiday|get away|go away|be away)\b")
_SCREEN = re.compile(r"\b(?:phones?|screens?|telly|tv|laptops?|emails?|games?)\b")
_OFTEN = re.compile(r"\b(?:more|less|sometimes|now and|every now|from time)\b")
_SOMETIME_SHAPE = re.compile(
    r"\b(?:sometimes?|at some point|some ?day|one day|soon|now and (?:then|again)|every now "
    "and then|every so often|"
    "once in a while|occasionally|from time to time|for a (?:while|bit)|eventually|when we "
    r"can|at times|here and there)\b|\bnow$",
    re.IGNORECASE,
)
_ASKING = re.compile(
    "^(?:please |maybe |perhaps |so |and )*(?=(?:could|can|would|shall|will|may|should) "
    r"(?:we|us|you|i)\b)",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"(?:could|can|would|shall|will|may|should) (?:we|us|you|i)\b", re.IGNORECASE)
_LINKED = re.compile(r"(?:(?:so|and|but|surely|because|also|honestly|then) )+", re.IGNORECASE)
_EARNED = re.compile(r"\bI (?:have |think I have )?(?:earned|deserve)\b")


_ONLY = re.compile(r"^(?:(?:just|only|simply|really) )+", re.IGNORECASE)
_WHOLE = re.compile(r"\b(?:I|we|you|would|will|could|can|may)\b", re.IGNORECASE)
_PLEASE = re.compile(r",? please$", re.IGNORECASE)
_OPENING = re.compile(r"^(?:(?:just |really )?(?:need|want)\b|would (?=be|mean|help|do|feel))", re.IGNORECASE)
# What may begin a whole sentence; anything else is a thing that is wished for.
_SPOKEN = re.compile(
    r"(?:i|we|you|it|that|this|there|could|can|would|shall|will|may|should|let|maybe|perhaps|please|how|what|"
    r"so|and|but|surely|because|also|honestly|then|if|when|after|before|for|in|on|at|with|sometimes|give|leave|"
    r"grant|get|allow|make|my|your|our|the)\b",
    re.IGNORECASE,
)


def _gentler(heard: Heard) -> str | None:
    """The wish in the person's own words, with a time as an example."""
    said = heard.sentence.said
    start = said.rfind(" , ", 0, heard.match.start()) + 3
    own = spoken(clause(heard.sentence.between(start if start > 2 else 0, len(said))))
    own = _OPENING.sub(_opened, _PLEASE.sub("", own), count=1)
    own = own if _SPOKEN.match(own) or _WHOLE.search(own) else _wished(own)
    own = _LINKED.sub("", own, count=1) if _LINKED.match(own) else own
    own = _EARNED.sub("I would like", _ASKING.sub("", _SOMETIME_SHAPE.sub(" ", own), count=1))
    asked = _QUESTION.match(own.strip())
    return said_again(f"{own.strip()}, {_example(own)}" + ("?" if asked else ". Would that suit you?"))


def _wished(thing: str) -> str:
    """Just some time is I would like some time."""
    bare = _ONLY.sub("", thing)
    return f"I would like {bare[:1].lower()}{bare[1:]}"


def _opened(found: "re.Match[str]") -> str:
    """Want some rest is I want some rest; would be good is it would be good."""
    said = found[0].lower()
    return f"it {said}" if said.startswith("would") else f"I {said}"


def _example(said: str) -> str:
    if _AWAY.search(said):
        return "say for a weekend next month, and I will ring you every evening"
    if _APART.search(said):
        return "say on Saturday from ten to twelve, and then I will come and find you"
    if _SCREEN.search(said):
        return "say every evening from seven to nine"
    return "say every Sunday from four to six" if _OFTEN.search(said) else "say on Sunday from four to six"


_CONCRETE = re.compile(
    ".*(?:time to (?:find|cook|read this|answer)|time for (?:us|a) to leave|break (?:a|the|"
    r"it|my)|alone in the car|the (?:dog|cat|car)\b.*alone)"
)
_LETTER = re.compile(
    r"\bthank|\bmust be\b|\b(?:look|talk|decide|divide|plan|work|think|figure|sort|find|go "
    r"through|agree|share)\b.* together\b|\blove (?:spending|that we)|\bnot need\b|\bdo not "
    r"(?:want|need|like)\b"
)


@dataclass(frozen=True, slots=True)
class _Hints:
    """The signs, with a time as an example for what they find."""

    gentler: Frame

    def heard(self, sentence: Sentence) -> Heard | None:
        return SIGNS.heard(sentence)


_HINTED = _Hints(_gentler)
RULES = (
    Rule(shape(rf"{_WISH}(?:{_REST}|_){_THING}"), _gentler, _CONCRETE, _LETTER),
    Rule(shape(rf"{_WISH}{_REST}{_SOMETIME}\b"), _gentler, _CONCRETE, _LETTER),
    Rule(
        shape(
            r"\b(?:could|can|would|should|might|shall|will|may|let)_(?:we|us|you|i)_(?:please_|"
            rf"maybe_|perhaps_|try_to_|just_|both_|also_|not_)*(?:[\w',]+_){{0,9}}?(?:{_SOMETIME}\b|"
            "(?:more|less|together|better|closer)(?:_please|_again|_now)?$|(?:more|less)_(?:time|"
            r"open|present|often|affection\w*|attention|help|around|together|romantic|with|"
            r"to_each)\b|be_(?:around|there)_more|some_(?:\w+_)?time\b|(?:help|talk|listen|"
            r"communicate|cuddle|share|go_out|do|see)_(?:\w+_)?(?:out_)?(?:more|less)\b)"
        ),
        _gentler,
        NEVER,
        _LETTER,
    ),
    Rule(
        shape(
            r"\b(?:nice|lovely|great|good|wonderful|cool|better|glad|happy|healthy)_(?:if|to|"
            rf"when)_(?:(?:we|you|i|things)_)?(?:[\w',]+_){{0,9}}?(?:{_SOMETIME}\b|{_THING})"
        ),
        _gentler,
        NEVER,
        _LETTER,
    ),
    Rule(
        shape(
            r"\bwe_(?:really_|just_|both_|do_|probably_|definitely_|also_)*(?:should|need_to|need|"
            rf"could|ought_to|must|have_to|want|could_do_with)(?:{_REST}|_)(?:{_SOMETIME}\b|{_THING}|"
            "(?:more|less|together|better)$)"
        ),
        _gentler,
    ),
    Rule(
        shape(rf"\b(?:how_about|what_about|maybe|perhaps|please)_(?:[\w']+_){{0,4}}?(?:{_THING})"), _gentler
    ),
    Rule(
        shape(
            rf"\b{_THING}_(?:\w+_)?(?:would|might|could)_(?:really_|just_)?(?:be|do|help|"
            r"feel)_(?:\w+_)?(?:nice|lovely|good|great|wonderful|me|us|help|perfect|bliss)"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(
            r"\b(?:give|leave|grant|get|allow|make)_(?:me|us|each_other)_(?:just_|please_)?(?:some|"
            "a_bit|a_little|more|enough|a)?_?(?:of_|bit_of_|little_|more_)?(?:space|room|time|"
            "attention|freedom|distance|peace|quiet|air|rest|break|privacy|affection|alone(?!_with)|"
            r"in_peace)\b"
        ),
        _gentler,
        _CONCRETE,
    ),
    Rule(
        shape(
            rf"{_WISH}_(?:[\w']+_){{0,3}}?(?:time|space|you|us|closeness|more|attention|affection|"
            "room|peace|change|help|support|rest)$"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(
            rf"{_WISH}_(?:[\w',]+_){{0,7}}?(?:more_of_an_effort|make_an_effort|try_harder|"
            "pay_(?:me_)?(?:more_)?attention|appreciate_me|be_(?:nicer|kinder|better|warmer|"
            r"gentler|happier|a_team|more_\w+|less_\w+)|put_me_first|feel_(?:important|loved|"
            "special|wanted|close|closer|seen|like_a_couple|connected|alive|free)|show_me|"
            r"connect\b|reconnect|(?:were|was|would_be|could_be|felt)_(?:more|less|closer|kinder|"
            r"nicer|happier|better)|(?:more|less)_(?:interested|\w+)(?:_(?:in|with|about|to|"
            r"for)_[\w',_]+)?$)"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(
            rf"{_WISH}_[\w',_]{{0,40}}?\b(?:(?:my|our|the_old)_\w+_back|just_for_(?:us|me|"
            "the_two_of_us)|for_the_two_of_us|talk(?:ed|ing)?_properly|properly_again|to_(?:get|go|"
            "be)_out_more|just_us|like_(?:we_used_to|before|in_the_beginning)|the_way_we_(?:were|"
            "used)|there_for_me|room_to_breathe|to_(?:recharge|unwind|relax|breathe|switch_off|"
            "slow_down))"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(rf"\b(?:can|could|may|might)_i_(?:please_|just_|maybe_)*(?:have|get)_{_THING}"),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(
            r"\bwe_(?:should|ought_to|need_to|must|have_to|could)_(?:really_|just_)?(?:make|find|"
            r"take|have|do|get)_(?:[\w']+_){0,3}?(?:time|something|things|fun|for_us|out|romance|"
            r"closer|holiday|break|for_each_other)\b"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
    Rule(
        shape(
            r"\b(?:would|could|can|will)_you_(?:mind_|please_|maybe_|just_)*(?:giving|give|leave|"
            "leaving|letting|let|show|showing|pay|paying|be|being|try|trying)_(?:me_|us_|"
            r"to_be_)?(?:[\w']+_){0,3}?(?:room|space|time|attention|peace|alone|love|affection|be|"
            "romantic|nicer|kinder|gentler|patient|present|breathe)$"
        ),
        _gentler,
        _CONCRETE,
    ),
    Rule(
        shape(
            r"\bdo_me_(?:a_world_of_)?good_to_(?:get|go|be|see|have|do)_(?:\w+_){0,3}?(?:more|away|"
            r"out|alone)\b"
        ),
        _gentler,
    ),
    Rule(
        shape(
            r"\b(?:mean_(?:a_lot|so_much|the_world|everything)|help|like_it|love_it|glad|happy|nice)_(?:to_me_)?if_(?:you|we)_"
            rf"(?:\w+_){{1,5}}?(?:more|less|{_SOMETIME})\b|{_WISH}_(?:[\w']+_){{0,4}}?do_more_(?:as|with|for|together)\b|"
            r"\bi_(?:really_|just_)?(?:need|want|would_like)_to_clear_my_head\b"
        ),
        _gentler,
        _CONCRETE,
        _LETTER,
    ),
)


def vague(sentences: Sequence[Sentence]) -> Found | None:
    """The wish that is hard to picture, where nothing in the whole text makes it easier."""
    return _unclear(RULES, sentences)


def seems_vague(sentences: Sequence[Sentence]) -> Found | None:
    """What only the signs tell to be hard to picture."""
    return _unclear((_HINTED,), sentences)


def _unclear(listeners: Iterable[Listener], sentences: Sequence[Sentence]) -> Found | None:
    if any(names_a_time(one.said) or names_an_end(one.said) for one in sentences):
        return None
    heard = (first_heard(listeners, sentence) for sentence in sentences)
    return next((found for found in heard if found is not None), None)
