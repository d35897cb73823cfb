"""How the window looks and moves; whatever is chosen holds at once."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QWidget

from planner.ui.kit.fonts import Type
from planner.ui.kit.preferences import TEXT_SIZES
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.tokens import LookWish
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.page import Around
from planner.ui.pages.settings.look.picture import LookPicture
from planner.ui.pages.settings.section import Section
from planner.ui.pages.week.flow import FlowLayout

GAP = 12
USUAL = 1.0


def look_word(wish: LookWish) -> str:
    return {
        LookWish.SYSTEM: QCoreApplication.translate("Look", "As the system"),
        LookWish.LIGHT: QCoreApplication.translate("Look", "Light"),
        LookWish.DARK: QCoreApplication.translate("Look", "Dark"),
        LookWish.CONTRAST: QCoreApplication.translate("Look", "High contrast"),
    }[wish]


class LookSection(Section):
    def __init__(self, around: Around) -> None:
        super().__init__(
            around,
            self.tr("Look"),
            self.tr("How the window looks and moves."),
        )
        keeper = around.tools.keeper
        self._looks = QButtonGroup(self)
        self._size = DropDown(keeper, "")
        self._calm = QCheckBox(self.tr("Keep the window still"))
        calm = Label(
            self.tr("The mark where you type does not blink, and nothing slides or fades."),
            Type.SMALL,
            Tone.MUTED,
            wrap=True,
        )
        self._words = QCheckBox(self.tr("Notice words that may hurt"))
        words = Label(
            self.tr("Beside an agreement, words that might land hard get a gentler wording. It stays here."),
            Type.SMALL,
            Tone.MUTED,
            wrap=True,
        )
        colours, letters, motion, writing = (Card(keeper) for _ in range(4))
        colours.body.addWidget(Label(self.tr("Colours"), Type.STRONG))
        colours.body.addWidget(self._pictures())
        letters.body.addWidget(Field(keeper, self.tr("Size of the letters"), self._size))
        motion.body.addWidget(self._calm)
        motion.body.addWidget(calm)
        writing.body.addWidget(self._words)
        writing.body.addWidget(words)
        for card in (colours, letters, motion, writing):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._looks.buttonClicked.connect(self._choose_look)
        self._size.chosen.connect(self._choose_size)
        self._calm.clicked.connect(self._choose_calm)
        self._words.clicked.connect(self._choose_words)

    def renew(self) -> None:
        now = self.around.tools.settings.now
        self._looks.button(list(LookWish).index(now.look)).setChecked(True)
        sizes = sorted({*TEXT_SIZES, now.text_size})
        self._size.set_options([(size, self._size_word(size)) for size in sizes])
        self._size.set_value(now.text_size)
        self._calm.setChecked(now.calm_motion)
        self._words.setChecked(now.help_with_words)

    def _pictures(self) -> QWidget:
        keeper = self.around.tools.keeper
        pictures = QWidget()
        pictures.setAccessibleName(self.tr("Colours"))
        row = FlowLayout(pictures, keeper.theme.px(GAP))
        for number, wish in enumerate(LookWish):
            picture = LookPicture(keeper, wish, look_word(wish))
            self._looks.addButton(picture, number)
            row.addWidget(picture)
        return pictures

    def _size_word(self, size: float) -> str:
        percent = self.tr("{percent} %").format(percent=round(size * 100))
        return self.tr("{percent}, as on this computer").format(percent=percent) if size == USUAL else percent

    @Slot(QAbstractButton)
    def _choose_look(self, picture: QAbstractButton) -> None:
        self.around.tools.settings.change(look=list(LookWish)[self._looks.id(picture)])

    @Slot(object)
    def _choose_size(self, size: float) -> None:
        self.around.tools.settings.change(text_size=size)

    @Slot(bool)
    def _choose_calm(self, calm: bool) -> None:
        self.around.tools.settings.change(calm_motion=calm)

    @Slot(bool)
    def _choose_words(self, helps: bool) -> None:
        self.around.tools.settings.change(help_with_words=helps)
