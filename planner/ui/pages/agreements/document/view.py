"""One agreement as a calm document: what it says, what it holds, and who says yes to it."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.domain.agreements.kinds import AgreementState, Standing
from planner.domain.agreements.terms import Terms
from planner.services.agreements.reading import Whole
from planner.ui.kit.fonts import Type
from planner.ui.kit.i18n import Locale
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.pages.agreements.document.aside_bar import AsideBar
from planner.ui.pages.agreements.document.erasing import Erasing
from planner.ui.pages.agreements.document.facts_part import FactsPart
from planner.ui.pages.agreements.document.facts_told import FactsTold
from planner.ui.pages.agreements.document.head import DocumentHead
from planner.ui.pages.agreements.document.held_part import HeldPart
from planner.ui.pages.agreements.document.part import TextPart
from planner.ui.pages.agreements.document.quiet_text import QuietText
from planner.ui.pages.agreements.document.steps_row import StepsRow
from planner.ui.pages.agreements.document.unkept import Unkept
from planner.ui.pages.agreements.document.words_helper import WordsHelper
from planner.ui.pages.agreements.document.writing import Writing
from planner.ui.pages.agreements.document.yes_row import YesRow
from planner.ui.pages.agreements.together.look_together import LookTogether
from planner.ui.pages.page import Around

EDGE, GAP, WIDEST, NARROW = 26, 14, 720, 440
# Free below the yes that comes next: a word about the one before may lie there.
BENEATH = 70


class Document(QScrollArea):
    """``said`` hands over the name and the words of a part that was left, ``chosen`` fields chosen anew."""

    said = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, around: Around, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._writing = around, writing
        tools = around.tools
        keeper = tools.keeper
        self._id: str | None = None
        self._unfolded: set[str] = set()
        self._unkept: dict[str, dict[str, Unkept]] = {}
        self.head, self.steps, self.yes = DocumentHead(keeper), StepsRow(keeper), YesRow(tools)
        self.title = QuietText(keeper, self.tr("Title"), one_line=True)
        self.title.setPlaceholderText(self.tr("A few words you will both know it by"))
        self._title_trouble = Label("", Type.SMALL, Tone.DANGER, wrap=True)
        self._title_trouble.hide()
        self.parts = {name: TextPart(keeper, name, caption, hint) for name, caption, hint in self._captions()}
        self.helpers = [WordsHelper(tools, self.parts[name]) for name in ("need", "offer")]
        self.held = HeldPart(keeper)
        self.facts = FactsPart(keeper, tools.locale)
        self.told = FactsTold(keeper)
        self.more = LinkButton(self.tr("More…"))
        self.aside = AsideBar(keeper)
        self.erasing = Erasing(keeper)
        self.together = LookTogether(around)
        self._below: QWidget | None = None
        self._ground = QFrame()
        self._ground.setProperty("part", "paper")
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._layout = QVBoxLayout(self._ground)
        self._lay_out()
        self.title.finished.connect(self._title_finished)
        self.title.textChanged.connect(self._calm)
        for part in self.parts.values():
            part.finished.connect(self.said)
        self.facts.changed.connect(self.chosen)
        self.more.clicked.connect(self._unfold)
        self.yes.passed.connect(self._follow)
        self.yes.left.connect(self.rest)
        keeper.changed.connect(self._measure)

    def show_whole(self, whole: Whole, here: str | None, locale: Locale) -> None:
        """This one, as it is now; words that are being typed for it stay."""
        terms, is_open = self._writing.terms or whole.words, self._writing.is_open
        is_new = whole.agreement.id != self._id
        was_written = any(edit.hasFocus() and not edit.isReadOnly() for edit, _ in self._texts(terms))
        if is_new:
            self._put_by()
        self._id = whole.agreement.id
        self.head.show_whole(whole, aside=self._writing.aside is not None)
        self._show_texts(terms, is_open=is_open, is_new=is_new)
        for helper in self.helpers:
            helper.look()
        self._show_parts(terms, is_open=is_open)
        self.held.setVisible(is_open or bool(terms.times))
        people = whole.people
        self.held.show_times(terms.times, whole.names, locale, self._held_note(whole), is_open=is_open)
        self.facts.setVisible(is_open and self._is_unfolded)
        if is_open:
            self.facts.show_terms(terms, people, whole.today)
        self.told.setVisible(not is_open)
        if not is_open:
            self.told.show_whole(whole, terms, locale)
        self._show_steps(whole, here, locale)
        if was_written and not is_open:
            self.rest()
        if is_new:
            self.verticalScrollBar().setValue(0)

    def _show_steps(self, whole: Whole, here: str | None, locale: Locale) -> None:
        """What can be done with it; while words are written aside, only that."""
        aside = self._writing.aside
        self.aside.setVisible(aside is not None)
        if aside is not None:
            self.aside.show_aside(aside, whole.names.get(aside.by, ""))
        looking = aside is None and whole.standing is Standing.DUE
        self.together.setVisible(looking)
        if looking:
            self.together.show_agreement(whole.agreement.id)
        self.steps.setVisible(aside is None)
        self.steps.show_whole(whole, here, looking=looking)
        self.yes.show_whole(whole, here, locale)
        self.yes.setVisible(aside is None and not self.yes.isHidden())
        self.erasing.show_whole(whole, here)
        self._order()

    def keep_typed(self) -> None:
        """Let what is being typed be finished."""
        self.take_down()
        for edit in (self.title, *(part.edit for part in self.parts.values())):
            edit.finish()

    def take_down(self) -> None:
        """Remember what is typed below words that stand aside, which are shown anew when they change."""
        aside = self._writing.aside
        if aside is not None:
            self._writing.set_aside(self.aside.taken_down(aside))

    @property
    def unsaved(self) -> list[tuple[str, str]]:
        """What is typed and could not be kept, each with what it is called."""
        edits = (self.title, *(part.edit for part in self.parts.values()))
        return [(edit.accessibleName(), edit.text) for edit in edits if edit.is_typed]

    def show_trouble(self) -> bool:
        """Bring the keys to what cannot be as it stands; whether there is anything like that."""
        wrong: list[QWidget] = [self.title] if self._title_trouble.text() else []
        wrong += [part.edit for part in self.parts.values() if part.trouble]
        wrong += [self.facts.days] if self.facts.has_trouble else []
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(wrong[0], 0, self._around.tools.keeper.theme.px(BENEATH))
        return bool(wrong)

    def forget_typed(self) -> None:
        """Let what is being typed be as if it had never been."""
        self._id = None

    def _put_by(self) -> None:
        """What was typed and could not be kept waits until its agreement is open again."""
        edits = {"title": self.title, **{name: part.edit for name, part in self.parts.items()}}
        typed = {name: edit.text for name, edit in edits.items() if edit.is_typed}
        if self._id is not None and typed:
            self._unkept[self._id] = {name: Unkept(text, self._trouble(name)) for name, text in typed.items()}
        for name in edits:
            self.set_trouble(name, "")

    def _bring_back(self) -> None:
        for name, unkept in self._unkept.pop(self._id or "", {}).items():
            edit = self.title if name == "title" else self.parts[name].edit
            edit.setPlainText(unkept.text)
            self.set_trouble(name, unkept.trouble)

    def _trouble(self, name: str) -> str:
        return self._title_trouble.text() if name == "title" else self.parts[name].trouble

    @Slot()
    def enter(self) -> None:
        """Bring the keys into it: to the words where they can be written, else to what can be done."""
        if self._writing.is_open:
            self.begin_writing()
        else:
            self.title.setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextChild()

    @Slot()
    def rest(self) -> None:
        """Bring the keys to where nothing is pressed by chance."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_trouble(self, name: str, sentence: str) -> None:
        """Say in place what cannot be; an empty sentence takes it back."""
        if name == "title":
            self._title_trouble.setText(sentence)
            self._title_trouble.setVisible(bool(sentence))
        elif name in self.parts:
            self.parts[name].set_trouble(sentence)
        else:
            self.facts.set_trouble(sentence)

    @Slot()
    def begin_writing(self) -> None:
        """Bring the keys to the words."""
        self.ensureWidgetVisible(self.title)
        self.parts["need"].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_below(self, part: QWidget | None) -> None:
        """Let that stand beneath, where there is no room beside."""
        if self._below is not None:
            self._layout.removeWidget(self._below)
        self._below = part
        if part is not None:
            self._layout.insertWidget(self._layout.count() - 1, part)
            part.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _order(self) -> None:
        """Tab goes on as one reads, also to what has just come."""
        chains = (
            (self.parts["offer"].edit, *self.held.walk, self.parts["contact"].edit),
            (self.erasing.keep, *self.yes.walk, *self.steps.offered.values(), self.steps.more),
        )
        for chain in chains:
            for one, following in pairwise(chain):
                self.setTabOrder(one, following)

    @property
    def _is_unfolded(self) -> bool:
        return self._id in self._unfolded

    def _texts(self, terms: Terms) -> list[tuple[QuietText, str]]:
        parts = [(part.edit, getattr(terms, name)) for name, part in self.parts.items()]
        return [(self.title, terms.title), *parts]

    def _show_texts(self, terms: Terms, *, is_open: bool, is_new: bool) -> None:
        for edit, text in self._texts(terms):
            edit.set_open(is_open)
            if is_new:
                edit.replace_text(text)
            else:
                edit.show_text(text)
        if is_new and is_open:
            self._bring_back()

    def _show_parts(self, terms: Terms, *, is_open: bool) -> None:
        """The need and what is filled; all of them once unfolded."""
        for name, part in self.parts.items():
            filled = bool(getattr(terms, name)) or bool(part.edit.text)
            first = name in ("need", "offer", "contact")
            part.setVisible(filled or (is_open and (first or self._is_unfolded)))
        self.more.setVisible(is_open and not self._is_unfolded)

    def _held_note(self, whole: Whole) -> str:
        state = whole.agreement.state
        if state is AgreementState.PROPOSED:
            return self.tr("Drawn hollow on the week until everyone has said yes.")
        if state is AgreementState.TRIAL:
            return self.tr("On the week for the time of the trial.")
        if state is AgreementState.PAUSED:
            return self.tr("Its time is free while it rests.")
        return self.tr("No longer on the week.") if state is AgreementState.ENDED else ""

    @Slot()
    def _title_finished(self) -> None:
        self.said.emit("title", self.title.text)

    @Slot()
    def _follow(self) -> None:
        """Let the next yes be seen, once all lies where it belongs."""
        QTimer.singleShot(0, self, self._show_keys)

    @Slot()
    def _show_keys(self) -> None:
        for part in self.yes.walk:
            if part.hasFocus():
                below = part.mapTo(self._ground, part.rect().bottomLeft())
                self.ensureVisible(below.x(), below.y(), 0, self._around.tools.keeper.theme.px(BENEATH))

    @Slot()
    def _calm(self) -> None:
        if self._title_trouble.text():
            self.set_trouble("title", "")

    @Slot()
    def _unfold(self) -> None:
        if self._id is not None:
            self._unfolded.add(self._id)
        self.more.hide()
        self.facts.show()
        for part in self.parts.values():
            part.show()
        self.parts["will"].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit({})

    @Slot()
    def _measure(self) -> None:
        px = self._around.tools.keeper.theme.px
        room = self.viewport().width()
        edge = min(px(EDGE), 40) if room < px(NARROW) + 2 * px(EDGE) else px(EDGE)
        spare = max(room - px(WIDEST) - 2 * edge, 0)
        self._layout.setContentsMargins(edge, px(20), edge + spare, px(24))
        inside = room - 2 * edge - spare
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if inside >= px(NARROW) else direction.TopToBottom)
        self.yes.fit(inside)
        self.head.fit(inside)
        self.aside.fit(narrow=inside < px(NARROW))
        self.facts.fit(narrow=inside < px(NARROW))

    def _captions(self) -> tuple[tuple[str, str, str], ...]:
        tr = self.tr
        return (
            ("need", tr("What I need"), tr("A sentence that begins with “I” is a good start.")),
            ("offer", tr("What I offer in return"), tr("Something that makes a yes lighter")),
            ("contact", tr("Check-ins while apart"), tr("None needed, or a word at noon")),
            ("will", tr("What I will do"), tr("My own part in it")),
            ("exceptions", tr("Exceptions"), tr("When it gives way")),
            ("works", tr("How we will know it works"), tr("What would feel different")),
            ("ends_early", tr("What would end it early"), tr("A reason to stop")),
        )

    def _lay_out(self) -> None:
        px = self._around.tools.keeper.theme.px
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The agreement"))
        self._layout.setSpacing(px(GAP))
        self._pair.setSpacing(px(GAP))
        self._pair.addWidget(self.held, 1)
        self._pair.addWidget(self.parts["contact"], 1, Qt.AlignmentFlag.AlignTop)
        rest = [self.parts[name] for name in ("will", "exceptions", "works", "ends_early")]
        first: list[QWidget] = [self.parts["need"], self.parts["offer"]]
        for above in (self.head, self.title, self._title_trouble, *first):
            self._layout.addWidget(above)
        self._layout.addLayout(self._pair)
        last: list[QWidget] = [*rest, self.told, self.facts]
        for part in last:
            self._layout.addWidget(part)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        foot: list[QWidget] = [self.aside, self.together, self.erasing, self.yes, self.steps]
        for below in foot:
            self._layout.addWidget(below)
        self._layout.addStretch(1)
        self.setWidget(self._ground)
