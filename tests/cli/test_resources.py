"""The program's own files are found in a checkout, in a wheel really built, and in a frozen app."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from planner import resource_files
from planner.resource_files import resource
from tests.helpers.processes import CHECKOUT

SAMPLE = "sample/week.json"


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    assert resource(SAMPLE) == CHECKOUT / "resources" / SAMPLE


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        resource("sample/nothing.json")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the wheel puts into site-packages, far from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import planner.cli.main, planner.resource_files
assert planner.resource_files.PACKAGE.is_relative_to(sys.argv[1])
print(planner.resource_files.resource("sample/week.json"))
sys.exit(planner.cli.main.main(sys.argv[2:]))
"""


def run(site: Path, *arguments: str | Path) -> str:
    process = subprocess.run(
        [sys.executable, "-P", "-c", RUN, site, *arguments],
        cwd=site.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (process.returncode, process.stderr) == (0, "")
    return process.stdout


def test_in_a_wheel_they_lie_inside_the_package(installed: Path, tmp_path: Path) -> None:
    path = tmp_path / "sample.ebbflow"
    said = run(installed, "new", path, "--person", "Anna", "--person", "Ben", "--sample")
    assert Path(said.splitlines()[0]).is_relative_to(installed / "planner" / "resources")
    assert "sound" in run(installed, "check", path)


def test_a_wheel_carries_the_revisions_too(installed: Path) -> None:
    there = {path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()}
    assert {"planner/store/migrations/env.py", "planner/store/migrations/versions/0001_first.py"} <= there
    assert not any("tests" in name or "packaging/" in name for name in there)


def test_in_a_frozen_app_they_lie_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its modules are in an archive; their place is a folder that need not hold any of them."""
    package = tmp_path / "_internal" / "planner"
    (package / "resources" / "sample").mkdir(parents=True)
    (package / "resources" / SAMPLE).write_text("{}")
    monkeypatch.setattr(resource_files, "PACKAGE", package)
    assert resource(SAMPLE) == package / "resources" / SAMPLE
