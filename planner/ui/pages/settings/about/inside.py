"""All that the program is made of, each with the licence it is under."""

from PySide6.QtCore import Qt, Slot

from planner.domain.errors import UserError
from planner.services.about.part import Part, words_of
from planner.services.about.parts import parts
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.calendars.newest import Newest
from planner.ui.pages.page import Around
from planner.ui.pages.settings.about.text_sheet import TextSheet
from planner.ui.pages.settings.rows import Row, RowList

HIGH = 260


class InsideCard(Card):
    def __init__(self, around: Around) -> None:
        keeper = around.tools.keeper
        super().__init__(keeper)
        self._session = around.session
        self._looking = Newest(around.tools.tasks, self)
        self._is_filled = False
        self._list = RowList(keeper, self.tr("What is inside"))
        self._list.setFixedHeight(keeper.theme.px(HIGH))
        self._read = Button(self.tr("Read its licence…"))
        self._read.setEnabled(False)
        thanks = self.tr("Other people’s work that this program stands on, with thanks.")
        self.body.addWidget(Label(self.tr("What is inside"), Type.HEADING))
        self.body.addWidget(Label(thanks, Type.SMALL, Tone.MUTED, wrap=True))
        self.body.addWidget(self._list)
        self.body.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)
        keeper.changed.connect(self._fit)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(around.session.tell)
        self._list.selected.connect(self._allow)
        self._list.chosen.connect(self._open)
        self._read.clicked.connect(self._open)

    def fill(self) -> None:
        """Look once; while the program runs it stays what it is."""
        if not self._is_filled:
            self._is_filled = True
            self._looking.ask(parts)

    @Slot(object)
    def _show(self, found: tuple[Part, ...]) -> None:
        self._list.show_rows([_row(part) for part in found])

    @property
    def _picked(self) -> Part | None:
        return next((one for one in self._list.things if isinstance(one, Part)), None)

    @Slot()
    def _allow(self) -> None:
        self._read.setEnabled(self._picked is not None and bool(self._picked.texts))

    @Slot()
    def _open(self) -> None:
        part = self._picked
        if part is None or not part.texts:
            return
        try:
            words = words_of(part)
        except UserError as trouble:
            self._session.tell(trouble)
            return
        title = self.tr("{name} {version}").format(name=part.name, version=part.version)
        TextSheet(self._keeper, title, part.licence, words, self).open()

    @Slot()
    def _fit(self) -> None:
        self._list.setFixedHeight(self._keeper.theme.px(HIGH))


def _row(part: Part) -> Row:
    return Row(part.name, part, IconName.INFO, f"{part.name} {part.version}", (part.licence,))
