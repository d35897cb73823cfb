"""Makes the .tar.xz that installs itself for one user of any Linux."""

import platform
import shutil
import tarfile
from datetime import date
from pathlib import Path

import linux_files
from bundling import BUILD, BUNDLE
from names import identity
from processes import CHECKOUT

TREE = BUILD / "archive"
_SCRIPTS = ("install.sh", "uninstall.sh")


def archive(folder: Path, today: date) -> Path:
    """The archive, put into ``folder``, of the bundle as it is now. Raises Trouble."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(BUNDLE, TREE / "program", symlinks=True)
    linux_files.write(TREE / "share", identity.PROGRAM, today)
    shutil.copyfile(CHECKOUT / "LICENSE", TREE / "LICENSE")
    for name in _SCRIPTS:
        (TREE / name).write_text(script(name), encoding="utf-8")
        (TREE / name).chmod(0o755)
    name = f"{identity.PROGRAM}-{identity.VERSION}-linux-{platform.machine()}"
    target = folder / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz") as out:
        out.add(TREE, name, filter=_nobodys)
    return target


def script(name: str) -> str:
    """One of the scripts in it, with the program's names put in."""
    text = (linux_files.LINUX / name).read_text(encoding="utf-8")
    for mark, word in (
        ("@NAME@", identity.NAME),
        ("@PROGRAM@", identity.PROGRAM),
        ("@ID@", identity.APPLICATION_ID),
    ):
        text = text.replace(mark, word)
    return text


def _nobodys(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    return info
