"""The developer commands: what each of them runs, once the environment is ready."""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import interop
import journeys
import system_packages
from environment import BUNDLER, PLANNER, Environment
from processes import CHECKOUT, run
from trouble import Trouble

_BENCHES = CHECKOUT / "tests" / "bench"
_KILLS = "1000"
_CHECKS = (
    ("-m", "ruff", "check"),
    ("-m", "ruff", "format", "--check"),
    ("-m", "mypy", "planner", "packaging/dev.py", "tests"),
    ("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache", "--no-logo"),
)
_INTERRUPTED = 130
_WRONG_USAGE = 2


def main(arguments: list[str]) -> int:
    """Carry out one command; its exit code is the program's."""
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help"):
        print(_usage())
        return 0
    if name not in _COMMANDS:
        print(f"There is no command “{name}”.\n\n{_usage()}", file=sys.stderr)
        return _WRONG_USAGE
    try:
        _prepare()
        return _COMMANDS[name](rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
    except OSError as error:
        print(
            f"This could not be done: {error}. When that is put right, run the same command again.",
            file=sys.stderr,
        )
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 1


def _prepare() -> None:
    if not PLANNER.is_whole():
        system_packages.provide(system_packages.missing())
        PLANNER.make()


def _setup(_arguments: list[str]) -> int:
    """Make everything ready, and nothing else."""
    print("Everything is ready: python3 packaging/dev.py run")
    return 0


def _run(arguments: list[str]) -> int:
    """Start the program with these arguments; without any, its window opens."""
    # Paths among the arguments are meant from where the caller stands, so that folder stays the current one.
    program = (PLANNER.python, "-P", "-m", "planner")
    return run([*program, *arguments], folder=Path.cwd(), PYTHONPATH=str(CHECKOUT))


def _test(arguments: list[str]) -> int:
    """Run the tests, those in a real window where one can be had; arguments go to pytest."""
    journeys.provide()
    return run([PLANNER.python, "-m", "pytest", *arguments])


def _lint(_arguments: list[str]) -> int:
    """Check style, types and layers."""
    return max(run([PLANNER.python, *check]) for check in _CHECKS)


def _bench(arguments: list[str]) -> int:
    """Measure: all of tests/bench, one by its name, or --crash; further arguments go on."""
    if arguments[:1] == ["--crash"]:
        return run([PLANNER.python, "-m", "tests.bench.crash", "--kills", _KILLS, *arguments[1:]])
    names = sorted(path.stem for path in _BENCHES.glob("bench_*.py"))
    if arguments and not arguments[0].startswith("-"):
        name, *arguments = arguments
        if f"bench_{name}" not in names:
            known = ", ".join(known.removeprefix("bench_") for known in names)
            raise Trouble(f"There is no benchmark “{name}”. There are: {known or 'none yet'}.")
        names = [f"bench_{name}"]
    return max((run([PLANNER.python, "-m", f"tests.bench.{name}", *arguments]) for name in names), default=0)


def _interop(arguments: list[str]) -> int:
    """See whether other calendar programs read what we export as we mean it; installs them first."""
    left_out = interop.provide()
    return run([PLANNER.python, "-m", "tests.interop", "--tools", interop.TOOLS, *left_out, *arguments])


def _lock(arguments: list[str]) -> int:
    """Make the lock files of Python packages anew (--upgrade also takes newer versions)."""
    return max(
        _compiled(PLANNER, "pyproject.toml", "--all-extras", "--group=dev", *arguments),
        _compiled(interop.KHAL, "tests/interop/khal.in", *arguments),
        _compiled(
            BUNDLER,
            "pyproject.toml",
            "packaging/bundle.in",
            "--all-extras",
            "--constraint=packaging/requirements.lock",
        ),
    )


def _compiled(environment: Environment, *wanted: str) -> int:
    everywhere = ("--universal", "--python-version=3.11", "--generate-hashes")
    quietly = ("--quiet", "--no-config", "--custom-compile-command=python3 packaging/dev.py lock")
    file = ("--output-file", environment.lock.relative_to(CHECKOUT))
    return run([PLANNER.python, "-m", "uv", "pip", "compile", *wanted, *file, *everywhere, *quietly])


def _screenshots(_arguments: list[str]) -> int:
    """Take the pictures in README.md from the program as it is now, into packaging/pictures."""
    program = (PLANNER.python, "packaging/screenshots.py", "packaging/pictures")
    with TemporaryDirectory() as home:
        return run(program, PYTHONPATH=str(CHECKOUT), HOME=home, XDG_DATA_HOME=home)


def _bundle(_arguments: list[str]) -> int:
    """Freeze the program into build/ebb-flow, which runs without Python, and try it out."""
    import bundling  # noqa: PLC0415 - it asks the program for its names, which no other command needs

    bundling.bundle()
    return bundling.prove()


def _deb(_arguments: list[str]) -> int:
    """Put the frozen program into a package for Debian and Ubuntu, in dist/ (freezes it first)."""
    import bundling  # noqa: PLC0415 - as above
    import changelog  # noqa: PLC0415 - as above
    import debian  # noqa: PLC0415 - as above

    bundling.bundle()
    bundling.DIST.mkdir(exist_ok=True)
    print(debian.package(bundling.DIST, changelog.today()))
    return 0


def _release(arguments: list[str]) -> int:
    """See that all agree on the version, build its files and their sums in dist/ (--draft: any day)."""
    import releasing  # noqa: PLC0415 - as above

    return releasing.release(draft=arguments == ["--draft"])


_COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "setup": _setup,
    "run": _run,
    "test": _test,
    "lint": _lint,
    "bench": _bench,
    "interop": _interop,
    "lock": _lock,
    "screenshots": _screenshots,
    "bundle": _bundle,
    "deb": _deb,
    "release": _release,
}


def _usage() -> str:
    lines = [f"    {name:<12}{command.__doc__}" for name, command in _COMMANDS.items()]
    return "\n".join(["Usage: python3 packaging/dev.py COMMAND [ARGUMENTS]", "", *lines])
