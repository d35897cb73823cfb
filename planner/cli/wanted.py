"""What is to leave a plan, out of what was typed: the choices ``export`` and ``share`` have in common."""

from argparse import Namespace

from planner.cli.arguments import day
from planner.cli.plan import called
from planner.domain.kinds import Kind, Visibility
from planner.domain.leaving import Choice
from planner.services.exporting import Exported, Wanted
from planner.store.store import Store


def wanted(store: Store, asked: Namespace) -> Wanted:
    """What was chosen. Raises UserError for days that are none and for people who are not in the plan."""
    first = day(asked.first) if asked.first else None
    end = day(asked.end) if asked.end else None
    choice = Choice(
        who=frozenset(person.id for person in called(store, asked.who)),
        kinds=frozenset(map(Kind, asked.kind)),
        reader=called(store, [asked.reader])[0].id if asked.reader else None,
        show=Visibility(asked.show),
    )
    return Wanted(choice=choice, first=first, end=end)


def how_much(done: Exported) -> str:
    """How many blocks that is: 12 blocks, 3 of which repeat."""
    blocks = "One block" if done.written == 1 else f"{done.written} blocks"
    if not done.repeating:
        return blocks
    if done.written == 1:
        return f"{blocks}, which repeats"
    return f"{blocks}, {done.repeating} of which repeat{'s' * (done.repeating == 1)}"
