"""What a text is about: the first thing in it that belongs to somebody."""

import re
from collections.abc import Iterable

from planner.domain.wording.phrases import spoken
from planner.domain.wording.sentences import Word
from planner.domain.wording.tables import word_set

_OWNERS = word_set("my your our the these those")
_ADJECTIVES = word_set("new old big last first second third best own next other common spare whole dirty")
_DESCRIBING = re.compile(
    rf"(?:{'|'.join(sorted(_ADJECTIVES))}|front|back|living|dining|washing|summer|"
    r"winter|birthday|christmas|family|work|phone|weekend|night|evening|\w+day|\w{4,}ing|\w+'s)"
)
_NO_TOPIC = word_set(
    "tongue rain decency feeling feelings cold dark peace sake thanks love nerve world sense mood "
    "way same time least only moment end one ones best whole point rest turn fault own "
    "years life least thing things "
    "last first next kind sort truth word words case mind minute feelings heart told "
    "subject whatever door room boundary "
    "goes go comes part years place most when what who whoever that and but because for with from into "
    "onto are was were has have had "
    "would will can could not too all any only just more less then than again out off"
)


def topic(words: Iterable[Word]) -> str | None:
    """Such as "the dishes" or "your fishing"; None where nothing in the words says it."""
    row = tuple(words)
    for number, word in enumerate(row[:-1]):
        if word.plain in _OWNERS:
            thing = _thing(row[number + 1 : number + 3])
            if thing:
                return spoken([word.plain, *thing])
    return None


def _thing(row: tuple[Word, ...]) -> tuple[Word, ...]:
    first, *others = row
    if others and _DESCRIBING.fullmatch(first.plain) and _is_thing(others[0]):
        return first, others[0]
    return (first,) if _is_thing(first) and first.plain not in _ADJECTIVES else ()


def _is_thing(word: Word) -> bool:
    return len(word.plain) > 2 and word.plain.isalpha() and word.plain not in _NO_TOPIC
