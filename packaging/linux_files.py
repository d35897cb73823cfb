"""What a Linux desktop wants to know of a program, beside the program: all that goes below ``share``."""

import gzip
import re
import shutil
from datetime import date
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

import changelog
import manual
from environment import BUNDLER
from icons import SIZES
from names import identity
from processes import CHECKOUT, run
from trouble import Trouble

LINUX = CHECKOUT / "packaging" / "linux"
APP_SVG = CHECKOUT / "resources" / "icons" / "app.svg"
PLAN_SVG = LINUX / "plan.svg"
PLAN_ICON = f"{identity.APPLICATION_ID}.plan"


def write(share: Path, executable: str, today: date) -> None:
    """Everything below ``share``; ``executable`` is what a launcher starts. Raises Trouble."""
    identifier = identity.APPLICATION_ID
    _put(share / "applications" / f"{identifier}.desktop", desktop_entry(executable))
    _put(share / "mime" / "packages" / f"{identifier}.xml", plan_type())
    _put(share / "metainfo" / f"{identifier}.metainfo.xml", shop_entry(today))
    page = share / "man" / "man1" / f"{identity.PROGRAM}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(manual.page(today).encode(), mtime=0))
    _put_icons(share / "icons" / "hicolor")


def desktop_entry(executable: str) -> str:
    """What menus show."""
    return _filled("program.desktop", _words(executable))


def plan_type() -> str:
    """By what a plan is told from other files."""
    return _filled("plan-type.xml", _words(identity.PROGRAM))


def shop_entry(today: date) -> str:
    """What shops for programs show, in the form of AppStream."""
    releases = "\n".join(_release(release, today) for release in changelog.releases())
    return _filled("metainfo.xml", _words(identity.PROGRAM) | {"releases": releases})


def _words(executable: str) -> dict[str, str]:
    return {
        "name": identity.NAME,
        "program": identity.PROGRAM,
        "id": identity.APPLICATION_ID,
        "exec": executable,
        "mime": identity.PLAN_MIME_TYPE,
        "suffix": identity.PLAN_SUFFIX,
        "icon": PLAN_ICON,
        "magic": f"0x{identity.SQLITE_APPLICATION_ID:08x}",
        "licence": licence(),
    }


def licence() -> str:
    """Of all that is ours or comes with it as we got it, in short."""
    project = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^license = "(.+)"$', project, re.MULTILINE)
    if found is None:
        raise Trouble("pyproject.toml does not say under which licence the program is.")
    return found[1]


def _release(release: changelog.Release, today: date) -> str:
    lines = "\n".join(f"          <li>{escape(line)}</li>" for line in release.lines)
    return (
        f'    <release version="{release.version}" date="{release.day or today}">\n      <description>\n'
        f"        <ul>\n{lines}\n        </ul>\n      </description>\n    </release>"
    )


def _filled(name: str, words: dict[str, str]) -> str:
    text = (LINUX / name).read_text(encoding="utf-8")
    if name.endswith(".xml"):
        words = {key: word if key == "releases" else escape(word) for key, word in words.items()}
    return Template(text).substitute(words)


def _put_icons(icons: Path) -> None:
    """Pictures of all sizes for whoever cannot draw an SVG."""
    for svg, family, name in (
        (APP_SVG, "apps", identity.APPLICATION_ID),
        (PLAN_SVG, "mimetypes", PLAN_ICON),
    ):
        drawn = CHECKOUT / "build" / "pieces"
        if run([BUNDLER.python, CHECKOUT / "packaging" / "icons.py", svg, drawn, "png"]) != 0:
            raise Trouble("The icons could not be drawn; the lines above say why.")
        for size in SIZES:
            target = icons / f"{size}x{size}" / family / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(drawn / f"{svg.stem}-{size}.png", target)
        scalable = icons / "scalable" / family / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(svg, scalable)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
