"""How long a search takes with each letter typed, in ten years' plan."""

from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from planner.services.search import look_up
from planner.store.store import Store
from tests.bench import decade
from tests.bench.measure import absolute, timed, title

TYPED = ("dinner with kim", "blue bag", "kulturhaus pottery", "table for two", "nothing at all")
ROUNDS = 5


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, decade.series(), decade.singles())
        title(f"Searching {decade.SINGLES} blocks and {decade.WEEKLY + decade.DAILY} series")
        with Store.open(path, decade.NOW) as store:
            first = timed(partial(look_up, store, "p"))
            begun = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
            took = [median(timed(partial(look_up, store, text)) for _ in range(ROUNDS)) for text in begun]
        absolute("the first letter after opening", first, 0.030)
        absolute("a letter", median(took), 0.030)
        absolute("the slowest letter", max(took), 0.030)


if __name__ == "__main__":
    main()
