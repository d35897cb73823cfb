"""Whether a text says when, until when, how often, or when somebody will be heard from."""

import re

from planner.domain.wording.moods import HAZY_TIMES, MOODS

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun"
_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_FEASTS = (
    "christmas|easter|boxing day|new year|new years|new year's|birthdays?|valentine's day|"
    "thanksgiving|ramadan|eid|halloween|hanukkah|diwali"
)
_NUMBERS = (
    r"\d[\d.:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    "twenty|thirty|forty|fifty|half|a quarter of|a couple of"
)
_UNITS = (
    "min|mins|minutes?|h|hr|hrs|hours?|days?|nights?|evenings?|mornings?|afternoons?|"
    "weeks?|weekends?|months?|years?|times?"
)
_PARTS = (
    "morning|mornings|afternoon|afternoons|evening|evenings|night|nights|weekend|weekends|"
    "lunchtime|bedtime|week|month"
)
_CLOCK = (
    r"(?<=\d )(?:am|pm|a\.m\.|p\.m\.)|o'clock|noon|midnight|midday|half past|quarter past|"
    "quarter to|lunch|breakfast|dinner|dusk|dawn|sunset"
)

_WHEN = re.compile(
    rf"\b(?:{_DAYS}|{_MONTHS}|{_FEASTS})\b|\b(?:in|of|from|until|till|by) may\b|\d+(?:st|nd|"
    rf"rd|th)\b|\b\d+ (?:st|nd|rd|th)\b|\b(?:{_CLOCK})\b|"
    r"\b(?:at|by|till|until|from|to|before|after|past|around|about|since) "
    rf"(?:{_NUMBERS})\b(?! of us| other)|\b\d+[.:]\d\d\b|\b\d+ ?[–-] ?\d+\b|"
    rf"\b(?:{_NUMBERS})(?: or (?:{_NUMBERS}))?(?: and a half)? (?:an )?(?:{_UNITS})\b|\bhalf "
    r"an hour\b|\b(?:an|one) hour\b|\ba (?:day|week|night|month|year|fortnight|weekend)\b|"
    r"\ban (?:evening|afternoon)\b|\ba morning\b|"
    r"\b(?:every|each|this|next|that|tomorrow|on|in the|at the|at|per|most|all|the whole) "
    f"(?:other |second |third |single |odd |even |coming )?(?:{_PARTS}|day|year|"
    r"fortnight)\b|"
    r"\b(?:tonight|tomorrow|today|daily|weekly|monthly|nightly|fortnightly|weekdays?|once|"
    r"twice|now that|straight away)\b|"
    r"\b(?:after|before|during|when|while|whenever|until|till|as soon as|by the time) "
    r"(?:work|school|bed|i|we|you|he|she|the|my|our|your|it|they|late|each|supper|tea|a)\b"
)
# "when I am upset" names a mood and no time; nor is a single moment a plan.
_NO_TIME = re.compile(
    r"\b(?:when|whenever|while) (?:i am|i feel|i get|things are|it is|it gets|everything is|"
    r"life is|i have|i want|i need|you (?:are|feel)) (?:in touch|ready|\w+ (?:stressed|"
    "upset|down|tired|low)|"
    "stressed|upset|down|tired|low|overwhelmed|angry|sad|too much|hard|a lot|like it|back|"
    r"free|done)\b|"
    r"\bonce (?:in a while|and for all|more|in a blue moon|again)\b|\bone of these days\b|"
    r"\bone day\b|\bsome day\b|\bthese days\b|\ball day\b|\bthe (?:whole|other) day\b|\bat "
    r"the end of the day\b|\b(?:best|last) years\b|"
    r"\bat the moment\b|\bevery (?:now|so often|once)\b|\bhow (?:many|long) \w+|\b(?:the|a "
    r"few|all|some) (?:days|weeks|months|years|times)\b|\btoday and age\b|\bwhen you can\b|"
    r"\bin touch when i\b|\bwhile my\b|\bdaily life\b|"
    rf"{MOODS}|{HAZY_TIMES}|"
    r"\bcouple time\b|\bday to day\b|\bnot sure (?:when|where|how)[\w ]*"
)
_LATER = re.compile(
    r"\b(?:until|till|til)\b|\bback (?:by|at|before|for|in|home|on|after|around|with you|"
    r"down)\b|\b(?:be|come|home|done|finished|over|ready|there) (?:\w+ )?(?:by|before|at)\b|"
    r"\bthen (?:i|we) (?:will|come|am|can|talk)\b|\bthen come\b|"
    r"\b(?:i|we) (?:will|would|can|could|promise to|am going to|may) (?:\w+ ){0,3}?(?:ring|"
    "call|phone|text|message|write|let you know|send you|send a|check in|come (?:and|back|"
    r"find|home|down|over)|find you|tell you)\b|"
    r"\bphone on\b|\b(?:ring|call|text|message) you\b|\bsend you a\b|"
    r"\bafterwards?\b.*\b(?:i|we)\b|\b(?:for|just|only|about|needs?|have|take) (?:\w+ "
    r")?(?:half an hour|an hour|a week|a day|\w+ (?:hours?|hrs?|minutes|mins|days|weeks))\b|"
    r"\bfrom [\w :.]{1,30} (?:to|till|until) |\b\d+ (?:to|–|-) \d+|\b(?:nine|ten|eleven|one|"
    r"two|three|four|five|six|seven|eight) to (?:\w+)\b|\ball yours\b|\bi will be (?:ok|"
    r"fine|there|here|home|back|in)\b"
)


def names_a_time(said: str) -> bool:
    """Whether plain words say when, how long or how often."""
    return _WHEN.search(_NO_TIME.sub(" ", said)) is not None


def names_an_end(said: str) -> bool:
    """Whether plain words say when something is over, or when the next hello is."""
    return _LATER.search(_NO_TIME.sub(" ", said)) is not None
