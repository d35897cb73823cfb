"""The editor of one block: all its fields on a sheet, which knows what of them people changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.block import TITLE_LIMIT
from planner.domain.errors import UserError
from planner.domain.kinds import State
from planner.services.looking import Found
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import told
from planner.ui.kit.widgets.buttons import Button, PrimaryButton
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.week.editor.banner import Banner
from planner.ui.pages.week.editor.keep_sheet import Keep, KeepSheet
from planner.ui.pages.week.editor.repeat_part import RepeatPart
from planner.ui.pages.week.editor.roomy_sheet import RoomySheet
from planner.ui.pages.week.editor.standing_part import StandingPart
from planner.ui.pages.week.editor.values import Values, differing, values_of
from planner.ui.pages.week.editor.when_part import WhenPart
from planner.ui.pages.week.editor.whose_part import WhosePart
from planner.ui.week.words import title_of


class Editor(RoomySheet):
    """``save_asked`` asks for what was changed to be written, after which ``finish`` closes it.

    It does not close by itself while anything is changed, but asks; ``stayed`` tells that people went back.
    """

    save_asked = Signal()
    stayed = Signal()

    def __init__(
        self, keeper: ThemeKeeper, locale: Locale, found: Found, parent: QWidget, *, is_new: bool = False
    ) -> None:
        """``is_new`` says that what was found is not in the plan before it is saved."""
        super().__init__(keeper, self.tr("A new block") if is_new else self.tr("All its details"), parent)
        self._found, self.is_new = found, is_new
        self._is_gone = self._is_over = self._is_asking = False
        self._before: Values = {}
        self._title = QLineEdit()
        self._title.setMaxLength(TITLE_LIMIT)
        self._whose = WhosePart(keeper, found.people)
        self._when = WhenPart(keeper, locale, found.plan.zone)
        self._repeat = RepeatPart(keeper, locale, found.plan.week_start)
        self._standing = StandingPart(keeper)
        self._banner = Banner(keeper)
        self.columns.top.addWidget(self._banner)
        self.columns.top.addWidget(Field(keeper, self.tr("Title"), self._title))
        for part in (self._whose, self._when, self._repeat):
            self.columns.left.addWidget(part)
        self.columns.right.addWidget(self._standing)
        self.columns.finish()
        self._save = self.add_button(PrimaryButton(self.tr("Save")), default=True)
        self.add_button(Button(self.tr("Back to the week"))).clicked.connect(self.reject)
        self._connect()
        self.show_found(found)

    @property
    def found(self) -> Found:
        """The block as the editor knows it."""
        return self._found

    @property
    def subject(self) -> str:
        if self.is_new:
            return super().subject
        return self.tr("“{title}”").format(title=title_of(self._found.entry.occurrence.block))

    @property
    def is_gone(self) -> bool:
        """Whether it is no longer in the plan."""
        return self._is_gone

    def values(self) -> Values:
        """What the fields say, typed or chosen."""
        self._when.take_typed()
        self._repeat.take_typed()
        plain = {"title": self._title.text().strip(), "rule": self._repeat.rule}
        return plain | self._whose.values() | self._when.values() | self._standing.values()

    def changes(self) -> Values:
        """Those that people changed."""
        return differing(self.values(), self._before)

    def show_found(self, found: Found) -> None:
        """Show it as it is; what was changed here before is left out."""
        self._found, self._is_gone = found, False
        self._show(values_of(found.entry))
        self._before = self.values()
        self._banner.say("")
        self._save.set_words(self.tr("Save"))

    def show_meanwhile(self, found: Found) -> None:
        """It is another one now: show that, with what was changed here before on top of it."""
        mine = self.changes()
        self.show_found(found)
        if mine:
            self._show(self._before | mine)
            text = self.tr("This block was changed elsewhere meanwhile. What you changed here is still here.")
            self._banner.say(text, choice=True)
        self.fit_soon()

    def show_gone(self) -> None:
        """It is no longer in the plan; what is here can be saved all the same."""
        self._is_gone = True
        self._banner.say(
            self.tr("This block is no longer in the plan. What you changed here can be saved as a new one.")
        )
        self._save.set_words(self.tr("Save as a new one"))
        self.fit_soon()

    def show_trouble(self, trouble: UserError) -> None:
        """Why it could not be saved."""
        self._banner.say(told(trouble))
        self.columns.ensureWidgetVisible(self._banner)
        self.fit_soon()

    def find_trouble(self) -> bool:
        """Whether something in it cannot be; the field says what, and has the keys."""
        self.values()
        parts = (self._whose, self._when, self._repeat)
        return any(part.find_trouble() for part in parts)

    def finish(self) -> None:
        """Close it, whatever was changed."""
        self._is_over = True
        self.accept()

    def reject(self) -> None:
        """Esc, the cross and the button lead here."""
        if self._is_asking:
            return
        if self._is_over or not self.changes():
            super().reject()
            return
        self._is_asking = True
        sheet = KeepSheet(self._keeper, self)
        sheet.decided.connect(self._decide)
        sheet.rejected.connect(self._stay)
        sheet.open()

    def _connect(self) -> None:
        self._save.clicked.connect(self.save_asked)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        shortcut.activated.connect(self.save_asked)
        self._when.changed.connect(self._follow_start)
        self._when.grown.connect(self.fit_soon)
        self._repeat.grown.connect(self.fit_soon)
        self._banner.theirs.connect(self._show_theirs)
        self._banner.mine.connect(self._go_on)

    def _show(self, values: Values) -> None:
        entry, home = self._found.entry, self._found.plan.zone
        self._title.setText(values["title"])
        self._whose.show_values(self._found.people, values)
        self._when.show_values(values)
        self._repeat.show_values(entry.series, values, home)
        self._standing.show_values(entry, values, is_past=entry.state is State.KEPT)

    @Slot()
    def _follow_start(self) -> None:
        stretch = self._when.stretch
        self._repeat.set_start(stretch.start, all_day=stretch.all_day)

    @Slot()
    def _show_theirs(self) -> None:
        self.show_found(self._found)
        self._title.setFocus()
        self.fit_soon()

    @Slot()
    def _go_on(self) -> None:
        self._banner.say("")
        self._title.setFocus()
        self.fit_soon()

    @Slot()
    def _stay(self) -> None:
        self._is_asking = False
        self.stayed.emit()

    @Slot(object)
    def _decide(self, keep: Keep) -> None:
        self._is_asking = False
        if keep is Keep.SAVE:
            self.save_asked.emit()
        else:
            self._is_over = True
            super().reject()
