"""Taking turns: who speaks, who listens, and a quiet clock that ends without a sound."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.cards.happened import Draw
from planner.domain.cards.turns import Turns, shown, turns
from planner.domain.person import Person
from planner.ui.kit.fonts import Type
from planner.ui.kit.lengths import length, spoken_length
from planner.ui.kit.preferences import TURN_MINUTES
from planner.ui.kit.text import Label, Tone
from planner.ui.kit.widgets.buttons import Button
from planner.ui.kit.widgets.card import Card
from planner.ui.kit.widgets.dropdown import DropDown
from planner.ui.kit.widgets.toast import announce
from planner.ui.pages.cards.talk.clock_face import ClockFace
from planner.ui.pages.cards.talk.roles import Roles
from planner.ui.pages.cards.talk.turn_words import over_words
from planner.ui.pages.week.flow import FlowLayout
from planner.ui.tools import Tools

TICK_MS = 200
MINUTE = 60


class TurnsCard(Card):
    def __init__(
        self, tools: Tools, now: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        """``now`` tells seconds that only go forward."""
        super().__init__(tools.keeper, self.tr("Take turns"), parent=parent)
        self._tools, self._now = tools, now
        self._draw_id = ""
        self._people: dict[str, Person] = {}
        self._turns: Turns | None = None
        self._roles, self._face = Roles(tools.keeper), ClockFace(tools.keeper)
        self._length = DropDown(
            tools.keeper, self.tr("How long a turn is"), [(one, length(one)) for one in TURN_MINUTES]
        )
        self._length.set_value(tools.settings.now.turn_minutes)
        self._over = Label("", Type.SMALL, Tone.MUTED, wrap=True)
        self._go, self._stop = Button(""), Button(self.tr("Stop"))
        self._next = Button(self.tr("Next turn"))
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._lay_out()
        self._timer.timeout.connect(self._tick)
        self._length.chosen.connect(self._choose_length)
        self._go.clicked.connect(self._go_or_pause)
        self._stop.clicked.connect(self._end)
        self._next.clicked.connect(self._pass_on)

    def _lay_out(self) -> None:
        clock = QHBoxLayout()
        clock.addWidget(self._face)
        clock.addStretch(1)
        clock.addWidget(self._length)
        buttons = QWidget()
        flow = FlowLayout(buttons, self._tools.keeper.theme.px(6))
        for button in (self._go, self._next, self._stop):
            flow.addWidget(button)
        self.body.addWidget(self._roles)
        self.body.addLayout(clock)
        self.body.addWidget(self._over)
        self.body.addWidget(buttons)

    def show_draw(self, draw: Draw, people: Sequence[Person]) -> None:
        """Another card, or other people, begin anew; the same ones go on."""
        known = {person.id: person for person in people}
        if draw.id == self._draw_id and list(known) == list(self._people):
            if known != self._people:
                self._people = known
                self._show()
            return
        self._draw_id, self._people = draw.id, known
        minutes = self._tools.settings.now.turn_minutes
        self._turns = turns(tuple(known), draw.begins, minutes * MINUTE)
        self._show()

    def rest(self) -> None:
        """There is nothing to talk about."""
        self._draw_id, self._turns = "", None
        self._timer.stop()

    @Slot()
    def _go_or_pause(self) -> None:
        if self._turns is None:
            return
        if self._turns.is_running:
            self._turns = self._turns.paused(self._now())
        else:
            self._turns = self._turns.started(self._now())
            text = self.tr("{name} speaks. The clock runs: {time}.")
            minutes = int(self._turns.left_at(self._now()) // MINUTE)
            said = spoken_length(minutes) if minutes else self.tr("less than a minute")
            announce(self, text.format(name=self._people[self._turns.speaker].name, time=said))
        self._show()

    @Slot()
    def _end(self) -> None:
        if self._turns is not None:
            # The button goes, and the keys with it to what can be pressed next.
            self._go.setFocus()
            self._turns = self._turns.stopped()
            self._show()

    @Slot()
    def _pass_on(self) -> None:
        if self._turns is not None:
            self._turns = self._turns.passed_on()
            self._show()
            announce(self, self._roles.accessibleName())

    @Slot(object)
    def _choose_length(self, minutes: int) -> None:
        self._tools.settings.change(turn_minutes=minutes)
        if self._turns is not None:
            self._turns = self._turns.lasting(minutes * MINUTE)
            self._show()

    @Slot()
    def _tick(self) -> None:
        if self._turns is None:
            return
        now = self._now()
        if not self._turns.is_over(now):
            self._face.show_text(shown(self._turns.left_at(now)))
            return
        self._turns = self._turns.paused(now)
        self._show()
        announce(self, self._over.text())

    def _show(self) -> None:
        if self._turns is None:
            return
        now, state = self._now(), self._turns
        is_over = state.is_over(now)
        self._roles.show_roles(
            self._people[state.speaker], [self._people[person] for person in state.listeners]
        )
        self._face.show_text(shown(state.left_at(now)))
        self._face.setAccessibleName(self.tr("{time} left").format(time=self._face.text))
        self._over.setText(over_words(int(state.seconds // MINUTE)) if is_over else "")
        self._over.setVisible(is_over)
        if state.is_running:
            self._go.set_words(self.tr("Pause"))
        else:
            is_paused = state.is_begun and not is_over
            self._go.set_words(self.tr("Go on") if is_paused else self.tr("Start the clock"))
        self._stop.setVisible(state.is_begun and not is_over)
        if state.is_running:
            self._timer.start()
        else:
            self._timer.stop()
