"""What the fields given to an edit ask for, compared with what is there."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from planner.domain.block import OVERRIDABLE, Block
from planner.domain.errors import UserError
from planner.domain.recur.parse import parse

TIMES = frozenset({"start", "end"})


def require_own(block: Block, fields: Mapping[str, Any], home: str) -> None:
    """Raises UserError for what one occurrence cannot have of its own."""
    plain = plain_fields(block, fields)
    if "all_day" in plain and fields.get("zone") in (None, home):  # an occurrence that floats does so at home
        plain.pop("zone", None)
    if not plain.keys() <= set(OVERRIDABLE):
        raise UserError("That belongs to the whole series; please change it for all of them.")


def overridable(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name in OVERRIDABLE and name not in TIMES}


def plain_fields(block: Block, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that come to differ, apart from when it is. Whole days are in no zone."""
    plain = {
        name: value for name, value in fields.items() if name not in TIMES and value != getattr(block, name)
    }
    if plain.get("all_day"):
        plain["zone"] = None
    return plain


def without_same_rule(block: Block, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields without a rule that is the block's in other words, or else it would begin anew."""
    rule = fields.get("rule")
    if rule is None or block.rule is None or parse(rule) != parse(block.rule):
        return fields
    return {name: value for name, value in fields.items() if name != "rule"}


def times(shown: Block, fields: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """When the occurrence is to be; it keeps its length where only the start is given."""
    start = fields.get("start") or shown.start
    return start, fields.get("end") or (start + (shown.end - shown.start) if "start" in fields else shown.end)
