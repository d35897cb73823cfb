"""The sections of the settings, by name."""

from enum import StrEnum


class SectionName(StrEnum):
    PEOPLE = "people"
    DAYS = "days"
    LOOK = "look"
    CALENDARS = "calendars"
    TRASH = "trash"
    BACKUPS = "backups"
    KEYBOARD = "keyboard"
    COMPUTER = "computer"
    ABOUT = "about"
