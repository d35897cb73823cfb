"""What the program may open outside itself, and why; everything else is none of its business."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Place(NamedTuple):
    """Paths that a pattern matches whole, and what the program wants there."""

    pattern: re.Pattern[str]
    why: str


# HOME stands for the home of whoever uses the program, TMP for where its files come and go.
_USUAL = {
    "the plan, where it was asked for": (
        r"HOME",
        r"HOME/ours[^/]*",
        r"HOME/\.[0-9a-f]{16}\.new[^/]*",
    ),
    "its own folder": (r"HOME/\.local/share/ebb-flow(/.*)?",),
    "files that come and go": (r"TMP(/.*)?",),
    "libraries of the system": (
        r"(/usr)?/lib(32|64|x32)?(/.*)?\.so[.\d]*",
        r"/etc/ld\.so\.(cache|preload)",
    ),
    "how this computer writes": (
        r"/usr/(lib|share)/locale(/.*)?",
        r"/usr/lib/.*/gconv/.*",
    ),
    "what time it is here": (
        r"/usr/(share/|lib/|share/lib/)zoneinfo(/.*)?",
        r"/(etc|var/db)/zoneinfo(/.*)?",
        r"/etc/(localtime|timezone)",
        r"/etc/(sysconfig|conf\.d)/clock",
    ),
    "letters": (
        r"/(etc|usr/share|usr/local/share|var/cache)/font(s|config)(/.*)?",
        r"/usr/share/X11/fonts(/.*)?",
        r"HOME/\.(cache|config)/fontconfig(/.*)?",
        r"HOME/\.(fonts|fontconfig|local/share/fonts)[^/]*(/.*)?",
    ),
    "keys and what they write": (
        r"/usr/share/X11/(xkb|locale)(/.*)?",
        r"/etc/X?11/xkb(/.*)?",
        r"HOME/\.(xkb|config/xkb)(/.*)?",
        r"HOME/\.XCompose",
    ),
    "the screen": (
        r"@?/tmp/\.X11-unix/X\d+",
        r"HOME/\.(Xauthority|drirc)",
        r"/(etc|usr/share)/(glvnd|drirc|drirc\.d|libdrm)(/.*)?",
    ),
    "mouse pointers": (r"(HOME/\.icons|/usr/share/(icons|pixmaps)|/usr/X11R6/lib/X11/icons)(/.*)?",),
    "the session: looks, screen readers, other ways to type": (
        r"@?/run/user/.*",
        r"(/etc|/var/lib/dbus)/machine-id",
        r"/\.flatpak-info",
    ),
    "how Qt is set up": (
        r"(HOME/\.config|/etc/xdg)/QtProject(/.*)?",
        # A resource that Qt knows is not there, asked for as if it were a file.
        r"HOME/:/non-existent",
    ),
    "itself, and since when the computer runs": (
        r"/proc/(self|\d+)/\w+",
        r"/proc/sys/kernel/random/boot_id",
    ),
    "chance, and nothing": (r"/dev/(u?random|null)",),
}


def places(home: Path, passing: Path, programs: Sequence[Path]) -> tuple[Place, ...]:
    """For whoever lives in ``home`` and has their temporary files in ``passing``.

    ``programs`` are the files and folders that the program is made of.
    """
    inside = "|".join(re.escape(str(path)) for path in programs)
    stands = {"HOME": re.escape(str(home)), "TMP": re.escape(str(passing))}
    return (
        Place(re.compile(rf"({inside})(/.*)?"), "the program itself"),
        *(Place(_compiled(one, stands), why) for why, patterns in _USUAL.items() for one in patterns),
    )


def _compiled(pattern: str, stands: dict[str, str]) -> re.Pattern[str]:
    for name, path in stands.items():
        pattern = pattern.replace(name, path)
    return re.compile(pattern)


def why(path: str, known: Sequence[Place]) -> str | None:
    """What the program wants there; None where it has no business."""
    return next((place.why for place in known if place.pattern.fullmatch(path)), None)
