"""What is to become of blocks once people have said how."""

from collections.abc import Callable, Collection, Sequence

from planner.domain.changes import ChangeSet
from planner.domain.editing.values import Scope
from planner.domain.values import dataclass
from planner.services.agenda import Entry
from planner.services.in_use import Change
from planner.services.several import Step

ALL_SCOPES = tuple(Scope)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be done, by ``finish``, and what has to be asked before.

    ``why`` says what speaks against just doing it, empty where nothing does; then it can be proposed instead
    where there is a ``propose``, described by ``proposal``, or be done ``anyway``. How far it reaches is
    asked where one of the ``entries`` repeats; ``moves`` says that they are to lie elsewhere then.

    Where an agreement owns one of them, its ``steps`` say what ``finish`` does, for the agreement to follow;
    ``drops`` says that they are to go. They are written by ``write``, by that name (``label``). ``words`` is
    what somebody typed for it.
    """

    title: str
    finish: Callable[[Scope], None]
    entries: Sequence[Entry] = ()
    scopes: Collection[Scope] = ALL_SCOPES
    why: str = ""
    propose: Callable[[], None] | None = None
    proposal: str = ""
    anyway: str = ""
    label: str = ""
    words: str = ""
    steps: Callable[[Scope], Sequence[Step]] | None = None
    drops: bool = False
    moves: bool = False
    write: Callable[[Change, str], ChangeSet | None] | None = None

    @property
    def repeating(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.series.repeats]
