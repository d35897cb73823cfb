"""Holds the layers of the house: which part may know which is written down in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
LINT = "from importlinter.cli import lint_imports_command as lint; lint()"


def test_no_part_knows_what_it_must_not() -> None:
    linter = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linter.returncode == 0, linter.stdout + linter.stderr
    assert "0 broken" in linter.stdout
