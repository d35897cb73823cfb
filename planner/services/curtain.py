"""What happens as it is shown while one person sits alone before the screen."""

from dataclasses import replace

from planner.domain.curtain import level_here, stricter, veiled
from planner.domain.kinds import Visibility
from planner.services.agenda import Agenda, Entry


def as_shown(agenda: Agenda, here: str | None) -> Agenda:
    """The agenda with what others hide from ``here`` (a person's id) left blank, all of it while it is None.

    What it sums up to is to be asked of the whole one, since kinds may be hidden as well.
    """
    if here is None:
        return agenda
    return replace(agenda, entries=tuple(as_shown_entry(entry, here) for entry in agenda.entries))


def as_shown_entry(entry: Entry, here: str | None) -> Entry:
    """One entry of it. Its ``level`` is what is shown of all that it holds, the series too."""
    occurrence = entry.occurrence
    own, of_series = (level_here(block, here) for block in (occurrence.block, entry.series))
    level = stricter(own, of_series)
    if level is Visibility.ALL:
        return entry
    return entry._replace(
        occurrence=occurrence._replace(block=veiled(occurrence.block, own)),
        series=veiled(entry.series, level),
        level=level,
    )
