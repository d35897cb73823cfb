"""${message}."""

from alembic import op

revision = "${up_revision}"
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Do it; there is no way down, for a newer plan is refused rather than taken apart."""
