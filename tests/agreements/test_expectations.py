"""What each may answer unseen: enough of every kind, short, decent in either answer, and no two alike."""

import json
import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

import pytest

from planner.resource_files import resource

CONTENT = json.loads(resource("agreements/expectations.json").read_text(encoding="utf-8"))
EXPECTATIONS: list[dict[str, Any]] = CONTENT["expectations"]

KINDS = frozenset(
    {"time", "home", "people", "work", "media", "money", "chores", "children", "feelings", "intimacy"}
)
STAGES = frozenset({"dating", "living", "long", "parenting"})
FIELDS = ["id", "kind", "stages", "text", "answers", "title", "need"]
USUAL_ANSWERS = ["yes", "it depends", "no"]
ALIKE = 0.6
# Words that take a side: of men or women, of a couple that is married, or of exactly two.
SIDED = re.compile(
    r"\b(he|she|him|her|his|hers|himself|herself|husbands?|wife|wives|spouses?|partners?|boyfriends?|girlfriends?|"
    r"man|men|woman|women|mum|mom|dad|mothers?|fathers?|guys?|both|two of (us|you)|you two|the other one)\b"
)
# Words that already know the right answer.
LEANING = re.compile(
    r"\b(always|never|must|should|ought|have to|only|even|really|of course|normal|healthy|unhealthy|selfish|"
    r"right to|allowed|forbidden|wrong|secret|secrets|trust|boundar(y|ies)|safe space|process|toxic)\b"
)


def words(text: str) -> list[str]:
    return re.findall(r"[\w’-]+", text.lower())


each = pytest.mark.parametrize("expectation", EXPECTATIONS, ids=lambda expectation: expectation["id"])


def test_the_file_says_what_it_is() -> None:
    assert set(CONTENT) == {"format", "version", "expectations"}
    assert (CONTENT["format"], CONTENT["version"]) == ("ebb-flow-expectations", 1)


def test_there_are_plenty_of_every_kind() -> None:
    assert len(EXPECTATIONS) >= 34
    counted = Counter(expectation["kind"] for expectation in EXPECTATIONS)
    assert set(counted) == KINDS
    assert min(counted.values()) >= 3, counted
    assert [expectation["id"] for expectation in EXPECTATIONS] == [
        f"e-{number:02}" for number in range(1, len(EXPECTATIONS) + 1)
    ]


def test_some_ask_how_much() -> None:
    amounts = [expectation for expectation in EXPECTATIONS if expectation["answers"] != USUAL_ANSWERS]
    assert 5 <= len(amounts) <= len(EXPECTATIONS) // 2


@each
def test_every_field_is_there(expectation: dict[str, Any]) -> None:
    assert list(expectation) == FIELDS
    assert set(expectation["stages"]) <= STAGES
    if expectation["kind"] == "children":
        assert expectation["stages"] == ["parenting"]
    for text in (expectation["text"], expectation["title"], expectation["need"], *expectation["answers"]):
        assert isinstance(text, str)
        assert text
        assert text == text.strip()
        assert not re.search(r"  |[\"'<>\n]|\.\.\.", text), text


@each
def test_the_answers_fit_the_text(expectation: dict[str, Any]) -> None:
    answers = expectation["answers"]
    assert 3 <= len(answers) <= 4
    assert len(set(answers)) == len(answers)
    assert all(len(words(answer)) <= 5 for answer in answers)
    assert (answers == USUAL_ANSWERS) == expectation["text"].endswith(".")
    assert (answers != USUAL_ANSWERS) == expectation["text"].endswith("?")


@each
def test_it_is_short(expectation: dict[str, Any]) -> None:
    assert 4 <= len(words(expectation["text"])) <= 20
    assert len(words(expectation["title"])) <= 6
    assert expectation["title"][-1] not in ".!?"
    assert 6 <= len(words(expectation["need"])) <= 45
    assert expectation["need"].endswith(".")


@each
def test_the_proposal_speaks_from_oneself(expectation: dict[str, Any]) -> None:
    assert re.match(r"I\b", expectation["need"])
    assert not re.search(r"\b(you|your)\b", expectation["need"].lower())


@each
def test_either_answer_is_decent(expectation: dict[str, Any]) -> None:
    for text in (expectation["text"], expectation["title"], expectation["need"], *expectation["answers"]):
        assert not SIDED.search(text.lower()), text
        assert not LEANING.search(text.lower()), text


@pytest.mark.parametrize("field", ["text", "title", "need"])
def test_no_two_are_alike(field: str) -> None:
    said = [(expectation["id"], words(expectation[field])) for expectation in EXPECTATIONS]
    close = [
        (a, b)
        for (a, one), (b, another) in combinations(said, 2)
        if SequenceMatcher(None, one, another, autojunk=False).ratio() > ALIKE
    ]
    assert close == []


def test_proposals_begin_in_many_ways() -> None:
    openings = Counter(tuple(words(expectation["need"])[:4]) for expectation in EXPECTATIONS)
    (opening, count), *_ = openings.most_common(1)
    assert count <= 14, (opening, count)
