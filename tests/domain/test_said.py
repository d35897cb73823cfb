"""What the domain tells can be said in other languages, all of it."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given

from planner.domain.quickadd import TEXT_LIMIT, Reading, understand
from planner.domain.recur.rule import Rule
from planner.domain.recur.words import words
from planner.domain.said import Said
from tests.domain.quickadd_lines import HERE, person
from tests.domain.recurring import firsts, rules
from tests.domain.test_quickadd_refused import REFUSED
from tests.domain.test_quickadd_understood import CHIPS
from tests.helpers.loud_words import loud, quiet

LOUD_HERE = replace(HERE, people=(person("MARA"), person("JONAS")))


def test_a_language_may_have_another_order() -> None:
    order = {"{place} of {month}": "{month}, {place}", "first": "1."}
    said = Said("{place} of {month}", place=Said("first"), month="May")
    assert said.told(lambda phrase: order.get(phrase, phrase)) == "May, 1."
    assert str(said) == "first of May"


def test_what_somebody_typed_stays_as_it_is() -> None:
    said = Said("{names} would do.", names="{mara} & co")
    assert said.told(loud) == "{mara} & co WOULD DO."
    assert Said("“{text}” is open.").told(loud, text="at {x}") == "“at {x}” IS OPEN."


@given(rules(), firsts)
def test_a_rule(rule: Rule, first: datetime) -> None:
    said = words(rule, first, loud)
    assert quiet(said) == []
    assert said.casefold() == words(rule, first).casefold()


@pytest.mark.parametrize("line", [*CHIPS, *(line for line, *_ in REFUSED)], ids=ascii)
def test_a_line(line: str) -> None:
    reading = understand(line.upper(), LOUD_HERE, loud)
    assert reading.tokens or reading.unclear
    assert _quiet_in(reading) == []


@pytest.mark.parametrize("line", ["", "x" * (TEXT_LIMIT + 1), "RITUAL SAT 9-11", "PROTECTED SAT EVENING"])
def test_a_line_that_says_little(line: str) -> None:
    for setting in (LOUD_HERE, replace(LOUD_HERE, people=LOUD_HERE.people[:1]), replace(HERE, people=())):
        assert _quiet_in(understand(line, setting, loud)) == []


def test_the_title_of_a_line_without_one() -> None:
    draft = understand("us Sat 9-11", HERE, loud).draft
    assert draft is not None
    assert draft.title == "TOGETHER"


def _quiet_in(reading: Reading) -> list[str]:
    told = [token.meaning for token in reading.tokens] + [one.sentence for one in reading.unclear]
    return [piece for text in told for piece in quiet(text)]
