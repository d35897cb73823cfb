"""Lets Alembic work on the connection, and inside the transaction, that the store hands it."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
