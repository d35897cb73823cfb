"""What was deleted for good is gone from the bytes of the file, and from the search index in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from planner.bootstrap import backups_of, opened
from planner.services.blocks import edit_block, remove_block
from planner.services.trash import empty_trash
from planner.store.store import Store
from tests.helpers.plans import add, block, many, no_warning, override, plan, put, series, tick

WORDS: dict[str, Any] = {
    "title": "Xylophonquartett",
    "note": "Geheimnisträgerin",
    "place": "陶芸工房ねこ",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with plan(tmp_path, *many(60)) as store:
        yield store


def traces(store: Store, path: Path | None = None) -> list[str]:
    """The words that can be found in the file: as they were written, and as the index writes them."""
    written = (path or store.path).read_bytes()
    forms = {word: (word, word.lower(), word.lower().replace("ä", "a")) for word in WORDS.values()}
    return [
        word
        for word, spelled in forms.items()
        if any(form.encode(encoding) in written for form in spelled for encoding in ("utf-8", "utf-16-le"))
    ]


def test_they_are_in_the_file_while_they_are_in_the_plan(store: Store) -> None:
    add(store, block(**WORDS))
    assert traces(store) == list(WORDS.values())


@pytest.mark.parametrize("kind", ["block", "series", "long note", "edited often"])
def test_a_purged_block_leaves_no_word_behind(kind: str, store: Store) -> None:
    fields: dict[str, Any] = dict(WORDS)
    if kind == "long note":
        fields["note"] = f"{WORDS['note']} " * 5_000
    secret = series(**fields) if kind == "series" else block(**fields)
    add(store, secret)
    if kind == "series":
        put(store, override(secret, **fields))
    for number in range(30 if kind == "edited often" else 0):
        edit_block(store, secret.id, note=f"{WORDS['note']} {number}")
    remove_block(store, secret.id)
    assert traces(store) == list(WORDS.values())
    tick(store, days=30, seconds=1)
    assert len(empty_trash(store).changes) == (2 if kind == "series" else 1)
    assert traces(store) == []
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_block_taken_back_is_gone_when_the_trash_is_next_emptied(store: Store) -> None:
    store.apply(put(store, block(**WORDS)).inverse())
    empty_trash(store)
    assert traces(store) == []


@pytest.mark.parametrize("name", WORDS)
def test_text_that_was_edited_away_is_gone_when_the_trash_is_next_emptied(name: str, store: Store) -> None:
    put(store, secret := block(**WORDS))
    edit_block(store, secret.id, **{name: "Music"})
    empty_trash(store)
    assert traces(store) == [word for field, word in WORDS.items() if field != name]


def test_closing_a_plan_after_a_change_leaves_no_word_of_what_went(store: Store) -> None:
    put(store, secret := block(**WORDS))
    with opened(store.path, store.clock, no_warning) as other:
        put(other, replace(secret, title="", note="", place=""))
    assert traces(store) == []
    (backup,) = backups_of(store.path).newest_first()
    assert traces(store, backup) == []
