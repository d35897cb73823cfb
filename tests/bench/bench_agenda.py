"""How long the command line takes for a week, against what importing SQLAlchemy and reading one row take."""

import sys
from datetime import timedelta
from functools import partial
from pathlib import Path
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

from tests.bench import decade
from tests.bench.measure import compared, in_turns, title

ROUNDS = 21
ONE_ROW = """
import sys
from sqlalchemy import create_engine, text
with create_engine(f"sqlite:///{sys.argv[1]}").connect() as connection:
    print(connection.execute(text("SELECT * FROM block LIMIT 1")).one())
"""


def main() -> None:
    first = (decade.FIRST_MONDAY + timedelta(weeks=270)).date()
    days = ("--from", first.isoformat(), "--to", (first + timedelta(days=7)).isoformat())
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ten years.ebbflow"
        decade.write(path, decade.series(), decade.singles())
        agenda = partial(_process, "-m", "planner", "agenda", str(path), *days)
        title("A week on the command line")
        compared("agenda", *in_turns(agenda, partial(_process, "-c", ONE_ROW, str(path)), ROUNDS), 1.3)


def _process(*arguments: str) -> None:
    run((sys.executable, *arguments), stdout=DEVNULL, check=True)


if __name__ == "__main__":
    main()
