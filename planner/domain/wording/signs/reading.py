"""Signs as they are written down, one a line, and how much they weigh in a sentence.

In a line ``…`` stands for up to six words, ``*`` for the rest of a word or for one whole word, and ``<toil>``
for any word of that family; a line that is set further in goes on with the one before. Everything else is a
pattern over plain words.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from planner.domain.wording.rules import Heard
from planner.domain.wording.sentences import Sentence
from planner.domain.wording.signs.families import FAMILIES

# Signs that weigh this much together are enough.
ENOUGH = 4
_CONTINUED = re.compile(r"\n {8,}")
_WHOLE = re.compile(r".*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sign:
    """A way of saying things, and how much it tells; less than nothing speaks against."""

    weight: int
    shape: "re.Pattern[str]"


def sign(weight: int, lines: str) -> Sign:
    """Any one of the lines weighs that much; two of them do not weigh more."""
    whole = _CONTINUED.sub("", lines)
    shapes = "|".join(_pattern(line) for line in whole.strip().splitlines())
    return Sign(weight, re.compile(rf"(?<!\S)(?:{shapes})(?:(?!\S)|(?<=\s))"))


def _pattern(line: str) -> str:
    line = re.sub(r"\((?!\?)", "(?:", line.strip().removesuffix(" …"))
    line = re.sub(r"(?<![\w)\]])\*", r"[\\w']+", line)
    line = re.sub(r"(?<=\w)\*", r"[\\w']*", line)
    line = line.replace("… ", r"(?:\S+ ){0,6}?")
    return re.sub(r"<(\w+)>", lambda family: FAMILIES[family[1]], line)


@dataclass(frozen=True, slots=True)
class Signs:
    """What is weighed for one kind of notice."""

    signs: tuple[Sign, ...]

    def weight(self, sentence: Sentence) -> int:
        """What speaks for it; what speaks against it is only asked where the rest would be enough."""
        said = f"{sentence.said} {sentence.mark[:1]}"
        most = sum(sign.weight for sign in self.signs if sign.weight > 0 and sign.shape.search(said))
        if most < ENOUGH:
            return most
        return most + sum(sign.weight for sign in self.signs if sign.weight < 0 and sign.shape.search(said))

    def gentler(self, _: Heard) -> None:
        """They know no shape to say it again in; what the sentence is about has to do."""

    def heard(self, sentence: Sentence) -> Heard | None:
        """The whole sentence, where its signs are enough."""
        return self.whole(sentence) if self.weight(sentence) >= ENOUGH else None

    def whole(self, sentence: Sentence) -> Heard:
        """All of the sentence."""
        return Heard(sentence, cast("re.Match[str]", _WHOLE.match(sentence.said)))


def heaviest(kinds: Iterable[Signs], sentence: Sentence) -> Signs | None:
    """The one that weighs most; the first of equals, and none where nothing weighs enough."""
    weights = [(signs.weight(sentence), signs) for signs in kinds]
    weight, best = max(weights, key=lambda one: one[0])
    return best if weight >= ENOUGH else None
