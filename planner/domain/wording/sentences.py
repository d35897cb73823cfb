"""A text as sentences of plain words, each of which knows where it was typed."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.domain.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from planner.domain.wording.spelling import plain_words

_TOKEN = re.compile(
    r"[ap]\.m\.|\d+(?:[.:]\d+)*|[^\W\d_]+(?:['’‘ʼ`´][^\W\d_]+)*|[.!?…]+|\n+|[,;:()—–/-]", re.IGNORECASE
)
# What somebody else said stands in quotes, and is not what is said here.
_QUOTED = re.compile(r"“[^”]{1,500}”|\"[^\"]{1,500}\"|«[^»]{1,500}»")
_SAID = re.compile(r"[^\W_]")
_DAYS = {name.casefold(): name for name in WEEKDAY_NAMES}
# May and March are words of other kinds too.
_MONTHS = {name.casefold(): name for name in MONTH_NAMES if name not in ("March", "May")}
_NAMES = _DAYS | _MONTHS | {f"{plain}s": f"{name}s" for plain, name in _DAYS.items()}
# A longer sentence is cut, and a longer word is none: nobody talks like that.
_MOST_WORDS, _LONGEST_WORD = 45, 40
_SENTENCE_ENDS = frozenset(".!?…\n")


@dataclass(frozen=True, slots=True)
class Word:
    """One ``plain`` word in lower case, as it is ``shown`` again, and where it was typed."""

    plain: str
    shown: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """``said`` is its plain words with one space between them; its mark at the end is not among them."""

    words: tuple[Word, ...]
    mark: str

    @cached_property
    def said(self) -> str:
        return " ".join(word.plain for word in self.words)

    @cached_property
    def _places(self) -> list[int]:
        """Where in ``said`` each word begins."""
        places, place = [], 0
        for word in self.words:
            places.append(place)
            place += len(word.plain) + 1
        return places

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text, its mark left out."""
        return self.words[-1].end

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that lie between two places of ``said``."""
        if start >= end:
            return ()
        return self.words[bisect_right(self._places, start) - 1 : bisect_right(self._places, end - 1)]


def sentences(text: str) -> Iterator[Sentence]:
    """Each sentence of more than one word, in order."""
    for tokens, mark in _token_rows(text):
        plain = [token.group().casefold() for token in tokens]
        words: list[Word] = []
        for number, token in enumerate(tokens):
            before = words[-1].plain if words else ""
            after = plain[number + 1] if number + 1 < len(plain) else ""
            words += _words(token, before, after)
        if len(words) > 1:
            yield Sentence(tuple(words), mark)


def _token_rows(text: str) -> Iterator[tuple[list["re.Match[str]"], str]]:
    """The tokens of each sentence, and the mark it ends with."""
    quoted = [found.span() for found in _QUOTED.finditer(text)] if _SAID.search(_QUOTED.sub("", text)) else []
    row: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        while quoted and quoted[0][1] <= token.start():
            quoted.pop(0)
        if quoted and quoted[0][0] <= token.start():
            continue
        if len(token.group()) > _LONGEST_WORD and token.group()[0] not in _SENTENCE_ENDS:
            continue
        if len(row) == _MOST_WORDS:
            yield row, ""
            row = []
        if token.group()[0] in _SENTENCE_ENDS:
            yield row, token.group()
            row = []
        else:
            row.append(token)
    yield row, ""


def _words(token: "re.Match[str]", before: str, after: str) -> Iterator[Word]:
    typed = token.group()
    plain = plain_words(typed, before, after)
    if plain == (typed.casefold(),):
        shown = ["I" if typed == "i" else typed]
    elif len(plain) == 1 and "'" in plain[0]:
        shown = [typed]
    else:
        shown = ["I" if word == "i" else word for word in plain]
        if typed[0].isupper():
            shown[0] = shown[0][:1].upper() + shown[0][1:]
    for word, seen in zip(plain, shown, strict=True):
        yield Word(word, _NAMES.get(word, seen), token.start(), token.end())
