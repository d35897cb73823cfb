"""Under which UIDs things leave: the block's own, and names made of it that stay the same for life."""

import re
from dataclasses import replace
from datetime import datetime

from planner.domain.block import Block
from planner.domain.ids import derived_id
from planner.domain.kinds import Visibility
from planner.domain.leaving import Leaving
from planner.interchange.ics.limits import LONGEST_UID

PLAIN = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def named(leaving: Leaving) -> Leaving:
    """The same under the UID it leaves with.

    That is the block's own, but for one that no file can hold, and where something is hidden and another
    program made the UID: such UIDs can hold names, or be looked up in the file they came from.
    """
    block = leaving.block
    foreign = block.source is not None or block.digest is not None or not PLAIN.fullmatch(block.uid)
    hidden = leaving.level is not Visibility.ALL and foreign
    return renamed(leaving) if hidden or not _fits(block.uid) else leaving


def renamed(leaving: Leaving) -> Leaving:
    """The same under a UID made of the block's id, which nobody outside knows."""
    block = leaving.block
    return replace(leaving, block=replace(block, uid=derived_id(block.id)))


def of_occurrence(block: Block, at: datetime) -> str:
    """The UID of an occurrence that leaves as an event of its own; ``at`` is its recurrence id."""
    return derived_id(block.uid, "at", at.isoformat())


def following(block: Block, at: datetime) -> str:
    """The UID of the part of a series that follows the occurrence ``at``, which is no part of it."""
    return derived_id(block.uid, "after", at.isoformat())


def _fits(uid: str) -> bool:
    return bool(uid) and uid == uid.strip() and len(uid) <= LONGEST_UID and not CONTROL.search(uid)
