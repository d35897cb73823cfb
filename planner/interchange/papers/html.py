"""A page as HTML: one file that asks for nothing else, to read, to print and to pass on."""

from collections.abc import Iterator
from html import escape

from planner.interchange.papers.paper import Paper, Section

BEGINS = b'<!doctype html>\n<html lang="en" data-page="ebb-flow">\n'
STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.55 Inter, system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem }
h1 { font-size: 1.7rem; margin: 0 }
h2 { font-size: 1.2rem; margin: 2.4rem 0 0 }
h3 { font-size: .8rem; margin: 1rem 0 .1rem; opacity: .75 }
p { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
.below { opacity: .75; font-size: .9rem }
section { break-inside: avoid-page }
@media print { body { margin: 0; max-width: none; font-size: 11pt } }
"""
# Nothing in the page can load or run anything, whoever opens it.
GUARD = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(paper: Paper) -> bytes:
    """The page in UTF-8; what people typed is shown as they typed it."""
    return BEGINS + "\n".join(_lines(paper)).encode("utf-8", "replace")


def _lines(paper: Paper) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{GUARD}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(paper.title)}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield f"<h1>{escape(paper.title)}</h1>"
    yield f'<p class="below">{escape(paper.below)}</p>'
    for section in paper.sections:
        yield from _section(section)
    yield "</body>"
    yield "</html>\n"


def _section(section: Section) -> Iterator[str]:
    yield "<section>"
    yield f"<h2>{escape(section.title)}</h2>"
    yield f'<p class="below">{escape(section.below)}</p>'
    for heading, text in section.passages:
        yield f"<h3>{escape(heading)}</h3>"
        yield f"<p>{escape(text)}</p>"
    yield "</section>"
