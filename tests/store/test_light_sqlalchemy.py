"""SQLAlchemy comes without its asynchronous half, which is there as soon as anybody asks for it."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


def said(program: str) -> str:
    """What a process of its own prints, which has imported nothing yet."""
    command = (sys.executable, "-c", program)
    return subprocess.check_output(command, text=True, cwd=CHECKOUT, timeout=60).strip()


@pytest.mark.parametrize("first", ["planner.services.agenda", "planner.store.tables", "planner.bootstrap"])
def test_nothing_asynchronous_is_imported(first: str) -> None:
    spared = "'asyncio', 'ssl', 'socket', 'email', 'importlib.metadata'"
    assert said(f"import sys, {first}; print({{{spared}}} & set(sys.modules))") == "set()"


def test_who_asks_for_it_gets_the_real_one() -> None:
    program = """
import planner.store
import asyncio, importlib.metadata
from importlib import metadata
from sqlalchemy.util import compat, concurrency
assert asyncio.run(asyncio.sleep(0, 'slept')) == 'slept'
assert compat.asyncio.Event is asyncio.Event
assert importlib.metadata.version('SQLAlchemy') == metadata.version('SQLAlchemy')
print('fine')
"""
    assert said(program) == "fine"


def test_sqlalchemy_reaches_what_stands_in_for_it() -> None:
    program = """
import sys, planner.store
from sqlalchemy.util import compat, concurrency, langhelpers
assert not concurrency.iscoroutine(print)
assert concurrency.is_cancellation_exception(sys.modules['asyncio'].CancelledError())
assert not concurrency.is_exit_exception(ValueError())
assert langhelpers.importlib.metadata.version('SQLAlchemy')
assert compat.importlib_metadata_get('console_scripts') is not None
print('fine')
"""
    assert said(program) == "fine"
