"""What the readers are made from is pinned, and the same wherever it is fetched from."""

import json
import re
from pathlib import Path

import pytest

INTEROP = Path(__file__).parent
PACKAGING = INTEROP.parent.parent / "packaging"


@pytest.mark.parametrize(
    "lock", [INTEROP / "khal.lock", INTEROP / "package-lock.json", PACKAGING / "requirements.lock"]
)
def test_a_lock_names_no_place_to_fetch_from(lock: Path) -> None:
    assert "://" not in lock.read_text(encoding="utf-8")


def test_every_package_from_npm_is_pinned_with_its_hash() -> None:
    lock = json.loads((INTEROP / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((INTEROP / "package.json").read_text(encoding="utf-8"))

    packages = lock["packages"]
    assert packages.pop("")["dependencies"] == wanted["dependencies"]
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())


def test_khal_has_the_edition_of_the_time_zones_that_the_plan_has() -> None:
    """Or else the two differ about countries that have changed their clocks since."""
    assert version("pytz", INTEROP / "khal.lock") == version("tzdata", PACKAGING / "requirements.lock")


def version(package: str, lock: Path) -> str:
    found = re.search(rf"^{package}==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return found[1]
