"""What a command makes in a home where nothing was is for its owner alone, whatever its mask."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.parametrize("mask", [0o022, 0o000])
def test_every_folder_and_every_file_is_private(mask: int, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o755)
    surroundings = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(CHECKOUT)}

    for command in (
        ("new", "ours.ebbflow", "--person", "Nora", "--person", "Elias", "--zone", "Europe/Berlin"),
        ("add", "ours.ebbflow", "us dinner Fri 7pm"),
        ("export", "ours.ebbflow", "--out", "ours.ics"),
    ):
        program = [sys.executable, "-m", "planner", *command]
        subprocess.run(program, cwd=home, env=surroundings, umask=mask, check=True, capture_output=True)

    modes = {path.relative_to(home): stat.S_IMODE(path.stat().st_mode) for path in home.rglob("*")}
    files = {path for path in modes if (home / path).is_file()}
    assert {path.suffix for path in files} == {".ebbflow", ".ics"}
    assert Path(".local/share/ebb-flow/backups") in modes
    assert {path: mode for path, mode in modes.items() if mode != (0o600 if path in files else 0o700)} == {}
    assert stat.S_IMODE(home.stat().st_mode) == 0o755
