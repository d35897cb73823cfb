"""How long committing one block through the door takes, against the same statements said to sqlite3 alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.block import Block
from planner.services.plans import new_plan
from planner.store.bounds import bounds
from planner.store.file import connect
from planner.store.reads.plan import people
from planner.store.rows import to_row
from planner.store.store import Store
from tests.bench import decade
from tests.bench.measure import compared, in_turns, title

ROUNDS = 400
INDEX = (
    "INSERT INTO block_text(rowid, title, note, place) "
    "SELECT number, title, note, place FROM block WHERE id = :id"
)


def main() -> None:
    with TemporaryDirectory() as folder:
        through_door, alone = (Path(folder) / name for name in ("door.ebbflow", "alone.ebbflow"))
        for path in (through_door, alone):
            new_plan(path, decade.NOW, ["Nora", "Elias"], decade.HOME)
        title("Committing one new block")
        with Store.open(through_door, decade.NOW) as store:
            compared("through the door", *in_turns(_Door(store), _Alone(alone, store), ROUNDS, 20), 3)


class _Door:
    """Commits one more block with every call."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._blocks = _blocks(store)

    def __call__(self) -> None:
        with self._store.change("Add block") as transaction:
            transaction.put(next(self._blocks))


class _Alone:
    """The same with sqlite3 alone: a row and its entry in the search index, the same settings and values."""

    def __init__(self, path: Path, store: Store) -> None:
        self._connection = connect(path)
        self._rows = [to_row(block) | bounds(block)._asdict() for block in _blocks(store)]
        names = self._rows[0].keys()
        self._insert = "INSERT INTO block ({}) VALUES ({})".format(
            ", ".join(f'"{name}"' for name in names), ", ".join(f":{name}" for name in names)
        )

    def __call__(self) -> None:
        row = self._rows.pop()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(self._insert, row)
        self._connection.execute(INDEX, row)
        self._connection.execute("COMMIT")


def _blocks(store: Store) -> Iterator[Block]:
    with store.read() as connection:
        owner = people(connection)[0].id
    return (replace(block, who=(owner,)) for block in decade.singles(2 * ROUNDS))


if __name__ == "__main__":
    main()
