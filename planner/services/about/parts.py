"""What the program is made of: as it was bundled, or as it lies here."""

import json
import platform
import sysconfig
from pathlib import Path

from planner.identity import CODE_LICENSE, FONT_LICENSE, NAME, TEXT_LICENSE, VERSION
from planner.resource_files import PACKAGE, resource
from planner.services.about.installed import installed
from planner.services.about.part import Part

INDEX = "licences/index.json"


def parts() -> tuple[Part, ...]:
    """The program itself first, then all that it stands on."""
    index = _resource(INDEX)
    if index is None:
        return (_ours(), _python(), *installed())
    return tuple(
        Part(one["name"], one["version"], one["licence"], tuple(index.parent / file for file in one["files"]))
        for one in json.loads(index.read_bytes())
    )


def _ours() -> Part:
    places = (PACKAGE.parent / "LICENSE", _resource("LICENSE"), _resource("fonts/LICENSE"))
    licence = f"{CODE_LICENSE} AND {TEXT_LICENSE} AND {FONT_LICENSE}"
    return Part(NAME, VERSION, licence, tuple(place for place in places if place and place.is_file()))


def _python() -> Part:
    place = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Part("Python", platform.python_version(), "PSF-2.0", (place,) if place.is_file() else ())


def _resource(name: str) -> Path | None:
    try:
        return resource(name)
    except FileNotFoundError:
        return None
