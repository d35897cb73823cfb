"""What already reads well."""

import re
from collections.abc import Iterator, Sequence

from planner.domain.wording.kinds import GoodKind
from planner.domain.wording.sentences import Sentence
from planner.domain.wording.times import names_a_time, names_an_end

_I = re.compile(
    r"\bi (?:[\w']+ ){0,2}?(?:feel|felt|need|want|like|love|wish|hope|miss|enjoy|prefer|get "
    r"(?:\w+ )?(?:tired|anxious|grumpy|nervous|lonely|cranky)|"
    r"am (?:\w+ )?(?:glad|happy|sad|tired|scared|anxious|nervous|proud|grateful|worried|"
    r"lonely|afraid))\b|^(?:\w+ )?i (?:was|am|do not|keep|would|could|can)\b"
)
_OFFER = re.compile(
    r"\bi (?:will|can|could|am happy to|am glad to|would be happy to|would gladly|would "
    r"love to (?:cook|take|bring|do)) (?:\w+ )?(?:take|do|cook|bring|drive|make|look after|"
    "have|get|pay|cover|carry|cycle|put|pick|fetch|watch|clean|"
    "wash|tidy|be (?:home|there|back)|come|stay|treat|help|give|mind|handle|see to|book|"
    r"shop|walk|join|listen|swap|type|tell|ring|call|send|message|text)\b|\bin (?:return|"
    r"exchange)\b|\byou (?:get|can have|choose|pick)\b|"
    r"\byour turn\b|\bmy turn\b|\btake turns\b|\bcount on me\b|\bmy treat\b|\byou are "
    r"(?:always )?welcome\b|\ball yours\b"
)


def reads_well(sentences: Sequence[Sentence], noticed: bool) -> Iterator[GoodKind]:
    """What to like about a text; where something was ``noticed``, not how it speaks of oneself."""
    if not noticed and any(_I.search(one.said) for one in sentences):
        yield GoodKind.I_STATEMENT
    if any(names_a_time(one.said) for one in sentences):
        yield GoodKind.TIME
    if any(names_an_end(one.said) for one in sentences):
        yield GoodKind.END_OR_CONTACT
    if not noticed and any(_OFFER.search(one.said) for one in sentences):
        yield GoodKind.OFFER
    if sentences and sentences[-1].mark.startswith("?"):
        yield GoodKind.QUESTION
