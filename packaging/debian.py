"""Makes the package for Debian, Ubuntu and their kin out of the frozen program."""

import gzip
import shutil
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path
from string import Template
from textwrap import indent, wrap

import changelog
import linux_files
import system_packages
from bundling import BUILD, BUNDLE
from debian_needs import needs
from maintainer import MAINTAINER
from names import identity
from processes import CHECKOUT, run, told
from trouble import Trouble

TREE = BUILD / "debian"
# Asked for by one plugin alone, which stays silent without it.
_FOR_PRINTING = {"libcups.so.2": "libcups2t64 | libcups2"}
# Read by name when the program runs: how letters are found, and how keys are laid out.
_READ = ("fontconfig-config", "xkb-data")
_RECOMMENDED = ("fonts-dejavu-core", "fonts-noto-color-emoji")
_DESCRIPTION = (
    "It shows both weeks side by side and keeps time of one's own as carefully as time together: "
    "with agreements, cards to talk with, and calendars of other programs coming in and going out.",
    "Everything is in one file on your own computer. There is no account and no cloud.",
)


def package(folder: Path, today: date) -> Path:
    """The .deb, put into ``folder``, of the bundle as it is now. Raises Trouble."""
    if shutil.which("dpkg-deb") is None:
        raise Trouble("A package for Debian can only be made where dpkg is.")
    system_packages.provide([] if shutil.which("readelf") else ["binutils"])
    shutil.rmtree(TREE, ignore_errors=True)
    _plant(today)
    _put(TREE / "DEBIAN" / "control", _control())
    _put(TREE / "DEBIAN" / "md5sums", _sums())
    target = folder / f"{identity.PROGRAM}_{identity.VERSION}_{_architecture()}.deb"
    made = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, target)
    if run(made) != 0:
        raise Trouble("The package could not be made; the words of dpkg-deb are above.")
    return target


def _plant(today: date) -> None:
    """All the files, where they will lie."""
    usr = TREE / "usr"
    shutil.copytree(BUNDLE, usr / "lib" / identity.PROGRAM, symlinks=True)
    _open_to_all(usr / "lib" / identity.PROGRAM)
    (usr / "bin").mkdir()
    (usr / "bin" / identity.PROGRAM).symlink_to(f"../lib/{identity.PROGRAM}/{identity.PROGRAM}")
    linux_files.write(usr / "share", identity.PROGRAM, today)
    papers = usr / "share" / "doc" / identity.PROGRAM
    _put(papers / "copyright", copyright_file())
    (papers / "changelog.gz").write_bytes(gzip.compress(changelog_file(today).encode(), mtime=0))
    overrides = (linux_files.LINUX / "lintian-overrides").read_text(encoding="utf-8")
    _put(usr / "share" / "lintian" / "overrides" / identity.PROGRAM, overrides)
    _open_to_all(usr / "share")


def _open_to_all(folder: Path) -> None:
    """The same for whoever builds it, under any mask; libraries are not started by themselves."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            program = path.is_dir() or path == folder / identity.PROGRAM
            path.chmod(0o755 if program else 0o644)


def _control() -> str:
    installed = sum(path.lstat().st_size for path in (TREE / "usr").rglob("*") if path.is_file()) // 1024
    paragraphs = "\n .\n".join(indent("\n".join(wrap(text, 78)), " ") for text in _DESCRIPTION)
    fields = {
        "Package": identity.PROGRAM,
        "Version": identity.VERSION,
        "Architecture": _architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": installed,
        "Depends": ", ".join([*needs(BUNDLE, set(_FOR_PRINTING)), *_READ]),
        "Recommends": ", ".join([*_FOR_PRINTING.values(), *_RECOMMENDED]),
        "Section": "utils",
        "Priority": "optional",
        "Description": f"week planner for couples\n{paragraphs}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _sums() -> str:
    files = sorted(path for path in (TREE / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    names = [str(path.relative_to(TREE)) for path in files]
    return told(("md5sum", *names), folder=TREE)


def changelog_file(today: date) -> str:
    """In Debian's form; without a Debian revision the program's own changes are the package's."""
    sections = []
    for release in changelog.releases():
        items = (wrap(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in release.lines)
        lines = "\n".join(line for item in items for line in item)
        noon = datetime.combine(release.day or today, time(12), tzinfo=UTC)
        head = f"{identity.PROGRAM} ({release.version}) unstable; urgency=medium"
        sections.append(f"{head}\n\n{lines}\n\n -- {MAINTAINER}  {format_datetime(noon)}\n")
    return "\n".join(sections)


def copyright_file() -> str:
    """Whose everything is and under which licence, in the form that Debian reads."""
    texts = {
        "expat": CHECKOUT / "LICENSE",
        "cc_by": CHECKOUT / "resources" / "LICENSE",
        "ofl": CHECKOUT / "resources" / "fonts" / "LICENSE",
    }
    words = {name: _folded(path.read_text(encoding="utf-8")) for name, path in texts.items()}
    template = Template((linux_files.LINUX / "copyright").read_text(encoding="utf-8"))
    return template.substitute(words, name=identity.NAME, program=identity.PROGRAM, maintainer=MAINTAINER)


def _folded(text: str) -> str:
    return "\n".join(f" {line.rstrip() or '.'}" for line in text.strip().splitlines())


def _architecture() -> str:
    return told(("dpkg", "--print-architecture")).strip()


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
