"""Finding words to begin with: by what it is about, and by the stage of a life together."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agreements.beginnings import Template, suits
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.cards.kinds import Stage
from planner.services.agreements.beginnings import templates
from planner.services.cards.saving import first_words
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.pages.agreements.beginning.kinds import KindChoice
from planner.ui.pages.agreements.beginning.preview import Preview
from planner.ui.pages.cards.words import stage_word
from planner.ui.pages.page import Around
from planner.ui.pages.settings.rows import Row, RowList

GAP, NEED_WORDS = 12, 10
ROOMY = 640
ICONS = {
    AgreementKind.TIME: IconName.ME,
    AgreementKind.HOME: IconName.LOCK,
    AgreementKind.PEOPLE: IconName.FRIENDS,
    AgreementKind.WORK: IconName.DUTY,
    AgreementKind.MEDIA: IconName.PHONE,
    AgreementKind.MONEY: IconName.COPY,
    AgreementKind.CHORES: IconName.REPEAT,
    AgreementKind.CHILDREN: IconName.PEOPLE,
    AgreementKind.FEELINGS: IconName.RITUAL,
    AgreementKind.INTIMACY: IconName.US,
}


class Finding(QWidget):
    """``chosen`` says that Enter or a double click meant the template, ``selected`` that it is another."""

    chosen = Signal()
    selected = Signal()

    def __init__(self, around: Around, parent: QWidget) -> None:
        super().__init__(parent)
        keeper = around.tools.keeper
        px = keeper.theme.px
        self._kinds = KindChoice(keeper, roomy=parent.window().height() >= px(ROOMY))
        anytime: list[tuple[object, str]] = [(None, self.tr("any stage of life together"))]
        stages = [(stage, stage_word(stage)) for stage in Stage]
        self._stage = DropDown(keeper, self.tr("Stage of life together"), [*anytime, *stages])
        self.listed = RowList(keeper, self.tr("Words to begin with"))
        self._preview = Preview(keeper, around.tools.locale, around.tools.clock.now().date())
        left, row = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(px(GAP))
        left.addWidget(self._stage)
        left.addWidget(self.listed, 1)
        row.setSpacing(px(GAP))
        row.addLayout(left, 5)
        row.addWidget(self._preview, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addWidget(self._kinds)
        layout.addLayout(row, 1)
        troubles = templates().troubles
        if troubles:
            layout.addWidget(Label("\n".join(troubles), Type.SMALL, Tone.MUTED, wrap=True))
        self._kinds.changed.connect(self._list)
        self._stage.chosen.connect(self._list)
        self.listed.selected.connect(self._show)
        self.listed.chosen.connect(self.chosen)
        self._list()

    @property
    def template(self) -> Template | None:
        return next((one for one in self.listed.things if isinstance(one, Template)), None)

    @Slot()
    def _list(self) -> None:
        kinds, stage = self._kinds.chosen, self._stage.value
        wanted = stage if isinstance(stage, Stage) else None
        self.listed.show_rows(
            [
                _row(one)
                for one in templates().templates
                if one.terms.kind in kinds and suits(one.stages, wanted)
            ]
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        self._preview.show_template(self.template)
        self.selected.emit()


def _row(one: Template) -> Row:
    # The dots never stand alone in a line.
    need = first_words(one.terms.need, NEED_WORDS).replace(" …", "\N{NO-BREAK SPACE}…")
    return Row(one.id, one, ICONS[one.terms.kind], one.terms.title, (need,))
