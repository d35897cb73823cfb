"""Decks and cards of people's own, and what happened with any card."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, Text

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make room for them; the program's own decks are never copied into a plan."""
    op.create_table(
        "deck",
        Column("id", Text, primary_key=True, nullable=False),
        Column("ref", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("how_to_use", Text, nullable=False),
        Column("created", Text, nullable=False),
        Column("removed", Text),
        sqlite_strict=True,
    )
    op.create_table(
        "card",
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
    op.create_index("card_of", "card", ["deck", "position"])
    op.create_table(
        "draw",
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
    op.create_index("draw_of", "draw", ["card"])
    op.create_table(
        "mark",
        Column("id", Text, primary_key=True, nullable=False),
        Column("card", Text, nullable=False),
        Column("person", Text, ForeignKey("person.id"), nullable=False),
        Column("sign", Text, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("mark_of", "mark", ["card"])
