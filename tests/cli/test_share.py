"""``share`` as it is typed: a real process that says an address, serves it, follows the plan, and ends."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest
import segno

from planner.cli import qr
from planner.cli.commands import share
from planner.serving.server import Server
from tests.cli.conftest import Planner
from tests.helpers.files import unchanged
from tests.helpers.plans import BEN, block, make, series
from tests.helpers.processes import CHECKOUT

Sharing = Callable[..., "Process"]
WAIT = 20


class Process:
    """The program as it shares a plan."""

    def __init__(self, *arguments: object) -> None:
        command = [sys.executable, "-m", "planner", "share", *map(str, arguments)]
        self.popen = subprocess.Popen(
            command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self.popen.stdout is not None
        self.first = self.popen.stdout.readline()
        self.popen.stdout.readline()
        self.address = self.popen.stdout.readline().strip()

    def fetched(self, path: str = "anna-ben.ics") -> str:
        with urlopen(self.address + path, timeout=10) as answer:
            return bytes(answer.read()).decode()

    def ends(self, by: signal.Signals | None = None) -> tuple[int, str, str]:
        """How it ends, and what it says from then on."""
        if by is not None:
            self.popen.send_signal(by)
        out, err = self.popen.communicate(timeout=WAIT)
        return self.popen.returncode, out, err


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "ours.ebbflow", block("Pottery"), series("Choir", who=(BEN,)))


@pytest.fixture
def sharing(path: Path) -> Iterator[Sharing]:
    begun: list[Process] = []

    def begin(*arguments: object) -> Process:
        begun.append(Process(path, "--bind", "127.0.0.1", *arguments))
        return begun[-1]

    yield begin
    for one in begun:
        one.popen.kill()
        one.popen.communicate(timeout=WAIT)


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(sharing: Sharing, path: Path, by: signal.Signals) -> None:
    with unchanged(path.parent):
        process = sharing()
        assert process.first == (
            "2 blocks, 1 of which repeats: a phone in the same network can fetch it for 10 minutes at\n"
        )
        assert "Anna &amp; Ben" in process.fetched("")
        assert "SUMMARY:Pottery" in process.fetched()
        status, out, err = process.ends(by)
        assert (status, err) == (0, "")
        assert out.endswith("It is no longer shared.\n")
        with pytest.raises(URLError):
            process.fetched()


def test_it_takes_the_choices_of_export_and_keeps_the_port(sharing: Sharing) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = sharing("--who", "Ben", "--show", "busy", "--port", port, "--minutes", 1)
    assert process.first.startswith("One block, which repeats: ")
    assert process.first.endswith(" for a minute at\n")
    assert process.address.startswith(f"http://127.0.0.1:{port}/")
    calendar = process.fetched("ben.ics")
    assert "SUMMARY:Busy" in calendar
    assert "Choir" not in calendar


def test_it_follows_a_plan_that_is_changed_beside_it(sharing: Sharing, planner: Planner, path: Path) -> None:
    process = sharing()
    assert planner("add", path, "Anna clay 2027-03-11 18-20").status == 0
    end = monotonic() + WAIT
    while process.fetched().count("BEGIN:VEVENT") == 2:
        assert monotonic() < end
        sleep(0.1)
    assert process.ends(signal.SIGTERM)[0] == 0


def test_a_plan_that_is_taken_away_is_told_once_and_the_last_copy_stays(sharing: Sharing, path: Path) -> None:
    process = sharing()
    good = process.fetched()
    path.rename(path.with_name("elsewhere.ebbflow"))
    sleep(3 * share.EVERY)
    assert process.fetched() == good
    path.with_name("elsewhere.ebbflow").rename(path)
    status, _, err = process.ends(signal.SIGINT)
    assert status == 0
    assert err.startswith("There is no plan at")
    assert err.endswith("Phones go on getting what was there before.\n")
    assert err.count("\n") == 1


@pytest.fixture
def short_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Minutes are as long as seconds."""

    def in_seconds(*, minutes: int) -> timedelta:
        return timedelta(seconds=minutes)

    monkeypatch.setattr(share, "timedelta", in_seconds)


