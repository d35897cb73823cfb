"""Which card comes next, and who answers it first: chance within what is fair.

Chance is an argument, so that the same draw can be made again.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from random import Random

from planner.domain.cards.card import Card, Face
from planner.domain.cards.happened import Draw
from planner.domain.cards.kinds import DEPTHS, CardKind, Mood, Outcome, Stage
from planner.domain.walltime import wall_at

# Whoever does not want a card today may want it next week.
NOT_TODAY_RESTS = timedelta(days=5)
SET_ASIDE = frozenset({Outcome.NOT_TODAY, Outcome.ASK_AGAIN})
# How much likelier a card is whose depth is the one asked for, one beside it, two.
NEARNESS = (9, 3, 1)
# The same for one whose day to be asked again has come.
DUE = 4
# How often a card is taken at random before all of them are looked through.
TRIES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked of the next card. Nothing asked lets everything through.

    ``kinds``, ``depths`` and ``stage`` leave other cards out; ``mood`` and ``around`` (a depth) only make
    those that suit them likelier. ``again`` lets cards through that were drawn before.
    """

    kinds: frozenset[CardKind] = frozenset()
    depths: frozenset[int] = frozenset()
    stage: Stage | None = None
    mood: Mood | None = None
    around: int | None = None
    again: bool = False

    @property
    def leaves_out(self) -> bool:
        """Whether there can be cards that it does not take."""
        return bool(self.kinds or self.depths or self.stage)

    def takes(self, card: Card) -> bool:
        return (
            (not self.kinds or card.kind in self.kinds)
            and (not self.depths or card.depth in self.depths)
            and card.suits(self.stage)
        )

    def weight(self, card: Face) -> int:
        """How likely it is beside others: at least 1."""
        weight = 1 if self.around is None else NEARNESS[abs(card.depth - self.around)]
        if self.mood is not None:
            by_depth, kinds = MOODS[self.mood]
            weight *= by_depth[card.depth - 1] * (3 if card.kind in kinds else 1)
        return weight


# One of every kind and depth.
FACES = tuple(Face(kind=kind, depth=depth, text="") for kind in CardKind for depth in DEPTHS)
# For each mood how likely the three depths are, and the kinds that suit it best.
MOODS = {
    Mood.LIGHT: ((6, 2, 1), {CardKind.TOGETHER, CardKind.THANKS}),
    Mood.CLOSE: ((2, 4, 3), {CardKind.QUESTION, CardKind.LISTENING, CardKind.THANKS}),
    Mood.MENDING: ((1, 2, 2), {CardKind.REPAIR, CardKind.LISTENING, CardKind.SCRIPT}),
}


@dataclass(frozen=True, slots=True)
class Past:
    """What happened so far: the draws, the oldest first, and the cards that somebody wants never again.

    ``now`` is UTC; days are those of ``zone``.
    """

    draws: Sequence[Draw]
    never: AbstractSet[str]
    now: datetime
    zone: str

    def resting(self) -> set[str]:
        """The ids of the cards that were put off and whose day has not come."""
        today = wall_at(self.now, self.zone).date()
        return {id for id, day in self._back_on().items() if today < day}

    def due(self) -> set[str]:
        """The ids of the cards that were to be asked again, and can be."""
        put_off = {draw.card: draw.outcome is Outcome.ASK_AGAIN for draw in self.draws}
        return {id for id, again in put_off.items() if again} - self.resting()

    def seen(self) -> defaultdict[str, set[str]]:
        """For each deck (its id) the cards drawn since it was begun anew, but for those that come back."""
        seen: defaultdict[str, set[str]] = defaultdict(set)
        for draw in self.draws:
            if draw.outcome in SET_ASIDE:
                continue
            if draw.card in seen[draw.deck]:
                seen[draw.deck].clear()
            seen[draw.deck].add(draw.card)
        return seen

    def _back_on(self) -> dict[str, date]:
        days: dict[str, date] = {}
        for draw in self.draws:
            days.pop(draw.card, None)
            if draw.outcome is Outcome.NOT_TODAY:
                days[draw.card] = wall_at(draw.created, self.zone).date() + NOT_TODAY_RESTS
            elif draw.again is not None:
                days[draw.card] = draw.again.date()
        return days


def next_card(cards: Sequence[Card], past: Past, wish: Wish, chance: Random) -> Card | None:
    """One of ``cards``, none twice until its deck is through; None where no card is left for the wish.

    A deck is through when every card of it was drawn that is neither resting nor unwanted. A wish may let
    cards come again before that. The one drawn last comes again only where there is no other.
    """
    left, due = _Left(cards, past, wish), past.due()
    heaviest = max(map(wish.weight, FACES)) * (DUE if due else 1)

    def stays(card: Card) -> bool:
        return chance.random() * heaviest < wish.weight(card) * (DUE if card.id in due else 1)

    # Nearly always one of these will do, and to look at all of thousands takes far longer.
    for card in chance.choices(cards, k=TRIES) if cards else ():
        if left.has(card) and stays(card):
            return card
    candidates = left.all()
    while candidates:
        card = chance.choice(candidates)
        if stays(card):
            return card
    return None


class _Left:
    """Which of the cards may come next."""

    def __init__(self, cards: Sequence[Card], past: Past, wish: Wish) -> None:
        self._cards, self._wish = cards, wish
        self._away = past.never | past.resting()
        self._seen = set[str]() if wish.again else set[str]().union(*past.seen().values())
        latest = past.draws[-1].card if past.draws else None
        # One that was put off is no repetition when its day has come.
        self._latest = latest if wish.again or latest in self._seen else None

    def has(self, card: Card) -> bool:
        """Whether it may. That drawn last may not, as long as there is another."""
        return card.id != self._latest and self._wish.takes(card) and self._may(card)

    def all(self) -> list[Card]:
        """All that may: that drawn last where there is no other."""
        wanted = filter(self._wish.takes, self._cards) if self._wish.leaves_out else self._cards
        here = [card for card in wanted if self._may(card)]
        return [card for card in here if card.id != self._latest] or here

    def _may(self, card: Card) -> bool:
        return (
            card.id not in self._away
            and card.removed is None
            and (card.id not in self._seen or card.deck not in self._begun)
        )

    @cached_property
    def _begun(self) -> set[str]:
        """The decks (their ids) with a card that was not drawn yet."""
        out = self._away | self._seen
        return {card.deck for card in self._cards if card.id not in out and card.removed is None}


def who_is_first(people: Sequence[str], draws: Iterable[Draw], chance: Random) -> str:
    """Whoever of ``people`` (ids, at least one) was first the longest ago; chance decides who begins.

    A card that was put off took nobody's turn.
    """
    latest = {draw.begins: place for place, draw in enumerate(draws) if draw.outcome not in SET_ASIDE}
    longest = min(latest.get(id, -1) for id in people)
    return chance.choice([id for id in people if latest.get(id, -1) == longest])
