"""Evolution's store of calendars: one calendar in it, as Evolution's window would make it and look at it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic, sleep
from typing import Any

import gi  # type: ignore[import-not-found]
from answer import Found  # type: ignore[import-not-found]

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib  # type: ignore[import-not-found]  # noqa: E402

NAME = "plan"
EVERYTHING = "#t"
# In seconds: until the store has made a calendar its own, and how often one looks.
PATIENCE, EVERY = 60.0, 0.05
# What the store takes for "do not wait for the server": it is then asked for what it has, and waits itself.
AT_ONCE = 2**32 - 1

AROUND = timedelta(days=4 * 365)

Settings = Callable[[Any], None]


def version() -> str:
    return f"{EDataServer.EDS_MAJOR_VERSION}.{EDataServer.EDS_MINOR_VERSION}.{EDataServer.EDS_MICRO_VERSION}"


class Calendar:
    """A calendar in the store: ``kind`` is how it comes there, ``settings`` say from where."""

    def __init__(self, kind: str, below: str, settings: Settings) -> None:
        source = EDataServer.Source.new_with_uid(NAME, None)
        source.set_parent(below)
        source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name(kind)
        settings(source)
        registry = EDataServer.SourceRegistry.new_sync(None)
        registry.create_sources_sync([source], None)
        until(lambda: registry.ref_source(NAME) is not None)
        self.store = ECal.Client.connect_sync(
            registry.ref_source(NAME), ECal.ClientSourceType.EVENTS, AT_ONCE, None
        )

    def revision(self) -> str:
        """What is another one after each change."""
        return str(self.store.get_backend_property_sync("revision", None)[1])

    def events(self) -> list[tuple[str, str]]:
        """UID and RECURRENCE-ID of everything in it, sorted."""
        _, found = self.store.get_object_list_sync(EVERYTHING, None)
        return sorted((event.get_uid(), _text(event.get_recurrenceid())) for event in found)

    def between(self, start: datetime, end: datetime) -> list[Found]:
        """What Evolution shows from one moment to the other, and some years more at both ends.

        It leaves an occurrence where it was that was moved to outside of what is asked for.
        """
        found: list[Found] = []
        seconds = (int(moment.timestamp()) for moment in (start - AROUND, end + AROUND))
        self.store.generate_instances_sync(*seconds, None, _take, found)
        return found


def until(true: Callable[[], bool]) -> None:
    """Wait for that, but not for ever. Raises TimeoutError."""
    end = monotonic() + PATIENCE
    while not true():
        if monotonic() > end:
            raise TimeoutError("evolution-data-server took too long")
        while GLib.MainContext.default().iteration(False):
            pass
        sleep(EVERY)


def _take(event: Any, first: Any, last: Any, found: list[Found], *_: object) -> bool:
    found.append((event.get_uid(), _moment(first), _moment(last)))
    return True


def _text(time: Any) -> str:
    return "" if time.is_null_time() else str(time.as_ical_string())


def _moment(time: Any) -> Any:
    if time.is_date():
        return datetime(time.get_year(), time.get_month(), time.get_day()).date()
    zone = time.get_timezone()
    if zone is None and not time.is_utc():
        return datetime.fromisoformat(time.as_ical_string())
    return datetime.fromtimestamp(time.as_timet_with_zone(zone), UTC)
