"""A line of text in the form in which phrases are looked for, and the bench on which they are laid out."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, Never, TypeVar

from planner.domain.person import folded
from planner.domain.quickadd.reading import Role, Token, Unclear
from planner.domain.said import Piece, Said, Say, told

Value = TypeVar("Value")

# Signs that are typed for one another.
ALIKE = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("‘’ʼ´`", "'"))


class Mark(StrEnum):
    """What stands in the line for a phrase that was taken; none of these is in a folded line itself."""

    DAY = "\n"
    PART = "\f"
    OTHER = "\v"


class Unreadable(Exception):
    """A phrase has the shape of grammar but not one clear meaning; ``said`` is the sentence about it.

    "{text}" in it is to become the phrase as it was typed.
    """

    def __init__(self, said: Said) -> None:
        super().__init__(said.phrase)
        self.said = said


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A phrase ``text[start:end]`` and what it says."""

    start: int
    end: int
    value: Value


def refuse(sentence: str) -> Callable[[re.Match[str]], Never]:
    """A reader of phrases that are not clear, whatever they say exactly."""

    def read(_match: re.Match[str]) -> Never:
        raise Unreadable(Said(sentence))

    return read


class Phrase:
    """What to look for in a line; made ready when it is first looked for, for there are many."""

    def __init__(self, body: str) -> None:
        self._body = body

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        return self._pattern.finditer(text)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._body)


def phrase(body: str) -> Phrase:
    """Whole words, and numbers that are not part of a longer one."""
    return Phrase(rf"(?<![\w'#$€£+])(?<!\w-)(?<![0-9][.,:/])(?:{body})(?!\w)(?!['-]\w)(?![.:,/][0-9])")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


class Line:
    """One line, folded, with what was taken from it so far.

    ``open`` is the line without case, with plain digits, single spaces and a ``Mark`` for every sign of
    what was taken; a place in it is brought back to the text by ``slice``. ``language`` says the phrases
    of what is told about it.
    """

    def __init__(self, text: str, language: Say = str) -> None:
        self.text, self.language = text, language
        self.tokens: list[Token] = []
        self.unclear: list[Unclear] = []
        self.open, self._starts, self._ends = _folded_line(text)

    def take(
        self,
        wanted: Phrase,
        role: Role,
        read: Callable[[re.Match[str]], Value | None],
        mark: Mark = Mark.OTHER,
    ) -> list[Found[Value]]:
        """Every such phrase that ``read`` has a value for.

        Where ``read`` finds it unreadable, the phrase is unclear; where it returns None, the phrase stays.
        """
        taken = []
        for match in wanted.found_in(self.open):
            place = self.slice(*_trimmed(match))
            if place is None:
                continue
            try:
                value = read(match)
            except Unreadable as doubt:
                self._refuse(*place, role, doubt.said)
            else:
                if value is None:
                    continue
                taken.append(Found(*place, value))
            self._mask(*match.span(), mark)
        return taken

    def slice(self, start: int, end: int) -> tuple[int, int] | None:
        """The same place in the text; None where it would cut a sign in two."""
        inside = start > 0 and self._starts[start] == self._starts[start - 1]
        cut = end < len(self.open) and self._starts[end] == self._starts[end - 1]
        return None if inside or cut else self.cover(start, end)

    def cover(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of all signs that have a part between the two."""
        return self._starts[start], self._ends[end - 1]

    def say(self, found: Found[Value], role: Role, meaning: Piece) -> None:
        """The phrase means that, unless there is a doubt about it already."""
        if not self._doubted(found):
            self.tokens.append(Token(found.start, found.end, role, told(meaning, self.language)))

    def say_besides(self, found: Found[Value], role: Role, meaning: Piece) -> None:
        """Say it, unless the same phrase is said to mean something already."""
        if all(token.assumed or token.start != found.start for token in self.tokens):
            self.say(found, role, meaning)

    def assume(self, role: Role, meaning: Piece) -> None:
        end, said = len(self.text), told(meaning, self.language)
        self.tokens.append(Token(end, end, role, said, assumed=True))

    def doubt(self, found: Found[Any], role: Role, sentence: Said) -> None:
        """The phrase is not clear after all; one doubt about it is enough."""
        if self._doubted(found):
            return
        self.tokens = [token for token in self.tokens if token.assumed or token.start != found.start]
        self._refuse(found.start, found.end, role, sentence)

    def miss(self, role: Role, sentence: Said, *besides: Role) -> None:
        """Something is not said; unless there is a doubt about it, or about what would say it, already."""
        if not any(unclear.role in (role, *besides) for unclear in self.unclear):
            self._refuse(len(self.text), len(self.text), role, sentence)

    def only(
        self,
        found: Sequence[Found[Value]],
        role: Role,
        sentence: Said,
        meaning: Callable[[Value], Piece] | None = None,
    ) -> Found[Value] | None:
        """The one thing that was found, said if it has a meaning; others that differ are doubts."""
        for each in found:
            if each.value != found[0].value:
                self.doubt(each, role, sentence)
            elif meaning is not None:
                self.say(each, role, meaning(each.value))
        return found[0] if found else None

    def _refuse(self, start: int, end: int, role: Role, sentence: Said) -> None:
        typed = " ".join(self.text[start:end].split())
        self.unclear.append(Unclear(start, end, role, sentence.told(self.language, text=typed)))

    def _doubted(self, found: Found[Any]) -> bool:
        return any(unclear.start == found.start for unclear in self.unclear)

    def _mask(self, start: int, end: int, mark: Mark) -> None:
        self.open = self.open[:start] + mark * (end - start) + self.open[end:]


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """The span of a phrase without the comma and the space before it."""
    return match.end() - len(match[0].lstrip(" ,") or match[0]), match.end()


def _folded_line(text: str) -> tuple[str, list[int], list[int]]:
    """The folded line and, for each of its signs, where that begins and ends in the text."""
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        sign = _folded_sign(text[start:end])
        if sign == " " and signs and signs[-1] == " ":
            ends[-1] = end
            continue
        signs.extend(sign)
        starts.extend([start] * len(sign))
        ends.extend([end] * len(sign))
    return "".join(signs), starts, ends


def _clusters(text: str) -> list[tuple[int, int]]:
    """Where the signs of a text are: a letter with its marks, a Korean syllable with its parts, a space."""
    bounds: list[tuple[int, int]] = []
    for index, sign in enumerate(text):
        joins = unicodedata.category(sign).startswith("M") or "\u1160" <= sign <= "\u11ff"
        if joins and bounds and text[bounds[-1][0]].isprintable() and not text[bounds[-1][0]].isspace():
            bounds[-1] = (bounds[-1][0], index + 1)
        else:
            bounds.append((index, index + 1))
    return bounds


def _folded_sign(sign: str) -> str:
    if sign.isspace():
        return " "
    if len(sign) == 1 and sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if len(sign) == 1 and unicodedata.numeric(sign, None) is not None:
        return sign  # ½ and ² are no digits that could join others
    return folded(sign).translate(ALIKE)
