"""Reading templates and expectations: what is wrong is named, and the rest is still offered."""

import json
from datetime import time
from typing import Any

import pytest

from planner.domain.agreements.beginnings import NOT_FOR_US
from planner.domain.errors import UserError
from planner.interchange.agreements.expectations import read_expectations
from planner.interchange.agreements.templates import read_templates

TEMPLATE: dict[str, Any] = {
    "id": "a",
    "kind": "time",
    "shape": "boundary",
    "stages": ["living"],
    "title": "An hour",
    "need": "I would like an hour.",
    "trial_weeks": 3,
    "review_weeks": 8,
    "hold": {"kind": "me", "day": 1, "start": "19:00", "minutes": 60},
}
EXPECTATION: dict[str, Any] = {
    "id": "e",
    "kind": "home",
    "text": "Doors may be closed.",
    "answers": ["yes", "no"],
    "title": "Doors",
    "need": "I would like a door.",
}


def templates(*told: Any, **head: Any) -> bytes:
    return _file("ebb-flow-templates", "templates", told, head)


def expectations(*told: Any, **head: Any) -> bytes:
    return _file("ebb-flow-expectations", "expectations", told, head)


def _file(form: str, name: str, told: tuple[Any, ...], head: dict[str, Any]) -> bytes:
    return json.dumps({"format": form, "version": 1, name: list(told)} | head).encode()


def test_a_template_is_read_with_its_time() -> None:
    (one,) = read_templates(templates(TEMPLATE)).templates
    assert one.hold is not None
    assert (one.terms.title, one.trial_weeks, one.hold.start) == ("An hour", 3, time(19))


def test_what_a_template_leaves_out_is_left_out() -> None:
    bare = {name: TEMPLATE[name] for name in ("id", "kind", "title", "need")}
    (one,) = read_templates(templates(bare | {"hold": None})).templates
    assert (one.stages, one.trial_weeks, one.review_weeks, one.hold) == ((), None, None, None)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"id": ""}, "no “id”"),
        ({"kind": "weather"}, "“kind” is “weather”"),
        ({"shape": 3}, "“shape” is “3”"),
        ({"stages": ["youth"]}, "“stages”"),
        ({"title": " "}, "needs a title"),
        ({"need": ""}, "begins with a need"),
        ({"need": ["a"]}, "“need” is no text"),
        ({"need": "x" * 5001}, "need has 5,001"),
        ({"trial_weeks": 0}, "“trial_weeks” is “0”"),
        ({"trial_weeks": True}, "“trial_weeks”"),
        ({"review_weeks": 53}, "from 1 to 52"),
        ({"hold": 7}, "no object"),
        ({"hold": TEMPLATE["hold"] | {"day": 7}}, "“day” is “7”"),
        ({"hold": TEMPLATE["hold"] | {"start": "seven"}}, "“start” is seven"),
        ({"hold": TEMPLATE["hold"] | {"start": "19:00:30"}}, "“start”"),
        ({"hold": TEMPLATE["hold"] | {"minutes": 0}}, "“minutes”"),
        ({"hold": TEMPLATE["hold"] | {"kind": "us and them"}}, "“kind”"),
    ],
)
def test_a_template_with_a_fault_is_named_and_the_rest_is_offered(wrong: dict[str, Any], why: str) -> None:
    found = read_templates(templates(TEMPLATE | {"id": "good"}, TEMPLATE | wrong, 5))
    assert [one.id for one in found.templates] == ["good"]
    named, other = found.refused
    assert named.startswith("Template 2")
    assert why in named
    assert "\n" not in named
    assert other == "Template 3: It is no object."


def test_the_same_id_twice_is_refused_once() -> None:
    found = read_templates(templates(TEMPLATE, TEMPLATE))
    assert (len(found.templates), found.refused) == (1, ("Template 2 (“a”): Its id was there before.",))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "format"),
        (templates(format="other"), "format"),
        (templates(version=2), "newer form"),
        (templates(templates={}), "no list"),
        (b" " * 8_000_001, "8 MB"),
    ],
)
def test_another_file_is_refused_whole(data: bytes, why: str) -> None:
    with pytest.raises(UserError, match=why):
        read_templates(data)


def test_an_expectation_can_be_not_for_us() -> None:
    (one,) = read_expectations(expectations(EXPECTATION)).expectations
    assert one.choices == ("yes", "no", NOT_FOR_US)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"text": ""}, "“text” is missing"),
        ({"text": "x" * 201}, "text has 201"),
        ({"answers": "yes"}, "“answers” are no list"),
        ({"answers": ["yes"]}, "to be 2 to 6"),
        ({"answers": ["yes", "yes"]}, "each another"),
        ({"answers": ["yes", NOT_FOR_US]}, "each another"),
        ({"answers": list("abcdefg")}, "to be 2 to 6"),
        ({"title": ""}, "needs a title"),
    ],
)
def test_an_expectation_with_a_fault_is_named(wrong: dict[str, Any], why: str) -> None:
    found = read_expectations(expectations(EXPECTATION | {"id": "good"}, EXPECTATION | wrong))
    assert [one.id for one in found.expectations] == ["good"]
    (named,) = found.refused
    assert named.startswith("Expectation 2 (“e”): ")
    assert why in named
