"""A release is refused where a file says another version or day, or where nobody answers for it."""

import gzip
from datetime import date, timedelta
from pathlib import Path

import agreeing
import changelog
import debian
import linux_files
import maintainer
import manual
import pytest
from trouble import Trouble

from planner import identity

DAY = changelog.releases()[0].day or date(2026, 12, 1)


@pytest.fixture
def usr(tmp_path: Path) -> Path:
    """What the package will bring, as far as it names a version."""
    share = tmp_path / "share"
    name = identity.PROGRAM
    for place, content in {
        f"metainfo/{identity.APPLICATION_ID}.metainfo.xml": linux_files.shop_entry(DAY).encode(),
        f"man/man1/{name}.1.gz": gzip.compress(manual.page(DAY).encode()),
        f"doc/{name}/changelog.gz": gzip.compress(debian.changelog_file(DAY).encode()),
    }.items():
        (share / place).parent.mkdir(parents=True)
        (share / place).write_bytes(content)
    return tmp_path


def changed(file: Path, old: str, new: str) -> None:
    """Let a file, packed or not, say something else."""
    packed = file.suffix == ".gz"
    content = gzip.decompress(file.read_bytes()) if packed else file.read_bytes()
    assert old.encode() in content
    content = content.replace(old.encode(), new.encode(), 1)
    file.write_bytes(gzip.compress(content) if packed else content)


def test_every_file_says_the_same(usr: Path) -> None:
    said = agreeing.said(usr)

    assert len(said) == 3
    assert set(said.values()) == {(identity.VERSION, str(DAY))}


@pytest.mark.parametrize(
    ("file", "what"),
    [
        ("man/man1/ebb-flow.1.gz", "The manual page"),
        ("doc/ebb-flow/changelog.gz", "Debian's changelog"),
        ("metainfo/org.ebbflow.EbbFlow.metainfo.xml", "AppStream's data"),
    ],
)
def test_another_version_is_found_wherever_it_is(
    usr: Path, file: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreeing, "told", lambda _command: f"{identity.VERSION}\n")
    agreeing.agree(Path("package"), Path("program"), usr, DAY)
    changed(usr / "share" / file, identity.VERSION, "9.9.9")

    with pytest.raises(Trouble, match=f"{what} says “9.9.9”"):
        agreeing.agree(Path("package"), Path("program"), usr, DAY)


def test_another_day_is_found_too(usr: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agreeing, "told", lambda _command: f"{identity.VERSION}\n")

    with pytest.raises(Trouble, match=str(DAY)):
        agreeing.agree(Path("package"), Path("program"), usr, DAY + timedelta(days=1))


def test_a_release_has_somebody_to_write_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maintainer, "MAINTAINER", "Nora <nora@example.org>")
    maintainer.require_somebody()

    monkeypatch.setattr(maintainer, "MAINTAINER", "Nobody <authors@ebbflow.invalid>")
    with pytest.raises(Trouble, match=r"packaging/maintainer\.py"):
        maintainer.require_somebody()
