"""The sheet before a week goes on paper: what is to be on the page, and how it will look."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from planner.domain.errors import UserError
from planner.identity import NAME
from planner.services.agenda import Agenda
from planner.services.printing import is_pdf_there, keep_pdf, week_to_print
from planner.ui.actions.where import Where
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.page import Around
from planner.ui.printing.choices import PrintChoices, Readers
from planner.ui.printing.leaf import leaf_of
from planner.ui.printing.leafpaint import LeafPainter
from planner.ui.printing.letters import paper_lines
from planner.ui.printing.measures import page_layout, page_of
from planner.ui.printing.pdf import pdf_of
from planner.ui.printing.preview import Preview
from planner.ui.printing.printer import Printing, print_on
from planner.ui.printing.wish import PrintWish, usual_hours

WIDTH, HEIGHT, COLUMN, GAP, AROUND = 980, 440, 280, 18, 190
SUFFIX = "pdf"


class PrintSheet(Sheet):
    """``said`` tells where the page is now."""

    said = Signal(str)

    def __init__(self, around: Around, week: Agenda, parent: QWidget) -> None:
        """``week`` is of the days that are shown now."""
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Print this week"), parent)
        self._around, self._day = around, week.first
        self._lines, self._locale = paper_lines(), around.tools.locale_of(week.plan.week_start)
        self._leaf: LeafPainter | None = None
        self.where = Where(
            around.tools,
            self.tr("Where is the page to lie?"),
            self.tr("There is a page already"),
            is_pdf_there,
            self,
        )
        here = around.session.here
        first, last = usual_hours(week)
        wish = PrintWish(first=first, last=last, reader=here)
        readers = [person for person in week.people if here in (None, person.id)]
        self._choices = PrintChoices(keeper, self._locale, Readers(week.people, readers), wish)
        self._preview = Preview(keeper)
        self._preview.setAccessibleName(self.tr("The page as it will be"))
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._trouble.hide()
        self._printing = Printing(self)
        self._lay_out()
        self._choices.chosen.connect(self.renew)
        around.session.changed.connect(self.renew)
        self.where.chosen.connect(self._save)
        self.where.refused.connect(self._refuse)
        self._printing.printed.connect(self._printed)
        self._printing.refused.connect(self._refuse)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Draw it as it is wished now."""
        wish = self._choices.wish
        agenda = self._around.session.ask(lambda plan: week_to_print(plan, self._day, wish.choice))
        if agenda is not None:
            leaf = leaf_of(agenda, wish, self._lines)
            self._leaf = LeafPainter(leaf, self._lines, self._locale)
            self._preview.show_leaf(self._leaf, leaf.page)

    def _lay_out(self) -> None:
        px, window = self._keeper.theme.px, self._below.window()
        column = QScrollArea()
        column.setFrameShape(QFrame.Shape.NoFrame)
        column.setWidgetResizable(True)
        column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.setWidget(self._choices)
        column.viewport().setAutoFillBackground(False)
        self._choices.setAutoFillBackground(False)
        column.setFixedWidth(px(COLUMN))
        beside = QHBoxLayout()
        beside.setSpacing(px(GAP))
        beside.addWidget(column)
        beside.addWidget(self._preview, 1)
        self.body.addLayout(beside, 1)
        self.body.addWidget(self._trouble)
        save = self.add_button(PrimaryButton(self.tr("Save as PDF…")), default=True)
        on_paper = self.add_button(Button(self.tr("Print…")))
        save.clicked.connect(self._ask_where)
        on_paper.clicked.connect(self._print)
        self.setFixedWidth(min(px(WIDTH), window.width() - 40))
        column.setFixedHeight(max(min(px(HEIGHT), window.height() - px(AROUND)), px(150)))

    @Slot()
    def _ask_where(self) -> None:
        filters = [self.tr("PDF (*.pdf)"), self.tr("All files (*)")]
        self.where.ask(filters, SUFFIX, _file_name(self._day))

    @Slot(object)
    def _save(self, path: Path) -> None:
        if self._leaf is None:
            return
        try:
            keep_pdf(path, pdf_of(self._leaf, self._choices.wish.paper))
        except UserError as trouble:
            self._refuse(trouble)
            return
        self.accept()
        self.said.emit(self.tr("The week lies at {path}.").format(path=path))

    @Slot()
    def _print(self) -> None:
        if self._leaf is not None:
            self._trouble.hide()
            paper = self._choices.wish.paper
            print_there = partial(print_on, leaf=self._leaf, page=page_of(paper))
            self._printing.ask(page_layout(paper), print_there)

    @Slot()
    def _printed(self) -> None:
        self.accept()
        self.said.emit(self.tr("The week is on its way to the printer."))

    @Slot(object)
    def _refuse(self, trouble: UserError) -> None:
        self._trouble.setText(told(trouble))
        self._trouble.show()


def _file_name(first: date) -> str:
    """By the day alone: names of files tell nothing of people."""
    return f"{NAME} {first.isoformat()}.{SUFFIX}"
