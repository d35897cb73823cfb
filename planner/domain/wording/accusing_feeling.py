"""Feelings that tell what somebody did: ignored, used, like the maid."""

import re

from planner.domain.wording.feelings import HURT, MOODS, PART
from planner.domain.wording.gentler import first_of, framed, own_words, plain
from planner.domain.wording.phrases import clause, said_again, spoken
from planner.domain.wording.praise import PRAISE
from planner.domain.wording.rules import Frame, Heard, Rule, any_of, shape
from planner.domain.wording.tables import word_set

_SLIGHTLY = (
    "(?:"
    + any_of(
        "so really a_bit a_little very completely totally utterly always often just like_i_am "
        "as_if_i_am as_though_i_am that_i_am "
        "i_am being constantly always kind_of kinda sort_of quite pretty rather more_and_more "
        "increasingly honestly still totally "
        "absolutely again like somewhat deeply incredibly forever only sometimes both"
    )
    + "_){0,4}"
)
_FEEL = any_of("feel felt feeling feelin")
_I_FEEL = rf"(?:\bi_(?:[\w']+_){{0,3}}?{_FEEL}|^(?:[\w']+_){{0,2}}{_FEEL}|[,;:(]_(?:[\w']+_){{0,2}}{_FEEL})"
_NOT_ME = re.compile(r"(?:[\w',]+ ){0,3}?(?:not|never|no longer|hardly|rarely) (?:[\w']+ ){0,2}?feel")
_ELSEWHERE = re.compile(
    r"\bby (?!you\b|your\b|all\b|the way|both|\d|\w+day)|\b(?:at|from|in) (?:my |the "
    ")?(?:work|office|school|job|team|meeting|gym|"
    r"seminar|class|course|university)\b|\bmy (?:boss|colleagues?|manager|team|parents|"
    r"mother|father|sister|brother|teacher)\b|"
    r"\bthe (?:garage|plumber|landlord|boss|bank|company|doctor|news)\b"
)
_GLAD = re.compile(
    f".*(?:{PRAISE}|are right|get me|understand me|trust me|love me|are (?:my|a good)|you "
    "would (?:like|enjoy|love))"
)
_WORRY = framed("Sometimes I worry that {own}. How is it for you?", own_words())
_DULL = any_of(
    "worthless useless pathetic stupid small nothing dirt rubbish trash crap shit dumb ugly tiny inferior"
)
_THINGS = any_of(
    "maid cleaner servant babysitter nanny taxi taxi_driver wallet atm cash_machine "
    "cashpoint flatmate roommate housemate lodger "
    "doormat ghost stranger afterthought option spare_part fifth_wheel third_wheel "
    "prisoner slave idiot nobody joke nuisance "
    "second_choice employee secretary housekeeper chauffeur unpaid outsider intruder "
    "burden guest nag cook widow single_parent "
    "single_mum single_mother single_dad punchbag punching_bag hotel bank failure hostage "
    "puppet robot"
)
_PLACES = word_set("on in at during after before when whenever every around near")


def _mood(heard: Heard) -> str | None:
    """The feeling that may lie under the word, with where or when it comes up in the person's own words."""
    mood = MOODS.get(heard.match["part"], HURT)
    where = _where(heard)
    feel = "felt" if re.search(r"\bfelt\b", heard.match.group()) else "feel"
    return said_again(
        f"I {feel} {mood[0]} {where}, and I {mood[1]}. Could we talk about it this evening?".replace(
            " ,", ","
        )
    )


def _where(heard: Heard) -> str:
    words = clause(heard.own("own"))
    if words and words[0].plain in _PLACES:
        return spoken(words)
    if len(words) > 2 and (words[0].plain, words[1].plain) == ("by", "you"):
        return spoken(words[2:]) if words[2].plain in _PLACES else ""
    return ""


_MOOD: Frame = _mood
_CLOSER = first_of(
    framed(
        "I feel sad when you {own}, and I would love to feel close to you. Could we talk about "
        "it this evening?",
        own_words("when"),
    ),
    framed(
        "I feel unsure of myself {own}, and I would love to feel you on my side. Could we talk "
        "about it this evening?",
        own_words("where"),
    ),
    plain("I feel sad, and I would love to feel close to you. Could we talk about it this evening?"),
)
_WHERE_TAIL = "(?:_(?:when|whenever|if|every_time)_you_(?P<when>.+)|_(?P<where>(?:in|at|on|with|during)_.+))?"

