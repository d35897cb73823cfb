"""An event as a component: its stamps, its times, and what it says."""

from datetime import datetime

from planner.domain.block import Block
from planner.domain.kinds import Firmness, Kind, State, Visibility
from planner.interchange.ics.component import Component
from planner.interchange.ics.write.extra import Extra, extra
from planner.interchange.ics.write.text import plain, text_line, time_line
from planner.interchange.ics.write.written import Written

BUSY = "Busy"
KIND_WORDS = {
    Kind.ME: "Own time",
    Kind.US: "Together",
    Kind.FRIENDS: "Friends",
    Kind.DUTY: "Duty",
    Kind.RITUAL: "Ritual",
}


def event(written: Written, level: Visibility, alarm: int | None) -> Component:
    """The VEVENT of what leaves at that level, with a reminder so many minutes before if asked for."""
    block = written.block
    more = _extra(block, level)
    alarms = tuple(part for part in more.parts if part.name != "VALARM") if alarm is not None else more.parts
    if alarm is not None and not written.all_day:
        alarms = (*alarms, _alarm(alarm, summary(block, level)))
    return Component("VEVENT", (*_stamps(written), *_times(written), *said(block, level)), alarms)


def summary(block: Block, level: Visibility) -> str:
    """The title in one line, or what stands for it where there is none or it stays here."""
    if level is Visibility.BUSY:
        return BUSY
    return " ".join(plain(block.title).split()) or KIND_WORDS[block.kind]


def said(block: Block, level: Visibility) -> list[str]:
    """What it says beside its times. CATEGORIES of the file it came from win over the kind."""
    more = _extra(block, level)
    lines = [text_line("SUMMARY", summary(block, level))]
    if block.note:
        lines.append(text_line("DESCRIPTION", block.note))
    if block.place:
        lines.append(text_line("LOCATION", block.place))
    lines.append("STATUS:TENTATIVE" if block.state is State.PROPOSED else "STATUS:CONFIRMED")
    lines.append("TRANSP:TRANSPARENT" if block.firmness is Firmness.WISH else "TRANSP:OPAQUE")
    if level is not Visibility.ALL or block.visibility is not Visibility.ALL:
        lines.append("CLASS:PRIVATE")
    if level is not Visibility.BUSY and not more.has("CATEGORIES"):
        lines.append(f"CATEGORIES:{KIND_WORDS[block.kind]}")
    lines.extend(more.lines)
    return lines


def _extra(block: Block, level: Visibility) -> Extra:
    return extra(block.extra) if block.extra and level is Visibility.ALL else Extra()


def _stamps(written: Written) -> list[str]:
    """Never the moment of writing: the same plan gives the same bytes, so a feed is known as unchanged."""
    block = written.block
    changed = _moment(block.changed)
    return [
        text_line("UID", written.uid),
        f"DTSTAMP:{changed}",
        f"CREATED:{_moment(block.created)}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{block.sequence}",
    ]


def _moment(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


def _times(written: Written) -> list[str]:
    zone = written.zone
    lines = [time_line("DTSTART", written.start, zone), _end(written)]
    if written.recurrence_id is not None:
        lines.append(time_line("RECURRENCE-ID", written.recurrence_id, zone))
    if written.rule is not None:
        lines.append(f"RRULE:{written.rule}")
    lines.extend(time_line("EXDATE", at, zone) for at in written.exdates)
    return lines


def _end(written: Written) -> str:
    """DTEND has to be later than DTSTART (RFC 5545 §3.8.2.2), or khal makes an hour of no time at all."""
    if written.start == written.end:
        return "DURATION:PT0S"
    return time_line("DTEND", written.end, written.zone)


def _alarm(minutes: int, title: str) -> Component:
    return Component("VALARM", ("ACTION:DISPLAY", text_line("DESCRIPTION", title), f"TRIGGER:-PT{minutes}M"))
