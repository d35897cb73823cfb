"""Work on an open plan in another thread, which a plan's own connection does not allow."""

from collections.abc import Callable
from typing import TypeVar

from planner.store.store import Store

T = TypeVar("T")


def beside(plan: Store, work: Callable[[Store], T]) -> Callable[[], T]:
    """The work as something any thread can do: the plan is opened for it once more, and closed again.

    What it reads is what was written until then. Raises what the work does, and FileTrouble.
    """

    def run() -> T:
        with Store.open(plan.path, plan.clock) as own:
            return work(own)

    return run
