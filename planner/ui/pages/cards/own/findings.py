"""What taking a file in would do: deck by deck, and what of it has to stay out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.services.cards.steps import Again, Taken
from planner.services.cards.taking_in import Look
from planner.ui.kit.fonts import Type
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.pages.calendars.reasons import ReasonList

GAP = 6


class Findings(QWidget):
    """``show_look`` says what would become of it."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._summary = Label("", Type.STRONG, wrap=True)
        self._decks = ReasonList(keeper, self.tr("Decks in the file"))
        self._out = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._refused = ReasonList(keeper, self.tr("What stays out, and why"))
        for listed in (self._decks, self._refused):
            # There may be many thousands.
            listed.setLayoutMode(ReasonList.LayoutMode.Batched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(keeper.theme.px(GAP))
        for part in (self._summary, self._decks, self._out, self._refused):
            layout.addWidget(part)

    @property
    def summary(self) -> str:
        """For who hears it."""
        return self._summary.text()

    def show_look(self, look: Look, again: Again) -> None:
        steps = look.steps[again]
        self._summary.setText(self._said(look, again))
        self._decks.show_reasons(tuple(self._told(step.taken) for step in steps))
        self._decks.setVisible(bool(steps))
        refused = look.refused
        self._out.setText(self._told_out(len(refused)))
        self._refused.show_reasons(refused)
        for part in (self._out, self._refused):
            part.setVisible(bool(refused))

    def _said(self, look: Look, again: Again) -> str:
        taken = [step.taken for step in look.steps[again]]
        if not taken:
            return self.tr("There is no card in this file that could be taken in.")
        if not look.writes(again):
            return self.tr("All of it is here already. Nothing would change.")
        new, changed = sum(one.new for one in taken), sum(one.changed for one in taken)
        said = [
            words.format(count=f"{count:,}")
            for count, words in ((new, self.tr("{count} new")), (changed, self.tr("{count} changed")))
            if count
        ]
        if not said:
            return self.tr("Its cards are here already. Only the deck itself would change.")
        return self.tr("Cards that would come: {counts}.").format(counts=", ".join(said))

    def _told(self, taken: Taken) -> str:
        counts = (
            (taken.new, self.tr("{count} new")),
            (taken.changed, self.tr("{count} changed")),
            (taken.same, self.tr("{count} as they are")),
        )
        said = ", ".join(words.format(count=f"{count:,}") for count, words in counts if count)
        return self.tr("“{deck}”: {counts}").format(deck=taken.title, counts=said)

    def _told_out(self, count: int) -> str:
        if count == 1:
            return self.tr("One of them stays out:")
        return self.tr("{count} of them stay out:").format(count=f"{count:,}")
