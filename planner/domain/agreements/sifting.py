"""Rows of a list of agreements, and those of them that somebody wants to see."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from planner.domain.agreements.agreement import Agreement, Version, standing
from planner.domain.agreements.kinds import AgreementKind, Standing
from planner.domain.matching import plain


class Row(NamedTuple):
    """An agreement as a list shows it, by its newest words.

    ``since`` is the day of those words, ``yes`` lists who (ids) said yes to them. ``plain`` is what it says,
    as it is looked through.
    """

    id: str
    title: str
    kind: AgreementKind
    whose: tuple[str, ...]
    standing: Standing
    version: int
    since: date
    until: date | None
    review_on: date | None
    yes: tuple[str, ...]
    plain: str


def row(agreement: Agreement, words: Version, yes: Iterable[str], today: date) -> Row:
    """The row it has on that day."""
    texts = (words.title, words.need, words.offer, words.will, words.exceptions, words.contact, words.works)
    return Row(
        id=agreement.id,
        title=words.title,
        kind=words.kind,
        whose=words.whose,
        standing=standing(agreement, today),
        version=agreement.version,
        since=words.created.date(),
        until=agreement.until,
        review_on=agreement.review_on,
        yes=tuple(yes),
        plain=_looked_through(texts),
    )


# Of all that is listed, one says something else when the plan has changed.
@lru_cache(maxsize=2000)
def _looked_through(texts: tuple[str, ...]) -> str:
    return " " + " ".join(plain(text) for text in texts)


def sift(
    rows: Iterable[Row], words: Sequence[str] = (), wanted: frozenset[Standing] = frozenset()
) -> list[Row]:
    """Rows in which each of the words (of ``matching.words_of``) begins one, of those standings or of all."""
    begun = [f" {word}" for word in words]
    return [
        one
        for one in rows
        if (not wanted or one.standing in wanted) and all(word in one.plain for word in begun)
    ]


def counted(rows: Iterable[Row]) -> Counter[Standing]:
    """How many there are of each standing."""
    return Counter(one.standing for one in rows)
