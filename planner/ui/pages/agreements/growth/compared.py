"""Two versions beside each other, word by word: what came is underlined, what went is struck through."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QWidget

from planner.domain.agreements.agreement import Version
from planner.domain.agreements.compare import Fate, Piece, changed, compare, differences
from planner.domain.agreements.terms import Terms
from planner.ui.kit.fonts import Type
from planner.ui.kit.icon_names import IconName
from planner.ui.kit.keeper import ThemeKeeper
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.tokens import Token
from planner.ui.kit.widgets.buttons import IconButton
from planner.ui.kit.widgets.card import Card
from planner.ui.pages.agreements.words import part_word

Said = Callable[[Terms], Mapping[str, str]]


class Compared(Card):
    """``closed`` tells that people are through with it."""

    closed = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent=parent)
        self._title = Label("", Type.STRONG, wrap=True)
        close = IconButton(keeper, IconName.CLOSE, self.tr("Close"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._parts: list[QWidget] = []
        self._shown: tuple[Version | None, Version, Said] | None = None
        close.clicked.connect(self.closed)
        keeper.changed.connect(self._renew)

    def show_versions(self, before: Version | None, after: Version, chosen: Said) -> None:
        """``before`` is None for the first version, which is shown as it was.

        ``chosen`` tells what was chosen in a version (see ``chosen_words``).
        """
        self._shown = before, after, chosen
        self._renew()

    @Slot()
    def _renew(self) -> None:
        if self._shown is None:
            return
        before, after, chosen = self._shown
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if before is None:
            self._title.setText(self.tr("Version {number}").format(number=after.number))
            self._add(part_word("need"), (Piece(after.need, Fate.KEPT),))
            if after.offer:
                self._add(part_word("offer"), (Piece(after.offer, Fate.KEPT),))
        else:
            text = self.tr("Version {number} beside version {before}")
            self._title.setText(text.format(number=after.number, before=before.number))
            told = differences(before, after)
            for one in told:
                self._add(part_word(one.name), one.pieces)
            was, now = chosen(before), chosen(after)
            differ = [name for name in now if was[name] != now[name]]
            for name in differ:
                self._add(part_word(name), compare(was[name], now[name]))
            heard = {part_word(name) for name in (*(one.name for one in told), *differ)}
            others = [name for name in changed(before, after) if part_word(name) not in heard]
            if others:
                words = ", ".join(dict.fromkeys(map(part_word, others)))
                also = Label(
                    self.tr("Changed as well: {parts}").format(parts=words), Type.SMALL, Tone.MUTED, wrap=True
                )
                self._keep(also)
        self.setAccessibleName(self._title.text())

    def _add(self, name: str, pieces: tuple[Piece, ...]) -> None:
        self._keep(Label(name[:1].upper() + name[1:], Type.SMALL, Tone.MUTED))
        text = PieceText(self._keeper)
        text.setAccessibleName(name)
        text.show_pieces(pieces)
        self._keep(text)

    def _keep(self, part: QWidget) -> None:
        self.body.addWidget(part)
        self._parts.append(part)


class PieceText(QTextEdit):
    """Words with what became of them, to be read and copied."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setProperty("part", "told")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        heard = []
        for piece in pieces:
            cursor.insertText(piece.text, self._format(piece.fate))
            if piece.fate is Fate.ADDED:
                heard.append(self.tr("came: {words}").format(words=piece.text.strip()))
            elif piece.fate is Fate.REMOVED:
                heard.append(self.tr("went: {words}").format(words=piece.text.strip()))
        self.setAccessibleDescription("; ".join(heard))

    def _format(self, fate: Fate) -> QTextCharFormat:
        theme, form = self._keeper.theme, QTextCharFormat()
        form.setForeground(theme.colour(Token.TEXT))
        if fate is Fate.ADDED:
            form.setFontUnderline(True)
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setBackground(theme.colour(Token.GOOD_FILL))
            form.setForeground(theme.colour(Token.GOOD))
        elif fate is Fate.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(theme.colour(Token.MUTED))
        return form

    @Slot()
    def _grow(self) -> None:
        edges = self.height() - self.viewport().height()
        self.setFixedHeight(round(self.document().size().height()) + max(edges, 0))
