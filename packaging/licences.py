"""Gathers the licences of everything that a frozen program is made of."""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from names import identity
from processes import CHECKOUT, told

_OWN = Path(__file__).parent / "licences"
_DEBIAN = Path("/usr/share/doc")
_NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
# Their wheels name the licence and leave its words out.
_QT = ("PySide6_Essentials", "pyside6_essentials", "PySide6-Essentials", "shiboken6")
_QT_LICENCE = "LGPL-3.0-only"
# It puts a start of its own into what it freezes, and its licence allows that for any program.
_FREEZER = "pyinstaller"


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside: its ``licence`` in short, and the ``files`` with its words, within the folder."""

    name: str
    version: str
    licence: str
    files: list[str]


def gather(modules: Iterable[str], libraries: Iterable[str], folder: Path) -> list[Part]:
    """Put the licences of what is inside into ``folder``, with an ``index.json``.

    ``modules`` are names of modules or of files in them, ``libraries`` the places of shared libraries.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = [_ours(folder), _python(folder), *_packages(modules, folder), *_of_the_system(libraries, folder)]
    index = json.dumps([asdict(part) for part in parts], indent=1, ensure_ascii=False)
    (folder / "index.json").write_text(index + "\n", encoding="utf-8")
    return parts


def _ours(folder: Path) -> Part:
    sources = {
        "program": CHECKOUT / "LICENSE",
        "texts": CHECKOUT / "resources" / "LICENSE",
        "inter-font": CHECKOUT / "resources" / "fonts" / "LICENSE",
    }
    files = [_kept(source, folder, "ebb-flow", f"{name}.txt") for name, source in sources.items()]
    return Part(identity.NAME, identity.VERSION, "MIT AND CC-BY-4.0 AND OFL-1.1", files)


def _python(folder: Path) -> Part:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    found = [place for place in places if place.exists()][:1]
    found = found or [_DEBIAN / f"python{sys.version_info.major}.{sys.version_info.minor}" / "copyright"]
    files = [_kept(place, folder, "python", "LICENSE.txt") for place in found]
    return Part("Python", sys.version.split()[0], "PSF-2.0", files)


def _packages(modules: Iterable[str], folder: Path) -> Iterable[Part]:
    owners = packages_distributions()
    tops = {re.split(r"[./\\\\]", module, maxsplit=1)[0] for module in modules}
    names = {name for top in tops for name in owners.get(top, ()) if name != "ebb-flow"}
    for name in sorted(names | {_FREEZER}, key=str.lower):
        found = distribution(name)
        files = [
            _kept(Path(str(found.locate_file(file))), folder, name, file.name)
            for file in found.files or ()
            if ".dist-info" in file.parts[0] and file.name.upper().startswith(_NAMES)
        ]
        if name in _QT:
            files = [_kept(text, folder, "qt", text.name) for text in sorted(_OWN.iterdir())]
        yield Part(found.metadata["Name"], found.version, _in_short(name, found), files)


def _in_short(name: str, found: Distribution) -> str:
    if name in _QT:
        return _QT_LICENCE
    said = found.metadata.get("License-Expression") or found.metadata.get("License")
    if said and "\n" not in said:
        return said
    sorts = found.metadata.get_all("Classifier") or []
    return " AND ".join(sort.rpartition(" :: ")[2] for sort in sorts if sort.startswith("License ::"))


def _of_the_system(libraries: Iterable[str], folder: Path) -> Iterable[Part]:
    """Debian says of each of its packages whose it is; other systems lend none of their libraries."""
    if not shutil.which("dpkg-query"):
        return
    ours = (sys.prefix, sys.base_prefix)
    files = {str(Path(file).resolve()) for file in libraries if not file.startswith(ours)}
    packages = {package for file in files if (package := _package_of(file))}
    for package in sorted(packages):
        version = told(("dpkg-query", "--show", "--showformat=${Version}", package))
        name = package.partition(":")[0]
        text = _DEBIAN / name / "copyright"
        yield Part(name, version, "see its file", [_kept(text, folder, "system", f"{name}.txt")])


def _package_of(file: str) -> str:
    """Debian's package that brings this file; on a merged system it may be known by its older place."""
    for place in (file, file.removeprefix("/usr")):
        with suppress(subprocess.CalledProcessError):
            return told(("dpkg-query", "--search", place)).split(": ")[0]
    return ""


def _kept(source: Path, folder: Path, part: str, name: str) -> str:
    target = folder / part / name
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(source, target)
    return target.relative_to(folder).as_posix()
