"""How much of a file is read. What is beyond is no calendar of people, or meant to do harm."""

MOST_BYTES = 50_000_000
MOST_EVENTS = 100_000
LONGEST_LINE = 65_536
MOST_CALENDARS = 1_000
DEEPEST = 16
LONGEST_UID = 1_000
# Dates of one series that are written out one by one, and how far those without an end go on.
MOST_RULES = 20
MOST_DATES = 5_000
YEARS_AHEAD = 10
# A rule that never comes round is looked for through all the years, which takes some milliseconds. A file
# with more of them than that was made to cost time, and its other rules are looked for less far.
PATIENCE = 100

TOO_BIG = "This file is larger than 50 MB, which no calendar needs; please export a smaller part of it."
TOO_MANY = "This file holds more than 100,000 events; please export a smaller part of it."
TOO_MANY_CALENDARS = "This file holds more than 1,000 calendars; please export a smaller part of it."
TOO_DEEP = "The parts of this file lie more than 16 deep in one another, so it was left alone."
NO_CALENDAR = "This is not a calendar file; please choose one that ends in .ics."
