"""What the readers are asked about came over HTTP, and is what the exported file has."""

from pathlib import Path

import pytest

from tests.interop import export
from tests.interop.export import exported
from tests.interop.fetching import Altered

ZONE = "Europe/Berlin"


def test_what_is_fetched_is_what_is_exported(tmp_path: Path) -> None:
    one = exported(ZONE, tmp_path)
    assert one.path.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert one.planned.total() > 1000


def test_a_difference_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "fetched", lambda *_: b"BEGIN:VCALENDAR")
    with pytest.raises(Altered, match=ZONE):
        exported(ZONE, tmp_path)
