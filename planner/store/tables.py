"""The tables of a plan as this version knows them; how they came to be is told by the revisions.

Every column named like a field of the record holds that field, written as ``rows`` says. The others are
derived: ``number`` ties a block, and ``line`` an agreement's version, to its entry in a full-text index (a
rowid of its own choosing would change when the file is compacted), and ``first``, ``last`` and ``spread``
are described in ``bounds``.
"""

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text

from planner.domain.agreements.agreement import Agreement, Entry, Holding, Version, Yes
from planner.domain.answer import Answer
from planner.domain.block import Block, Override
from planner.domain.cards.card import Card
from planner.domain.cards.deck import Deck
from planner.domain.cards.happened import Draw, Mark
from planner.domain.feed import Copy, Feed
from planner.domain.person import Person
from planner.domain.plan import Plan
from planner.domain.remark import Remark

metadata = MetaData()

plan = Table(
    "plan",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("zone", Text, nullable=False),
    Column("week_start", Integer, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("colour", Text, nullable=False),
    Column("wish_me", Integer),
    Column("wish_friends", Integer),
    Column("wish_us", Integer),
    Column("position", Integer, nullable=False),
    Column("removed", Text),
    sqlite_strict=True,
)

block = Table(
    "block",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("uid", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("kind", Text, nullable=False),
    # A handful of ids whose order matters and that are always read together: a list, not a table.
    Column("who", Text, nullable=False),
    Column("firmness", Text, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("all_day", Integer, nullable=False),
    Column("start", Text, nullable=False),
    Column("end", Text, nullable=False),
    Column("zone", Text),
    Column("rule", Text),
    Column("added", Text, nullable=False),
    Column("dropped", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("source", Text),
    Column("sequence", Integer, nullable=False),
    Column("created", Text, nullable=False),
    Column("changed", Text, nullable=False),
    Column("removed", Text),
    Column("first", Integer, nullable=False),
    Column("last", Integer),
    Column("spread", Integer, nullable=False),
    Column("extra", Text, nullable=False, server_default=""),
    Column("digest", Text),
    CheckConstraint("all_day IN (0, 1)", name="all_day_is_yes_or_no"),
    CheckConstraint("spread IN (0, 1)", name="spread_is_yes_or_no"),
    sqlite_strict=True,
)
# It holds all that is asked about a week, so that only the blocks that are in it have to be looked up.
Index(
    "block_when",
    block.c.spread,
    block.c.first,
    block.c.last,
    block.c.zone,
    sqlite_where=block.c.removed.is_(None),
)
Index("block_uid", block.c.uid)
Index("block_source", block.c.source, sqlite_where=block.c.source.is_not(None))
Index("block_removed", block.c.removed, sqlite_where=block.c.removed.is_not(None))

override = Table(
    "override",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("block", Text, ForeignKey("block.id"), nullable=False),
    Column("occurrence", Text, nullable=False),
    Column("title", Text),
    Column("note", Text),
    Column("place", Text),
    Column("kind", Text),
    Column("all_day", Integer),
    Column("start", Text),
    Column("end", Text),
    Column("who", Text),
    Column("firmness", Text),
    Column("visibility", Text),
    Column("state", Text),
    Column("changed", Text, nullable=False),
    Column("extra", Text, nullable=False, server_default=""),
    sqlite_strict=True,
)
Index("override_of", override.c.block, override.c.occurrence)
Index("override_start", override.c.start, sqlite_where=override.c.start.is_not(None))

remark = Table(
    "remark",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("block", Text, ForeignKey("block.id"), nullable=False),
    Column("occurrence", Text),
    Column("author", Text, ForeignKey("person.id"), nullable=False),
    Column("feeling", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("remark_of", remark.c.block)
Index("remark_by", remark.c.author)

deck = Table(
    "deck",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("ref", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("how_to_use", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("removed", Text),
    sqlite_strict=True,
)

card = Table(
    "card",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("ref", Text, nullable=False),
    Column("deck", Text, ForeignKey("deck.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("depth", Integer, nullable=False),
    Column("stages", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("follow_up", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("created", Text, nullable=False),
    Column("removed", Text),
    sqlite_strict=True,
)
Index("card_of", card.c.deck, card.c.position)

# A card that was drawn or marked may be one of the program's, which are in no table.
draw = Table(
    "draw",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("card", Text, nullable=False),
    Column("deck", Text, nullable=False),
    Column("begins", Text, ForeignKey("person.id")),
    Column("seed", Integer, nullable=False),
    Column("outcome", Text),
    Column("again", Text),
    Column("note", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("draw_of", draw.c.card)

mark = Table(
    "mark",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("card", Text, nullable=False),
    Column("person", Text, ForeignKey("person.id"), nullable=False),
    Column("sign", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("mark_of", mark.c.card)

answer = Table(
    "answer",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("question", Text, nullable=False),
    Column("person", Text, ForeignKey("person.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("answer_to", answer.c.question)
Index("answer_by", answer.c.person)

agreement = Table(
    "agreement",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("author", Text, ForeignKey("person.id")),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("in_force", Integer),
    Column("until", Text),
    Column("review_on", Text),
    Column("looks", Integer, nullable=False),
    Column("erasers", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)

agreement_version = Table(
    "agreement_version",
    metadata,
    Column("line", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("author", Text, ForeignKey("person.id")),
    Column("title", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("whose", Text, nullable=False),
    Column("need", Text, nullable=False),
    Column("offer", Text, nullable=False),
    Column("will", Text, nullable=False),
    Column("exceptions", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("works", Text, nullable=False),
    Column("firmness", Text, nullable=False),
    Column("trial_from", Text),
    Column("trial_until", Text),
    Column("ends_early", Text, nullable=False),
    Column("review_on", Text),
    # Part of the words, and always read with them.
    Column("times", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("version_of", agreement_version.c.agreement, agreement_version.c.number, unique=True)

yes = Table(
    "yes",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("person", Text, ForeignKey("person.id"), nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("yes_to", yes.c.agreement)

entry = Table(
    "entry",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("person", Text, ForeignKey("person.id")),
    Column("step", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)
Index("entry_of", entry.c.agreement)

holding = Table(
    "holding",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("block", Text, ForeignKey("block.id"), nullable=False),
    Column("part", Text, nullable=False),
    sqlite_strict=True,
)
Index("holding_of", holding.c.agreement)
Index("holding_block", holding.c.block)

feed = Table(
    "feed",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("kinds", Text, nullable=False),
    Column("reader", Text, ForeignKey("person.id")),
    Column("show", Text, nullable=False),
    Column("alarm", Integer),
    Column("ahead", Integer),
    Column("port", Integer, nullable=False),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
)

copy = Table(
    "copy",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    Column("reader", Text, ForeignKey("person.id")),
    Column("what", Text, nullable=False),
    sqlite_strict=True,
)

TABLES: dict[type[Any], Table] = {
    Plan: plan,
    Person: person,
    Block: block,
    Override: override,
    Remark: remark,
    Deck: deck,
    Card: card,
    Draw: draw,
    Mark: mark,
    Answer: answer,
    Agreement: agreement,
    Version: agreement_version,
    Yes: yes,
    Entry: entry,
    Holding: holding,
    Feed: feed,
    Copy: copy,
}

# The full-text indexes keep no text of their own; ``words`` tells them what the tables hold. (Triggers
# could, but SQLite refuses them a virtual table when the schema is not trusted.) "cafe" finds "Café".
SEARCHES = (
    "CREATE VIRTUAL TABLE block_text USING fts5(title, note, place, "
    "content='block', content_rowid='number', tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE agreement_text USING fts5(title, need, offer, will, exceptions, contact, works, "
    "ends_early, content='agreement_version', content_rowid='line', "
    "tokenize='unicode61 remove_diacritics 2')",
)
