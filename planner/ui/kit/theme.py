"""The look of now: colours by their meaning, letters by their role, lengths in step with the letters."""

from PySide6.QtGui import QColor, QFont

from planner.domain.kinds import Colour
from planner.domain.values import dataclass
from planner.ui.kit.fonts import FAMILY, Type
from planner.ui.kit.shades import SHADES
from planner.ui.kit.tokens import Mode, Token

# What the pictures of the design are drawn with; other lengths stand in proportion to it.
BODY_PIXELS = 13.0
BODY_POINTS = 9.75


@dataclass(frozen=True, slots=True)
class PersonShades:
    """The shades of a person, of what is shared, or of duty.

    ``text`` can be read on the three fills and on every ground; ``edge`` can be told from them.
    """

    edge: QColor
    fill: QColor
    fill_strong: QColor
    pale: QColor
    text: QColor


class Theme:
    """One mode at one size of letters; it never changes, the keeper makes another."""

    def __init__(self, mode: Mode, points: float = BODY_POINTS, scale: float = 1.0) -> None:
        """``points`` is the size of plain text, ``scale`` how large that is beside the pictures."""
        self.mode = mode
        self.points = points
        self.scale = scale
        shades = SHADES[mode]
        self._colours = {token: QColor(name) for token, name in shades.tokens.items()}
        surface = self._colours[Token.SURFACE]
        self._people = {colour: _shades(three, surface) for colour, three in shades.people.items()}
        self.together = _shades(shades.together, surface)
        self.duty = _shades(shades.duty, surface)

    def colour(self, token: Token) -> QColor:
        return self._colours[token]

    def css(self, token: Token) -> str:
        """The colour as a stylesheet writes it."""
        return self._colours[token].name()

    def person(self, colour: Colour | None) -> PersonShades:
        """The shades of a person of that colour; None stands for everyone together."""
        return self.together if colour is None else self._people[colour]

    def shades(self) -> dict[str, PersonShades]:
        """All of them by a word: the colours' names, "together" and "duty"."""
        named = {colour.value: shades for colour, shades in self._people.items()}
        return named | {"together": self.together, "duty": self.duty}

    def px(self, length: float) -> int:
        """A length of the pictures, in pixels of the letters of now."""
        return round(length * self.scale)

    def font(self, role: Type) -> QFont:
        font = QFont(FAMILY)
        font.setPointSizeF(self.points * role.factor)
        font.setWeight(role.weight)
        return font


def _shades(three: tuple[str, str, str], surface: QColor) -> PersonShades:
    edge, fill, text = (QColor(name) for name in three)
    return PersonShades(edge, fill, mixed(fill, edge, 0.16), mixed(fill, surface, 0.45), text)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with a share of ``other`` in it, from none at 0 to nothing else at 1."""
    mine, its = 1 - share, share
    return QColor(
        round(one.red() * mine + other.red() * its),
        round(one.green() * mine + other.green() * its),
        round(one.blue() * mine + other.blue() * its),
    )
