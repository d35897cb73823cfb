"""Agreements with their versions, the yes of each person, their history, and the blocks they own."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, Text

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make room for them; nothing was agreed so far."""
    _words()
    op.create_table(
        "yes",
        Column("id", Text, primary_key=True, nullable=False),
        Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
        Column("version", Integer, nullable=False),
        Column("person", Text, ForeignKey("person.id"), nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("yes_to", "yes", ["agreement"])
    op.create_table(
        "entry",
        Column("id", Text, primary_key=True, nullable=False),
        Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
        Column("version", Integer, nullable=False),
        Column("person", Text, ForeignKey("person.id")),
        Column("step", Text, nullable=False),
        Column("words", Text, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("entry_of", "entry", ["agreement"])
    op.create_table(
        "holding",
        Column("id", Text, primary_key=True, nullable=False),
        Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
        Column("version", Integer, nullable=False),
        Column("block", Text, ForeignKey("block.id"), nullable=False),
        Column("part", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("holding_of", "holding", ["agreement"])
    op.create_index("holding_block", "holding", ["block"])


def _words() -> None:
    op.create_table(
        "agreement",
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
    op.create_table(
        "agreement_version",
        Column("line", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("agreement", Text, ForeignKey("agreement.id"), nullable=False),
        Column("number", Integer, nullable=False),
        Column("author", Text, ForeignKey("person.id")),
        Column("title", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("shape", Text, nullable=False),
        Column("whose", Text, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("need", "offer", "will", "exceptions")),
        *(Column(name, Text, nullable=False) for name in ("contact", "works", "firmness")),
        Column("trial_from", Text),
        Column("trial_until", Text),
        Column("ends_early", Text, nullable=False),
        Column("review_on", Text),
        Column("times", Text, nullable=False),
        Column("created", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("version_of", "agreement_version", ["agreement", "number"], unique=True)
    op.execute(
        "CREATE VIRTUAL TABLE agreement_text USING fts5(title, need, offer, will, exceptions, contact, "
        "works, ends_early, content='agreement_version', content_rowid='line', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
