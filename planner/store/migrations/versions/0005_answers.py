"""What each one writes to a question before they see what the others wrote."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Text

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make room for it; nothing was asked so far."""
    op.create_table(
        "answer",
        Column("id", Text, primary_key=True, nullable=False),
        Column("question", Text, nullable=False),
        Column("person", Text, ForeignKey("person.id"), nullable=False),
        Column("words", Text, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("answer_to", "answer", ["question"])
    op.create_index("answer_by", "answer", ["person"])
