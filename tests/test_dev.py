"""Starts packaging/dev.py as a person would, in a checkout of its own whose lock file asks for no package."""

import ast
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent / "packaging"
PROGRAM = """
import os, pathlib, sys, time
try:
    print(os.getcwd(), sys.argv[1:], flush=True)
    time.sleep(60 if "wait" in sys.argv else 0)
except KeyboardInterrupt:
    time.sleep(0.5)
    pathlib.Path("put-away").touch()
sys.exit(7 + sys.flags.optimize)
"""
# Writes down what it was told to do, and makes what npm would.
NPM = """#!/bin/sh
echo "$(pwd) $*" >> "$0.log"
test ! -e "$0.broken"
"""
NOBODY = 65534
needs_apt = pytest.mark.skipif(shutil.which("apt-get") is None, reason="only Debian and Ubuntu have apt-get")


class Checkout:
    """A folder with the developer commands and a program that tells how it was started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.dev = folder / "packaging" / "dev.py"
        self.lock = folder / "packaging" / "requirements.lock"
        self.libraries = folder / "packaging" / "debian-packages.txt"
        self.environment = folder / ".venv"

    def furnish(self) -> None:
        shutil.copytree(PACKAGING, self.folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        self.lock.write_text("", encoding="utf-8")
        self.libraries.write_text("", encoding="utf-8")
        program = self.folder / "planner" / "__main__.py"
        program.parent.mkdir()
        program.write_text(PROGRAM, encoding="utf-8")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.dev), *arguments]

    def start(
        self, *arguments: str, folder: Path | None = None, **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        return finished(self.command(*arguments), folder=folder, **variables)


def finished(
    command: list[str], *, folder: Path | None = None, **variables: str
) -> "subprocess.CompletedProcess[str]":
    surroundings = os.environ | variables
    return subprocess.run(
        command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False, timeout=100
    )


@pytest.fixture
def bare(tmp_path: Path) -> Checkout:
    """Nothing was set up here yet."""
    checkout = Checkout(tmp_path / "bare")
    checkout.furnish()
    return checkout


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    checkout = Checkout(tmp_path_factory.mktemp("pattern") / "checkout")
    checkout.furnish()
    process = checkout.start("setup")
    assert process.returncode == 0, process.stderr
    return checkout


@pytest.fixture
def ready(pattern: Checkout, tmp_path: Path) -> Checkout:
    """Everything is set up here; a copy, because making an environment takes seconds."""
    shutil.copytree(pattern.folder, tmp_path / "ready", symlinks=True)
    return Checkout(tmp_path / "ready")


def test_an_old_python_can_read_the_file() -> None:
    ast.parse((PACKAGING / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_old_python_gets_one_plain_sentence(bare: Checkout) -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 7, 16); runpy.run_path(sys.argv[1], run_name='__main__')"
    )

    process = finished([sys.executable, "-c", pretend, str(bare.dev)])

    assert process.returncode == 1
    assert process.stderr.startswith("Ebb & Flow needs Python 3.11 or newer, and this is Python 3.7.")
    assert process.stderr.count("\n") == 1


@needs_apt
def test_who_is_not_root_gets_the_line_that_installs_what_is_missing(bare: Checkout) -> None:
    bare.libraries.write_text("libc.so.6 libc6\nlibnowhere.so.1 libnowhere1\n", encoding="utf-8")

    process = finished([*as_nobody(), *bare.command("run")])

    assert process.returncode == 1
    [line] = [line for line in process.stderr.splitlines() if line.startswith("    ")]
    assert line.endswith("sudo apt-get install -y --no-install-recommends libnowhere1")
    assert not bare.environment.exists()


def as_nobody() -> list[str]:
    if os.geteuid() != 0:
        return []
    # Nobody keeps the right to read this checkout and this Python, which may lie in root's own folders.
    keep = [f"--{kind}-caps=+dac_override" for kind in ("inh", "ambient")]
    return [shutil.which("setpriv") or "setpriv", f"--reuid={NOBODY}", *keep]


def test_a_system_without_apt_goes_on_without_asking_for_packages(bare: Checkout, tmp_path: Path) -> None:
    bare.libraries.write_text("libnowhere.so.1 libnowhere1\n", encoding="utf-8")

    process = bare.start("setup", PATH=str(tmp_path))

    assert process.returncode == 0, process.stderr
    assert "libnowhere" not in process.stdout + process.stderr


def test_a_second_start_finds_everything_made(ready: Checkout) -> None:
    process = ready.start("setup")

    assert process.returncode == 0
    assert "Preparing" not in process.stdout


def test_a_new_lock_file_and_an_interrupted_making_both_lead_to_a_new_environment(ready: Checkout) -> None:
    left_over = ready.environment / "left-over"
    left_over.touch()
    ready.lock.write_text("# another\n", encoding="utf-8")
    making = subprocess.Popen(ready.command("setup"), stdout=subprocess.DEVNULL, start_new_session=True)
    wait_until_gone(left_over)
    os.killpg(making.pid, signal.SIGKILL)
    making.wait()

    process = ready.start("setup")

    assert process.returncode == 0, process.stderr
    assert "Preparing" in process.stdout
    assert "Preparing" not in ready.start("setup").stdout


def wait_until_gone(path: Path) -> None:
    deadline = time.monotonic() + 60
    while path.exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_packages_that_cannot_be_had_are_told_in_a_sentence_and_asked_for_again(bare: Checkout) -> None:
    bare.lock.write_text(f"nowhere-to-be-had==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")

    for _attempt in range(2):
        process = bare.start("setup", PIP_NO_INDEX="1")

        assert process.returncode == 1
        assert "nowhere-to-be-had" in process.stderr
        assert "The packages could not be installed" in process.stderr
        assert "Traceback" not in process.stderr


def test_run_passes_on_arguments_and_exit_code_and_stays_where_the_person_is(
    ready: Checkout, tmp_path: Path
) -> None:
    process = ready.start("run", "week", "--json", folder=tmp_path)

    assert process.stdout == f"{tmp_path} ['week', '--json']\n"
    assert process.returncode == 7


def test_run_alone_opens_the_window(ready: Checkout) -> None:
    assert ready.start("run").stdout.endswith(" []\n")


def test_the_program_does_not_inherit_what_bends_python(ready: Checkout, tmp_path: Path) -> None:
    (tmp_path / "planner.py").write_text("raise SystemExit('the wrong planner')\n", encoding="utf-8")

    process = ready.start("run", folder=tmp_path, PYTHONPATH=str(tmp_path), PYTHONOPTIMIZE="1")

    assert process.returncode == 7, process.stderr


def test_ctrl_c_says_nothing_and_lets_the_program_finish(ready: Checkout, tmp_path: Path) -> None:
    process = subprocess.Popen(
        ready.command("run", "wait"),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()

    os.killpg(process.pid, signal.SIGINT)

    assert process.wait(timeout=30) == 130
    assert (tmp_path / "put-away").exists()
    assert process.communicate()[1] == ""


def test_tests_run_without_a_real_window_where_none_can_be_had(ready: Checkout, tmp_path: Path) -> None:
    (ready.folder / "pytest.py").write_text("import sys; print('tested', sys.argv[1:])\n", encoding="utf-8")
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "apt-get").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (bin_ / "apt-get").chmod(0o755)

    process = ready.start("test", "-x", PATH=str(bin_))

    assert process.returncode == 0
    assert process.stdout.endswith("tested ['-x']\n")
    assert process.stderr.startswith("The tests in a real window are left out. ")
    assert "Traceback" not in process.stderr


def test_an_unknown_command_is_answered_with_those_there_are(bare: Checkout) -> None:
    process = bare.start("fly")

    assert process.returncode == 2
    assert "There is no command “fly”." in process.stderr
    assert "    test " in process.stderr


@pytest.fixture
def readers(ready: Checkout, tmp_path: Path) -> Checkout:
    """Everything is set up here, and the readers wanted need nothing that has to be fetched."""
    interop = ready.folder / "tests" / "interop"
    interop.mkdir(parents=True)
    for name in ("khal.lock", "package.json", "package-lock.json"):
        (interop / name).write_text("", encoding="utf-8")
    (interop / "__main__.py").write_text("import sys; print(sys.argv[1:])\n", encoding="utf-8")
    provider = ready.folder / "packaging" / "interop.py"
    text = provider.read_text(encoding="utf-8").replace("/usr/bin/python3", "/bin/true")
    provider.write_text(text, encoding="utf-8")
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for name, program in (("node", "#!/bin/sh\n"), ("npm", NPM)):
        (bin_ / name).write_text(program, encoding="utf-8")
        (bin_ / name).chmod(0o755)
    return ready


def asked(
    readers: Checkout, *arguments: str, path: str | None = None, **variables: str
) -> "subprocess.CompletedProcess[str]":
    usual = f"{readers.folder.parent / 'bin'}:{os.environ['PATH']}"
    return readers.start("interop", *arguments, folder=None, PATH=path or usual, **variables)


def test_interop_installs_the_readers_once_and_passes_on_arguments(readers: Checkout) -> None:
    tools = readers.folder / ".interop"
    npm = readers.folder.parent / "bin" / "npm.log"

    for _attempt in range(2):
        process = asked(readers, "--zone", "UTC")

        assert process.returncode == 0, process.stderr
        assert process.stdout.endswith(f"['--tools', '{tools}', '--zone', 'UTC']\n")
        assert npm.read_text(encoding="utf-8").count("\n") == 1
    assert npm.read_text(encoding="utf-8").startswith(f"{tools / 'node'} ci --ignore-scripts ")
    assert (tools / "khal" / "bin" / "python").exists()
    assert not (readers.folder / "node_modules").exists()

    (readers.folder / "tests" / "interop" / "package-lock.json").write_text("{}", encoding="utf-8")
    asked(readers)

    assert npm.read_text(encoding="utf-8").count("\n") == 2


def test_readers_that_cannot_be_had_are_named_and_asked_for_again(readers: Checkout) -> None:
    (readers.folder.parent / "bin" / "npm.broken").touch()

    for _attempt in range(2):
        process = asked(readers)

        assert process.returncode == 1
        assert process.stderr.startswith("ical.js, node-ical cannot be asked. npm could not install them;")
        assert "--tools" not in process.stdout

    (readers.folder / "tests" / "interop" / "khal.lock").write_text(
        f"nowhere-to-be-had==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8"
    )
    process = asked(readers, PIP_NO_INDEX="1")

    assert process.returncode == 1
    assert "khal cannot be asked. The packages could not be installed;" in process.stderr


def test_who_has_no_node_and_no_apt_is_told_which_readers_need_it(readers: Checkout, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()

    process = asked(readers, path=str(nothing))

    assert process.returncode == 1
    assert process.stderr == (
        "ical.js, node-ical cannot be asked. Please install what Debian and Ubuntu call nodejs, npm.\n"
    )


@needs_apt
def test_who_is_not_root_gets_the_line_that_installs_what_readers_need(readers: Checkout) -> None:
    provider = readers.folder / "packaging" / "interop.py"
    text = provider.read_text(encoding="utf-8").replace("/bin/true", "/bin/false")
    provider.write_text(text, encoding="utf-8")

    process = finished([*as_nobody(), *readers.command("interop")])

    assert process.returncode == 1
    assert "libical cannot be asked. Some packages of the system are missing." in process.stderr
    [line] = [line for line in process.stderr.splitlines() if line.startswith("    ")]
    assert line.endswith(" python3-gi gir1.2-ical-3.0")
