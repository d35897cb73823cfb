"""Who hears whom on the page of cards."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.ui.pages.cards.page import CardsPage


def connect_page(page: "CardsPage") -> None:
    _connect_card(page)
    _connect_ways(page)
    page.sitting.renewed.connect(page.showing.renew)
    page.around.session.changed.connect(page.note_change)
    page.around.session.here_changed.connect(page.meet)
    page.talk.proposed.connect(page.proposed)
    # Nothing is left to be pressed where the last one wrote.
    page.talk.writing.complete.connect(page.take_focus)
    for part in (page.acts, page.own, page.talk):
        part.said.connect(page.said)
        part.undoable.connect(page.undoable)


def _connect_card(page: "CardsPage") -> None:
    foot, acts = page.foot, page.acts
    page.pile.drawn.connect(page.draw)
    page.pile.starred.connect(acts.favour)
    foot.not_today.connect(acts.put_off)
    foot.talked.connect(acts.talk)
    foot.save.connect(page.save)
    foot.favour.connect(acts.favour)
    foot.never.connect(page.never)
    foot.draw.connect(page.draw)
    foot.begin_again.connect(acts.begin_again)
    foot.anything.connect(page.ask_for_anything)
    foot.rests.connect(acts.ask_again)
    foot.rests_until_a_day.connect(page.ask_again_on_a_day)
    page.unwanted.triggered.connect(page.choose_unwanted)


def _connect_ways(page: "CardsPage") -> None:
    head, own = page.head, page.own
    head.chips.chosen.connect(page.ask_for_deck)
    head.filters.toggled.connect(page.show_filters)
    head.browse.toggled.connect(page.show_browse)
    head.look_back.connect(page.look_back)
    head.write.connect(own.write)
    for text, act in (
        (page.tr("Decks and cards of our own…"), own.manage),
        (page.tr("Take decks in…"), own.take_in),
        (page.tr("Give decks away…"), own.give_out),
    ):
        head.menu.entry(text).triggered.connect(act)
    page.filters.changed.connect(page.ask_for)
    page.browse.taken.connect(page.take)
    page.browse.left.connect(page.leave_browse)
