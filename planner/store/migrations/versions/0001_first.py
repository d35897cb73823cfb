"""The first tables: plan, people, blocks, overrides, and the full-text index over blocks."""

from alembic import op
from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, text

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them in an empty file."""
    op.create_table(
        "plan",
        Column("id", Text, primary_key=True, nullable=False),
        Column("zone", Text, nullable=False),
        Column("week_start", Integer, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
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
    op.create_table(
        "block",
        Column("number", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("uid", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("note", Text, nullable=False),
        Column("place", Text, nullable=False),
        Column("kind", Text, nullable=False),
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
        CheckConstraint("all_day IN (0, 1)", name="all_day_is_yes_or_no"),
        CheckConstraint("spread IN (0, 1)", name="spread_is_yes_or_no"),
        sqlite_strict=True,
    )
    op.create_index("block_when", "block", ["spread", "first", "last"], sqlite_where=text("removed IS NULL"))
    op.create_index("block_uid", "block", ["uid"])
    op.create_index("block_removed", "block", ["removed"], sqlite_where=text("removed IS NOT NULL"))
    op.create_table(
        "override",
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
        sqlite_strict=True,
    )
    op.create_index("override_of", "override", ["block", "occurrence"])
    op.create_index("override_start", "override", ["start"], sqlite_where=text("start IS NOT NULL"))
    op.execute(
        "CREATE VIRTUAL TABLE block_text USING fts5(title, note, place, "
        "content='block', content_rowid='number', tokenize='unicode61 remove_diacritics 2')"
    )
