"""Proves that the program minds its own business, by watching every file and socket that it asks for.

    python3 packaging/prove_quiet.py             the frozen program in build/ebb-flow
    python3 packaging/prove_quiet.py PROGRAM     any other, such as /usr/bin/ebb-flow
    python3 packaging/prove_quiet.py --source    as it is in this checkout

Its window with each page, its self-test and its commands may open what `quiet_places.py` lists, and no
socket of the internet; sharing may listen where it was told to. Anything else is named and makes this fail.
Needs strace and, for a real window, Xvfb.
"""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from environment import PLANNER
from names import identity
from processes import CHECKOUT
from quiet_places import Place, places, why
from trouble import Trouble
from watching import Seen, watched

_PAGES = ("week", "agreements", "cards", "settings")
# Somebody's, beside the plan, in places and under names that a program might look for.
_PRIVATE = ("Documents/diary.txt", ".ssh/id_ed25519", ".mozilla/cookies.sqlite", "other.ebbflow", "struct.py")
_HERE = "127.0.0.1"


def main(arguments: Sequence[str]) -> int:
    if shutil.which("strace") is None:
        raise Trouble("This needs strace; Debian and Ubuntu have it in the package of that name.")
    program, inside = _program(arguments)
    with TemporaryDirectory(prefix="quiet.") as folder, _screen() as display:
        home, passing = Path(folder) / "home", Path(folder) / "tmp"
        passing.mkdir()
        for name in _PRIVATE:
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_text("private", encoding="utf-8")
        surroundings = {
            "HOME": str(home),
            "TMPDIR": str(passing),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            # Of a session in which nobody else lives; without one, its library would start one.
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={passing}/bus",
            **display,
        }
        if "--source" in arguments:
            surroundings |= {"PYTHONPATH": str(CHECKOUT), "PYTHONDONTWRITEBYTECODE": "1"}
        return _judge(_steps(program, home, surroundings), places(home, passing, inside))


def _program(arguments: Sequence[str]) -> tuple[list[str], list[Path]]:
    """How it is started, and what it is made of."""
    if "--source" in arguments:
        # A Python of the system has OpenSSL count its sums, which first looks how that is set up.
        python = [
            Path(sys.base_prefix),
            Path(os.path.realpath(PLANNER.python)),
            Path("/usr/lib/ssl/openssl.cnf"),
        ]
        return [str(PLANNER.python), "-P", "-m", "planner"], [CHECKOUT, *python]
    frozen = Path(arguments[0] if arguments else CHECKOUT / "build" / identity.PROGRAM / identity.PROGRAM)
    if not frozen.exists():
        raise Trouble(f"There is no {frozen} yet: python3 packaging/dev.py bundle makes it.")
    return [str(frozen)], [frozen, frozen.resolve().parent]


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """One of its own where that can be had."""
    if shutil.which("Xvfb") is None:
        print("No Xvfb here: the windows are opened without a screen.")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    screen = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp")
    server = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
    try:
        os.close(write)
        with os.fdopen(read) as told:
            yield {"DISPLAY": f":{told.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def _steps(program: Sequence[str], home: Path, surroundings: dict[str, str]) -> Iterator[tuple[str, Seen]]:
    """All that is tried, with what was seen of it."""
    plan, calendar = str(home / f"ours{identity.PLAN_SUFFIX}"), str(home / "ours.ics")
    yield "the first window", watched(program, home, surroundings, until_calm=True)
    yield "--self-test", watched([*program, "--self-test"], home, surroundings)
    for command in (
        ("new", plan, "--person", "Nora", "--person", "Elias", "--zone", "Europe/Berlin", "--sample"),
        ("add", plan, "us dinner Fri 7pm"),
        ("agenda", plan, "--from", "2026-01-01", "--to", "2027-01-01"),
        ("week", plan),
        ("export", plan, "--out", calendar),
        ("import", plan, calendar, "--who", "Nora", "--dry-run"),
        ("cards", plan, "draw"),
        ("agreements", plan),
        ("words", "You never listen."),
        ("check", plan),
        ("backup", plan),
    ):
        yield command[0], watched([*program, *command], home, surroundings)
    for page in _PAGES:
        settings = home / ".local" / "share" / identity.PROGRAM / "window.json"
        settings.write_text(f'{{"page": "{page}"}}', encoding="utf-8")
        yield f"the window with {page}", watched([*program, plan], home, surroundings, until_calm=True)
    share = [*program, "share", plan, "--bind", _HERE]
    yield "share", watched(share, home, surroundings, until_calm=True)


def _judge(steps: Iterable[tuple[str, Seen]], known: Sequence[Place]) -> int:
    """Say what was seen; 1 where any of it should not be."""
    reasons: Counter[str] = Counter()
    wrong, shared = [], False
    for step, seen in steps:
        print(f"{step}: {len(seen.paths)} files, {len(seen.internet)} questions to the internet", flush=True)
        for path in sorted(seen.paths):
            reason = why(path, known)
            reasons[reason or "NOT KNOWN"] += 1
            if reason is None:
                wrong.append(f"{step} opens {path}")
        wrong += [f"{step} asks {call}" for call in seen.internet if not _is_shared(step, call)]
        shared = shared or bool(seen.internet)
    if not shared:
        wrong.append("nothing was seen of sharing, so that nobody can trust this to see a socket")
    print("\nFiles, by what they are for:")
    for reason, count in reasons.most_common():
        print(f"{count:6}  {reason}")
    print("" if wrong else "\nPROVEN: it minds its own business.")
    for one in wrong:
        print(f"NOT QUIET: {one}")
    return 1 if wrong else 0


def _is_shared(step: str, call: str) -> bool:
    """Sharing listens, and only where it was told to."""
    return step == "share" and ("sin_addr" not in call or f'inet_addr("{_HERE}")' in call)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(str(trouble))
