"""Whether all who read a calendar say the same of it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from tests.interop.asking import Happening
from tests.interop.export import Export

PLAN = "the plan"


@dataclass(frozen=True, order=True)
class Difference:
    """Something that not all say equally often: ``said`` is how often each one does."""

    what: str
    start: str
    end: str
    said: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        times = sorted({often for _, often in self.said}, reverse=True)
        groups = (
            f"{_often(often)}: {', '.join(name for name, said in self.said if said == often)}"
            for often in times
        )
        return f"{self.start} – {self.end}  {'; '.join(groups)}"


def compared(export: Export, said: Mapping[str, Counter[Happening]]) -> list[Difference]:
    """Where readers differ from the plan; if nowhere, where they differ about the UIDs they say it of."""
    named = {name: export.by_name(happenings) for name, happenings in said.items()}
    return differences({PLAN: export.planned} | named) or differences(said)


def differences(voices: Mapping[str, Counter[Happening]]) -> list[Difference]:
    """Where the voices differ, in the order of what happens and when."""
    everything: set[Happening] = set().union(*voices.values())
    found = []
    for one in everything:
        said = tuple((name, happenings[one]) for name, happenings in voices.items())
        if len({often for _, often in said}) > 1:
            found.append(Difference(*one, said))
    return sorted(found)


def _often(often: int) -> str:
    return {0: "not", 1: "so"}.get(often, f"{often} times")
