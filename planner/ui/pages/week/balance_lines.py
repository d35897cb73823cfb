"""What the balance says, line by line: each against the wish of that very person, never against another's."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.balance import Balance
from planner.domain.kinds import Colour, Kind
from planner.domain.values import dataclass
from planner.ui.kit.lengths import length, spoken_length


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """``colour`` is None for what is shared, ``wish`` None where nothing was wished.

    ``name`` is only whose it is; beside the icon of its ``kind`` that says the same.
    """

    words: str
    name: str
    kind: Kind
    colour: Colour | None
    minutes: int
    wish: int | None

    @property
    def figures(self) -> str:
        """6 h 45 · wish 8 h."""
        if self.wish is None:
            return length(self.minutes)
        text = QCoreApplication.translate("Balance", "{minutes} · wish {wish}")
        return text.format(minutes=length(self.minutes), wish=length(self.wish))

    @property
    def brief(self) -> str:
        """The same in little room: 6 h 45 / 8 h."""
        if self.wish is None:
            return length(self.minutes)
        text = QCoreApplication.translate("Balance", "{minutes} / {wish}")
        return text.format(minutes=length(self.minutes), wish=length(self.wish))

    @property
    def spoken(self) -> str:
        if self.wish is None:
            text = QCoreApplication.translate("Balance", "{what}: {minutes}")
            return text.format(what=self.words, minutes=spoken_length(self.minutes))
        text = QCoreApplication.translate("Balance", "{what}: {minutes}, wished for {wish}")
        return text.format(
            what=self.words, minutes=spoken_length(self.minutes), wish=spoken_length(self.wish)
        )

    @property
    def share(self) -> float | None:
        """How far the bar goes, from 0 to 1; None where there is nothing to hold it against."""
        return min(self.minutes / self.wish, 1.0) if self.wish else None


def balance_lines(balances: Sequence[Balance]) -> list[BalanceLine]:
    return [*_own(balances), *_friends(balances), *_together(balances)]


def _own(balances: Sequence[Balance]) -> Iterator[BalanceLine]:
    text = QCoreApplication.translate("Balance", "{name}’s own time")
    for one in balances:
        person = one.person
        yield BalanceLine(
            text.format(name=person.name),
            person.name,
            Kind.ME,
            person.colour,
            one.me_minutes,
            person.wish_me,
        )


def _friends(balances: Sequence[Balance]) -> Iterator[BalanceLine]:
    text = QCoreApplication.translate("Balance", "{name} with friends")
    for one in balances:
        person = one.person
        if one.friends_minutes or person.wish_friends:
            yield BalanceLine(
                text.format(name=person.name),
                person.name,
                Kind.FRIENDS,
                person.colour,
                one.friends_minutes,
                person.wish_friends,
            )


def _together(balances: Sequence[Balance]) -> Iterator[BalanceLine]:
    """One line where they have and wish the same, else one for each."""
    if len(balances) < 2:
        return
    said = {(one.us_minutes, one.person.wish_us) for one in balances}
    if len(said) == 1:
        minutes, wish = said.pop()
        together = QCoreApplication.translate("Balance", "Together")
        yield BalanceLine(together, together, Kind.US, None, minutes, wish)
        return
    text = QCoreApplication.translate("Balance", "Together, for {name}")
    for one in balances:
        name = one.person.name
        yield BalanceLine(text.format(name=name), name, Kind.US, None, one.us_minutes, one.person.wish_us)
