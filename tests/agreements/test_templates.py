"""The program's own templates: enough of every kind and stage, whole, short, for anybody, no two alike."""

import json
import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

import pytest

from planner.resource_files import resource

CONTENT = json.loads(resource("agreements/templates.json").read_text(encoding="utf-8"))
TEMPLATES: list[dict[str, Any]] = CONTENT["templates"]

KINDS = frozenset(
    {"time", "home", "people", "work", "media", "money", "chores", "children", "feelings", "intimacy"}
)
STAGES = ("dating", "living", "long", "parenting")
WORDED = ("need", "offer", "will", "contact", "exceptions", "works", "ends_early")
FIELDS = [
    *("id", "kind", "shape", "stages", "title", "need", "offer", "will", "contact", "exceptions", "works"),
    *("firmness", "trial_weeks", "ends_early", "review_weeks", "hold"),
]
MOST_WORDS = 45
MOST_WORDS_OF_A_TITLE = 6
ALIKE = 0.6
ALIKE_AS_A_WHOLE = 0.45
# Words that take a side: of men or women, of a couple that is married, or of exactly two.
SIDED = re.compile(
    r"\b(he|she|him|her|his|hers|himself|herself|husbands?|wife|wives|spouses?|partners?|boyfriends?|girlfriends?|"
    r"man|men|woman|women|mum|mom|dad|mothers?|fathers?|guys?|both|two of (us|you)|you two|the other one)\b"
)
# What accuses, orders, threatens or presses, and what nobody says over tea.
UNKIND = re.compile(
    r"\b(always|never|must|should|ought|have to|not allowed|or else|at least you|if you loved|your fault|"
    r"because of you|i feel (like you|that you|ignored|abandoned|neglected|rejected|controlled|used)|"
    r"boundar(y|ies)|safe space|hold space|validate|validation|unpack|triggers?|triggered|attachment|"
    r"self-care|me-time|quality time|communicate|communication|process|toxic|codependen\w+|mindful\w*)\b"
)
WHEN = re.compile(
    r"\b(\w+days?|nights?|evenings?|mornings?|month|months|weeks?|days?|hours?|minutes|dinner|midnight|noon|"
    r"year|today|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b",
    re.IGNORECASE,
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def words(text: str) -> list[str]:
    return re.findall(r"[\w’-]+", text.lower())


def alike(one: list[str], another: list[str]) -> float:
    return SequenceMatcher(None, one, another, autojunk=False).ratio()


def whole(template: dict[str, Any]) -> list[str]:
    return words(" ".join(template[field] for field in WORDED))


each = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template["id"])


def test_the_file_says_what_it_is() -> None:
    assert set(CONTENT) == {"format", "version", "templates"}
    assert (CONTENT["format"], CONTENT["version"]) == ("ebb-flow-templates", 1)


def test_there_are_plenty_of_every_kind() -> None:
    assert len(TEMPLATES) >= 52
    counted = Counter(template["kind"] for template in TEMPLATES)
    assert set(counted) == KINDS
    assert min(counted.values()) >= 4, counted


def test_every_stage_has_its_own() -> None:
    counted = Counter(stage for template in TEMPLATES for stage in template["stages"])
    assert set(counted) == set(STAGES)
    assert min(counted.values()) >= 4, counted


def test_ids_count_up_within_their_kind() -> None:
    count: Counter[str] = Counter()
    for template in TEMPLATES:
        count[template["kind"]] += 1
        assert template["id"] == f"{template['kind']}-{count[template['kind']]:02}"


def test_all_shapes_and_firmnesses_are_there() -> None:
    shapes = Counter(template["shape"] for template in TEMPLATES)
    assert set(shapes) == {"boundary", "request", "joint"}
    assert min(shapes.values()) >= 10, shapes
    assert {template["firmness"] for template in TEMPLATES} == {"protected", "flexible", "wish"}


