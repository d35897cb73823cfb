"""Evolution's store is asked where it is there; elsewhere it is told how to have it, and others are asked."""

import shutil
from pathlib import Path

import interop
import pytest
from environment import Environment
from trouble import Trouble

from tests.interop.asking import readers

PACKAGES = "evolution-data-server gir1.2-ecal-2.0 python3-gi dbus"


@pytest.fixture(autouse=True)
def others_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interop, "_provide_packages", lambda: None)
    monkeypatch.setattr(interop, "_provide_node", lambda: None)
    monkeypatch.setattr(Environment, "is_whole", lambda _: True)


def test_where_it_is_not_installed_it_is_told_how(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(interop, "_SERVICE", tmp_path / "nothing.service")
    assert interop.provide() == ["--without", "evolution"]
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    assert told.endswith("sudo apt-get install -y --no-install-recommends " + PACKAGES + "\n")


def test_where_it_is_nothing_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service = tmp_path / "there.service"
    service.touch()
    monkeypatch.setattr(interop, "_SERVICE", service)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/there")
    monkeypatch.setattr(interop, "_system_python_runs", lambda _: True)
    assert interop.provide() == []
    assert capsys.readouterr().out == ""


def test_the_others_cannot_be_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def trouble() -> None:
        raise Trouble("There is no network.")

    monkeypatch.setattr(interop, "_provide_node", trouble)
    with pytest.raises(Trouble, match=r"^ical.js, node-ical cannot be asked. There is no network.$"):
        interop.provide()


def test_who_is_left_out_is_not_asked(tmp_path: Path) -> None:
    everybody = [reader.name for reader in readers(tmp_path)]
    assert {"evolution", "evolution, imported"} < set(everybody)
    left = [reader.name for reader in readers(tmp_path, ["evolution"])]
    assert left == [name for name in everybody if not name.startswith("evolution")]
