"""The names of the look: every colour by what it means, and the modes it comes in."""

from enum import StrEnum


class Mode(StrEnum):
    """How the window looks now."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast light"
    CONTRAST_DARK = "contrast dark"

    @property
    def is_dark(self) -> bool:
        return self in (Mode.DARK, Mode.CONTRAST_DARK)

    @property
    def is_contrast(self) -> bool:
        return self in (Mode.CONTRAST_LIGHT, Mode.CONTRAST_DARK)


class LookWish(StrEnum):
    """How people want the window to look; ``SYSTEM`` follows their desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Token(StrEnum):
    """A colour by its meaning.

    Grounds: ``WINDOW`` lies lowest, ``SURFACE`` is the sheet and the cards on it, ``RAISED`` what floats
    above (menus, sheets), ``SUNKEN`` a groove such as an empty bar, ``FIELD`` what one types into. ``WASH_…``
    are the three corners of the soft ground behind a page that welcomes.

    ``LINE`` and ``FAINT_LINE`` only part things; ``CONTROL`` is the edge by which a control is recognised.
    ``…_FILL`` is a tint that the token of the same name can be read on.
    """

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    FIELD = "field"
    HOVER = "hover"
    PRESSED = "pressed"
    WASH_START = "wash start"
    WASH_MIDDLE = "wash middle"
    WASH_END = "wash end"
    SCRIM = "scrim"

    RAIL = "rail"
    RAIL_TEXT = "rail text"
    RAIL_HOVER = "rail hover"
    RAIL_CHOSEN = "rail chosen"
    RAIL_CHOSEN_TEXT = "rail chosen text"

    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    LINE = "line"
    FAINT_LINE = "faint line"
    CONTROL = "control"

    PRIMARY = "primary"
    PRIMARY_TEXT = "primary text"
    PRIMARY_HOVER = "primary hover"
    ACCENT = "accent"
    ACCENT_TEXT = "accent text"
    ACCENT_FILL = "accent fill"
    FOCUS = "focus"

    NEUTRAL = "neutral"
    NEUTRAL_FILL = "neutral fill"
    GOOD = "good"
    GOOD_FILL = "good fill"
    WARN = "warn"
    WARN_FILL = "warn fill"
    DANGER = "danger"
    DANGER_FILL = "danger fill"

    NOW = "now"
    TODAY = "today"
    WEEKEND = "weekend"
    HATCH = "hatch"

    TOAST = "toast"
    TOAST_TEXT = "toast text"
    TOAST_ACTION = "toast action"
