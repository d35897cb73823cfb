"""From a card to an agreement: a draft that begins with its words."""

from PySide6.QtTest import QSignalSpy

from planner.domain.cards.kinds import CardKind
from planner.services.agreements.reading import overview, whole
from planner.ui.pages.cards.talk.panel import TalkPanel
from planner.ui.pages.page import Around
from tests.helpers.cards import card
from tests.helpers.plans import ANNA, BEN
from tests.ui.pages.cards.conftest import ODD, OURS
from tests.ui.pages.cards.talk.conftest import Lay
from tests.ui.pages.cards.talk.talk_hands import can_press, press, told

PROPOSAL = "A proposal…"


def test_a_card_begins_a_draft_of_whoever_is_here(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[1])
    around.session.set_here(BEN)
    spy = QSignalSpy(panel.proposed)
    press(panel, PROPOSAL)
    (row,) = overview(around.session.plan, BEN).rows
    assert told(spy) == [row.id]
    found = whole(around.session.plan, row.id)
    assert found is not None
    assert (found.words.need, found.agreement.author) == (ODD, BEN)
    around.session.undo_stack.undo()
    assert overview(around.session.plan, BEN).rows == ()


def test_where_both_are_here_it_is_asked_whose_it_is(around: Around, panel: TalkPanel, lay: Lay) -> None:
    lay(OURS[0])
    press(panel, PROPOSAL)
    menu = panel.keep._acting.menu
    assert menu.isVisible()
    menu.actions()[0].trigger()
    menu.close()
    assert around.session.here == ANNA
    assert [row.title for row in overview(around.session.plan, ANNA).rows] == [OURS[0].text]


def test_what_is_kept_to_oneself_is_proposed_to_nobody(panel: TalkPanel, lay: Lay) -> None:
    lay(card("k", position=5, kind=CardKind.KEPT))
    assert PROPOSAL not in can_press(panel)
