"""What people say of blocks afterwards."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for it; nothing was said so far."""
    op.create_table(
        "remark",
        Column("id", Text, primary_key=True, nullable=False),
        Column("block", Text, ForeignKey("block.id"), nullable=False),
        Column("occurrence", Text),
        Column("author", Text, ForeignKey("person.id"), nullable=False),
        Column("feeling", Text, nullable=False),
        Column("words", Text, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("remark_of", "remark", ["block"])
    op.create_index("remark_by", "remark", ["author"])
