"""What the wording helper sees and what it leaves alone, in sentences of our own."""

import pytest

from planner.domain.wording.kinds import GOOD_WORDS, NOTICE_WORDS, GoodKind, NoticeKind
from planner.domain.wording.notice import look
from tests.domain.wording.lines import FINE, NOTICED, lines
from tests.domain.wording.more_lines import FINE_TOO, NOTICED_SOMEHOW

EVERY = [(kind, line) for kind, text in NOTICED.items() for line in lines(text)]


@pytest.mark.parametrize(("kind", "line"), EVERY)
def test_it_is_noticed_for_what_it_is(kind: NoticeKind, line: str) -> None:
    assert kind in {notice.kind for notice in look(line).notices}


@pytest.mark.parametrize("line", lines(NOTICED_SOMEHOW))
def test_it_is_noticed_somehow(line: str) -> None:
    assert look(line).notices


@pytest.mark.parametrize("line", lines(FINE) + lines(FINE_TOO))
def test_it_is_left_alone(line: str) -> None:
    assert look(line).notices == ()


@pytest.mark.parametrize("line", [line for _, line in EVERY] + list(lines(NOTICED_SOMEHOW)))
def test_what_is_gentler_gives_nothing_to_notice(line: str) -> None:
    for notice in look(line).notices:
        assert notice.gentler not in ("", line)
        assert look(notice.gentler).notices == ()


@pytest.mark.parametrize(
    ("text", "gentler"),
    [
        ("You never help with the dishes.", "I'd love it if you could help with the dishes."),
        ("you allways leave the lights on", "It's hard for me when you leave the lights on."),
        ("I feel ignored when you play on your phone.", "I feel lonely when you play on your phone, and"),
        (
            "If you loved me you'd come to my gran's.",
            "It would mean a lot to me if you could come to my gran's.",
        ),
        ("You have to delete that app!", "Would you be willing to delete that app?"),
        (
            "You can't have friends over on sundays.",
            "I'd feel better if you didn't have friends over on Sundays.",
        ),
        ("Miss dinner and you'll regret it.", "I'd find it hard if you missed dinner."),
        ("If you don't call me I'm leaving you.", "It would mean a lot to me if you could call me."),
        ("You never listen to me", "Something about the way we talk is hard for me."),
        ("You only ever touch me when you want sex.", "Something about closeness is hard for me."),
        (
            "You constantly interrupt me when my friends are here.",
            "It's hard for me that you interrupt me when my friends are here.",
        ),
        ("just some time for it please", "I'd like some time for it, say on Sunday from four to six."),
        (
            "i need a break",
            "I need a break, say on Saturday from ten to twelve, and then I'll come and find you.",
        ),
    ],
)
def test_the_gentler_wording_keeps_the_words_of_its_person(text: str, gentler: str) -> None:
    (notice,) = look(text).notices
    assert notice.gentler.startswith(gentler)


def test_a_notice_knows_where_it_is() -> None:
    text = "Good morning, love.\nYou’re always late, you know. I feel used."
    first, second = look(text).notices
    assert text[first.start : first.end] == first.text == "You’re always late, you know"
    assert text[second.start : second.end] == second.text == "I feel used"


def test_the_same_is_not_said_twice_in_a_row() -> None:
    assert len(look("You never cook. You never clean. You never call.").notices) == 1


def test_what_somebody_else_said_is_not_noticed() -> None:
    assert look("The poster said “you must never give up” and I laughed.").notices == ()
    assert look("“You never call me.”").notices


def test_a_time_anywhere_makes_a_wish_clear() -> None:
    assert [notice.kind for notice in look("I need some space.").notices] == [NoticeKind.VAGUE]
    assert look("I need some space. Saturday from ten to one would be good.").notices == ()
    assert look("I need some space. I'll ring you before bed.").notices == ()


def test_what_reads_well() -> None:
    text = "I'd like Tuesday evening to myself until ten. I'll cook on Wednesday. Is that all right?"
    assert set(look(text).reads_well) == set(GoodKind)
    assert look("Off to the garden.").reads_well == ()


def test_every_kind_has_words_for_people() -> None:
    assert set(NOTICE_WORDS) == set(NoticeKind)
    assert set(GOOD_WORDS) == set(GoodKind)
