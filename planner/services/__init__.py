"""What people do with a plan, as functions: a Store in, records or a ChangeSet out."""

import planner.store  # noqa: F401 - SQLAlchemy comes the way that one lets it come
