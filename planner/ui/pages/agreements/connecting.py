"""Who hears whom on the page of agreements."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.ui.pages.agreements.page import AgreementsPage


def connect_page(page: "AgreementsPage") -> None:
    _connect_document(page)
    session, column = page.around.session, page.column
    session.changed.connect(page.note_change)
    session.here_changed.connect(page.meet)
    page.shown.renewed.connect(page.renew)
    page.writing.changed.connect(page.renew)
    column.begun.connect(page.begin)
    column.compared.connect(page.compare)
    column.here.chosen.connect(session.set_here)
    column.list.opened.connect(page.choose)
    column.list.entered.connect(page.document.enter)
    page.empty.begun.connect(page.begin)
    page.empty.here.chosen.connect(session.set_here)
    page.empty.compared.connect(page.compare)
    page.growth.missed.connect(page.acts.call_missed)
    page.growth.took_place.connect(page.acts.call_kept)
    page.around.tools.keeper.changed.connect(page.fold)
    for part in (page.acts, page.document.together):
        part.said.connect(page.said)
        part.undoable.connect(page.undoable)


def _connect_document(page: "AgreementsPage") -> None:
    document, acts = page.document, page.acts
    document.said.connect(page.keep_words)
    document.chosen.connect(page.keep_choices)
    document.held.added.connect(page.add_time)
    document.held.dropped.connect(page.drop_time)
    document.steps.taken.connect(page.take_step)
    document.yes.said.connect(acts.say_yes)
    document.yes.taken_back.connect(acts.take_back)
    document.aside.proposed.connect(page.propose_aside)
    document.aside.left.connect(page.leave_aside)
    document.erasing.agreed.connect(acts.agree_to_erase)
    document.erasing.kept.connect(acts.keep_after_all)
    document.together.adjust_wanted.connect(page.adjust)
    document.head.grew.connect(page.show_growth)
    acts.written.connect(document.begin_writing)
