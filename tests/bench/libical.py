"""Asks libical, through ctypes, what of a calendar happens in a window, as its documentation has it done.

libical keeps no index, so a program asks every event with icalcomponent_foreach_recurrence, which leaves out
the EXDATEs and jumps to the window where the rule has no COUNT; what replaces a changed occurrence stands in
an event of its own, so the program leaves out the one it replaces. libical's own Python binding does the same
but takes five times as long, nearly all of it for crossing from one language to the other. Here that takes a
fifth of the time, and whoever measures can leave it out: it is what ``Libical.nothing`` takes.
"""

import ctypes
from collections import defaultdict
from ctypes import POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from typing import Any

from planner.domain.span import Span

LIBRARY = "libical.so.3"
HINT = f"{LIBRARY} is not there, so libical is left out; sudo apt-get install libical3 brings it."
AT_IN_FILE = "%Y%m%dT%H%M%SZ"
# Begin and end in seconds since 1970.
Found = tuple[int, int]


class _Time(Structure):
    """struct icaltimetype."""

    _fields_ = [
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date")),
        ("is_daylight", c_int),
        ("zone", c_void_p),
    ]


class _Span(Structure):
    """struct icaltime_span, whose time_t has 64 bits on every machine this is measured on."""

    _fields_ = [("start", c_int64), ("end", c_int64), ("is_busy", c_int)]


_CALLBACK = ctypes.CFUNCTYPE(None, c_void_p, POINTER(_Span), c_void_p)
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "icalparser_parse_string": (c_void_p, [c_char_p]),
    "icalcomponent_string_to_kind": (c_int, [c_char_p]),
    "icalcomponent_new_vevent": (c_void_p, []),
    "icalcomponent_get_first_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_next_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_uid": (c_char_p, [c_void_p]),
    "icalcomponent_get_dtstart": (_Time, [c_void_p]),
    "icalcomponent_get_recurrenceid": (_Time, [c_void_p]),
    "icalcomponent_foreach_recurrence": (None, [c_void_p, _Time, _Time, _CALLBACK, c_void_p]),
    "icaltime_from_string": (_Time, [c_char_p]),
    "icaltime_is_null_time": (c_int, [_Time]),
    "icaltime_as_timet_with_zone": (c_int64, [_Time, c_void_p]),
}


class Libical:
    """A calendar as libical has parsed it, kept until the process ends. Raises OSError without libical."""

    def __init__(self, text: str) -> None:
        library = _loaded()
        calendar = library.icalparser_parse_string(text.encode())
        events = _events(library, calendar)
        replaced = _replaced(library, events)
        found: list[Found] = []

        def take(event: int, span: Any, _data: object) -> None:
            start = span[0].start
            if start not in replaced.get(event, ()):
                found.append((start, span[0].end))

        self._library = library
        self._found = found
        self._take = _CALLBACK(take)
        self._events = [c_void_p(event) for event in events]
        self._nothing = [c_void_p(library.icalcomponent_new_vevent())] * len(events)

    def between(self, window: Span) -> list[Found]:
        """What overlaps the window, in no order."""
        return self._ask(self._events, window)

    def nothing(self, window: Span) -> list[Found]:
        """Ask as often as for all events, but one without a time, which costs libical nothing."""
        return self._ask(self._nothing, window)

    def _ask(self, events: list[c_void_p], window: Span) -> list[Found]:
        self._found.clear()
        foreach, take = self._library.icalcomponent_foreach_recurrence, self._take
        start, end = (
            self._library.icaltime_from_string(f"{at:{AT_IN_FILE}}".encode())
            for at in (window.start, window.end)
        )
        for event in events:
            foreach(event, start, end, take, None)
        return list(self._found)


def _loaded() -> ctypes.CDLL:
    library = ctypes.CDLL(LIBRARY)
    for name, (gives, takes) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    return library


def _events(library: ctypes.CDLL, calendar: int) -> list[int]:
    kind = library.icalcomponent_string_to_kind(b"VEVENT")
    events = []
    event = library.icalcomponent_get_first_component(calendar, kind)
    while event:
        events.append(event)
        event = library.icalcomponent_get_next_component(calendar, kind)
    return events


def _replaced(library: ctypes.CDLL, events: list[int]) -> dict[int, set[int]]:
    """The starts that another event replaces, by the event whose they are."""
    series: dict[bytes, int] = {}
    starts: defaultdict[bytes, set[int]] = defaultdict(set)
    for event in events:
        uid = library.icalcomponent_get_uid(event)
        at = library.icalcomponent_get_recurrenceid(event)
        if library.icaltime_is_null_time(at):
            series[uid] = event
        else:
            # It comes without its zone, which is that of the event's own start.
            zone = library.icalcomponent_get_dtstart(event).zone
            starts[uid].add(library.icaltime_as_timet_with_zone(at, zone))
    return {series[uid]: of_it for uid, of_it in starts.items()}
