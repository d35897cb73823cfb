"""From the bytes of a file to its content lines: which encoding, which ends of line, what was folded.

Folded lines are put together before anything is decoded, because some programs fold inside a character.
"""

import codecs
import re
from collections.abc import Iterator

BLANK_LINES = re.compile(rb"\n{2,}")
MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
# Windows' western code page, by what Python makes of a byte that is no UTF-8.
WESTERN = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
QUOTED_PRINTABLE = "QUOTED-PRINTABLE"


def unfolded(data: bytes) -> str:
    """The text of a file: one content line on each of its lines, an end of line before the first, too.

    UTF-8 and UTF-16 with or without a mark, else Windows' western code page; any end of line.
    """
    data = _utf8(data).replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\n\n" in data:
        data = BLANK_LINES.sub(b"\n", data)
    data = b"\n" + data.strip() + b"\n"
    # vCalendar 1.0 folds before a space that belongs to the text.
    gap = b" " if b"\nVERSION:1.0\n" in data else b""
    text = _decoded(data.replace(b"\n ", gap).replace(b"\n\t", gap))
    # All of a large file in capitals would hold up every other thread.
    return _without_soft_breaks(text) if "=\n" in text and QUOTED_PRINTABLE in text.upper() else text


def _utf8(data: bytes) -> bytes:
    """The same in UTF-8, if it was UTF-16, and without marks of the encoding."""
    name = MARKS.get(data[:2]) or _unmarked(data)
    if name is not None:
        data = data.decode(name, "replace").encode()
    return data.replace(codecs.BOM_UTF8 + b"BEGIN", b"BEGIN")


def _unmarked(data: bytes) -> str | None:
    """UTF-16 without a mark is known by the empty half of its first letter."""
    if len(data) < 2 or bool(data[0]) == bool(data[1]):
        return None
    return "utf-16-le" if data[0] else "utf-16-be"


def _decoded(data: bytes) -> str:
    """UTF-8; what is none in it is read byte by byte, so that it costs nothing else."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode(errors="surrogateescape").translate(WESTERN)


def _without_soft_breaks(text: str) -> str:
    """The text with values in quoted-printable, which end in "=" where they go on, on one line each."""
    return "\n".join(_joined(text.split("\n")))


def _joined(lines: list[str]) -> Iterator[str]:
    open_: list[str] = []
    for line in lines:
        open_.append(line)
        if not (line.endswith("=") and QUOTED_PRINTABLE in open_[0].partition(":")[0].upper()):
            yield _one(open_)
            open_ = []
    if open_:
        yield _one(open_)


def _one(parts: list[str]) -> str:
    return "".join(part.removesuffix("=") for part in parts[:-1]) + parts[-1]
