"""Asks khal what of a calendar happens in a window.

Its people subscribe with vdirsyncer, which puts a file for each UID into a folder. So that folder is synced
with the address twice, as they do it from time to time, and what then lies there is read. khal's database
finds out when events are, so the database is asked itself: the rest of khal would only read each event anew
for each of its occurrences.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import pytz  # type: ignore[import-untyped]
from answer import Found, main  # type: ignore[import-not-found]
from khal.khalendar.backend import SQLiteDb  # type: ignore[import-not-found]
from vdirsyncer.cli import app as vdirsyncer  # type: ignore[import-not-found]
from vdirsyncer.storage.http import HttpStorage  # type: ignore[import-not-found]

HOME = pytz.timezone("Asia/Tokyo")
LOCALE = {"local_timezone": HOME, "default_timezone": HOME}
CALENDAR = "plan"
SETTINGS = """
[general]
status_path = "{folder}/status/"

[pair plan]
a = "here"
b = "there"
collections = null
conflict_resolution = "b wins"

[storage here]
type = "filesystem"
path = "{folder}/plan/"
fileext = ".ics"

[storage there]
type = "http"
url = "{address}"
"""


def read(address: str, start: datetime, end: datetime) -> Iterator[Found]:
    database = SQLiteDb([CALENDAR], ":memory:", LOCALE)
    with TemporaryDirectory() as folder, database.at_once():
        for file in _synced(Path(folder), address):
            event = file.read_text(encoding="utf-8")
            database.update(event, _uid(event), calendar=CALENDAR)
    floating = (moment.astimezone(UTC).replace(tzinfo=None) for moment in (start, end))
    for rows in (database.get_localized(start, end), database.get_floating(*floating)):
        for _, uid, first, last, *_ in rows:
            yield uid, first, last


def _synced(folder: Path, address: str) -> Iterator[Path]:
    settings = folder / "settings"
    settings.write_text(SETTINGS.format(folder=folder, address=address), encoding="utf-8")
    (folder / "plan").mkdir()
    # It would call every UID by what is said of it, so that nobody could tell which of ours it means.
    HttpStorage._ignore_uids = False
    for step in ("discover", "sync", "sync"):
        vdirsyncer(["--config", str(settings), "--verbosity", "ERROR", step], standalone_mode=False)
    return (folder / "plan").glob("*.ics")


def _uid(event: str) -> str:
    return next(line[4:] for line in event.replace("\n ", "").splitlines() if line.startswith("UID:"))


if __name__ == "__main__":
    main(f"{version('khal')} (vdirsyncer {version('vdirsyncer')})", read)
