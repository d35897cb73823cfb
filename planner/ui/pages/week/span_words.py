"""What the spans are called, and the steps from one to the next."""

from PySide6.QtCore import QCoreApplication

from planner.ui.actions.commands import Commands
from planner.ui.pages.week.spans import Span


def span_words() -> dict[Span, str]:
    return {
        Span.DAY: QCoreApplication.translate("Spans", "Day"),
        Span.WEEK: QCoreApplication.translate("Spans", "Week"),
        Span.MONTH: QCoreApplication.translate("Spans", "Month"),
        Span.LIST: QCoreApplication.translate("Spans", "List"),
    }


def name_steps(commands: Commands, span: Span) -> None:
    """Let the menus say how far earlier and later lead."""
    before, after = {
        Span.DAY: (
            QCoreApplication.translate("Spans", "&Previous day"),
            QCoreApplication.translate("Spans", "&Next day"),
        ),
        Span.MONTH: (
            QCoreApplication.translate("Spans", "&Previous month"),
            QCoreApplication.translate("Spans", "&Next month"),
        ),
    }.get(
        span,
        (
            QCoreApplication.translate("Spans", "&Previous week"),
            QCoreApplication.translate("Spans", "&Next week"),
        ),
    )
    commands.previous.setText(before)
    commands.next.setText(after)
