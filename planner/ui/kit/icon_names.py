"""The names of the icons, and which of them stands for which kind of time."""

from enum import StrEnum

from planner.domain.kinds import Kind


class IconName(StrEnum):
    """What there is; each is a file in ``resources/icons``."""

    WEEK = "week"
    DAY = "day"
    MONTH = "month"
    AGENDA = "agenda"
    TODAY = "today"
    CALENDAR = "calendar"
    FIND_TIME = "find-time"
    SEARCH = "search"
    SETTINGS = "settings"
    TRASH = "trash"
    BACKUPS = "backups"
    KEYBOARD = "keyboard"
    UNDO = "undo"
    REDO = "redo"
    PLUS = "plus"
    MINUS = "minus"
    PREVIOUS = "previous"
    NEXT = "next"
    UP = "up"
    DOWN = "down"
    PHONE = "phone"
    PRINT = "print"
    IMPORT = "import"
    EXPORT = "export"
    OPEN = "open"
    COPY = "copy"
    EDIT = "edit"
    PEOPLE = "people"
    PERSON = "person"
    LOCK = "lock"
    REPEAT = "repeat"
    BELL = "bell"
    MORE = "more"
    CLOSE = "close"
    CHECK = "check"
    WARNING = "warning"
    INFO = "info"
    EYE = "eye"
    EYE_OFF = "eye-off"
    ME = "me"
    US = "us"
    FRIENDS = "friends"
    DUTY = "duty"
    RITUAL = "ritual"


KIND_ICONS = {kind: IconName(kind.value) for kind in Kind}
