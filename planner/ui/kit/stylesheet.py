"""The one stylesheet of the window, made from ``resources/style/window.qss`` and a theme."""

import re
from collections.abc import Iterator
from functools import cache

from planner.resource_files import resource
from planner.ui.kit.fonts import Type
from planner.ui.kit.theme import Theme
from planner.ui.kit.tokens import Token

_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)u\b")
_NAME = re.compile(r"@([a-z-]+)")


def stylesheet(theme: Theme) -> str:
    """Raises KeyError for a name that is none of the theme's."""
    names = {token.replace(" ", "-"): theme.css(token) for token in Token}
    names |= {f"size-{role.word}": f"{theme.points * role.factor:.3f}pt" for role in Type}
    names["folder"] = resource("style").as_posix()
    # The mark lies on the accent, which is dark where the window is light.
    dark = theme.mode.is_dark
    names["check"] = "check-black.svg" if dark else "check-white.svg"
    names["tick"] = "check-white.svg" if dark else "check-black.svg"
    # The rail is dark in every mode, and its focus is seen on that.
    names["rail-focus"] = names["focus"] if dark else names["toast-action"]
    sized = _LENGTH.sub(lambda found: f"{theme.px(float(found[1]))}px", _template())
    return _NAME.sub(lambda found: names[found[1]], sized) + "\n".join(_people(theme))


def _people(theme: Theme) -> Iterator[str]:
    """Tags and names in a person's colour; "together" and "duty" are nobody's."""
    for word, shades in theme.shades().items():
        text = shades.text.name()
        yield f'QLabel[person="{word}"] {{ color: {text}; }}'
        yield f'QLabel[part="chip"][person="{word}"] {{ background: {shades.fill.name()}; color: {text}; }}'


@cache
def _template() -> str:
    return resource("style/window.qss").read_text(encoding="utf-8").partition("*/")[2]
