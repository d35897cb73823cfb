"""What blocks keep of the calendar files they came from, and an index that answers for a week by itself."""

from alembic import op
from sqlalchemy import Column, Text, text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add it to blocks and overrides, none of which came from a file so far."""
    op.add_column("block", Column("extra", Text, nullable=False, server_default=""))
    op.add_column("block", Column("digest", Text))
    op.add_column("override", Column("extra", Text, nullable=False, server_default=""))
    op.drop_index("block_when", "block")
    columns = ["spread", "first", "last", "zone"]
    op.create_index("block_when", "block", columns, sqlite_where=text("removed IS NULL"))
    op.create_index("block_source", "block", ["source"], sqlite_where=text("source IS NOT NULL"))
