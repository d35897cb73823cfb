"""Whether a plan can still be written to while what is shown of it goes."""

from planner.ui.pages.page import Around


def is_open(around: Around) -> bool:
    """Fields that are left and sheets that close do so after their plan, where all of the window goes."""
    return around.desk.session is around.session
