"""Asks Evolution's store what of a calendar it has subscribed to happens in a window.

It fetches by itself: as the calendar is made, and whenever it is told to look again, which it is twice here.
"""

from collections.abc import Iterator
from datetime import datetime
from time import sleep
from typing import Any

from answer import Found, main  # type: ignore[import-not-found]
from evolution import Calendar, until, version  # type: ignore[import-not-found]
from gi.repository import EDataServer, GLib  # type: ignore[import-not-found]
from own_session import run_in_own_session  # type: ignore[import-not-found]

# In seconds: for how long nothing has to change until all that was fetched is there.
QUIET = 1.0


def read(address: str, start: datetime, end: datetime) -> Iterator[Found]:
    def settings(source: Any) -> None:
        web = source.get_extension(EDataServer.SOURCE_EXTENSION_WEBDAV_BACKEND)
        web.set_uri(GLib.Uri.parse(address, GLib.UriFlags.NONE))
        source.get_extension(EDataServer.SOURCE_EXTENSION_SECURITY).set_method("none")
        # Or it would look again whenever it likes.
        source.get_extension(EDataServer.SOURCE_EXTENSION_REFRESH).set_enabled(False)

    calendar = Calendar("webcal", "webcal-stub", settings)
    until(lambda: bool(calendar.events()))
    for _ in range(2):
        calendar.store.refresh_sync(None)
        _wait_until_quiet(calendar)
    yield from calendar.between(start, end)


def _wait_until_quiet(calendar: Any) -> None:
    before = None
    while before != (now := calendar.revision()):
        before = now
        sleep(QUIET)


if __name__ == "__main__":
    run_in_own_session()
    main(version(), read)
