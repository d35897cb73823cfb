"""One content line of an iCalendar file (RFC 5545 §3.1), taken apart into its name, parameters and value."""

import re

from planner.interchange.ics.component import ContentLine

# What nearly every line looks like: one plain or one quoted value for each parameter.
PLAIN = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\n]*"|[^";:,\\^\n]*))*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([A-Za-z0-9-]+)=(?:"([^"]*)"|([^;]*))')
# Real files have those, too: a parameter without a name, or nothing between two semicolons.
STRAY = re.compile(r"^([A-Za-z0-9-]+)(?:[; ]*;(?=[;:])|;+(?=;))")


def content_line(text: str) -> ContentLine:
    """The line's name, parameters and value, the value as it is written.

    Of a parameter with several values the text is all of them, with commas between. Raises ValueError where
    the text is no content line.
    """
    plain = PLAIN.fullmatch(text)
    if plain is None:
        return _odd(text)
    name, parameters, value = plain.groups()
    if not parameters:
        return ContentLine(name.upper(), {}, value)
    found = {key.upper(): quoted or bare for key, quoted, bare in PARAMETER.findall(parameters)}
    return ContentLine(name.upper(), found, value)


def _odd(text: str) -> ContentLine:
    """Whatever is not plain: spaces, escapes, lists of parameters."""
    from icalendar.parser import Contentline

    try:
        line = Contentline(STRAY.sub(r"\1", text))  # type: ignore[no-untyped-call]
        name, parameters, value = line.raw_parts()
    except AssertionError:  # it has an end of line within it
        raise ValueError(text) from None
    return ContentLine(name.upper(), {key.upper(): _one(one) for key, one in parameters.items()}, value)


def _one(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ",".join(value)
