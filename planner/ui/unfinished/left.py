"""Words that were not saved when a plan was left, as a value, and as the JSON of a file."""

from collections.abc import Iterable, Mapping

from planner.domain.values import dataclass

FORMAT = "ebb-flow-unfinished"
# More than anybody leaves behind; what is beyond was not written by us.
MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """``title`` says where they stood, ``words`` what each of them was called there, and they themselves.

    ``by`` is whose they are (a person's id), empty where anybody's. ``place`` is who takes them back without
    asking, ``about`` what they were written about there (an id); people are asked about all others.
    """

    title: str
    words: tuple[tuple[str, str], ...]
    by: str = ""
    place: str = ""
    about: str = ""


def to_json(left: Iterable[Left]) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": 1,
        "left": [
            {
                "title": one.title,
                "words": [list(pair) for pair in one.words],
                "by": one.by,
                "place": one.place,
                "about": one.about,
            }
            for one in left
        ],
    }


def from_json(document: object) -> tuple[Left, ...]:
    """Whatever cannot be understood is as if it had never been there."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        return ()
    told = document.get("left")
    found = map(_one, told[:MOST]) if isinstance(told, list) else ()
    return tuple(one for one in found if one is not None)


def _one(told: object) -> Left | None:
    if not isinstance(told, Mapping):
        return None
    words = told.get("words")
    pairs = [tuple(pair) for pair in words if isinstance(pair, list)] if isinstance(words, list) else []
    whole = [pair for pair in pairs if len(pair) == len(("caption", "words")) and all(map(_is_text, pair))]
    names = {name: told.get(name) for name in ("title", "by", "place", "about")}
    if not whole or not all(map(_is_text, names.values())):
        return None
    return Left(words=tuple(whole), **names)  # type: ignore[arg-type]


def _is_text(value: object) -> bool:
    return isinstance(value, str)
