"""The sheet on which an agreement is begun: with words to start from, or with an empty page."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.services.agreements.beginnings import begin_with
from planner.services.looking import people_of
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.pages.agreements.beginning.author import AuthorChoice
from planner.ui.pages.agreements.beginning.drafts import Begin, begin_draft, saying
from planner.ui.pages.agreements.beginning.empty_page import EmptyPage
from planner.ui.pages.agreements.beginning.finding import Finding
from planner.ui.pages.agreements.beginning.half_written import Half, half_written
from planner.ui.pages.agreements.wide_sheet import WideSheet
from planner.ui.pages.cards.talk.still_open import is_open
from planner.ui.pages.page import Around

SIZE = QSize(900, 640)


class BeginSheet(WideSheet):
    """``begun`` hands over the id of the draft. Esc loses nothing that was typed on the empty page."""

    begun = Signal(str)

    def __init__(self, around: Around, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("What is it about?"), parent, SIZE)
        self._around, self._session = around, around.session
        people = around.session.ask(people_of) or ()
        self._finding, self._empty = Finding(around, parent), EmptyPage(keeper)
        self._author = AuthorChoice(keeper, people, around.session.here)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._finding)
        self._pages.addWidget(self._empty)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._author)
        self._other = self.add_button(Button(""), left=True)
        self._now = self.add_button(PrimaryButton(""), default=True)
        self._other.clicked.connect(self._turn)
        self._now.clicked.connect(self._decide)
        self._finding.chosen.connect(self._decide)
        self._finding.selected.connect(self._name)
        self._author.changed.connect(self._write_on)
        self._session.unfinished.ending.connect(self.reject)
        self._name()
        self._write_on()

    def reject(self) -> None:
        self._put_off()
        super().reject()

    @property
    def _is_empty(self) -> bool:
        return self._pages.currentWidget() is self._empty

    @Slot()
    def _name(self) -> None:
        """The words of the buttons, as they are for the page in front."""
        if self._is_empty:
            self._other.set_words(self.tr("Words to start from"))
            self._now.set_words(self.tr("Begin"))
            self._now.setEnabled(True)
        else:
            self._other.set_words(self.tr("Begin with an empty page"))
            self._now.set_words(self.tr("Begin with this"))
            self._now.setEnabled(self._finding.template is not None)

    @Slot()
    def _turn(self) -> None:
        self._pages.setCurrentWidget(self._finding if self._is_empty else self._empty)
        self._name()
        if self._is_empty:
            self._empty.take_focus()
        else:
            self._finding.listed.setFocus()

    @Slot()
    def _decide(self) -> None:
        begin, author = self._chosen(), self._author.author
        if begin is None or author is None:
            return
        made = begin_draft(self._session, author, begin)
        if made is not None:
            if self._is_empty:
                half_written(self._session).keep(Half(author, "", ""))
            self.accept()
            self.begun.emit(made)

    @Slot()
    def _write_on(self) -> None:
        """Go on with what that person left, unless something else was typed meanwhile."""
        half = half_written(self._session).of(self._author.author or "")
        if half is not None and not any(self._empty.typed):
            self._empty.write(half.title, half.need)

    def _put_off(self) -> None:
        author = self._author.author
        if author is not None and is_open(self._around):
            half_written(self._session).keep(Half(author, *self._empty.typed))

    def _chosen(self) -> Begin | None:
        """What would be begun; None where something is missing yet."""
        if self._is_empty:
            terms = self._empty.terms
            return None if terms is None else saying(terms)
        template = self._finding.template
        if template is None:
            return None
        return lambda plan, author: begin_with(plan, author, template)
