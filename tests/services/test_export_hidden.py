"""What is hidden is not in the file: not one word of it, in none of its bytes."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.block import Block, Override
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.exporting import Wanted, export
from planner.store.store import Store
from tests.helpers import records
from tests.helpers.plans import ANNA, BEN, MONDAY, clock, make, override, put
from tests.helpers.plans import block as a_block

OWNERS = st.sampled_from([(ANNA,), (BEN,), (ANNA, BEN)])
WEEK = timedelta(weeks=1)
RULES = st.sampled_from(
    [None, "FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY", "FREQ=MONTHLY;BYMONTHDAY=8,31", "FREQ=DAILY"]
)
choices = st.builds(
    Choice,
    who=st.sampled_from([frozenset(), frozenset({ANNA}), frozenset({BEN}), frozenset({ANNA, BEN})]),
    kinds=st.sets(st.sampled_from(Kind), max_size=3).map(frozenset),
    reader=st.sampled_from([None, ANNA, BEN]),
    show=st.sampled_from(Visibility),
)
BEGIN, END = {"first": date(2027, 3, 10)}, {"end": date(2027, 3, 20)}
windows = st.sampled_from([{}, BEGIN, END, BEGIN | END])


@dataclass(frozen=True)
class Secret:
    """A block or an occurrence, whose every word begins with ``word``."""

    word: str
    block: Block

    def may_be_read(self, choice: Choice) -> bool:
        """What command-line.md says, in other words than the program's."""
        own = choice.reader in self.block.who
        chosen = (not choice.who or choice.who & {*self.block.who}) and (
            not choice.kinds or self.block.kind in choice.kinds
        )
        everybodys = self.block.visibility is Visibility.ALL and choice.show is Visibility.ALL
        return bool(chosen and (own or everybodys))


# What is written, and the words of each with those of its changed occurrences.
Made = tuple[list[Block | Override], list[tuple[Secret, list[Secret]]]]


def texts(word: str) -> dict[str, Any]:
    extra = f"X-{word}:{word}\nATTENDEE;CN={word}:mailto:{word}@example.org\nURL:https://{word}.example"
    return {"title": f"{word} title", "note": f"{word} note " * 9, "place": f"{word} place", "extra": extra}


@st.composite
def plans(draw: st.DrawFn) -> Made:
    """Blocks and series with the words of each, and those of their changed occurrences."""
    written: list[Block | Override] = []
    secrets = []
    for number in range(draw(st.integers(1, 3))):
        word = f"SECRET{number}X"
        shared = {"kind": st.sampled_from(Kind), "who": OWNERS, "visibility": st.sampled_from(Visibility)}
        fields: dict[str, Any] = {name: draw(one) for name, one in shared.items()}
        foreign = draw(st.booleans())
        whole = a_block(
            **fields | texts(word),
            rule=draw(RULES),
            uid=draw(st.sampled_from([f"{word}@example.org", draw(records.ids)])),
            source=f"{word} calendar" if foreign else None,
            digest=f"{word}digest" if foreign else None,
        )
        written.append(whole)
        own = []
        for week in range(1, draw(st.integers(0, 2)) + 1 if whole.rule == "FREQ=WEEKLY;COUNT=5" else 1):
            differing = {name: draw(st.none() | one) for name, one in shared.items()}
            hers = f"{word}{week}Y"
            changed = override(whole, whole.start + week * WEEK, **differing, **texts(hers))
            written.append(changed)
            own.append(Secret(hers, changed.applied_to(whole)))
        secrets.append((Secret(word, whole), own))
    return written, secrets


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with Store.open(make(tmp_path_factory.mktemp("plan") / "ours.ebbflow"), clock()) as opened:
        yield opened


@settings(max_examples=settings().max_examples // 2)
@given(plans(), choices, windows)
def test_no_word_of_what_is_hidden_is_in_the_file(
    store: Store,
    made: tuple[list[Block | Override], list[tuple[Secret, list[Secret]]]],
    choice: Choice,
    window: Any,
) -> None:
    written, secrets = made
    step = put(store, *written)
    path = store.path.with_name("ours.ics")
    export(store, path, Wanted(choice=choice, **window))
    store.apply(step.inverse())
    text = path.read_bytes().decode().replace("\r\n ", "")
    for whole, own in secrets:
        for one in own:
            assert one.may_be_read(choice) or one.word not in text, one
        # An occurrence of which all is to be seen has the words that its series gives it.
        for one in own:
            text = text.replace(one.word, "")
        readable = any(one.may_be_read(choice) for one in (whole, *own))
        assert readable or whole.word not in text, whole


def test_what_may_be_read_is_there(store: Store, tmp_path: Path) -> None:
    """So that the test above does not pass because nothing leaves."""
    whole = a_block(**texts("SECRET"), uid="SECRET@example.org", visibility=Visibility.BUSY, start=MONDAY)
    step = put(store, whole)
    for reader, words in ((ANNA, 14), (BEN, 0)):
        export(store, tmp_path / "ours.ics", Wanted(choice=Choice(reader=reader)))
        text = (tmp_path / "ours.ics").read_bytes().replace(b"\r\n ", b"")
        assert text.count(b"SECRET") >= words
        assert bool(words) == (b"SECRET" in text)
    store.apply(step.inverse())
