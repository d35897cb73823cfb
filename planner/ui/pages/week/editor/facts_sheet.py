"""Everything about a block that cannot be changed here, in words, and why that is so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.block import Block
from planner.services.looking import Found
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import PrimaryButton
from planner.ui.pages.week.asking import repeat_words, stays_words
from planner.ui.pages.week.choices import Options, firmness_options, visibility_options
from planner.ui.pages.week.editor.roomy_sheet import RoomySheet
from planner.ui.pages.welcome.zones import city
from planner.ui.week.words import kind_name, names, title_of, when

WIDTH = 680


class FactsSheet(RoomySheet):
    """Of a block of another calendar."""

    def __init__(self, keeper: ThemeKeeper, locale: Locale, found: Found, parent: QWidget) -> None:
        block = found.entry.occurrence.block
        super().__init__(keeper, title_of(block), parent, WIDTH)
        self.columns.top.addWidget(Label(stays_words(found.entry.series), tone=Tone.MUTED, wrap=True))
        for column, facts in (
            (self.columns.left, self._of_time(found, locale)),
            (self.columns.right, self._of_the_rest(block)),
        ):
            for name, text in facts:
                if text:
                    column.addWidget(Fact(keeper, name, text))
        self.columns.finish()
        done = self.add_button(PrimaryButton(self.tr("Close")), default=True)
        done.clicked.connect(self.accept)
        done.setFocus()

    def _of_time(self, found: Found, locale: Locale) -> list[tuple[str, str]]:
        entry, home = found.entry, found.plan.zone
        zone = entry.occurrence.block.zone
        return [
            (self.tr("When"), when(entry, locale, home)),
            (self.tr("Time zone"), city(zone) if zone not in (None, home) else ""),
            (self.tr("Repeats"), repeat_words(entry.series) if entry.series.repeats else ""),
            (self.tr("Whose it is"), names([person.name for person in entry.who])),
        ]

    def _of_the_rest(self, block: Block) -> list[tuple[str, str]]:
        return [
            (self.tr("What it is for"), kind_name(block.kind)),
            (self.tr("How firm it is"), _word(firmness_options(), block.firmness)),
            (self.tr("What others see of it"), _word(visibility_options(), block.visibility)),
            (self.tr("Where"), block.place),
            (self.tr("A note"), block.note),
        ]


class Fact(QWidget):
    """A name and what it says; the text can be taken along."""

    def __init__(self, keeper: ThemeKeeper, name: str, text: str) -> None:
        super().__init__()
        said = Label(text, wrap=True)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(f"{name}: {text}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(3))
        layout.addWidget(Label(name, Type.SMALL, Tone.MUTED))
        layout.addWidget(said)


def _word(options: Options, value: object) -> str:
    return next(words for known, words in options if known == value)
