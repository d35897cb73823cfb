"""What phones keep fetching at home, and what the last copy for each of them has."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, Text

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make room for it; nothing was kept for phones so far."""
    op.create_table(
        "feed",
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
    op.create_table(
        "copy",
        Column("id", Text, primary_key=True, nullable=False),
        Column("reader", Text, ForeignKey("person.id")),
        Column("what", Text, nullable=False),
        sqlite_strict=True,
    )
