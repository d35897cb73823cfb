"""The ways a calendar can take onto each kind of phone, in the words its page has for them.

Which ways work, and where they do not, was found out from other programs and their issues: an iPhone
subscribes by webcal and takes a whole file in Safari; many calendars on Android take one event of a file,
ICSx5 takes all.
"""

from dataclasses import dataclass
from html import escape

from planner.serving.phones import Phone

F_DROID = "https://f-droid.org/packages/at.bitfire.icsdroid/"
PLAY = "https://play.google.com/store/apps/details?id=at.bitfire.icsdroid"


@dataclass(frozen=True, slots=True)
class Way:
    """One button, what it means, and what comes after it. ``steps`` are markup, the rest is text."""

    button: str
    meaning: str
    steps: tuple[str, ...]
    subscribes: bool


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}" rel="noreferrer">{escape(words)}</a>'


APPLE = (
    Way(
        "Subscribe",
        "It follows what changes at home.",
        (
            "A tap on “Subscribe” opens the Calendar app.",
            "It may say that the address is not encrypted: it leads no further than a computer at home.",
            "“Subscribe” once more, and it is among the calendars. If the phone refuses, “Add once” works.",
        ),
        subscribes=True,
    ),
    Way(
        "Add once",
        "A copy that stays as it is now. This works in Safari.",
        (
            "In Safari a tap on “Add once” shows what is in it, and “Add All” takes it. Other browsers often "
            "cannot do that.",
            "A new, empty calendar for it makes it easy to remove all of it again.",
        ),
        subscribes=False,
    ),
)
ANDROID = (
    Way(
        "Subscribe",
        "It follows what changes at home, in an app called ICSx5.",
        (
            f"ICSx5 is free at {_link(F_DROID, 'F-Droid')}; {_link(PLAY, 'Google Play')} has it too.",
            "A tap on “Subscribe” then opens it with this calendar. Where nothing opens, the address at the "
            "end of this page goes into ICSx5 by hand.",
            "After that it shows in the usual calendar app.",
        ),
        subscribes=True,
    ),
    Way(
        "Open or add once",
        "A copy that stays as it is now. Some phones take only one entry from a file.",
        (
            "A tap loads a file, and opening it hands it to the calendar app.",
            "If only one entry arrives there, ICSx5 takes them all.",
        ),
        subscribes=False,
    ),
)
OTHER = (
    Way(
        "Subscribe",
        "It follows what changes at home.",
        (
            "This opens the calendar app of an iPad, a Mac or a computer with Thunderbird or Outlook.",
            "On Android the app ICSx5 subscribes: "
            f"{_link(F_DROID, 'from F-Droid')} or {_link(PLAY, 'from Google Play')}.",
        ),
        subscribes=True,
    ),
    Way(
        "Add once",
        "A copy that stays as it is now.",
        (
            "On an iPad this works in Safari, with “Add All”.",
            "Elsewhere a file arrives that calendar apps open. Some on Android take only one entry from it.",
        ),
        subscribes=False,
    ),
)
WAYS = {Phone.APPLE: APPLE, Phone.ANDROID: ANDROID, Phone.OTHER: OTHER}
