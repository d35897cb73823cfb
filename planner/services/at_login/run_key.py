"""Starting at login on Windows: a line in the part of the registry that is the user's own."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from planner.domain.errors import UserError
from planner.identity import PROGRAM
from planner.services.at_login.launch import Launch

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
REFUSED = "Windows does not let this be changed here; whoever looks after this computer may know more."


class RunKey:
    """The line is called after the program."""

    def is_on(self) -> bool:
        winreg = _winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key:
                return bool(winreg.QueryValueEx(key, PROGRAM)[0])
        except OSError:
            return False

    def turn_on(self, launch: Launch) -> None:
        """Raises UserError."""
        winreg = _winreg()
        with _refusal_told(), winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            winreg.SetValueEx(key, PROGRAM, 0, winreg.REG_SZ, subprocess.list2cmdline(launch.words))

    def turn_off(self) -> None:
        """Raises UserError."""
        winreg = _winreg()
        with _refusal_told(), winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            winreg.DeleteValue(key, PROGRAM)


def _winreg() -> ModuleType:
    # By name, as no other system has it.
    return import_module("winreg")


@contextmanager
def _refusal_told() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        return  # somebody was quicker to take it away
    except OSError as error:
        raise UserError(REFUSED) from error
