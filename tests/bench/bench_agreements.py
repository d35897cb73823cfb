"""How long the page of agreements waits: all rows read, one read whole, and each letter of a filter."""

from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from planner.domain.agreements.agreement import Agreement, Entry, Version, Yes, version_id, yes_id
from planner.domain.agreements.kinds import AgreementKind, AgreementState
from planner.domain.agreements.sifting import sift
from planner.domain.agreements.steps import Step
from planner.domain.changes import Record
from planner.domain.matching import words_of
from planner.services.agreements.reading import find_agreements, overview, whole
from planner.store.store import Store
from tests.bench.measure import absolute, timed, title
from tests.helpers.agreements import SATURDAYS, SUNDAYS
from tests.helpers.plans import ANNA, BEN, NOW, clock, make

AGREEMENTS, VERSIONS, ROUNDS = 500, 10, 9
TYPED = ("sunday mornings", "number 37", "nothing like it")


def records() -> list[Record]:
    """They have the lengths that people write."""
    numbers, found = count(), list[Record]()
    for number in range(AGREEMENTS):
        id = f"agreement {number}"
        for version in range(1, VERSIONS + 1):
            found.append(
                Version(
                    id=version_id(id, version),
                    agreement=id,
                    number=version,
                    author=(ANNA, BEN)[version % 2],
                    title=f"Sunday mornings to write, number {number}",
                    kind=list(AgreementKind)[number % 10],
                    whose=(ANNA,),
                    need=f"I come back to myself when I have two hours alone, {version}. " * 3,
                    offer="I cook before I go, and at nine I want to hear about your day. " * 2,
                    will="I stop whatever I am doing at seven and go to my project.",
                    contact="I look at my phone once, at eight. If it is urgent, ring twice.",
                    works="I come back in a better mood than I left.",
                    times=(SUNDAYS, SATURDAYS),
                    created=NOW,
                )
            )
            for person in (ANNA, BEN):
                found.append(
                    Yes(
                        id=yes_id(id, version, person),
                        agreement=id,
                        version=version,
                        person=person,
                        created=NOW,
                    )
                )
            found.append(
                Entry(
                    id=f"entry {next(numbers)}",
                    agreement=id,
                    version=version,
                    person=ANNA,
                    step=Step.COUNTER,
                    created=NOW,
                )
            )
        found.append(
            Agreement(
                id=id,
                author=ANNA,
                state=AgreementState.AGREED,
                version=VERSIONS,
                in_force=VERSIONS,
                created=NOW,
            )
        )
    return found


def main() -> None:
    with TemporaryDirectory() as folder:
        path = make(Path(folder) / "agreed.ebbflow", *records())
        title(f"{AGREEMENTS} agreements with {VERSIONS} versions each")
        with Store.open(path, clock()) as store:
            first = timed(partial(overview, store))
            rows = median(timed(partial(overview, store)) for _ in range(ROUNDS))
            one = median(timed(partial(whole, store, f"agreement {n}")) for n in range(ROUNDS))
            searched = median(timed(partial(find_agreements, store, text)) for text in TYPED)
            there = overview(store).rows
        begun = [words_of(text[:end]) for text in TYPED for end in range(1, len(text) + 1)]
        letters = [timed(partial(sift, there, words)) for words in begun]
        absolute("all rows, the first time", first, 0.100)
        absolute("all rows", rows, 0.050)
        absolute("one agreement whole", one, 0.010)
        absolute("searching for one", searched, 0.050)
        absolute("the slowest letter of a filter", max(letters), 0.016)


if __name__ == "__main__":
    main()
