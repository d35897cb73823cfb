"""One line below what is written: that it reads well, or one gentle notice with another way to say it."""

from hashlib import sha256

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.wording.in_place import in_place
from planner.domain.wording.kinds import NOTICE_WORDS, GoodKind
from planner.domain.wording.notice import Notice, look
from planner.ui.kit.fonts import Type
from planner.ui.kit.preferences import DIGEST
from planner.ui.kit.text import Label, Tone, set_tip
from planner.ui.kit.widgets.buttons import LinkButton
from planner.ui.pages.agreements.document.part import TextPart
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.tools import Tools

PAUSE_MS = 300


class WordsHelper(QWidget):
    """It looks once the typing pauses, says one thing at a time, and never again what was left alone."""

    def __init__(self, tools: Tools, part: TextPart) -> None:
        super().__init__(part)
        self._tools, self._part = tools, part
        self._notice: Notice | None = None
        self._looked_at: tuple[str, bool, bool, tuple[str, ...]] | None = None
        self._said = Label("", Type.SMALL, Tone.GOOD, wrap=True)
        self._gentler = Label("", Type.SMALL, wrap=True)
        self._take = LinkButton(self.tr("Say it like this"))
        self._leave = LinkButton(self.tr("Leave it"))
        self._off = LinkButton(self.tr("No more hints"))
        set_tip(self._off, self.tr("They can be switched on again in Settings, under Look."))
        self._row = QWidget()
        flow = FlowLayout(self._row, tools.keeper.theme.px(4))
        for button in (self._take, self._leave, self._off):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tools.keeper.theme.px(2))
        for one in (self._said, self._gentler, self._row):
            layout.addWidget(one)
        part.body.addWidget(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.look)
        part.edit.textChanged.connect(self._later)
        tools.settings.changed.connect(self._later)
        self._take.clicked.connect(self._say_it)
        self._leave.clicked.connect(self._let_be)
        self._off.clicked.connect(self._stop)
        self.hide()

    @Slot()
    def look(self) -> None:
        """See what is written now."""
        self._soon.stop()
        edit, wanted = self._part.edit, self._tools.settings.now
        helps, left_alone = wanted.help_with_words, wanted.left_alone
        at = edit.text, edit.isReadOnly(), helps, left_alone
        if at == self._looked_at:
            return
        self._looked_at = at
        if not helps or not edit.text.strip():
            self._show(None, reads_well=False)
            return
        found = look(edit.text)
        fresh = [one for one in found.notices if _digest(one) not in left_alone]
        notice = fresh[0] if fresh and not edit.isReadOnly() else None
        reads_well = not found.notices and GoodKind.I_STATEMENT in found.reads_well
        self._show(notice, reads_well=reads_well)

    def _show(self, notice: Notice | None, *, reads_well: bool) -> None:
        self._notice = notice
        has_notice = notice is not None
        if notice is not None:
            self._said.setText(QCoreApplication.translate("Words", NOTICE_WORDS[notice.kind]))
            self._said.set_tone(Tone.WARN)
            self._gentler.setText(self.tr("Perhaps: “{words}”").format(words=notice.gentler))
        elif reads_well:
            self._said.setText(self.tr("Reads as an “I” statement"))
            self._said.set_tone(Tone.GOOD)
        self._gentler.setVisible(has_notice)
        self._row.setVisible(has_notice)
        self.setVisible(has_notice or reads_well)

    @Slot()
    def _later(self) -> None:
        self._soon.start()

    @Slot()
    def _say_it(self) -> None:
        """Put the gentler words in place of these; the field takes it back like anything typed."""
        notice, edit = self._notice, self._part.edit
        if notice is None or edit.text[notice.start : notice.end] != notice.text:
            self.look()
            return
        instead = in_place(edit.text, notice)
        cursor = QTextCursor(edit.document())
        cursor.setPosition(_place(edit.text, instead.start))
        cursor.setPosition(_place(edit.text, instead.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(instead.words)
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    @Slot()
    def _let_be(self) -> None:
        if self._notice is not None:
            settings = self._tools.settings
            settings.change(left_alone=settings.now.with_left_alone(_digest(self._notice)))
            self._part.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.look()

    @Slot()
    def _stop(self) -> None:
        self._part.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tools.settings.change(help_with_words=False)


def _digest(notice: Notice) -> str:
    """Tells it again without keeping what is between two people; too short to tell the words from."""
    return sha256(f"{notice.kind.value}\n{notice.text}".encode(errors="surrogatepass")).hexdigest()[:DIGEST]


def _place(text: str, at: int) -> int:
    """Where that is as Qt counts, for which some letters are two."""
    return len(text[:at].encode("utf-16-le")) // 2
