"""What a file says of one thing, taken piece by piece and looked at before it is let in."""

import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, TypeVar

from planner.domain.errors import UserError, shown
from planner.domain.text import checked_text

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
VERSION, LONGEST_ID, LONGEST_TOLD, MOST_BYTES = 1, 200, 40, 8_000_000


class Told:
    """One thing of the file. Each way to ask for a piece raises UserError where it is something else."""

    def __init__(self, told: Any) -> None:
        if not isinstance(told, dict):
            raise UserError("It is no object.")
        self._told: dict[str, Any] = told

    def text(self, name: str) -> str:
        """The text of that name, empty where there is none."""
        told = self._told.get(name, "")
        if not isinstance(told, str):
            raise UserError("Its “{name}” is no text.", name=name)
        return told

    def id(self) -> str:
        id = checked_text(self.text("id"), "id", LONGEST_ID)
        if not id:
            raise UserError("It has no “id”.")
        return id

    def one_of(self, name: str, names: type[E], usual: E | None = None) -> E:
        told = self._told.get(name, usual)
        if isinstance(told, str) and told in list(names):
            return names(told)
        raise UserError(
            "Its “{name}” is {told}; there are {names}.", name=name, told=_brief(told), names=", ".join(names)
        )

    def some_of(self, name: str, names: type[E]) -> tuple[E, ...]:
        told = self._told.get(name, [])
        if isinstance(told, list) and all(one in list(names) for one in told):
            return tuple(one for one in names if one in told)
        raise UserError(
            "Its “{name}” are {told}; there are {names}.",
            name=name,
            told=_brief(told),
            names=", ".join(names),
        )

    def number(self, name: str, least: int, most: int) -> int:
        told = self._told.get(name)
        if type(told) is int and least <= told <= most:
            return told
        raise UserError(
            "Its “{name}” is {told}; it can be a number from {least} to {most}.",
            name=name,
            told=_brief(told),
            least=least,
            most=most,
        )

    def texts(self, name: str) -> tuple[str, ...]:
        told = self._told.get(name)
        if not isinstance(told, list) or not all(isinstance(one, str) and one.strip() for one in told):
            raise UserError("Its “{name}” are no list of texts.", name=name)
        return tuple(one.strip() for one in told)

    def inside(self, name: str) -> "Told | None":
        """What is told within it, None where there is nothing."""
        told = self._told.get(name)
        return None if told is None else Told(told)

    def has(self, name: str) -> bool:
        return self._told.get(name) is not None


def listed(data: bytes, form: str, name: str) -> list[Any]:
    """The list called ``name`` of a file in that format. Raises UserError for any other file."""
    if len(data) > MOST_BYTES:
        raise UserError("This file is larger than 8 MB, so it was left alone.")
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (RecursionError, ValueError) as error:
        raise UserError("This file is no JSON in UTF-8, so nothing of it is offered.") from error
    if not isinstance(document, dict) or document.get("format") != form:
        raise UserError("The format of this file is not “{wanted}”.", wanted=form)
    if document.get("version") != VERSION:
        raise UserError("This file is in a newer form than this program reads.")
    found = document.get(name)
    if not isinstance(found, list):
        raise UserError("There is no list called “{name}” in this file.", name=name)
    return found


def each(
    things: Iterable[Any], word: str, read: Callable[[Told], tuple[str, T]]
) -> tuple[list[T], list[str]]:
    """What can be read, and a sentence for each that cannot; ``read`` returns its id too."""
    found: dict[str, T] = {}
    refused = []
    for number, thing in enumerate(things, 1):
        try:
            id, value = read(Told(thing))
            if id in found:
                raise UserError("Its id was there before.")
        except UserError as problem:
            refused.append(f"{word} {number:,}{_named(thing)}: {problem}")
        else:
            found[id] = value
    return list(found.values()), refused


def _named(thing: Any) -> str:
    id = thing.get("id") if isinstance(thing, dict) else None
    return f" ({_brief(id)})" if isinstance(id, str) and id else ""


def _brief(told: Any) -> str:
    """What a file says, short enough for a sentence."""
    if told is None:
        return "missing"
    if isinstance(told, list | dict):
        return "a list" if isinstance(told, list) else "an object"
    return f"“{shown(str(told)[:LONGEST_TOLD])}”"
