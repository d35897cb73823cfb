"""About the program: what it is, where it keeps things, what it is made of, and what a report would say."""

from contextlib import suppress

from PySide6.QtCore import Qt, Slot

from planner.services.about.bug_report import bug_report
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.log import LOG_NAME
from planner.ui.pages.page import Around
from planner.ui.pages.settings.about.inside import InsideCard
from planner.ui.pages.settings.about.of_this_computer import of_this_computer
from planner.ui.pages.settings.about.places import PlacesCard
from planner.ui.pages.settings.about.report_sheet import ReportSheet
from planner.ui.pages.settings.about.title import TitleCard
from planner.ui.pages.settings.section import Section


class AboutSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(around, self.tr("About"), self.tr("What this is, and where it keeps your things."))
        keeper = around.tools.keeper
        self._log = around.desk.shelf.folder / LOG_NAME
        self._title = TitleCard(keeper)
        self._places = PlacesCard(keeper)
        self._inside = InsideCard(around)
        self._report = Button(self.tr("Copy for a bug report…"))
        wrong = Card(keeper)
        wrong.body.addWidget(Label(self.tr("If something is not as it should be"), Type.HEADING, wrap=True))
        helps = self.tr(
            "A few lines about the program and this computer help to find out why. Nothing of your plan is "
            "in them, and you see them first."
        )
        wrong.body.addWidget(Label(helps, tone=Tone.MUTED, wrap=True))
        wrong.body.addWidget(self._report, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self._title, self._places, wrong, self._inside):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._places.said.connect(self.said)
        self._report.clicked.connect(self._show_report)

    def renew(self) -> None:
        in_use = self.around.session.in_use
        backups = in_use.backups.folder if in_use.backups is not None else None
        self._title.draw_once()
        self._places.show_places(in_use.path, backups, self._log)
        self._inside.fill()

    @Slot()
    def _show_report(self) -> None:
        size = 0
        with suppress(OSError):
            size = self.around.session.in_use.path.stat().st_size
        report = bug_report(of_this_computer(self.around.tools, size), self._log)
        sheet = ReportSheet(self.around.tools.keeper, report, self)
        sheet.said.connect(self.said)
        sheet.open()
