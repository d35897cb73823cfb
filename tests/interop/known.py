"""A calendar of which the answers are known, as if it came from a plan."""

import json
from hashlib import sha256
from pathlib import Path

from planner.serving.cupboard import Feed, Served
from tests.interop.export import Export, in_window
from tests.interop.shapes.shape import NOW

KNOWN = Path(__file__).with_name("known.ics")


def known() -> Export:
    data = KNOWN.read_bytes()
    answers = json.loads(KNOWN.with_suffix(".json").read_text(encoding="utf-8"))
    served = Served({}, KNOWN.stem, Feed(data, sha256(data).hexdigest(), NOW))
    return Export("(known answers)", served, None, in_window(tuple(one) for one in answers), {})
