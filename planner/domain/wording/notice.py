"""What may land harder than it is meant, a gentler way to say it, and what reads well."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from planner.domain.wording import accusing_feeling, always_never, guilt, in_need, order, threat
from planner.domain.wording.good import reads_well
from planner.domain.wording.kinds import GoodKind, NoticeKind
from planner.domain.wording.phrases import said_again
from planner.domain.wording.rules import Found, first_heard
from planner.domain.wording.sentences import Sentence, sentences
from planner.domain.wording.signs import accusing_feeling as accusing_signs
from planner.domain.wording.signs import always_never as always_signs
from planner.domain.wording.signs import guilt as guilt_signs
from planner.domain.wording.signs import order as order_signs
from planner.domain.wording.signs import threat as threat_signs
from planner.domain.wording.signs.reading import heaviest
from planner.domain.wording.themes import theme
from planner.domain.wording.topics import topic
from planner.domain.wording.vague import seems_vague, vague

# Nobody needs more advice than this at once, and no proposal is longer than a long letter.
MOST_NOTICES = 12
MOST_READ = 3_000
_MOST_WORDS = 40

# The strongest first: where a sentence is several things, that is what matters most about it.
_FAMILIES = {
    NoticeKind.IN_NEED: in_need.RULES,
    NoticeKind.THREAT: threat.RULES,
    NoticeKind.ORDER: order.RULES,
    NoticeKind.GUILT: guilt.RULES,
    NoticeKind.ALWAYS_NEVER: always_never.RULES,
    NoticeKind.ACCUSING_FEELING: accusing_feeling.RULES,
}
_SIGNS = {
    threat_signs.SIGNS: NoticeKind.THREAT,
    order_signs.SIGNS: NoticeKind.ORDER,
    guilt_signs.SIGNS: NoticeKind.GUILT,
    always_signs.SIGNS: NoticeKind.ALWAYS_NEVER,
    accusing_signs.SIGNS: NoticeKind.ACCUSING_FEELING,
}
# For words that fit no frame: about the person's topic where they name one.
_ABOUT = {
    NoticeKind.THREAT: "I'm upset about {topic}, and I would like us to find a way. When could we talk?",
    NoticeKind.ORDER: "I have a wish about {topic}, and you can say no to it. May I tell you?",
    NoticeKind.GUILT: "It would do me good to talk with you about {topic}. When would suit you?",
    NoticeKind.ALWAYS_NEVER: "Something about {topic} is hard for me. Could we look at it together?",
    NoticeKind.ACCUSING_FEELING: "I feel unsure about {topic}. Could we talk about it this evening?",
}
_PLAIN = {
    NoticeKind.IN_NEED: "I'm not well. Could you stay with me tonight, and could we call somebody together?",
    NoticeKind.THREAT: "I'm upset, and I would like us to find a way together. When could we talk?",
    NoticeKind.ORDER: "I have a wish, and you can say no to it. May I tell you?",
    NoticeKind.GUILT: "I feel lonely, and I would love an evening with you this week. When would suit you?",
    NoticeKind.ALWAYS_NEVER: "Something is hard for me. Could we look at it together this week?",
    NoticeKind.ACCUSING_FEELING: "I feel sad, and I miss being close to you. Could we talk this evening?",
    NoticeKind.VAGUE: "I would like some time with you, say on Sunday from four to six. Would that suit you?",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about ``text``, from ``start`` to ``end`` of what was looked at, and how else to say it."""

    kind: NoticeKind
    text: str
    start: int
    end: int
    gentler: str


@dataclass(frozen=True, slots=True)
class Words:
    """What was found in a text, in its order."""

    notices: tuple[Notice, ...]
    reads_well: tuple[GoodKind, ...]


def look(text: str) -> Words:
    """What may land harder than it is meant in an English text, and what reads well in it.

    The first 3,000 characters are looked at, and no more than twelve things are noticed.
    """
    said = tuple(sentences(text[:MOST_READ]))
    notices = tuple(_notices(text, said))
    return Words(notices, tuple(reads_well(said, bool(notices))))


def _notices(text: str, said: Sequence[Sentence]) -> Iterator[Notice]:
    heard = list(islice(_heard(said), MOST_NOTICES))
    # Whoever is in need is not told anything about their words.
    most_of_all = [one for one in heard if one[0] is NoticeKind.IN_NEED]
    for kind, found in most_of_all or heard:
        words = found[0][1].words or found[0][1].sentence.words
        start, end = words[0].start, words[-1].end
        yield Notice(kind, text[start:end], start, end, _gentler(kind, found, text))


def _heard(said: Sequence[Sentence]) -> Iterator[tuple[NoticeKind, list[Found]]]:
    """Each thing to notice; what was said a moment ago already is not noticed again."""
    unclear, before = vague(said), frozenset[NoticeKind]()
    quiet, noticed = set[str](), unclear is not None
    for sentence in said:
        if unclear is not None and unclear[1].sentence is sentence:
            yield NoticeKind.VAGUE, [unclear]
        found = {} if sentence.said in quiet else _heard_in(sentence)
        if not found:
            quiet.add(sentence.said)
        yield from ((kind, heard) for kind, heard in found.items() if kind not in before)
        before = frozenset(found)
        noticed = noticed or bool(found)
    hazy = None if noticed else seems_vague(said)
    if hazy is not None:
        yield NoticeKind.VAGUE, [hazy]


def _heard_in(sentence: Sentence) -> dict[NoticeKind, list[Found]]:
    """What the families hear; where two hear the same words, the first counts and the other helps."""
    found: dict[NoticeKind, list[Found]] = {}
    for kind, rules in _FAMILIES.items():
        one = first_heard(rules, sentence)
        if one is None:
            continue
        start, end = one[1].match.span()
        for heard in found.values():
            if heard[0][1].match.start() < end and start < heard[0][1].match.end():
                heard.append(one)
                break
        else:
            found[kind] = [one]
    return found or _sensed_in(sentence)


def _sensed_in(sentence: Sentence) -> dict[NoticeKind, list[Found]]:
    """What the signs say together, where no family of rules hears anything."""
    best = heaviest(_SIGNS, sentence)
    return {} if best is None else {_SIGNS[best]: [(best, best.whole(sentence))]}


def _gentler(kind: NoticeKind, found: Sequence[Found], text: str) -> str:
    """The first wording that is short and itself gives nothing to notice."""
    fitting = (wording for wording in _wordings(kind, found) if _fits(wording, text))
    return next(fitting, said_again(_PLAIN[kind]))


def _wordings(kind: NoticeKind, found: Sequence[Found]) -> Iterator[str]:
    for rule, heard in found:
        framed = rule.gentler(heard)
        if framed is not None:
            yield said_again(framed)
    words = found[0][1].sentence.words
    about = theme(words) or topic(words)
    if about is not None and kind in _ABOUT:
        yield said_again(_ABOUT[kind].format(topic=about))


def _fits(wording: str, text: str) -> bool:
    return (
        len(wording.split()) <= _MOST_WORDS
        and wording != text.strip()
        and not any(True for _ in _heard(tuple(sentences(wording))))
    )
