"""The libraries that the program stands on where it is not bundled, as they are installed here."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from planner.identity import PROGRAM
from planner.resource_files import PACKAGE
from planner.services.about.part import Part

NAME = re.compile(r"[\w.-]+", re.ASCII)
NAMED = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
# What a library needs for an extra of its own, it is not brought here for.
EXTRA = re.compile(r";.*\bextra\b")


def installed() -> tuple[Part, ...]:
    """By their names; what is asked for and not here is left out."""
    found: dict[str, Distribution] = {}
    asked = list(_asked_for())
    while asked:
        name = asked.pop()
        one = _found(name)
        if one is not None and one.name not in found:
            found[one.name] = one
            asked.extend(_names(one.requires or ()))
    return tuple(_part(one) for _, one in sorted(found.items(), key=lambda item: item[0].casefold()))


def _asked_for() -> Iterator[str]:
    """By the program itself: in the words of its wheel, or of the checkout."""
    ours = _found(PROGRAM)
    if ours is not None:
        yield from (_name(one) for one in ours.requires or ())
        return
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    yield from _names(project["dependencies"])
    yield from _names(project["optional-dependencies"]["window"])


def _names(required: Iterable[str]) -> Iterator[str]:
    return (_name(one) for one in required if not EXTRA.search(one))


def _name(required: str) -> str:
    found = NAME.match(required)
    return found[0] if found else ""


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except (PackageNotFoundError, ValueError):
        return None


def _part(one: Distribution) -> Part:
    texts = (
        Path(str(one.locate_file(file)))
        for file in one.files or ()
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(NAMED)
    )
    return Part(one.name, one.version, _licence(one), tuple(text for text in texts if text.is_file()))


def _licence(one: Distribution) -> str:
    """In the newer words of its wheel, or in the older ones."""
    sorts = (sort for sort in _said(one, "Classifier") if sort.startswith("License ::"))
    older = ", ".join(sort.rpartition(" :: ")[2] for sort in sorts)
    whole = next(iter(_said(one, "License")), "").partition("\n")[0]
    return next(iter(_said(one, "License-Expression")), older or whole)


def _said(one: Distribution, field: str) -> list[str]:
    return one.metadata.get_all(field) or []
