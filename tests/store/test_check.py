"""The check: silent about a sound plan, and with a sentence for every kind of incoherence."""

import json
from pathlib import Path

import pytest

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes
from planner.domain.agreements.kinds import AgreementKind, AgreementState, Part
from planner.domain.agreements.steps import Step
from planner.domain.answer import Answer
from planner.domain.cards.happened import Mark
from planner.domain.cards.kinds import Sign
from planner.domain.errors import Damaged, FileTrouble
from planner.domain.feed import Copy, Feed
from planner.domain.kinds import Feeling
from planner.domain.remark import Remark
from planner.store.check import MOST_PROBLEMS, problems
from planner.store.store import Store
from tests.helpers.cards import card, deck, draw_of
from tests.helpers.files import raw, tamper, unchanged
from tests.helpers.plans import BEN, NOW, block, clock, make, many, override, series

POTTERY = block("Pottery", id="pottery", uid="uid-1", source=None)
CHOIR = series("Choir", id="choir", uid="uid-2", who=(BEN,))
CONCERT = override(CHOIR, title="Concert")
THANKS = Remark(id="thanks", block="pottery", author=BEN, feeling=Feeling.THANKS, created=NOW)
ON_CARDS = (
    deck(),
    card(),
    draw_of(card(), begins=BEN),
    Mark(id="mark", card="one", person=BEN, sign=Sign.NEVER, created=NOW),
    Answer(id="answer", question="draw/one", person=BEN, words="Tea.", created=NOW),
)
AGREED = (
    Agreement(id="agreed", author=BEN, state=AgreementState.AGREED, created=NOW),
    Version(
        id="words",
        agreement="agreed",
        number=1,
        author=BEN,
        created=NOW,
        title="Choir",
        kind=AgreementKind.TIME,
        need="To sing.",
    ),
    Yes(id="yes", agreement="agreed", version=1, person=BEN, created=NOW),
    Entry(id="entry", agreement="agreed", version=1, person=BEN, step=Step.PROPOSE, created=NOW),
    Holding(id="holding", agreement="agreed", version=1, block="choir", part=Part.TIME),
)
FOR_PHONES = (
    Feed(id="feed", name="Ben’s phone", token="secret", who=(BEN,), reader=BEN, port=8123, created=NOW),
    Copy(id="copy", reader=BEN, what=("uid-1 0",)),
)
THROUGH_THE_TRASH = block("Gone", removed=NOW)

