"""Why something is asked before what was changed in the editor is written."""

from collections.abc import Collection

from planner.domain.kinds import State
from planner.services.looking import Found
from planner.ui.pages.week.asking import absent, firm_words, lane_words
from planner.ui.pages.week.editor.values import LYING, Values


def why_changed(found: Found, fields: Values, here: str | None) -> str:
    """What speaks against giving the block these fields just so; empty where nothing does."""
    entry, moves = found.entry, bool(fields.keys() & LYING)
    if entry.occurrence.block.state is State.PROPOSED and "state" in fields and absent(entry.who, here):
        # To take it up is for both to say.
        return lane_words(entry.who, here)
    return firm_words([entry], here, moves=moves) or _why_theirs(found, fields.get("who", ()), here)


def why_new(found: Found, values: Values, here: str | None) -> str:
    """What speaks against adding it just so; a proposal may be made in anybody's time."""
    return "" if values["state"] is State.PROPOSED else _why_theirs(found, values["who"], here)


def _why_theirs(found: Found, who: Collection[str], here: str | None) -> str:
    return lane_words([person for person in found.people if person.id in who], here)
