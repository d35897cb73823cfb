"""A page as Markdown (CommonMark), in which no sign that somebody typed means more than itself."""

import re
from collections.abc import Iterator

from planner.interchange.papers.paper import Paper

BEGINS = b"<!-- ebb-flow -->\n"
# What CommonMark lets a backslash take the meaning from, where it may have one in running text.
_SIGNS = re.compile(r"([\\`*_\[\]<>#&|~!$])")
# What begins a list, a quote or a heading only at the beginning of a line.
_BEGINNING = re.compile(r"^(\s*)([-+=:]|\d+[.)])", re.MULTILINE)


def as_markdown(paper: Paper) -> bytes:
    """The page in UTF-8."""
    return BEGINS + "\n".join(_lines(paper)).encode("utf-8", "replace")


def _lines(paper: Paper) -> Iterator[str]:
    yield f"# {_plain(paper.title)}"
    yield ""
    yield _plain(paper.below)
    for section in paper.sections:
        yield ""
        yield f"## {_plain(section.title)}"
        yield ""
        yield _plain(section.below)
        for heading, text in section.passages:
            yield ""
            yield f"**{_plain(heading)}**"
            yield ""
            yield _plain(text)
    yield ""


def _plain(text: str) -> str:
    lines = [_begun(_SIGNS.sub(r"\\\1", line.strip())) for line in text.splitlines()]
    return "  \n".join(line or "\\" for line in lines)


def _begun(line: str) -> str:
    return _BEGINNING.sub(lambda found: found[1] + _escaped(found[2]), line)


def _escaped(mark: str) -> str:
    return f"{mark[:-1]}\\{mark[-1]}"
