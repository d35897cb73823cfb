"""How long this process has been running and how much memory it holds, as the system counts it."""

import os
import sys
import time
from pathlib import Path

STARTED_AT = 19  # in /proc/self/stat, after the name of the program
MIB = 1024 * 1024
_LOADED = time.perf_counter()


def age_ms() -> float:
    """Since the process started; where the system does not say, since this module was imported."""
    try:
        words = (
            Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        )
        started = int(words[STARTED_AT]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return (time.perf_counter() - _LOADED) * 1000


def rss_mib() -> float | None:
    """What is held in memory now; None where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / MIB
    except (OSError, ValueError, IndexError, AttributeError):
        return _most_mib()


def _most_mib() -> float | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / MIB if sys.platform == "darwin" else most / 1024