@pytest.mark.usefixtures("short_minutes")
def test_it_ends_when_the_time_is_up(planner: Planner, path: Path) -> None:
    before = [signal.getsignal(one) for one in share.SIGNALS]
    said = planner("share", path, "--bind", "127.0.0.1", "--minutes", 1)
    assert (said.status, said.err) == (0, "")
    assert "Only this computer itself can reach that address" in said.out
    assert said.out.endswith("It is no longer shared.\n")
    assert [signal.getsignal(one) for one in share.SIGNALS] == before


@pytest.mark.usefixtures("short_minutes")
def test_an_address_that_went_away_is_told_once_and_it_serves_on(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Server, "is_reachable", False)
    said = planner("share", path, "--bind", "127.0.0.1", "--minutes", 1)
    assert said.status == 0
    assert said.err.startswith("This computer does not have the address 127.0.0.1 any more")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (("--bind", "0.0.0.0"), "0.0.0.0 is not one address"),
        (("--bind", "192.0.2.1"), "This computer does not have the address 192.0.2.1"),
        (("--bind", "127.0.0.1", "--who", "Kim"), "There is nobody called Kim"),
        (("--bind", "127.0.0.1", "--from", "soon"), "'soon' is no day"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    planner: Planner, path: Path, wrong: tuple[str, ...], says: str
) -> None:
    said = planner("share", path, *wrong)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(says)
    assert said.err.count("\n") == 1


def test_a_port_that_is_taken_is_said(planner: Planner, path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = planner("share", path, "--bind", "127.0.0.1", "--port", port)
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        f"Port {port} at 127.0.0.1 is taken or not allowed; please choose another one, or 0 for any.\n"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        ("--minutes", "0"),
        ("--minutes", "-1"),
        ("--minutes", "soon"),
        ("--minutes", "9" * 5000),
        ("--port", "65536"),
        ("--port", "1.5"),
        ("--port", "²"),
    ],
)
def test_what_is_no_number_is_wrong_usage(planner: Planner, path: Path, wrong: tuple[str, ...]) -> None:
    said = planner("share", path, *wrong)
    assert (said.status, said.out) == (2, "")
    assert "is no whole number from" in said.err


def test_a_code_is_drawn_in_a_terminal_that_can_show_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    qr.show_qr("http://127.0.0.1/")
    assert capsys.readouterr().out == "", "this is no terminal"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    qr.show_qr("http://127.0.0.1/")
    drawn = capsys.readouterr().out.strip("\n").split("\n")
    assert len(drawn) > 10
    assert all(line.startswith(qr.DRAWN) and line.endswith(qr.AS_BEFORE) for line in drawn)
    monkeypatch.setitem(sys.modules, "segno", None)
    qr.show_qr("http://127.0.0.1/")
    assert capsys.readouterr().out == "", "there is nothing to make it with"


def test_it_needs_no_qt(path: Path) -> None:
    watch = (
        "import sys, threading, time, os, signal\n"
        "threading.Timer(1.5, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "from planner.cli.main import main\n"
        "status = main(sys.argv[1:])\n"
        "qt = {name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))}\n"
        "sys.exit(status or len(qt))\n"
    )
    process = subprocess.run(
        [sys.executable, "-c", watch, "share", str(path), "--bind", "127.0.0.1"],
        cwd=CHECKOUT,
        env=os.environ | {"PYTHONUNBUFFERED": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=WAIT,
    )
    assert process.returncode == 0, process.stderr
    assert process.stdout.endswith("It is no longer shared.\n")


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg is not installed, which reads the code")
def test_the_code_leads_where_the_address_does(sharing: Sharing, tmp_path: Path) -> None:
    process, picture = sharing(), tmp_path / "code.png"
    segno.make(process.address, error="m", micro=False).save(str(picture), scale=4)
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(picture)],
        capture_output=True,
        text=True,
        check=True,
        timeout=WAIT,
    )
    assert read.stdout == f"{process.address}\n"
