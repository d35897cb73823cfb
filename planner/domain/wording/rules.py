"""What a rule is: a shape of words, what it may not be taken for, and the frame for a gentler wording."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from planner.domain.wording.sentences import Sentence, Word

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Heard:
    """A rule's shape in a sentence."""

    sentence: Sentence
    match: "re.Match[str]"

    def own(self, name: str = "own") -> tuple[Word, ...]:
        """The person's own words at that place of the shape; none where it has no such place."""
        if name not in self.match.re.groupindex or self.match[name] is None:
            return ()
        return self.sentence.between(*self.match.span(name))

    @property
    def words(self) -> tuple[Word, ...]:
        """All that the shape holds, up to where the clause ends."""
        said = self.sentence.said
        end = said.find(" ,", self.match.end())
        start = self.match.start() + 2 * self.match.group().startswith((", ", ": "))
        return self.sentence.between(start, len(said) if end < 0 else end)


Frame = Callable[[Heard], str | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What is looked for in a sentence's plain words, and how else to say it.

    It means something else with ``unless`` where the shape begins, or ``unless_anywhere`` in the sentence.
    """

    shape: "re.Pattern[str]"
    gentler: Frame
    unless: "re.Pattern[str]" = NEVER
    unless_anywhere: "re.Pattern[str]" = NEVER

    def heard(self, sentence: Sentence) -> Heard | None:
        for match in self.shape.finditer(sentence.said):
            if self.unless.match(sentence.said, match.start()):
                continue
            return (
                None if self.unless_anywhere.search(sentence.said + sentence.mark) else Heard(sentence, match)
            )
        return None


class Listener(Protocol):
    """Hears something in a sentence, and knows how else to say it."""

    @property
    def gentler(self) -> Frame: ...

    def heard(self, sentence: Sentence) -> Heard | None: ...


Found = tuple[Listener, Heard]


def first_heard(rules: Iterable[Listener], sentence: Sentence) -> Found | None:
    """The first rule that fits, and what it heard."""
    for rule in rules:
        heard = rule.heard(sentence)
        if heard is not None:
            return rule, heard
    return None


def shape(text: str) -> "re.Pattern[str]":
    """A pattern over plain words; ``_`` is one space, and white space means nothing."""
    return re.compile("".join(text.split()).replace("_", " "))


def any_of(words: str) -> str:
    """One of the words of a text; ``_`` is a space within one that is made of several."""
    return "(?:" + "|".join(words.split()) + ")"
