"""Starting with the computer: what is written for each system, and that it is gone again when turned off."""

import plistlib
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Self

import pytest

from planner.cli.window import asked_of, wants_window
from planner.domain.errors import FileTrouble, UserError
from planner.identity import APPLICATION_ID, AT_LOGIN, NAME, PROGRAM
from planner.services.at_login import desktop_entry, launch_agent
from planner.services.at_login.launch import Launch, launch
from planner.services.at_login.switch import start_at_login, starts_at_login

# Everything that means something to such an entry, to a shell, or to a person.
STRANGE = 'our "week" $HOME `id` 50% off\\ süß & a\tb.ebbflow'


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as something on the path calls it."""
    program = tmp_path / "bin" / PROGRAM
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return program


@pytest.fixture
def entry(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "platform", "linux")
    return home / ".config" / "autostart" / f"{APPLICATION_ID}.desktop"


def lines_of(entry: Path) -> dict[str, str]:
    first, *lines = entry.read_text(encoding="utf-8").splitlines()
    assert first == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines)


def as_a_desktop_reads(value: str) -> list[str]:
    """The words of an Exec line, by the rules of its specification."""
    text = ""
    signs = iter(value)
    for sign in signs:
        text += (
            {"n": "\n", "r": "\r", "t": "\t", "s": " "}.get(after := next(signs), after)
            if sign == "\\"
            else sign
        )
    words, word, quoted = [], "", False
    signs = iter(text)
    for sign in signs:
        if sign == '"':
            quoted = not quoted
        elif sign == "\\" and quoted:
            word += next(signs)
        elif sign == "%":
            assert next(signs) == "%"
            word += "%"
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            assert quoted or sign not in "\t\n'\\><~|&;$*?#()`"
            word += sign
    assert not quoted
    return [*words, word]


def test_it_is_off_until_asked_for(entry: Path) -> None:
    assert not starts_at_login()
    assert not entry.parent.exists()


def test_on_writes_an_entry_for_its_owner_alone(entry: Path, installed: Path) -> None:
    start_at_login(True, None)
    assert starts_at_login()
    said = lines_of(entry)
    assert (said["Name"], said["TryExec"]) == (NAME, str(installed))
    program, *words = as_a_desktop_reads(said["Exec"])
    assert (program, words) == (str(installed), [AT_LOGIN])
    assert wants_window(words)
    assert (asked_of(words).plan, asked_of(words).at_login, asked_of([]).at_login) == (None, True, False)
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert [one.name for one in entry.parent.iterdir()] == [entry.name]


@pytest.mark.usefixtures("installed")
def test_off_takes_it_away_and_may_be_said_twice(entry: Path) -> None:
    start_at_login(True, None)
    for _ in range(2):
        start_at_login(False, None)
        assert not starts_at_login()
        assert not entry.exists()


def test_a_plan_of_any_name_is_meant_as_it_is(entry: Path, installed: Path) -> None:
    plan = Path("/home/nora") / STRANGE
    start_at_login(True, plan)
    words = as_a_desktop_reads(lines_of(entry)["Exec"])
    assert words == [str(installed), AT_LOGIN, str(plan)]
    assert wants_window(words[1:])
    asked = asked_of(words[1:])
    assert (asked.plan, asked.at_login) == (plan, True)


@pytest.mark.usefixtures("installed")
def test_turning_it_on_again_means_the_plan_of_now(entry: Path) -> None:
    start_at_login(True, Path("/a/first.ebbflow"))
    start_at_login(True, None)
    assert "first" not in entry.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate here")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    file = tmp_path / "entry.desktop"
    file.write_bytes(
        desktop_entry.written(Launch(("/opt/a b/" + PROGRAM, AT_LOGIN, STRANGE), Path("/opt/a b")))
    )
    asked = ["desktop-file-validate", str(file)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = True"])
def test_what_the_desktop_turned_off_is_off(entry: Path, line: str) -> None:
    start_at_login(True, None)
    with entry.open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    assert not starts_at_login()
    start_at_login(True, None)
    assert starts_at_login()


@pytest.mark.parametrize("rubbish", [b"", b"\xff\x00", b"[Desktop Entry]\n", b"Exec=me\n"])
def test_an_entry_that_starts_nothing_is_off(entry: Path, rubbish: bytes) -> None:
    entry.parent.mkdir(parents=True)
    entry.write_bytes(rubbish)
    assert not starts_at_login()


@pytest.mark.usefixtures("installed")
def test_other_groups_of_an_entry_say_nothing_of_it(entry: Path) -> None:
    start_at_login(True, None)
    with entry.open("a", encoding="utf-8") as file:
        file.write("\n[Desktop Action sample]\nHidden=true\n")
    assert starts_at_login()


@pytest.mark.usefixtures("installed")
def test_a_folder_that_cannot_be_written_is_told(entry: Path) -> None:
    entry.parent.parent.mkdir()
    entry.parent.write_text("not a folder")
    with pytest.raises(FileTrouble):
        start_at_login(True, None)
    assert not starts_at_login()


def test_without_an_installation_python_starts_it_from_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    made = launch(None)
    assert made.words == (sys.executable, "-m", "planner", AT_LOGIN)
    assert made.folder is not None
    assert (made.folder / "planner" / "__main__.py").is_file()
    assert f"Path={made.folder}\n" in desktop_entry.written(made).decode()


@pytest.mark.usefixtures("installed")
def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch(None) == Launch((sys.executable, AT_LOGIN))


def test_on_macos_it_is_an_agent(home: Path, installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    agent = home / "Library" / "LaunchAgents" / f"{APPLICATION_ID}.plist"
    plan = Path("/Users/nora") / STRANGE
    start_at_login(True, plan)
    assert starts_at_login()
    said = plistlib.loads(agent.read_bytes())
    assert said["Label"] == APPLICATION_ID
    assert said["RunAtLoad"] is True
    assert said["ProgramArguments"] == [str(installed), AT_LOGIN, str(plan)]
    agent.write_bytes(plistlib.dumps(said | {"Disabled": True}))
    assert not starts_at_login()
    start_at_login(False, None)
    assert not agent.exists()


@pytest.mark.parametrize("rubbish", [b"", b"no plist", b"<plist><array/></plist>", b"bplist00\xff", b"<?xml"])
def test_an_agent_that_starts_nothing_is_off(rubbish: bytes) -> None:
    assert not launch_agent.starts(rubbish)


class Registry:
    """As much of Windows' registry as is asked for; ``refuses`` is what it says instead."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.refuses: OSError | None = None

    def opened(self, root: str, key: str) -> Self:
        assert (root, key) == ("HKCU", r"Software\Microsoft\Windows\CurrentVersion\Run")
        if self.refuses:
            raise self.refuses
        return self

    OpenKey = CreateKey = opened

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def set_value(self, _: Self, name: str, reserved: int, kind: int, value: str) -> None:
        assert (reserved, kind) == (0, self.REG_SZ)
        self.values[name] = value

    def value(self, _: Self, name: str) -> tuple[str, int]:
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name], self.REG_SZ

    def delete(self, _: Self, name: str) -> None:
        if name not in self.values:
            raise FileNotFoundError(name)
        del self.values[name]

    SetValueEx, QueryValueEx, DeleteValue = set_value, value, delete


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", made)
    return made


def test_on_windows_it_is_a_line_in_the_registry(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Ebb\ebb-flow.exe")
    assert not starts_at_login()
    start_at_login(True, Path("our week.ebbflow"))
    assert starts_at_login()
    assert registry.values == {PROGRAM: rf'"C:\Program Files\Ebb\ebb-flow.exe" {AT_LOGIN} "our week.ebbflow"'}
    for _ in range(2):
        start_at_login(False, None)
        assert not starts_at_login()
    assert registry.values == {}


@pytest.mark.usefixtures("installed")
def test_a_windows_that_refuses_says_so(registry: Registry) -> None:
    registry.refuses = PermissionError("no")
    assert not starts_at_login()
    for wanted in (True, False):
        with pytest.raises(UserError, match="Windows"):
            start_at_login(wanted, None)
