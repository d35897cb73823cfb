"""A damaged plan: every command works or says in one sentence where the newest good backup is."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.bootstrap import backups_of
from planner.cli.main import main
from tests.helpers.damage import DAMAGES, Damage
from tests.helpers.files import snapshot
from tests.helpers.plans import make, many

COMMANDS: dict[str, Callable[[Path], list[str]]] = {
    "week": lambda path: ["week", str(path), "--date", "2027-03-10", "--json"],
    "agenda": lambda path: ["agenda", str(path), "--from", "2027-01-01", "--to", "2028-01-01", "--json"],
    "check": lambda path: ["check", str(path), "--json"],
    "backup": lambda path: ["backup", str(path), "--to", f"{path}.copy"],
    "restore": lambda path: ["restore", str(path), "--to", f"{path}.other"],
    "add": lambda path: ["add", str(path), "me 2027-03-11 19:00-21:00 pottery", "--who", "Anna", "--json"],
}
# What is no damage to the eyes of the program, and says of itself what to do.
SPEAKS_FOR_ITSELF = ("newer version", "time zone")


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("whole") / "ours.ebbflow", *many(300))


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A plan of 300 blocks that has a backup."""
    path = tmp_path / "plans" / "ours.ebbflow"
    path.parent.mkdir()
    shutil.copyfile(whole, path)
    folder = backups_of(path).folder
    folder.mkdir(parents=True)
    shutil.copyfile(whole, folder / "20270310T120000.000000Z.ebbflow")
    return path


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_every_command_survives_it(damage: Damage, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage.do(path)
    for name, command in COMMANDS.items():
        before = snapshot(path.parent)
        status = main(command(path))
        said = capsys.readouterr()
        assert status in (0, 1), (name, said.err)
        assert "inside the program" not in said.err, (name, said.err)
        if status == 1:
            assert snapshot(path.parent) == before, name
            is_one_sentence(name, said.out, said.err, path)
        else:
            assert not said.err or said.err.startswith("This is saved, but"), (name, said.err)
            assert name != "check" or not damage.seen


def is_one_sentence(name: str, out: str, err: str, path: Path) -> None:
    (backup,) = backups_of(path).newest_first()
    if name == "check":
        assert not json.loads(out)["ok"]
        assert err.splitlines() == json.loads(out)["problems"]
        return
    assert out == "", name
    assert (err.count("\n"), err[-2:]) == (1, ".\n"), (name, err)
    if name != "restore":
        assert str(backup) in err or any(words in err for words in SPEAKS_FOR_ITSELF), (name, err)


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_the_backup_brings_the_plan_back(
    damage: Damage, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damage.do(path)
    (backup,) = backups_of(path).newest_first()
    if main(["restore", str(backup), "--to", str(path)]) == 1:
        # By its mark another program's or a later version's, so it is not to be thrown away unasked.
        said = capsys.readouterr().err
        assert "is not a plan of this program" in said or "newer version" in said
        path.rename(path.with_name("away"))
        assert main(["restore", str(backup), "--to", str(path)]) == 0
    assert main(["check", str(path)]) == 0
