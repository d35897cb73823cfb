"""The proof that the program is quiet overlooks no call and lets nobody's file through."""

from pathlib import Path

import pytest
from quiet_places import places, why
from watching import seen

HOME, PASSING = Path("/home/nora"), Path("/var/passing")
PROGRAM = Path("/opt/ebb-flow")
KNOWN = places(HOME, PASSING, [PROGRAM])
CALLS = """\
71  execve("/opt/ebb-flow/ebb-flow", ["/opt/ebb-flow/ebb-flow"], 0x7ffe /* 4 vars */) = 0
71  openat(AT_FDCWD</home/nora>, "struct.py", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)
71  openat(AT_FDCWD</home/nora>, "/opt/ebb-flow/../ebb-flow/data", O_RDONLY) = 3</opt/ebb-flow/data>
72  openat(5</usr/share/fonts>, "a \\"b\\".ttf", O_RDONLY <unfinished ...>
72  open("diary.txt", O_RDONLY) = 4
71  <... openat resumed>) = 6</usr/share/fonts/b.ttf>
71  socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 7<socket:[1]>
71  connect(7<socket:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0
71  socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 8<socket:[2]>
71  +++ exited with 0 +++
"""


def test_files_are_seen_wherever_they_are_opened_from() -> None:
    assert seen(CALLS, HOME).paths == {
        "/opt/ebb-flow/ebb-flow",
        "/opt/ebb-flow/data",
        "/home/nora/struct.py",
        '/usr/share/fonts/a \\"b\\".ttf',
        "/home/nora/diary.txt",
        "@/tmp/.X11-unix/X9",
    }


def test_the_internet_is_seen_and_other_windows_are_not_taken_for_it() -> None:
    [asked] = seen(CALLS, HOME).internet

    assert asked.startswith("socket(AF_INET6, ")


@pytest.mark.parametrize(
    "path",
    [
        "/home/nora/Documents/diary.txt",
        "/home/nora/.ssh/id_ed25519",
        "/home/nora/.config/kdeglobals",
        "/home/nora/.local/share/ebb-flow-other/plan",
        "/home/nora/struct.py",
        "/home/elias/ours.ebbflow",
        "/opt/ebb-flow-other/program",
        "/proc/71/../../etc/shadow",
        "/usr/bin/curl",
    ],
)
def test_what_is_none_of_its_business_is_let_through_by_nothing(path: str) -> None:
    assert why(path, KNOWN) is None


@pytest.mark.parametrize(
    "path",
    [
        "/opt/ebb-flow/_internal/libQt6Core.so.6",
        "/home/nora/ours.ebbflow-journal",
        "/home/nora/.local/share/ebb-flow/log.txt",
        "/var/passing/ebb-flow-sample-x/sample.ebbflow",
        "/usr/share/zoneinfo/Europe/Berlin",
        "/usr/lib/x86_64-linux-gnu/libGL.so.1",
    ],
)
def test_what_it_needs_has_a_reason(path: str) -> None:
    assert why(path, KNOWN)
