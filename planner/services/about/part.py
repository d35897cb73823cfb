"""Something inside the program, and under which licence it is."""

from pathlib import Path

from planner.domain.values import dataclass
from planner.files.contents import contents

# Several times the longest there is.
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """``licence`` is in short; ``texts`` are the files with its words, of which there may be none."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def words_of(part: Part) -> str:
    """Its licences as they are written. Raises FileTrouble."""
    texts = (contents(path, MOST_BYTES).decode(errors="replace").strip("\n") for path in part.texts)
    return "\n\n\n".join(texts)
