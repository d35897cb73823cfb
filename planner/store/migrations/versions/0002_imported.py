"""What blocks keep of the calendar files they came from."""

from alembic import op
from sqlalchemy import Column, Text, text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add it to blocks and overrides, of which no plan has had any from a file yet."""
    op.add_column("block", Column("extra", Text, nullable=False, server_default=""))
    op.add_column("block", Column("digest", Text))
    op.add_column("override", Column("extra", Text, nullable=False, server_default=""))
    op.create_index("block_source", "block", ["source"], sqlite_where=text("source IS NOT NULL"))
