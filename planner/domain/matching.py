"""Where in a text the words are that somebody is looking for: the way the search index of a plan sees it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

# Of a very long note only the beginning is looked at, so that nobody has to wait for it.
MOST = 20_000
_BETWEEN = re.compile(r"[\W_]+")
_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}


def words_of(text: str) -> tuple[str, ...]:
    """What was typed, word by word, as it is looked for: without case, accents and signs."""
    folded, _ = _folded(text)
    return tuple(dict.fromkeys(word for word in _BETWEEN.split(folded) if word))


def plain(text: str) -> str:
    """The words of a text with one space between them, each as ``words_of`` has it."""
    text = text[:MOST]
    if text.isascii():
        # Three times as fast as what does for every script, and most of what is written.
        return " ".join(text.lower().translate(_SIGNS).split())
    folded, _ = _folded(text)
    return _BETWEEN.sub(" ", folded).strip()


def matches(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """From where to where in the text something begins a word of it; ``words`` are of ``words_of``."""
    if not words or not text:
        return []
    folded, places = _folded(text[:MOST])
    longest_first = sorted(words, key=len, reverse=True)
    found = re.finditer(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})", folded)
    ends = [*places[1:], min(len(text), MOST)]
    return [(places[one.start()], ends[one.end() - 1]) for one in found]


def match_all(texts: Iterable[str], words: Sequence[str]) -> bool:
    """Whether each of the words begins a word in one of the texts."""
    known = list(texts)
    return all(any(matches(text, (word,)) for text in known) for word in words)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without case and accents, and for each letter of it the place it had."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        apart = unicodedata.normalize("NFD", letter.lower())
        plain = [one for one in apart if not unicodedata.combining(one)]
        if plain:
            # What is put together of several letters stays together.
            letters.append(plain[0] if len(plain) == 1 else letter)
            places.append(place)
    return "".join(letters), places