RULES = (
    Rule(shape(rf"{_I_FEEL}_{_SLIGHTLY}(?P<part>{PART})\b_?(?P<own>.*)"), _MOOD, _NOT_ME, _ELSEWHERE),
    Rule(
        shape(
            r"\bi_am_(?:just_|always_|constantly_|sick_of_|tired_of_|"
            rf"fed_up_with_)*being_(?P<part>{PART})\b_?(?P<own>.*)"
        ),
        _MOOD,
        _NOT_ME,
        _ELSEWHERE,
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:[\w']+_)?(?:make|made|makes|are_making|leave|left|have_me|"
            "had_me)_(?:me_)?(?:feel|feeling)_"
            r"(?:[\w']+_){1,5}?(?=when|in|at|on|every|with|$|,|whenever|if|"
            f"during){_WHERE_TAIL.replace('_(?:when', '(?:when', 1).replace('|_(?P', '|(?P', 1)}"
        ),
        _CLOSER,
        _GLAD,
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:[\w']+_)?(?:make|made|makes|are_making|leave|left)_(?:me_)?(?:feel|"
            "feeling)_"
        ),
        _CLOSER,
        _GLAD,
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:[\w']+_)?(?:are_)?(?:make|making|made|drive|driving|drove)_me_(?:so_|"
            "feel_|absolutely_|really_)?"
            "(?:angry|mad|sick|miserable|sad|ill|anxious|furious|nervous|depressed|jealous|crazy|"
            "insane|cry|up_the_wall|"
            "round_the_bend|unhappy|want_to_(?:scream|leave|cry|run)|hate)"
        ),
        _CLOSER,
        re.compile(r".*(?:laugh|in a good way)"),
    ),
    Rule(
        shape(
            r"\b(?:it|that|this|which|being_with_you)_(?:just_|really_|always_)?(?:makes|made|"
            f"is_making|leaves|left)_me_(?:feel|feeling)_{_SLIGHTLY}"
            rf"(?P<part>{PART}|{_DULL}|like_(?:a|i|you|your|nothing|an|the)|as_if)\b(?:_(?:that|"
            "when)_you_(?P<when>.+))?"
        ),
        _CLOSER,
        _GLAD,
        _ELSEWHERE,
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:so_|really_|completely_|totally_|like_)?{_DULL}_(?:around|next_to|"
            "because_of|with|beside|thanks_to|when|to|compared)_(?:you|your)"
        ),
        _CLOSER,
        _NOT_ME,
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:(?:more|just|a_bit|really|nothing_more_than)_){{0,3}}(?:like|as|"
            "nothing_but)_"
            "(?:(?:just|only|nothing_but|some_sort_of)_){0,2}(?P<own>"
            rf"(?:a|an|the|your|some|their|everyones?)_(?:[\w']+_){{0,2}}?{_THINGS}\b.*|"
            r"(?:a|an|the|some|your)_[\w',_]{2,60}?_(?:to_you\b|in_your\b|that_you\b|"
            r"you_(?!have\b)[a-z]+|of_yours|"
            "around_here|in_my_own|in_this_house).*)"
        ),
        framed("Sometimes I worry that I am just {own}. How is it for you?", own_words()),
        re.compile(f"{_NOT_ME.pattern}|{_GLAD.pattern}|.* when you (?:smile|hold|look|cook)"),
        _ELSEWHERE,
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:just_|really_)?(?:like|as)_(?:just_)?(?:nothing(?!_i)|dirt|rubbish|"
            r"a_nobody|shit|crap|second_best)\b"
        ),
        plain(
            "I feel low, and I would love to hear that I matter to you. Could we talk about it this evening?"
        ),
        _NOT_ME,
        _ELSEWHERE,
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:more_|just_|a_bit_|kind_of_)?(?:like|as_if|as_though|that|kinda_like|as|"
            "it_is_as_if)_(?P<own>(?:you|your|nobody|no_one|everyone|everything_else|everybody|"
            "nothing_i|all_you|the_only_thing_you)_(?:.+))"
        ),
        _WORRY,
        re.compile(f"{_NOT_ME.pattern}|{_GLAD.pattern}"),
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:more_|just_|a_bit_|kind_of_|really_)?(?:like_|as_if_|as_though_|"
            "that_)?(?P<own>i_(?:"
            r"(?:do_not|barely|hardly)_(?:matter|count|exist|mean|belong)\b.*|"
            r"(?:always_)?come_(?:last|second|after)\b.*|mean_nothing.*|"
            "am_(?:just_|only_|never_|always_|not_)+(?:.+)|am_(?:invisible|second|nothing|nobody|"
            "the_last|the_only|walking_on|talking_to|your|living_with|begging|on_trial|bottom|"
            r"competing|alone_in)\b.*|"
            "have_to_(?:beg|compete|ask_(?:for_)?permission|tiptoe|fight|earn|hide|apologise|"
            r"choose)\b.*|"
            r"can_not_(?:say|breathe|win|trust|do_anything|do_right|be_myself|talk|tell)\b.*|"
            r"could_(?:disappear|vanish|drop_dead)\b.*))"
        ),
        _WORRY,
        re.compile(
            f"{_NOT_ME.pattern}|{_GLAD.pattern}|.*am not (?:ready|up|very|sure|in the|well|quite|"
            "able|at my|getting|sleeping)"
        ),
        _ELSEWHERE,
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:[\w']+_)?(?:treat|treated|talk_to|speak_to|look_at|handle|"
            r"order)_(?:me|us)_(?:like|as_if|as_though|as|worse)_|\byou_(?:[\w']+_)?(?:ignore|"
            "ignored|neglect|disrespect|humiliate|humiliated|belittle|belittled|control|manipulate|"
            "manipulated|betrayed|"
            "betray|bully|patronise|suffocate|smother|embarrass|embarrassed|dismiss|mock|mocked|"
            "exploit|undermine|lied_to|lie_to|cheated_on|abandoned|rejected|reject|insult|insulted|"
            r"nag)_(?:me|us)\b"
            r"|\byou_(?:clearly_|obviously_|just_|really_)?do_not_(?:really_|even_|"
            "actually_)?(?:love|respect|trust|appreciate|value|see|hear|want|listen_to|understand|"
            r"need|believe)_me\b"
        ),
        _CLOSER,
        re.compile(f".*(?:{PRAISE}|do not (?:see|hear|need) me (?:on|until|before|at|for|in|from|to|when))"),
        re.compile(r"\bif you do\b|\?$"),
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:more_|just_|a_bit_|kind_of_|really_)?(?:like|that|as_if|as_though|"
            "it_is_as_if)_(?P<own>(?:i|my|our|this|it|everything|all|every|nothing|nobody|anything|"
            "whatever|when|only|no_matter)_"
            r"(?=.*\b(?:not|never|no|only|always|just|too|without|second|last|alone|wrong|have_to|"
            "instead|burden|against|less|more_important|all_you|whenever|blame|"
            r"every_time)\b)(?=.*\b(?:you|your|yours|in_this_house|around_here)\b).+)"
        ),
        _WORRY,
        re.compile(
            f"{_NOT_ME.pattern}|{_GLAD.pattern}|.*(?:see you enough|miss you|seen you|tell you "
            "everything|talk to you about anything|with you\\b.*(?:again|soon))"
        ),
        re.compile(_ELSEWHERE.pattern + r"|\?$"),
    ),
    Rule(
        shape(
            r"\bi_am_(?:so_|really_|just_|getting_)?(?:sick|tired|fed_up|sick_and_tired|"
            r"had_it)_(?:of|with)_(?:you\b|your\b|the_way_you|how_you)|\bi_(?:really_)?(?:hate|"
            "can_not_stand)_(?:it_when_you|how_you|the_way_you|that_you|your|being_with_you)"
        ),
        _CLOSER,
        re.compile(r".*(?:tired of your cough|being (?:away|apart|without))"),
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:so_|like_|a_bit_|always_|completely_)?(?:second|secondary|third|inferior|"
            "less_important|less_than|last|unimportant|nothing)_(?:to|than|next_to|beside|after|"
            "compared)_"
        ),
        plain(
            "I feel low, and I would love to hear that I matter to you. Could we talk about it this evening?"
        ),
        _NOT_ME,
        _ELSEWHERE,
    ),
    Rule(
        shape(
            f"{_I_FEEL}_(?:more_|just_|a_bit_|really_)?(?:like|as_if|as_though)_(?P<own>i_(?:am|was|"
            "were|have_been|had_been)_(?!(?:flying|dreaming|home|getting|ready|coming|making|"
            "finally|on_holiday|the_luckiest|in_(?:heaven|a_dream)|part|floating|on_top|learning|"
            r"eighteen|twenty|young|a_(?:teenager|queen|king|child_again))\b).+)"
        ),
        _WORRY,
        re.compile(f"{_NOT_ME.pattern}|{_GLAD.pattern}|.*\\b(?:ill|sick|a cold|flu|tired|sleep)"),
        _ELSEWHERE,
    ),
)
