"""What a screen reader hears: reads the accessible tree of a process, and presses what it is told to.

Run by the Python of the system, which alone has AT-SPI. It reads lines of JSON and answers each with one.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

STATES = ("focusable", "focused", "showing", "visible", "enabled", "checked", "selected", "editable", "modal")
DEEPEST = 40


def answer(asked: dict[str, Any]) -> Any:
    process = asked["process"]
    top = application(process)
    if top is None:
        return None
    top.clear_cache()
    if "press" in asked:
        found = top
        for number in asked["press"]:
            found = found.get_child_at_index(number)
        return found.get_action_iface().do_action(0)
    return list(heard(top, ()))


def application(process: int) -> Any:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        try:
            if found is not None and found.get_process_id() == process:
                return found
        except GLib.Error:
            continue
    return None


def heard(one: Any, path: tuple[int, ...]) -> Any:
    """It and all below it that is shown; what is in a list that is folded says it were shown, and is not."""
    try:
        states = one.get_state_set()
        if path and not states.contains(Atspi.StateType.SHOWING):
            return
        yield told(one, path)
        count = one.get_child_count() if len(path) < DEEPEST else 0
    except GLib.Error:  # gone meanwhile
        return
    for number in range(count):
        try:
            child = one.get_child_at_index(number)
        except GLib.Error:
            continue
        if child is not None:
            yield from heard(child, (*path, number))


def told(one: Any, path: tuple[int, ...]) -> dict[str, Any]:
    states = one.get_state_set()
    component = one.get_component_iface()
    box = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    action = one.get_action_iface()
    text = one.get_text_iface() if one.get_role() in TEXTS else None
    return {
        "path": path,
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "description": one.get_description() or "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
        "box": [box.x, box.y, box.width, box.height] if box is not None else None,
        "acts": action.get_n_actions() if action is not None else 0,
        "text": text.get_text(0, -1) if text is not None else None,
    }


TEXTS = (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON)


for line in sys.stdin:
    try:
        said = answer(json.loads(line))
    except GLib.Error:
        said = None
    print(json.dumps(said), flush=True)
