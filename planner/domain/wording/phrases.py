"""Putting a person's own words together again."""

import re
from collections.abc import Iterable

from planner.domain.wording.sentences import Word
from planner.domain.wording.tables import word_set

_MOST_OWN = 20
_TAIL = word_set(
    "anymore again ever tbh honestly always never constantly and or but so because when if to the a an"
)
_BREAKS = word_set(", ; : ( ) — – - /")
_BREAKING = re.compile(
    r"(?:and|but|so|because|or|yet) (?:i|then|you|it|we|my|she|he|they|everyone|nobody|again|all|that)\b"
    r"|(?:or else|not even|like i|as usual|as always|because of you)\b"
)
_SHORT = (
    (r"(?<!where )(?<!what )(?<!who )(?<!how )\b([Ii]) am(?= \w)", r"\1'm"),
    (r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey) have not\b", r"\1 haven't"),
    (r"(?<!thank )\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey) would(?= \w)", r"\1'd"),
    (r"(?<!where )(?<!what )(?<!who )(?<!how )\b([Yy]ou|[Ww]e|[Tt]hey) are(?= \w)", r"\1're"),
    (r"\b([Ii]t|[Tt]hat|[Hh]e|[Ss]he|[Ww]hatever) is(?= \w)", r"\1's"),
    (r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Ii]t) will(?= \w)", r"\1'll"),
    (r"\b(do|does|did|is|are|was|were|would|could|should|have|has|had) not\b", r"\1n't"),
    (r"\bcan not\b", "can't"),
    (r"\bwill not\b", "won't"),
    (r"\b([Ll])et us\b", r"\1et's"),
)
_SHORTENED = tuple((re.compile(long), short) for long, short in _SHORT)


def clause(words: Iterable[Word]) -> tuple[Word, ...]:
    """The words up to where another thought begins, without small words left hanging at the end."""
    kept: list[Word] = []
    whole = tuple(words)
    plain = [word.plain for word in whole]
    for number, word in enumerate(whole[:_MOST_OWN]):
        breaks = word.plain in _BREAKS or _breaks_at(plain, number)
        if breaks and number:
            break
        kept.append(word)
    while kept and kept[-1].plain in _TAIL | _BREAKS:
        kept.pop()
    return tuple(kept)


def _breaks_at(plain: list[str], number: int) -> bool:
    return _BREAKING.match(" ".join(plain[number : number + 3])) is not None


def spoken(words: Iterable[Word | str]) -> str:
    """The words as they are written, one space between them."""
    shown = " ".join(word if isinstance(word, str) else word.shown for word in words)
    return re.sub(r" (?=[,;:)])", "", shown).replace("( ", "(")


def said_again(text: str) -> str:
    """The text as a sentence: one space between words, contracted as people speak, with a capital first."""
    text = " ".join(text.split())
    for long, short in _SHORTENED:
        text = long.sub(short, text)
    return text[:1].upper() + text[1:]
