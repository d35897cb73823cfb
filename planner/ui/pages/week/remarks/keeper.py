"""From the small card's foot to the plan: what was said of a block is shown, kept and taken back."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.kinds import Feeling, Visibility
from planner.services.agenda import Agenda, Entry
from planner.services.remarks import Said, add_remark, said_of, take_back_remark
from planner.ui.kit.i18n import Locale
from planner.ui.pages.week.remarks.foot import RemarkFoot
from planner.ui.pages.week.remarks.sheet import RemarkSheet
from planner.ui.pages.week.remarks.words import said
from planner.ui.session import Session
from planner.ui.tools import Tools
from planner.ui.week.words import title_of


class RemarkKeeper(QObject):
    """Is told which entry the card is about, and asks above ``page``."""

    def __init__(self, foot: RemarkFoot, tools: Tools, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._foot, self._tools, self._session, self._page = foot, tools, session, page
        self._entry: Entry | None = None
        self._agenda: Agenda | None = None
        foot.asked.connect(self._ask)
        foot.taken_back.connect(self._take_back)

    def show_entry(self, entry: Entry, agenda: Agenda, locale: Locale) -> None:
        """Be about this one: what was said of it, or of its whole series."""
        self._entry, self._agenda = entry, agenda
        is_covered = entry.level is not Visibility.ALL
        remarks = () if is_covered else self._session.ask(lambda plan: said_of(plan, entry.series.id)) or ()
        self._foot.show_said(
            [(remark, said(remark, agenda.people, locale, agenda.plan.zone)) for remark in remarks]
        )

    @Slot(object)
    def _ask(self, feeling: Feeling) -> None:
        if self._entry is None or self._agenda is None:
            return
        here = self._session.here
        people = [person for person in self._agenda.people if here in (None, person.id)]
        title = title_of(self._entry.occurrence.block)
        sheet = RemarkSheet(self._tools.keeper, feeling, title, people, self._page)
        sheet.decided.connect(self._keep)
        sheet.open()

    @Slot(object)
    def _keep(self, words: Said) -> None:
        entry = self._entry
        if entry is not None:
            id, occurrence = entry.series.id, entry.occurrence.recurrence_id
            label = self.tr("Say something about “{title}”").format(title=title_of(entry.occurrence.block))
            self._session.do(lambda plan: add_remark(plan, id, occurrence, words), label)

    @Slot(str)
    def _take_back(self, remark: str) -> None:
        label = self.tr("Take back what was said")
        self._session.do(lambda plan: take_back_remark(plan, remark), label)