@each
def test_every_field_is_there(template: dict[str, Any]) -> None:
    assert list(template) == FIELDS
    assert set(template["stages"]) <= set(STAGES)
    assert len(set(template["stages"])) == len(template["stages"])
    if template["kind"] == "children":
        assert template["stages"] == ["parenting"]
    for field in ("title", *WORDED):
        text = template[field]
        assert isinstance(text, str)
        assert text
        assert text == text.strip()
        assert not re.search(r"  |[\"'<>\n]|\.\.\.", text), (field, text)


@each
def test_a_trial_comes_before_the_look_back(template: dict[str, Any]) -> None:
    assert isinstance(template["trial_weeks"], int)
    assert isinstance(template["review_weeks"], int)
    assert 1 <= template["trial_weeks"] <= 12
    assert template["trial_weeks"] < template["review_weeks"] <= 26


@each
def test_it_is_short(template: dict[str, Any]) -> None:
    assert len(words(template["title"])) <= MOST_WORDS_OF_A_TITLE
    assert template["title"][-1] not in ".!?"
    for field in WORDED:
        assert 2 <= len(words(template[field])) <= MOST_WORDS, (field, template[field])
        assert template[field][-1] in ".?", (field, template[field])


@each
def test_the_need_is_ones_own_and_says_when(template: dict[str, Any]) -> None:
    assert re.match(r"I\b", template["need"])
    assert WHEN.search(template["need"])
    assert re.search(r"\b(I|[Mm]y|mine)\b", template["will"])


@each
def test_nobody_is_left_out_and_nobody_pressed(template: dict[str, Any]) -> None:
    for field in ("title", *WORDED):
        assert not SIDED.search(template[field].lower()), (field, template[field])
        assert not UNKIND.search(template[field].lower()), (field, template[field])


@pytest.mark.parametrize(
    "template", [template for template in TEMPLATES if template["hold"]], ids=lambda template: template["id"]
)
def test_what_is_held_is_what_the_need_says(template: dict[str, Any]) -> None:
    hold = template["hold"]
    assert list(hold) == ["kind", "day", "start", "minutes"]
    assert hold["kind"] in {"me", "us", "friends", "duty", "ritual"}
    assert hold["day"] in range(7)
    assert re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", hold["start"])
    hour, minute = map(int, hold["start"].split(":"))
    assert isinstance(hold["minutes"], int)
    assert 10 <= hold["minutes"] <= 24 * 60 - (60 * hour + minute)
    said = f"{template['title']} {template['need']} {template['will']}"
    assert DAYS[hold["day"]] in said
    assert re.search(rf"\b{'half past ' if minute == 30 else ''}{HOURS[hour % 12]}\b", said), hold["start"]


def test_many_are_held_on_the_calendar() -> None:
    held = Counter(template["hold"]["kind"] for template in TEMPLATES if template["hold"])
    assert set(held) == {"me", "us", "friends", "duty", "ritual"}
    assert 25 <= sum(held.values()) < len(TEMPLATES)


@pytest.mark.parametrize("field", ["title", *WORDED])
def test_no_two_say_the_same(field: str) -> None:
    said = [(template["id"], words(template[field])) for template in TEMPLATES]
    close = [(a, b) for (a, one), (b, another) in combinations(said, 2) if alike(one, another) > ALIKE]
    assert close == []


def test_no_two_are_alike_as_a_whole() -> None:
    said = [(template["id"], whole(template)) for template in TEMPLATES]
    close = [
        (a, b) for (a, one), (b, another) in combinations(said, 2) if alike(one, another) > ALIKE_AS_A_WHOLE
    ]
    assert close == []


@pytest.mark.parametrize("field", ["need", "offer", "will"])
def test_they_begin_in_many_ways(field: str) -> None:
    openings = Counter(tuple(words(template[field])[:3]) for template in TEMPLATES)
    (opening, count), *_ = openings.most_common(1)
    assert count <= 14, (opening, count)
