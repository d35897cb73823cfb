"""Words for a person, kept apart from what fills them until somebody says them in a language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

# Says a phrase in another language, with its ``{places}`` where that language has them.
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True, init=False)
class Said:
    """A ``phrase`` in English and what its ``{places}`` are filled with, which may be phrases again."""

    phrase: str
    values: Mapping[str, "Piece"]

    def __init__(self, phrase: str, /, **values: "Piece") -> None:
        object.__setattr__(self, "phrase", phrase)
        object.__setattr__(self, "values", values)

    def __str__(self) -> str:
        return self.told()

    def told(self, say: Say = str, **besides: str) -> str:
        """All of it in the language of ``say``. ``besides`` fills places that only the caller can fill."""
        filled = {name: told(value, say) for name, value in self.values.items()}
        return say(self.phrase).format(**filled, **besides)


Piece = Said | str | int


def told(piece: Piece, say: Say) -> str:
    """A phrase as ``say`` says it. What is no phrase are figures or what somebody typed, and stays."""
    return piece.told(say) if isinstance(piece, Said) else str(piece)


AND, OR = "{others} and {last}", "{others} or {last}"


def joined(pieces: Iterable[Piece], last: str = AND) -> Piece:
    """One; one and another; one, another and a third."""
    *others, final = pieces
    return Said(last, others=reduce(beside, others), last=final) if others else final


def beside(one: Piece, other: Piece) -> Said:
    """One, another: a row without an "and" before its last."""
    return Said("{one}, {other}", one=one, other=other)
