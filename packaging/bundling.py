"""Freezes the program into a folder that runs without Python, and proves what came of it."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import system_packages
from elf import elf_files
from environment import BUNDLER
from names import identity
from processes import CHECKOUT, run
from trouble import Trouble

DIST = CHECKOUT / "dist"
PACKAGING = CHECKOUT / "packaging"
BUILD = CHECKOUT / "build"
PIECES = BUILD / "pieces"
BUNDLE = BUILD / identity.PROGRAM
PROGRAM = BUNDLE / (f"{identity.PROGRAM}-cli.exe" if os.name == "nt" else identity.PROGRAM)
# Of Linux, where they were measured.
MOST_MB, MOST_PACKED_MB, MOST_RATIO = 145, 46, 1.15
_MB = 1_000_000
_ROUNDS = 12
_TOOLS = {"readelf": "binutils", "strip": "binutils"}


def bundle() -> Path:
    """Build it anew; returns its folder. Raises Trouble."""
    if sys.platform == "linux":
        system_packages.provide(sorted({_TOOLS[tool] for tool in _TOOLS if shutil.which(tool) is None}))
    if not BUNDLER.is_whole():
        BUNDLER.make()
    _make_pieces()
    freeze = ("-m", "PyInstaller", PACKAGING / "ebb-flow.spec", "--noconfirm", "--log-level=ERROR")
    folders = ("--distpath", BUILD, "--workpath", BUILD / "work")
    if run([BUNDLER.python, "-P", *freeze, *folders]) != 0:
        raise Trouble("The program could not be frozen; PyInstaller's own words are above.")
    if sys.platform == "linux":
        _forget_where_python_was()
    return BUNDLE


def prove() -> int:
    """Try the frozen program out and say how large it is and how it starts; 1 where a limit is broken."""
    tried = try_out([PROGRAM])
    print(f"The frozen program tried itself out: Qt {tried['versions']['qt']}, {tried['rss_mib']} MiB held.")
    _commands()
    print("Its commands work, too.")
    size, packed = _size() / _MB, _packed_size() / _MB
    ratio = _start_ratio()
    print(f"On disk {size:.1f} MB (at most {MOST_MB}), packed {packed:.1f} MB (at most {MOST_PACKED_MB}).")
    print(f"Until the week is ready it takes {ratio:.2f} of the time unfrozen (at most {MOST_RATIO}).")
    kept = size <= MOST_MB and packed <= MOST_PACKED_MB and ratio <= MOST_RATIO
    return 0 if kept or sys.platform != "linux" else 1


def try_out(program: Sequence[str | Path]) -> dict[str, dict[str, str]]:
    """What a program says of its own self-test. Raises Trouble where it fails."""
    with TemporaryDirectory() as home:
        asked = subprocess.run(
            [*program, "--self-test", "--json"],
            env=_surroundings(home),
            capture_output=True,
            text=True,
            check=False,
        )
    if asked.returncode != 0:
        raise Trouble(f"The self-test failed:\n{asked.stdout}{asked.stderr}")
    answer: dict[str, dict[str, str]] = json.loads(asked.stdout)
    return answer


def _forget_where_python_was() -> None:
    """A Python made by hand has its libraries look where it lay; elsewhere anybody's might lie there."""
    there = f"{sys.base_prefix}/lib".encode() + b"\0"
    beside = b"$ORIGIN".ljust(len(there), b"\0")
    if len(there) <= len(b"$ORIGIN"):
        return
    for file in elf_files(BUNDLE):
        content = file.read_bytes()
        if there in content:
            file.write_bytes(content.replace(there, beside))


def _make_pieces() -> None:
    forms = {"win32": "ico", "darwin": "icns"}.get(sys.platform, "png")
    svg = CHECKOUT / "resources" / "icons" / "app.svg"
    if run([BUNDLER.python, PACKAGING / "icons.py", svg, PIECES, forms]) != 0:
        raise Trouble("The icons could not be drawn; the lines above say why.")
    numbers = tuple(int(number) for number in (*identity.VERSION.split("."), "0"))
    template = (PACKAGING / "windows" / "version.txt").read_text(encoding="utf-8")
    words = template.format(numbers=numbers, version=identity.VERSION, name=identity.NAME)
    (PIECES / "version.txt").write_text(words, encoding="utf-8")


def _commands() -> None:
    """A plan's whole way through the terminal. Raises Trouble at the first step that fails."""
    with TemporaryDirectory() as home:
        plan, calendar = f"{home}/ours{identity.PLAN_SUFFIX}", f"{home}/ours.ics"
        for command in (
            ("--version",),
            ("new", plan, "--person", "Nora", "--person", "Elias", "--zone", "Europe/Berlin", "--sample"),
            ("add", plan, "us dinner Fri 7pm"),
            ("agenda", plan, "--from", "2026-01-01", "--to", "2027-01-01"),
            ("week", plan),
            ("export", plan, "--out", calendar),
            ("import", plan, calendar, "--who", "Nora", "--dry-run"),
            ("cards", plan, "draw"),
            ("backup", plan),
            ("check", plan),
        ):
            step = subprocess.run(
                [PROGRAM, *command], env=_surroundings(home), capture_output=True, text=True, check=False
            )
            if step.returncode != 0:
                raise Trouble(f"“{command[0]}” failed in the frozen program:\n{step.stdout}{step.stderr}")


def _surroundings(home: str) -> dict[str, str]:
    """Those of a person who has just come, without Python and without a screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
    return kept | {"HOME": home, "LOCALAPPDATA": home, "QT_QPA_PLATFORM": "offscreen"}


def _size() -> int:
    return sum(path.lstat().st_size for path in BUNDLE.rglob("*") if path.is_symlink() or path.is_file())


def _packed_size() -> int:
    with TemporaryDirectory() as folder:
        packed = Path(folder) / "packed.tar.xz"
        with tarfile.open(packed, "w:xz") as out:
            out.add(BUNDLE, identity.PROGRAM)
        return packed.stat().st_size


def _start_ratio() -> float:
    """The quickest of each, by turns: whatever else the machine does only ever makes a start slower."""
    programs: dict[bool, Sequence[str | Path]] = {
        True: [PROGRAM],
        False: [BUNDLER.python, "-P", "-c", _UNFROZEN],
    }
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(_ROUNDS):
        for frozen in (True, False):
            times[frozen].append(float(str(try_out(programs[frozen])["week_ready_ms"])))
    return min(times[True]) / min(times[False])


_UNFROZEN = (
    f"import sys; sys.path.insert(0, {str(CHECKOUT)!r}); from planner.__main__ import main; sys.exit(main())"
)
