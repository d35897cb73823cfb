"""The wording helper from the command line."""

import pytest

from tests.cli.conftest import Planner


def test_what_is_noticed_is_one_document(planner: Planner) -> None:
    said = planner("words", "Well. You never help with the dishes.", "--json")
    assert (said.status, said.err) == (0, "")
    assert list(said.document) == ["notices", "reads_well"]
    (notice,) = said.document["notices"]
    assert list(notice) == ["kind", "text", "gentler"]
    assert notice["kind"] == "always_never"
    assert notice["text"] == "You never help with the dishes"
    assert "help with the dishes" in notice["gentler"]


def test_what_reads_well_is_named(planner: Planner) -> None:
    text = "I'd like Tuesday evening to myself until ten. I'll cook on Wednesday. Is that all right?"
    document = planner("words", text, "--json").document
    assert document["notices"] == []
    assert document["reads_well"] == ["i_statement", "time", "end_or_contact", "offer", "question"]


def test_words_for_people(planner: Planner) -> None:
    said = planner("words", "If you go out tonight, I'm leaving.")
    assert said.status == 0
    assert said.out.startswith("“If you go out tonight, I'm leaving”\n  ")
    assert "\n  Perhaps: I'd find it hard if you went out tonight." in said.out


def test_good_words_are_left_alone(planner: Planner) -> None:
    assert planner("words", "Shall we walk on Sunday at nine?").out.endswith("Nothing to change here.\n")
    assert planner("words", "").out == "Nothing here that would land hard.\n"


def test_nothing_that_is_typed_reaches_the_terminal(planner: Planner) -> None:
    said = planner("words", "You never \x1b[2J help me.\udcff")
    assert said.status == 0
    assert "\x1b" not in said.out


@pytest.mark.parametrize("wrong", [(), ("one", "two"), ("--json",)])
def test_wrong_usage(wrong: tuple[str, ...], planner: Planner) -> None:
    said = planner("words", *wrong)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: ebb-flow ")
