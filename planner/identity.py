"""What the program is called, in every form another program asks for; nothing else spells these out."""

NAME = "Ebb & Flow"
PROGRAM = "ebb-flow"
APPLICATION_ID = "org.ebbflow.EbbFlow"
VERSION = "0.1.0"
CODE_LICENSE = "MIT"
TEXT_LICENSE = "CC-BY-4.0"
FONT_LICENSE = "OFL-1.1"

PLAN_SUFFIX = ".ebbflow"
# "EbbF" in ASCII: the number SQLite keeps in a plan's header, by which a plan knows itself.
SQLITE_APPLICATION_ID = 0x45626246
PLAN_MIME_TYPE = "application/vnd.ebb-flow.plan+sqlite3"
# Of other programs, which open in ours when somebody asks for that.
CALENDAR_SUFFIX = ".ics"

# What the desktop adds where it starts the program by itself, for which no window has to come up.
AT_LOGIN = "--at-login"