# What somebody else does to the file, and a part of what the check says about it.
INCOHERENT = {
    "a kind that is none": ("UPDATE block SET kind = 'meeting' WHERE id = 'pottery'", "cannot be read"),
    "a list that is none": ("UPDATE block SET who = 'anna' WHERE id = 'pottery'", "cannot be read"),
    "numbers in a list": ("UPDATE block SET who = '[1]' WHERE id = 'pottery'", "cannot be read"),
    "lists in a list": ("UPDATE block SET who = '[[]]' WHERE id = 'pottery'", "cannot be read"),
    "a far year": ("UPDATE block SET start = '0001-01-01T00:00:00' WHERE id = 'pottery'", "cannot be read"),
    "a time that is none": ("UPDATE override SET occurrence = 'noon'", "cannot be read"),
    "belonging to nobody": ("UPDATE block SET who = '[]' WHERE id = 'pottery'", "“Pottery” cannot be"),
    "ending first": (
        "UPDATE block SET \"end\" = '2027-03-01T00:00:00' WHERE id = 'pottery'",
        "“Pottery” cannot",
    ),
    "nowhere": ("UPDATE block SET zone = 'Mars/Olympus' WHERE id = 'choir'", "“Choir” cannot be"),
    "a rule that is none": ("UPDATE block SET rule = 'FREQ=OFTEN' WHERE id = 'choir'", "cannot be read"),
    "half moved": ("UPDATE override SET start = '2027-03-08T10:00:00'", "The change of 08 March 2027"),
    "untidy": ("UPDATE block SET title = ' Pottery', note = '' WHERE id = 'pottery'", "tidied"),
    "no name": ("UPDATE person SET name = '' WHERE id = 'ben'", "The record ben cannot be"),
    "a wish too large": ("UPDATE person SET wish_me = 99999 WHERE id = 'ben'", "The record ben cannot be"),
    "no settings": ("DELETE FROM plan", "settings are missing"),
    "settings twice": ("INSERT INTO plan SELECT 'x', zone, week_start, created FROM plan", "there twice"),
    "nobody there": (f"UPDATE person SET removed = '{NOW.isoformat()}'", "nobody in the plan"),
    "somebody gone": ("DELETE FROM person WHERE id = 'anna'", "“Pottery” belongs to somebody who is not"),
    "somebody gone, one occurrence": ("UPDATE override SET who = '[\"x\"]'", "The change of 08 March"),
    "out of sight": (
        f"UPDATE person SET removed = '{NOW.isoformat()}' WHERE id = 'ben'",
        "“Choir” is not in",
    ),
    "a series gone": ("DELETE FROM block WHERE id = 'choir'", "belongs to a series that is gone"),
    "something said of nothing": ("UPDATE remark SET block = 'x'", "belongs to a block or to somebody"),
    "something said by nobody": ("UPDATE remark SET author = 'x'", "belongs to a block or to somebody"),
    "a card without a deck": ("UPDATE card SET deck = 'x'", "belongs to a deck that is not"),
    "a card without words": ("UPDATE card SET text = ''", "cannot be: A card needs"),
    "a card of no kind": ("UPDATE card SET kind = 'quiz'", "cannot be read"),
    "a card drawn for nobody": ("UPDATE draw SET begins = 'x'", "names somebody who is not"),
    "a card to be asked again on no day": ("UPDATE draw SET outcome = 'ask_again'", "needs a day"),
    "a mark of nobody": ("UPDATE mark SET person = 'x'", "belongs to somebody who is not"),
    "an answer of nobody": ("UPDATE answer SET person = 'x'", "belongs to somebody who is not"),
    "an agreement without words": ("UPDATE agreement SET version = 2", "without its words"),
    "an agreement of nobody": ("UPDATE agreement SET author = 'x'", "without its words or its author"),
    "words of no agreement": ("UPDATE agreement_version SET agreement = 'x'", "belongs to an agreement or"),
    "words without a need": ("UPDATE agreement_version SET need = ''", "begins with a need"),
    "a held time that is none": ("UPDATE agreement_version SET times = '[\"x\"]'", "cannot be read"),
    "a yes of nobody": ("UPDATE yes SET person = 'x'", "belongs to an agreement or to somebody"),
    "a yes to nothing": ("UPDATE yes SET version = 7", "a yes to words that are not"),
    "a line of no agreement": ("UPDATE entry SET agreement = 'x'", "belongs to an agreement or to somebody"),
    "holding nothing": ("UPDATE holding SET block = 'x'", "belongs to an agreement or a block"),
    "a feed of nobody": ("UPDATE feed SET who = '[\"x\"]'", "is for somebody who is not"),
    "a feed without a name": ("UPDATE feed SET name = ''", "needs a name"),
    "a feed nowhere": ("UPDATE feed SET port = 0", "needs a secret, a port"),
    "a copy for nobody": ("UPDATE copy SET reader = 'x'", "is for somebody who is not"),
    "search of agreements": ("UPDATE agreement_version SET title = 'Other'", "search index"),
    "no feeling": ("UPDATE remark SET feeling = 'x'", "cannot be read"),
    "changed twice": (
        "INSERT INTO override SELECT 'x', block, occurrence, title, note, place, kind, all_day, start, "
        '"end", who, firmness, visibility, state, changed, extra FROM override',
        "in 2 ways",
    ),
    "one uid twice": ("UPDATE block SET uid = 'uid-1' WHERE id = 'choir'", "uid-1 is used by 2 blocks"),
    "bounds": ("UPDATE block SET first = first + 10801 WHERE id = 'pottery'", "“Pottery” would not be found"),
    "an end in the bounds of what has none": (
        "UPDATE block SET last = 1 WHERE id = 'choir'",
        "“Choir” would not",
    ),
    "spread": ("UPDATE block SET spread = 1 WHERE id = 'pottery'", "“Pottery” would not be found"),
    "search": ("UPDATE block SET title = 'Clay' WHERE id = 'pottery'", "search index"),
    "search emptied": ("INSERT INTO block_text(block_text) VALUES ('delete-all')", "search index"),
    "no search": ("DROP TABLE block_text", "search index"),
    "no version mark": ("DELETE FROM alembic_version", "version mark"),
    "no table of version marks": ("DROP TABLE alembic_version", "version mark"),
    "another version": ("UPDATE alembic_version SET version_num = '0099'", "version mark says 0099"),
    "a table gone": ("DROP TABLE override", "The table override is missing"),
    "a table too wide": ("ALTER TABLE person ADD COLUMN motto TEXT", "person does not have the columns"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(
        tmp_path / "ours.ebbflow",
        POTTERY,
        CHOIR,
        CONCERT,
        THANKS,
        THROUGH_THE_TRASH,
        *ON_CARDS,
        *AGREED,
        *FOR_PHONES,
    )


def found(path: Path) -> list[str]:
    with unchanged(path.parent), Store.open(path, clock()) as store:
        return problems(store)


def test_a_sound_plan_has_no_problems(path: Path, tmp_path: Path) -> None:
    assert found(path) == []
    assert found(make(tmp_path / "large.ebbflow", *many(300))) == []


@pytest.mark.parametrize(("statement", "says"), INCOHERENT.values(), ids=list(INCOHERENT))
def test_every_incoherence_is_told_in_a_sentence(statement: str, says: str, path: Path) -> None:
    tamper(path, "PRAGMA foreign_keys=OFF", statement)
    told = found(path)
    assert any(says in one for one in told)
    assert all(one.endswith(".") and "\n" not in one and len(one) < 300 for one in told)


def test_bounds_of_a_time_when_a_zone_had_other_rules_are_no_problem(path: Path) -> None:
    tamper(path, "UPDATE block SET first = first + 3600, last = last + 7200 WHERE id = 'pottery'")
    assert found(path) == []


def test_a_title_with_lines_is_told_in_one(path: Path) -> None:
    tamper(path, "UPDATE block SET title = 'Two' || char(10) || char(27) || 'lines' WHERE id = 'pottery'")
    assert any("\\n" in one and "\n" not in one and "\x1b" not in one for one in found(path))


def test_there_is_an_end_to_the_problems(tmp_path: Path) -> None:
    large = make(tmp_path / "large.ebbflow", *many(150))
    tamper(large, "UPDATE block SET who = '[]'")
    assert len(found(large)) == MOST_PROBLEMS


def test_a_missing_index_entry_is_told_where_only_a_thorough_check_finds_it(path: Path) -> None:
    with raw(path) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("UPDATE sqlite_master SET sql = replace(sql, '(uid)', '(id)') WHERE name = 'block_uid'")
    told = found(path)
    assert told
    assert all(one.startswith("The file is damaged: ") for one in told)


def test_a_damaged_structure_is_found_when_it_is_opened(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])
    with unchanged(path.parent), pytest.raises(Damaged):
        Store.open(path, clock())


def test_a_plan_without_its_tables_cannot_be_read_but_checked(tmp_path: Path) -> None:
    path = make(tmp_path / "bare.ebbflow")
    with raw(path) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        for table in ("override", "block_text", "block", "person", "plan", "alembic_version"):
            other.execute(f"DROP TABLE {table}")
    assert len(found(path)) == 4
    with Store.open(path, clock()) as store, pytest.raises(FileTrouble), store.read() as connection:
        connection.exec_driver_sql("SELECT * FROM block")


def test_whom_a_block_is_of_is_kept_as_a_list(path: Path) -> None:
    with raw(path) as other:
        ((who,),) = other.execute("SELECT who FROM block WHERE id = 'choir'").fetchall()
    assert json.loads(who) == [BEN]
