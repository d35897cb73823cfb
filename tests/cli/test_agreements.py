"""The agreements from the command line: as text, as a document, and as a page."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain.agreements.kinds import AgreementKind
from planner.store.store import Store
from tests.cli.conftest import Planner
from tests.helpers.agreements import SUNDAYS, TRIAL, agreed, begun, held, proposed
from tests.helpers.files import unchanged
from tests.helpers.plans import ANNA, BEN, clock, make

SIGNS = "1. <b>Bread</b> & *tea* [x](http://y)\n- `code`\n# no heading\n\n<script>alert(1)</script>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make(tmp_path / "ours.ebbflow")
    with Store.open(path, clock()) as store:
        agreed(store, **TRIAL, times=(SUNDAYS,), offer=SIGNS)
        proposed(
            store, title="Phones", kind=AgreementKind.MEDIA, whose=(ANNA, BEN), review_on=date(2027, 6, 1)
        )
        begun(store, title="SECRET draft")
    return path


def test_the_document_has_all_but_drafts(path: Path, planner: Planner) -> None:
    with Store.open(path, clock()) as store:
        (tried,) = (one for one in (agreed(store, title="Walks", times=(SUNDAYS,)),))
        (block,) = held(store, tried)
    found = planner("agreements", path, "--json").document["agreements"]
    assert [one["title"] for one in found] == ["Phones", "Sunday mornings to write", "Walks"]
    phones, sundays, walks = found
    assert list(phones.values()) == [
        "Phones",
        "media",
        "proposed",
        1,
        ["Anna", "Ben"],
        [],
        "2027-06-01",
        None,
        [],
    ]
    assert list(phones) == [
        *("title", "kind", "state", "version", "people", "yes", "review_on", "trial_until", "blocks")
    ]
    assert (sundays["state"], sundays["yes"], sundays["trial_until"]) == (
        "trial",
        ["Anna", "Ben"],
        "2027-03-30",
    )
    assert walks["blocks"] == [block.uid]


def test_people_read_them_in_a_few_lines(path: Path, planner: Planner) -> None:
    said = planner("agreements", path)
    assert said.status == 0
    assert "Sunday mornings to write\n" in said.out
    assert "yes from Anna & Ben · trial until 2027-03-30" in said.out
    assert "SECRET" not in said.out


def test_a_plan_without_any_says_so(tmp_path: Path, planner: Planner) -> None:
    empty = make(tmp_path / "empty.ebbflow")
    assert planner("agreements", empty).out == "Nothing is agreed on yet.\n"
    assert planner("agreements", empty, "--json").document == {"agreements": []}


def test_a_page_shows_what_was_typed_and_nothing_more(path: Path, planner: Planner, tmp_path: Path) -> None:
    out = tmp_path / "ours.html"
    assert planner("agreements", path, "--out", out) == (0, f"2 agreements: the page lies at {out}.\n", "")
    page = out.read_text(encoding="utf-8")
    assert "SECRET" not in page
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "every Sunday until 30 March, 08:00–12:00" in page
    assert planner("agreements", path, "--out", out).status == 0


def test_in_markdown_no_sign_means_more_than_itself(path: Path, planner: Planner, tmp_path: Path) -> None:
    out = tmp_path / "ours.md"
    for _ in ("new", "in place of the older one"):
        assert planner("agreements", path, "--out", out).status == 0
    page = out.read_text(encoding="utf-8")
    assert (
        "1\\. \\<b\\>Bread\\</b\\> \\& \\*tea\\* \\[x\\](http://y)  \n\\- \\`code\\`  \n\\# no heading"
        in page
    )
    assert "SECRET" not in page


@pytest.mark.parametrize("name", ["ours.txt", "ours", "theirs.html", "theirs.md", "folder.html"])
def test_what_is_no_page_is_left_alone(name: str, path: Path, planner: Planner, tmp_path: Path) -> None:
    for theirs in ("theirs.html", "theirs.md"):
        (tmp_path / theirs).write_text("<p>Dear diary</p>")
    (tmp_path / "folder.html").mkdir()
    with unchanged(tmp_path):
        said = planner("agreements", path, "--out", tmp_path / name)
    assert (said.status, said.out, len(said.err.splitlines())) == (1, "", 1)


def test_the_agenda_names_the_agreement_that_owns_a_block(path: Path, planner: Planner) -> None:
    asked = planner("agenda", path, "--from", "2027-03-14", "--to", "2027-03-15", "--json").document
    assert [one["agreement"] for one in asked["blocks"]] == ["Sunday mornings to write"]
    week = planner("week", path, "--date", "2027-03-10", "--json").document
    assert [one["agreement"] for one in week["blocks"]] == ["Sunday mornings to write"]
