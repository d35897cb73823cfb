"""The command line run inside this process: quick, with what it said and how it ended."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from planner.cli.main import main
from tests.helpers.plans import make


class Said(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Planner = Callable[..., Said]
Agenda = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def planner(capsys: pytest.CaptureFixture[str]) -> Planner:
    def run(*arguments: object) -> Said:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def agenda(planner: Planner, tmp_path: Path) -> Agenda:
    """The blocks that ``agenda --json`` lists of a plan with those records."""

    def asked(
        *records: Any, first: str = "2027-03-08", end: str = "2027-03-15", who: tuple[str, ...] = ()
    ) -> Any:
        path = tmp_path / "ours.ebbflow"
        path.unlink(missing_ok=True)
        make(path, *records)
        names = [part for name in who for part in ("--who", name)]
        said = planner("agenda", path, "--from", first, "--to", end, *names, "--json")
        assert (said.status, said.err) == (0, "")
        assert list(said.document) == ["from", "to", "zone", "blocks"]
        return said.document["blocks"]

    return asked
