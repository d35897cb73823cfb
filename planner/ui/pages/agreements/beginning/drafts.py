"""Beginning a draft from wherever in the window: one step, after which its author is the one who is here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from planner.domain.agreements.terms import Terms
from planner.domain.changes import ChangeSet
from planner.services.agreements.writing import draft, drafted
from planner.services.in_use import OpenPlan
from planner.ui.session import Session

Begin = Callable[[OpenPlan, str], ChangeSet]


def begin_draft(session: Session, author: str, begin: Begin) -> str | None:
    """The id of the draft; None where it could not be begun.

    A draft is seen by its author alone, so it is for them to go on with.
    """
    label = QCoreApplication.translate("Agreements", "Begin an agreement")
    changes = session.do(lambda plan: begin(plan, author), label)
    if changes is None:
        return None
    session.set_here(author)
    return drafted(changes).id


def saying(terms: Terms) -> Begin:
    """A draft with those words."""

    def begin(plan: OpenPlan, author: str) -> ChangeSet:
        return draft(plan, author, terms)

    return begin
