"""The names of a plan's people in a line, the way each of them is typed."""

import re
from dataclasses import dataclass

from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.scan import Found, Line, any_of, phrase

AND = r"(?: and | & ?| ?\+ ?)"
JOIN = rf"(?:, and |{AND}|, ?| ?/ ?)"
ME = r"(?:me|myself|i)(?![\w-]| time)"
AFTER_AT = re.compile(r"(?:\bat (?:the )?|@ ?)$")


@dataclass(frozen=True, slots=True)
class Named:
    """People by their ids, in the order of the line.

    ``speaker`` says that "me" is among them, ``company`` that they were named after "with".
    """

    ids: tuple[str, ...]
    speaker: bool = False
    company: bool = False


class Names:
    """Finds names; those nobody could take for anything else before all other words."""

    def __init__(self, setting: Setting) -> None:
        folded = ((Line(person.name).open.strip(), person.id) for person in reversed(setting.people))
        self._ids = {name: person for name, person in folded if name}
        self._several = {name for name in self._ids if " " in name}
        name = any_of(self._ids)
        self._name = re.compile(rf"(?<!\w)(?:{name})(?!\w)")
        one = rf"(?:{name})(?:'s?)?"
        self._names = phrase(
            rf"(?P<how>(?:for|with) )?(?P<me>{ME}{AND})?{one}(?:{JOIN}{one})*(?P<too>{AND}{ME})?",
        )

    def read_certain(self, line: Line) -> list[Found[Named]]:
        """Names of several words and with "'s", before a "May" in them is taken for the month."""
        return line.take(self._names, Role.WHO, self._certain) if self._ids else []

    def read(self, line: Line) -> list[Found[Named]]:
        """All names that are left."""
        return line.take(self._names, Role.WHO, self._named) if self._ids else []

    def _certain(self, match: re.Match[str]) -> Named | None:
        names = self._name.findall(match[0])
        return self._named(match) if "'s" in match[0] or self._several.intersection(names) else None

    def _named(self, match: re.Match[str]) -> Named | None:
        if after_at(match):
            return None  # "at Mara's" is a place
        ids = tuple(dict.fromkeys(self._ids[name] for name in self._name.findall(match[0])))
        return Named(ids, bool(match["me"] or match["too"]), match["how"] == "with ")


def after_at(match: re.Match[str]) -> bool:
    """Whether a phrase follows an "at", so that it is a place."""
    return AFTER_AT.search(match.string[: match.start()]) is not None
