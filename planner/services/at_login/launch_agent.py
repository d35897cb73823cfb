"""Starting at login on macOS: an agent of the user's own."""

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from planner.identity import APPLICATION_ID
from planner.services.at_login.entry_file import EntryFile
from planner.services.at_login.launch import Launch


def launch_agent() -> EntryFile:
    folder = Path.home() / "Library" / "LaunchAgents"
    return EntryFile(folder / f"{APPLICATION_ID}.plist", written, starts)


def written(launch: Launch) -> bytes:
    agent: dict[str, object] = {
        "Label": APPLICATION_ID,
        "ProgramArguments": list(launch.words),
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }
    if launch.folder is not None:
        agent["WorkingDirectory"] = str(launch.folder)
    return plistlib.dumps(agent)


def starts(data: bytes) -> bool:
    """Whether there is an agent in it that nobody turned off."""
    try:
        agent = plistlib.loads(data)
    except (ExpatError, ValueError, AttributeError, IndexError, TypeError):
        return False
    return isinstance(agent, dict) and agent.get("RunAtLoad") is True and not agent.get("Disabled")
