"""The calendars that came from other programs: whose they are, and what can become of them."""

from PySide6.QtCore import QPoint, Slot

from planner.domain.walltime import wall_at
from planner.services.agenda import week
from planner.services.imports.held import Held, calendars, remove_calendar, take_over_calendar
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button, DangerButton, PrimaryButton
from planner.ui.kit.widgets.menu import Menu
from planner.ui.pages.calendars.arrivals import Arrivals
from planner.ui.pages.calendars.options import Beforehand
from planner.ui.pages.calendars.rename_sheet import RenameSheet
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import Row, RowList
from planner.ui.pages.settings.section import Section
from planner.ui.pages.week.flow import FlowLayout

GAP = 8


class CalendarsSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Calendars"),
            self.tr("What came from other programs. It stays as it is there, until you take it over."),
        )
        keeper = around.tools.keeper
        self._arrivals = Arrivals(around, self)
        self._list = RowList(keeper, self.tr("Calendars"))
        self._empty = Label(
            self.tr(
                "No calendar of another program is here yet. Work, school or the club: drop its file on the "
                "window, and it lies beside your own time."
            ),
            tone=Tone.MUTED,
            wrap=True,
        )
        self._menu = Menu(keeper, self.tr("Calendars"), self)
        self._buttons = FlowLayout(gap=keeper.theme.px(GAP))
        self._import = PrimaryButton(self.tr("Import a calendar…"))
        self._import.clicked.connect(around.commands.import_calendar.trigger)
        self._buttons.addWidget(self._import)
        self._of_one = [
            self._offer(Button(self.tr("Bring in again…")), IconName.IMPORT, self._again),
            self._offer(Button(self.tr("Rename…")), IconName.EDIT, self._rename),
            self._offer(Button(self.tr("Take over as our own")), IconName.CHECK, self._take_over),
            self._offer(DangerButton(self.tr("Remove")), IconName.TRASH, self._remove),
        ]
        self.body.addWidget(self._empty)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(self._buttons)
        self.body.addStretch(0)
        self._arrivals.undoable.connect(self.undoable)
        self._list.chosen.connect(self._rename)
        self._list.selected.connect(self._allow)
        self._list.menu_asked.connect(self._open_menu)

    def renew(self) -> None:
        found = self.around.session.ask(calendars)
        whole = self.around.session.ask(week)
        if found is None or whole is None:
            return
        here = self.around.session.here
        # Which calendars somebody has is a detail of theirs.
        held = [one for one in found.held if here in (None, one.person.id)]
        self._list.show_rows([self._row(one, whole.plan.zone) for one in held])
        for part in (self._list, *self._of_one):
            part.setVisible(bool(held))
        self._empty.setVisible(not held)
        self.body.setStretch(self.body.count() - 1, 0 if held else 1)
        self._allow()

    def _offer(self, button: Button, icon: IconName, does: object) -> Button:
        """Something that can be done with the calendar that is selected, by a button and in the menu."""
        button.clicked.connect(does)
        self._menu.entry(button.accessibleName(), icon).triggered.connect(does)
        self._buttons.addWidget(button)
        return button

    def _row(self, held: Held, home: str) -> Row:
        count = self.tr("One block") if held.events == 1 else self.tr("{count} blocks")
        whose = self.tr("{name} · {count}").format(
            name=held.person.name, count=count.format(count=f"{held.events:,}")
        )
        day = self.around.tools.locale.full_date(wall_at(held.changed, home).date())
        changed = self.tr("Last change on {day}").format(day=day)
        key = f"{held.person.id} {held.name}"
        return Row(key, held, IconName.CALENDAR, held.name, (whose, changed), (held.person.colour,))

    @property
    def _held(self) -> Held | None:
        """The calendar that is selected."""
        return next((one for one in self._list.things if isinstance(one, Held)), None)

    @Slot()
    def _allow(self) -> None:
        for button in self._of_one:
            button.setEnabled(self._held is not None)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self._menu.popup(at)

    @Slot()
    def _again(self) -> None:
        held = self._held
        if held is not None:
            self._arrivals.choose_for(Beforehand(held.person.id, held.name))

    @Slot()
    def _rename(self) -> None:
        held = self._held
        if held is not None:
            RenameSheet(self.around, held, self).open()

    @Slot()
    def _take_over(self) -> None:
        held = self._held
        if held is None:
            return
        label = self.tr("Take over “{calendar}”").format(calendar=held.name)
        done = self.around.session.do(lambda plan: take_over_calendar(plan, held.person.id, held.name), label)
        if done is not None:
            self.undoable.emit(self.tr("“{calendar}” is your own now.").format(calendar=held.name))

    @Slot()
    def _remove(self) -> None:
        held = self._held
        if held is None:
            return
        label = self.tr("Remove “{calendar}”").format(calendar=held.name)
        done = self.around.session.do(lambda plan: remove_calendar(plan, held.person.id, held.name), label)
        if done is not None:
            self.undoable.emit(self.tr("“{calendar}” lies in the trash.").format(calendar=held.name))
