"""A session of one's own for GNOME's services: a bus, and folders that are gone when it ends."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = "EBB_FLOW_OWN_SESSION"
PATIENCE = 240


def run_in_own_session() -> None:
    """Let this program run anew in such a session and end with it; does nothing where it is in one."""
    if HERE in os.environ:
        return
    with TemporaryDirectory() as folder:
        home = Path(folder)
        folders = {"HOME": home, "XDG_RUNTIME_DIR": home / "run", "TMPDIR": home / "tmp"}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            folders[f"XDG_{name}_HOME"] = home / name.lower()
        for place in folders.values():
            place.mkdir(mode=0o700, exist_ok=True)
        surroundings = {name: str(place) for name, place in folders.items()}
        # Nothing of the settings and the places of whoever starts this.
        surroundings |= {"GSETTINGS_BACKEND": "memory", "GIO_USE_VFS": "local", HERE: "1"}
        command = ["dbus-run-session", "--", sys.executable, *sys.argv]
        process = subprocess.run(command, env=os.environ | surroundings, check=False, timeout=PATIENCE)
        sys.exit(process.returncode)
