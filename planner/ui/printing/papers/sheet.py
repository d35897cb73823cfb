"""The sheet before the agreements leave: how they will look, and as what they go."""

from contextlib import suppress
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.domain.walltime import wall_at
from planner.identity import NAME
from planner.services.agreements.giving import give_agreements
from planner.services.household import household
from planner.services.printing import is_pdf_there, keep_pdf
from planner.ui.actions.where import Where
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.segments import SegmentedChoice
from planner.ui.kit.widgets.sheet import Sheet
from planner.ui.pages.page import Around
from planner.ui.printing.papers.lines import agreement_lines
from planner.ui.printing.papers.pages import Pages
from planner.ui.printing.papers.preview import PagesPreview
from planner.ui.printing.printer import Printing
from planner.ui.printing.wish import Paper

WIDTH, HEIGHT, AROUND = 620, 560, 230


class Format(StrEnum):
    """As what the page is kept; the value is how its file ends."""

    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"


class PaperSheet(Sheet):
    """``said`` tells where the page is now."""

    said = Signal(str)

    def __init__(self, around: Around, parent: QWidget) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper, self.tr("Agreements on paper"), parent)
        self._around = around
        self._pages: Pages | None = None
        self.where = Where(
            around.tools,
            self.tr("Where is the page to lie?"),
            self.tr("There is a page already"),
            _is_there,
            self,
        )
        self._printing = Printing(self)
        self.paper = SegmentedChoice(
            keeper, self.tr("Paper"), [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))]
        )
        self.format = SegmentedChoice(
            keeper,
            self.tr("Kept as"),
            [
                (Format.PDF, self.tr("PDF")),
                (Format.HTML, self.tr("Web page")),
                (Format.MARKDOWN, self.tr("Markdown")),
            ],
        )
        self.paper.set_value(Paper.A4)
        self.format.set_value(Format.PDF)
        self._preview = PagesPreview(keeper, self.tr("The page as it will be"))
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._trouble.hide()
        self._lay_out()
        self.paper.chosen.connect(self.renew)
        around.session.changed.connect(self.renew)
        self.where.chosen.connect(self._save)
        self.where.refused.connect(self._refuse)
        self._printing.printed.connect(self._printed)
        self._printing.refused.connect(self._refuse)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Lay it out as it is in the plan now."""
        lines = self._around.session.ask(agreement_lines)
        if lines is not None:
            self._pages = Pages(lines, Paper(str(self.paper.value)))
            self._preview.show_pages(self._pages)

    def _lay_out(self) -> None:
        px, window = self._keeper.theme.px, self._below.window()
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.format)
        row.addStretch(1)
        row.addWidget(self.paper)
        note = self.tr("Everything that was shared is on it. Drafts stay with whoever writes them.")
        self.body.addWidget(Label(note, tone=Tone.MUTED, wrap=True))
        self.body.addLayout(row)
        self.body.addWidget(self._preview, 1)
        self.body.addWidget(self._trouble)
        self.add_button(PrimaryButton(self.tr("Save…")), default=True).clicked.connect(self._ask_where)
        self.add_button(Button(self.tr("Print…"))).clicked.connect(self._print)
        self.setFixedWidth(min(px(WIDTH), window.width() - 40))
        self._preview.setFixedHeight(max(min(px(HEIGHT), window.height() - px(AROUND)), px(120)))

    @Slot()
    def _ask_where(self) -> None:
        known = {
            Format.PDF: self.tr("PDF (*.pdf)"),
            Format.HTML: self.tr("Web page (*.html)"),
            Format.MARKDOWN: self.tr("Markdown (*.md)"),
        }
        kept = Format(str(self.format.value))
        filters = [known[kept], self.tr("All files (*)")]
        self.where.ask(filters, kept.value, _file_name(self._today(), kept))

    @Slot(object)
    def _save(self, path: Path) -> None:
        if self._pages is None:
            return
        try:
            if _is_pdf(path):
                keep_pdf(path, self._pages.pdf())
            else:
                give_agreements(self._around.session.plan, path)
        except UserError as trouble:
            self._refuse(trouble)
            return
        self.accept()
        self.said.emit(self.tr("The agreements lie at {path}.").format(path=path))

    @Slot()
    def _print(self) -> None:
        if self._pages is not None:
            self._trouble.hide()
            self._printing.ask(self._pages.layout, self._pages.print_on)

    @Slot()
    def _printed(self) -> None:
        self.accept()
        self.said.emit(self.tr("The agreements are on their way to the printer."))

    @Slot(object)
    def _refuse(self, trouble: UserError) -> None:
        self._trouble.setText(told(trouble))
        self._trouble.show()

    def _today(self) -> date:
        home = self._around.session.ask(household)
        zone = home.plan.zone if home is not None else "UTC"
        return wall_at(self._around.tools.clock.now(), zone).date()


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == f".{Format.PDF}"


def _is_there(path: Path) -> bool:
    if _is_pdf(path):
        return is_pdf_there(path)
    with suppress(OSError):  # what is wrong there is told when it is written
        return path.exists()
    return False


def _file_name(day: date, kept: Format) -> str:
    """By the day alone: names of files tell nothing of people."""
    return f"{NAME} {day.isoformat()}.{kept}"
