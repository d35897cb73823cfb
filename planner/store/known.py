"""Rows that were read before: what a record is depends on its row alone, so a row is read only once.

Nothing here can be out of date. The file is asked every time, and a row it now has otherwise is another row.
"""

from typing import Any

from planner.domain.changes import R
from planner.store.rows import from_row

# Room for the series of a plan, which every week asks for, and the single blocks of a season.
MOST = 2000
# These may be a million characters long; all the rest is short.
LONG = ("note", "extra")
MOST_TEXT = 2000


class Known:
    """The records that were read, by their rows, until there are too many."""

    def __init__(self) -> None:
        self._records: dict[tuple[type[Any], tuple[Any, ...]], Any] = {}

    def __len__(self) -> int:
        return len(self._records)

    def record(self, record_type: type[R], row: tuple[Any, ...]) -> R:
        """The record in a row, as ``from_row`` has it. Raises Malformed."""
        key = record_type, row
        found: R | None = self._records.get(key)
        if found is None:
            found = from_row(record_type, row)
            if sum(len(getattr(found, name, None) or "") for name in LONG) <= MOST_TEXT:
                if len(self) >= MOST:
                    self._records.clear()
                self._records[key] = found
        return found
