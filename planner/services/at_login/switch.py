"""Turning on and off that the program starts when somebody logs in, in the way of this system."""

import sys
from pathlib import Path
from typing import Protocol

from planner.services.at_login.desktop_entry import desktop_entry
from planner.services.at_login.launch import Launch, launch
from planner.services.at_login.launch_agent import launch_agent
from planner.services.at_login.run_key import RunKey


class Way(Protocol):
    """How a system keeps what it starts at login. To change that may raise UserError."""

    def is_on(self) -> bool: ...

    def turn_on(self, launch: Launch) -> None: ...

    def turn_off(self) -> None: ...


def starts_at_login() -> bool:
    """Whether it does, as it stands on this computer, whoever saw to that."""
    return _way().is_on()


def start_at_login(starts: bool, plan: Path | None) -> None:
    """From now on, or no longer; with the plan at ``plan``, or with the usual one. Raises UserError."""
    if starts:
        _way().turn_on(launch(plan))
    else:
        _way().turn_off()


def _way() -> Way:
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return launch_agent()
    return desktop_entry()
