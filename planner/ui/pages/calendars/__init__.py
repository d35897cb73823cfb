"""Calendars of other programs: coming in through the window, and leaving for them."""
