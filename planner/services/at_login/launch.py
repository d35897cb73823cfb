"""What the computer is to start when somebody logs in."""

import shutil
import sys
from pathlib import Path

from planner.domain.values import dataclass
from planner.identity import AT_LOGIN, PROGRAM
from planner.resource_files import PACKAGE


@dataclass(frozen=True, slots=True)
class Launch:
    """The program and the words behind it; ``folder`` is where to start it from, None for anywhere."""

    words: tuple[str, ...]
    folder: Path | None = None


def launch(plan: Path | None) -> Launch:
    """This program as it is installed here, on the plan at ``plan`` or on the usual one."""
    asked = (AT_LOGIN,) if plan is None else (AT_LOGIN, str(plan))
    if getattr(sys, "frozen", False):
        return Launch((sys.executable, *asked))
    installed = shutil.which(PROGRAM)
    if installed is not None:
        return Launch((str(Path(installed).absolute()), *asked))
    return Launch((sys.executable, "-m", PACKAGE.name, *asked), PACKAGE.parent)
