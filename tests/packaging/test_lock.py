"""What is frozen is what was tested, wherever it is fetched from."""

import re
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"
LOCK = (PACKAGING / "bundle.lock").read_text(encoding="utf-8")


def versions(text: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_the_bundle_has_the_packages_that_the_tests_had() -> None:
    tested = versions((PACKAGING / "requirements.lock").read_text(encoding="utf-8"))
    frozen = versions(LOCK)

    assert "pyside6-essentials" in frozen
    assert {name: version for name, version in frozen.items() if tested.get(name, version) != version} == {}


def test_its_lock_names_no_place_to_fetch_from_and_a_hash_for_everything() -> None:
    assert "://" not in LOCK
    assert len(re.findall(r"^\S+==[^\n]*\\\n    --hash=sha256:", LOCK, re.MULTILINE)) == len(versions(LOCK))
