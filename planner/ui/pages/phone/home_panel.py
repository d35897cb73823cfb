"""The way that lasts: addresses that phones keep fetching at home, with their codes and names."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from planner.domain.errors import UserError
from planner.domain.feed import NAME_LIMIT, Feed
from planner.services.looking import people_of
from planner.services.sharing.feeds import add_feed, feeds, revoke_feed
from planner.ui.kit.fonts import Type
from planner.ui.kit.text import Label, Tone, told
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.field import Field
from planner.ui.pages.calendars.export_options import Days, ExportOptions
from planner.ui.pages.page import Around
from planner.ui.pages.phone.address_line import AddressLine
from planner.ui.pages.phone.at_home import AtHome
from planner.ui.pages.phone.code import CodeView
from planner.ui.pages.phone.feed_model import FeedModel
from planner.ui.pages.phone.rename_feed import RenameFeed
from planner.ui.pages.search.delegate import HitDelegate

GAP, CODE = 8, 230
# Rows of the list that are seen at once.
SEEN = 3


class HomePanel(QWidget):
    """``undoable`` is a word about what was done."""

    undoable = Signal(str)

    def __init__(self, around: Around, at_home: AtHome, options: ExportOptions) -> None:
        """``options`` are what people choose beside it."""
        super().__init__()
        keeper = around.tools.keeper
        self._around, self._at_home, self._options = around, at_home, options
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT)
        self._named = Field(keeper, self.tr("What it is called"), self._name)
        self._add = Button(self.tr("Keep this for a phone"))
        self._model = FeedModel(self)
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(keeper, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What phones keep fetching"))
        self._code, self._line = CodeView(keeper, CODE), AddressLine(keeper)
        self._rename, self._revoke = Button(self.tr("Rename…")), Button(self.tr("Take it back"))
        self._trouble = Label("", tone=Tone.DANGER, wrap=True)
        self._lay_out()
        self._add.clicked.connect(self._keep)
        self._rename.clicked.connect(self._ask_name)
        self._revoke.clicked.connect(self._take_back)
        self._list.selectionModel().currentChanged.connect(self._show_chosen)
        options.changed.connect(self._allow)
        at_home.changed.connect(self.renew)
        around.session.here_changed.connect(self.renew)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Show those there are, the same one chosen as before."""
        session, chosen = self._around.session, self._chosen
        found, people = session.ask(lambda plan: feeds(plan, session.here)), session.ask(people_of)
        self._model.show_feeds(found or (), people or ())
        rows = [feed.id for feed in self._model.feeds]
        if chosen is not None and chosen.id in rows:
            self._list.setCurrentIndex(self._model.index(rows.index(chosen.id)))
        tall = sum(self._list.sizeHintForRow(row) for row in range(min(len(rows), SEEN)))
        self._list.setFixedHeight(tall + 2 * self._list.frameWidth() + 2)
        self._list.setVisible(bool(rows))
        self._say(self._at_home.trouble)
        self._show_chosen()
        self._allow()

    @property
    def _chosen(self) -> Feed | None:
        row = self._list.currentIndex().row()
        return self._model.feeds[row] if 0 <= row < len(self._model.feeds) else None

    @Slot()
    @Slot(QModelIndex)
    def _show_chosen(self) -> None:
        feed = self._chosen
        address = self._at_home.address_of(feed) if feed is not None else ""
        self._code.show_address(address)
        self._line.show_address(address)
        for part in (self._code, self._line):
            part.setVisible(bool(address))
        for button in (self._rename, self._revoke):
            button.setVisible(feed is not None)

    @Slot()
    def _allow(self) -> None:
        rolls = self._options.days is not Days.BETWEEN
        self._add.setEnabled(self._options.is_anything and rolls)
        self._name.setPlaceholderText(self._usual_name())

    @Slot()
    def _keep(self) -> None:
        try:
            port = self._at_home.port()
        except UserError as trouble:
            self._say(trouble)
            return
        name, wanted = self._name.text().strip() or self._usual_name(), self._options.wanted()
        ahead = self._options.ahead
        label = self.tr("Keep “{name}” for a phone").format(name=name)
        made = self._around.session.do(lambda plan: add_feed(plan, name, wanted, ahead, port), label)
        if made is not None:
            self._name.clear()
            self._choose(made.changes[0].id)

    def _choose(self, feed_id: str) -> None:
        rows = [feed.id for feed in self._model.feeds]
        if feed_id in rows:
            self._list.setCurrentIndex(self._model.index(rows.index(feed_id)))

    @Slot()
    def _ask_name(self) -> None:
        if self._chosen is not None:
            RenameFeed(self._around, self._chosen, self).open()

    @Slot()
    def _take_back(self) -> None:
        feed = self._chosen
        if feed is not None:
            label = self.tr("Take “{name}” back").format(name=feed.name)
            if self._around.session.do(lambda plan: revoke_feed(plan, feed.id), label) is not None:
                done = self.tr("“{name}” is taken back. No phone gets anything from it now.")
                self.undoable.emit(done.format(name=feed.name))

    def _usual_name(self) -> str:
        reader = self._options.reader_name
        return self.tr("{name}’s phone").format(name=reader) if reader else self.tr("A phone")

    def _say(self, trouble: UserError | None) -> None:
        self._trouble.setText(told(trouble) if trouble is not None else "")
        self._trouble.setVisible(trouble is not None)

    def _lay_out(self) -> None:
        explained = self.tr(
            "A phone that subscribes here follows what changes, whenever this program is open and the phone "
            "is at home too."
        )
        far = self.tr(
            "Google’s and Outlook’s own servers cannot reach a computer at home. Apps on the phone itself "
            "can: the iPhone’s calendar, and ICSx5 on Android."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._around.tools.keeper.theme.px(GAP))
        layout.addWidget(self._list)
        layout.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._line)
        doing = QHBoxLayout()
        doing.addWidget(self._rename)
        doing.addWidget(self._revoke)
        doing.addStretch(1)
        layout.addLayout(doing)
        layout.addWidget(self._trouble)
        layout.addWidget(Label(explained, tone=Tone.MUTED, wrap=True))
        layout.addWidget(self._named)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Label(far, Type.SMALL, Tone.MUTED, wrap=True))
        layout.addStretch(1)
