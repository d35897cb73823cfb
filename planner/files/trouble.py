"""What the operating system says when something fails with a file, as troubles a person can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.errors import FileTrouble, LongName, NoRoom, ReadOnly, Unreadable

BY_ERRNO: dict[int, type[FileTrouble]] = {
    errno.ENOSPC: NoRoom,
    errno.EDQUOT: NoRoom,
    errno.EFBIG: NoRoom,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.ENAMETOOLONG: LongName,
}


@contextmanager
def system_told(path: Path) -> Iterator[None]:
    """Within it, what the system says of the file at ``path`` is raised as a FileTrouble."""
    try:
        yield
    except OSError as error:
        raise BY_ERRNO.get(error.errno or 0, Unreadable)(path) from error
