"""Names of records: nobody else has them, whichever process they are made in."""

import subprocess
import sys
import uuid

import pytest

from planner.domain.ids import new_id

# Prints one name of a process and one of the process it divided into.
DIVIDED = """
import os
from planner.domain.ids import new_id
new_id()
child = os.fork()
print(new_id(), flush=True)
if not child:
    os._exit(0)
os.waitpid(child, 0)
"""


def test_is_a_random_uuid() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (4, uuid.RFC_4122)


def test_is_never_the_same() -> None:
    made = {new_id() for _ in range(1_000)}
    assert len(made) == 1_000


@pytest.mark.skipif(sys.platform == "win32", reason="Processes do not divide here.")
def test_is_another_in_each_half_of_a_divided_process() -> None:
    ended = subprocess.run([sys.executable, "-c", DIVIDED], capture_output=True, check=True, text=True)
    assert len(set(ended.stdout.split())) == 2
