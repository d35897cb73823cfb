"""There is one place for the version, and all that is built agrees with it."""

import xml.etree.ElementTree as ET
from datetime import date

import changelog
import linux_files
import pytest
from trouble import Trouble

from planner import identity

DAY = date(2026, 12, 1)


def test_the_changelog_begins_with_the_version_that_the_program_has_or_will_have() -> None:
    assert changelog.releases()[0].version == identity.VERSION


def test_shops_show_the_version_first_that_the_program_has() -> None:
    newest = ET.fromstring(linux_files.shop_entry(DAY)).find("releases/release")

    assert newest is not None
    assert newest.attrib["version"] == identity.VERSION


def test_a_changelog_is_read_by_its_versions() -> None:
    first, second = changelog.read(
        "# Changelog\n\n## Not yet released\n\n- One\n  line.\n- Two.\n\n"
        "## 0.0.1, 2026-11-30\n\n- Nothing yet.\n"
    )

    assert first == changelog.Release(identity.VERSION, None, ("One line.", "Two."))
    assert second == changelog.Release("0.0.1", date(2026, 11, 30), ("Nothing yet.",))


def test_a_heading_that_says_something_else_is_refused() -> None:
    with pytest.raises(Trouble, match="“## Soon”"):
        changelog.read("# Changelog\n\n## Soon\n\n- One.\n")


def test_the_version_of_windows_is_put_into_its_words() -> None:
    template = (linux_files.LINUX.parent / "windows" / "version.txt").read_text(encoding="utf-8")

    words = template.format(numbers=(1, 2, 3, 0), version="1.2.3", name=identity.NAME)

    compile(words, "version.txt", "eval")
    assert "filevers=(1, 2, 3, 0)" in words
