"""Taking turns beside a card: who speaks, and a clock that can be left alone."""

import pytest
from PySide6.QtTest import QTest

from planner.domain.cards.kinds import CardKind
from planner.services.people import remove_person
from planner.ui.pages.cards.talk import turns_card
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.page import Around
from tests.helpers.cards import card
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.cards.conftest import OURS
from tests.ui.pages.cards.talk.conftest import Lay
from tests.ui.pages.cards.talk.talk_hands import can_press, press, words

NAMES = {ANNA: "Anna", BEN: "Ben"}


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds(panel: TalkPanel) -> Seconds:
    made = Seconds()
    panel.turns._now = made
    return made


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    said: list[str] = []
    monkeypatch.setattr(turns_card, "announce", lambda _, text: said.append(text))
    return said


def face(panel: TalkPanel) -> str:
    return panel.turns._face.text


def test_whoever_begins_speaks_and_the_other_listens(panel: TalkPanel, lay: Lay) -> None:
    made = lay(OURS[0])
    assert made.begins is not None
    first, other = NAMES[made.begins], NAMES[BEN if made.begins == ANNA else ANNA]
    assert panel.turns._roles.accessibleName() == f"{first} speaks, {other} listens"
    assert face(panel) == "2:00"
    press(panel, "Next turn")
    assert panel.turns._roles.accessibleName() == f"{other} speaks, {first} listens"
    lay(OURS[1])
    assert panel.turns._roles.accessibleName().startswith(f"{other} speaks")


def test_the_clock_runs_pauses_and_goes_on(panel: TalkPanel, lay: Lay, seconds: Seconds) -> None:
    lay(OURS[0])
    assert not panel.turns._timer.isActive()
    press(panel, "Start the clock")
    seconds.now += 30
    QTest.qWait(turns_card.TICK_MS + 100)
    assert face(panel) == "1:30"
    press(panel, "Pause")
    seconds.now += 100
    assert not panel.turns._timer.isActive()
    assert face(panel) == "1:30"
    press(panel, "Go on")
    seconds.now += 10
    panel.turns._tick()
    assert face(panel) == "1:20"


def test_a_turn_ends_without_a_sound_and_can_begin_again(
    panel: TalkPanel, lay: Lay, seconds: Seconds, heard: list[str]
) -> None:
    made = lay(OURS[0])
    press(panel, "Start the clock")
    for _ in range(3):
        seconds.now += 39
        panel.turns._tick()
    assert heard == [f"{NAMES[str(made.begins)]} speaks. The clock runs: 2 minutes."]
    seconds.now += 60
    panel.turns._tick()
    assert (face(panel), panel.turns._timer.isActive()) == ("0:00", False)
    assert "That was two minutes. Swap when you are ready." in words(panel.turns)
    assert len(heard) == 2
    assert "Stop" not in can_press(panel)
    press(panel, "Start the clock")
    assert face(panel) == "2:00"
    assert "That was" not in words(panel.turns)


def test_it_can_be_stopped_at_any_time(panel: TalkPanel, lay: Lay, seconds: Seconds) -> None:
    lay(OURS[0])
    assert "Stop" not in can_press(panel)
    press(panel, "Start the clock")
    seconds.now += 30
    press(panel, "Stop")
    assert (face(panel), panel.turns._timer.isActive()) == ("2:00", False)
    assert panel.turns._go.hasFocus() or not panel.isActiveWindow()


@pytest.mark.usefixtures("seconds")
def test_another_length_is_remembered(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    press(panel, "Start the clock")
    panel.turns._length.setFocus()
    panel.turns._length.activated.emit(3)
    assert (face(panel), panel.turns._timer.isActive()) == ("5:00", False)
    assert around.tools.settings.now.turn_minutes == 5
    again = TalkPanel(around, panel.window())
    assert again.turns._length.value == 5


def test_another_card_begins_anew_and_the_same_one_goes_on(
    panel: TalkPanel, lay: Lay, seconds: Seconds
) -> None:
    made = lay(OURS[0])
    press(panel, "Start the clock")
    seconds.now += 30
    panel.show_drawn(made, OURS[0])
    assert panel.turns._timer.isActive()
    lay(OURS[1])
    assert (face(panel), panel.turns._timer.isActive()) == ("2:00", False)
    press(panel, "Start the clock")
    panel.show_drawn(None, None)
    assert not panel.turns._timer.isActive()
    assert can_press(panel) == []


@pytest.mark.parametrize("kind", [CardKind.ALONE, CardKind.KEPT])
def test_what_is_for_one_alone_has_no_turns(panel: TalkPanel, lay: Lay, kind: CardKind) -> None:
    lay(card("c", kind=kind))
    assert not panel.turns.isVisible()
    assert "Each writes first" not in can_press(panel)
    assert panel.keep._line.isVisible() is (kind is CardKind.ALONE)


def test_one_alone_in_a_plan_has_nobody_to_swap_with(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    press(panel, "Start the clock")
    around.session.do(lambda plan: remove_person(plan, BEN))
    assert not panel.turns.isVisible()
    assert not panel.turns._timer.isActive()
    assert can_press(panel) == ["Own time…"]


def test_listening_goes_step_by_step(panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    assert not panel.listening.isVisible()
    lay(card("c", kind=CardKind.LISTENING))
    steps = [words(panel.listening)]
    for _ in range(2):
        press(panel.listening, "Next")
        steps.append(words(panel.listening))
    assert can_press(panel.listening) == ["Back"]
    for said, step in zip(("says back", "feeling", "What would help"), steps, strict=True):
        assert said in step
    press(panel.listening, "Back")
    assert words(panel.listening) == steps[1]
    lay(card("d", kind=CardKind.LISTENING))
    assert words(panel.listening) == steps[0]
