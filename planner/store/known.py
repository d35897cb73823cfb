"""What was read of a plan before, as long as nobody has changed its file since: so it is read only once."""

from typing import Any

from planner.domain.block import Block, Override

# Room for the series of a plan, which every week asks for, and the single blocks of some seasons.
MOST = 5000
# Notes may be a million characters long; all the rest is short.
MOST_TEXT = 2000
# By which name a connection that only reads carries it.
KNOWN = "planner_known"


class Known:
    """Blocks by their number, and the overrides of series by the series' id, at one ``version`` of a file.

    ``derived`` is for what services work out of them, which is as old: each under a name of its own.
    """

    def __init__(self) -> None:
        self.version: object = None
        self.blocks: dict[int, Block] = {}
        self.overrides: dict[str, tuple[Override, ...]] = {}
        self.derived: dict[str, Any] = {}

    def as_of(self, version: object) -> None:
        """Forget everything if the file is at another version now."""
        if version != self.version:
            self.version = version
            self.blocks.clear()
            self.overrides.clear()
            self.derived.clear()

    def keep(self, blocks: dict[int, Block], overrides: dict[str, tuple[Override, ...]]) -> None:
        """Add what was read at this version, but no more than there is room for."""
        if len(self.blocks) + len(self.overrides) + len(blocks) + len(overrides) > MOST:
            self.blocks.clear()
            self.overrides.clear()
        if len(blocks) + len(overrides) <= MOST:
            self.blocks |= {number: block for number, block in blocks.items() if is_short(block)}
            self.overrides |= {
                id: changed for id, changed in overrides.items() if all(map(is_short, changed))
            }


def is_short(record: Block | Override) -> bool:
    """Whether it takes so little room that many like it can be kept."""
    return len(record.note or "") + len(record.extra) <= MOST_TEXT
