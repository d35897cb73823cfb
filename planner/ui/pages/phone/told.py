"""How what is shared and what leaves is said."""

from PySide6.QtCore import QCoreApplication

from planner.domain.block import Block
from planner.services.exporting import Exported
from planner.services.sharing.copies import Since
from planner.ui.pages.phone.scan import Scan

CONTEXT = "Phone"


def how_much(counted: Exported) -> str:
    """How many blocks leave, and what stays."""
    tr = QCoreApplication.translate
    if not counted.written:
        said = tr(CONTEXT, "Nothing would leave.")
    elif counted.written == 1:
        said = tr(CONTEXT, "One block leaves:")
    elif counted.repeating:
        said = tr(CONTEXT, "{count} blocks leave, {repeating} of them repeat:")
    else:
        said = tr(CONTEXT, "{count} blocks leave:")
    if counted.cancelled:
        said = tr(CONTEXT, "What was called off stays here.") + " " + said
    return said.format(count=f"{counted.written:,}", repeating=f"{counted.repeating:,}")


def what_changed(since: Since | None) -> str:
    """What is otherwise than in the last copy; empty where there was none."""
    if since is None:
        return ""
    tr = QCoreApplication.translate
    parts = (
        (len(since.new), tr(CONTEXT, "{count} new")),
        (len(since.moved), tr(CONTEXT, "{count} moved")),
        (len(since.changed), tr(CONTEXT, "{count} changed")),
        (since.gone, tr(CONTEXT, "{count} gone")),
    )
    said = ", ".join(words.format(count=count) for count, words in parts if count)
    if not said:
        return tr(CONTEXT, "Nothing has changed since the last copy.")
    return tr(CONTEXT, "{changes} since the last copy").format(changes=said)


def mark_of(block: Block, since: Since | None) -> str:
    """What is otherwise about one block; empty where nothing is."""
    tr = QCoreApplication.translate
    if since is None:
        return ""
    if block.id in since.new:
        return tr(CONTEXT, "new since the last copy")
    if block.id in since.moved:
        return tr(CONTEXT, "moved since the last copy")
    return tr(CONTEXT, "changed since the last copy") if block.id in since.changed else ""


def time_left(scan: Scan) -> str:
    """9:42 left · not fetched yet."""
    minutes, seconds = divmod(scan.seconds_left, 60)
    if scan.was_fetched:
        text = QCoreApplication.translate(CONTEXT, "{minutes}:{seconds:02} left · fetched")
    else:
        text = QCoreApplication.translate(CONTEXT, "{minutes}:{seconds:02} left · not fetched yet")
    return text.format(minutes=minutes, seconds=seconds)
