"""You always, you never, and the many other ways to say the two."""

import re

from planner.domain.wording.gentler import (
    HARD_WHEN,
    HARD_WHEN_ARE,
    WISHED,
    first_of,
    framed,
    of_one,
    own_words,
    plain,
)
from planner.domain.wording.praise import PRAISE
from planner.domain.wording.rules import Rule, any_of, shape

# What may stand between "you" and "always".
_LIGHT = (
    "(?:"
    + any_of(
        "just simply really literally honestly still seem_to almost also so basically "
        "obviously clearly actually"
    )
    + "_){0,2}"
)
_ALWAYS = any_of("always constantly forever perpetually continually invariably permanently endlessly")
_NEVER = any_of("never hardly_ever almost_never rarely_if_ever seldom_if_ever barely_ever rarely_ever")
_EVERY = any_of(
    r"all_the_time every_single_\w+ each_and_every_\w+ every_bloody_\w+ every_damn_\w+ non_"
    "stop nonstop "
    "day_and_night night_and_day day_in,?_day_out 24_/_7 24_7 as_usual as_per_usual like_"
    "always as_always again_and_again "
    "time_and_again without_fail time_after_time every_time"
)
_HARSH = any_of(
    "roll sigh shout yell ignore forget forgot leave walk_out walk_off turn_away turn_your "
    "interrupt laugh_at change_the "
    "disappear complain moan criticise snap go_quiet slam argue blame make_excuses "
    "find_an_excuse cancel are_late late not no "
    "sulk storm cut_me get_angry get_mad take_over sneer lecture nag undermine "
    "look_at_(?:your|the|me_like) shut_down reach_for stare check_your hang_up say_you_are "
    "tune_out clam_up get_(?:annoyed|cross|defensive|nasty) joke_about drop "
    "everything_else pick_a"
)
# A clause that begins so speaks of what may be, or of what somebody is glad of.
_YOU = r"you(?<=\byou)(?<!\bif_you)(?<!\bso_you)(?<!\bso_that_you)(?<!\bwhere_you)"
_GLAD_THAT = re.compile(
    r"\b(?:glad|love|loved|grateful|thanks?|appreciate|like|happy|(?<=am )sure|hope|know|adore|"
    "enjoy|lucky|want|proud|promise)"
    r"(?: (?:that|how|when|it|for|the way|you|to)){0,3} you (?:[\w']+ )?(?:always|never|"
    r"constantly|forever)\b"
)
# Said with these, "always" and "never" promise or thank.
_MEANT_WELL = (
    "(?:always|never|forever|constantly) (?:"
    "(?:have|need|had|has) to|be (?:alone|on your own|without|my)|know (?:when|what|where|"
    "who|how|if)|guess|mind|"
    "wanted|met|been to|tried|said|told me you|fail(?:s|ed)? to|let (?:me|us|anyone|"
    "people) down|complain|judge|disappoint|"
    "moan|rush|pressure|push|doubt|hesitate|grumble|hold (?:it|that|anything|a)|raise your "
    "voice|shout|give up on|gave up|"
    "(?:make|made) (?:me|us) feel (?:bad|guilty|small|stupid|ashamed|alone|left|like)|been "
    r"(?:\w+er\b|more|so|happier|better)|"
    "forget (?:my birthday|our|to (?:say|kiss|ask|thank|hug|tell me))|miss (?:my|our)|"
    "(?:stop|cease|stopped)(?:ped)? (?:to )?(?:amaz|surpris|mak|impress|believ|lov|car|"
    "astonish)|"
    "look(?:ed)? (?:better|lovel|happ|so)|liked|dreamed|dreamt|welcome|free to|able to|in "
    "my (?:heart|thoughts)"
    ")"
)
_PAST_NOT = (
    r"(?:(?:have|did|had|do)_not_(?P<own>(?:[\w']+_){1,7}?)(?:even_)?"
    r"(?:once|ever|for_(?:months|years|weeks|ages)|in_(?:months|years|weeks|ages))\b|"
    r"(?:do|did|have)_not_ever_(?P<ever>.+)|(?:have|did)_not_(?:[\w']+_){1,5}?a_single_)"
)
_NEVER_WELL = re.compile(
    f".*(?:{_MEANT_WELL}|means (?:a lot|so much)|i am (?:so )?grateful|i love (?:that|it|"
    "you)|, thank you$|thanks for)"
)
_NOT_KIND = re.compile(f".*(?:{PRAISE})")
_WELL = re.compile(f".*(?:{_MEANT_WELL}|{PRAISE})")
_PLAN = re.compile(r"\bso (?:i will|that|we)\b|\bplease\b|let me\b|feel free|\bthank|\bthanks\b")
_IS = "(?:are|were|have_been|had_been|will_be|seem|act)"

RULES = (
    Rule(  # you are always late
        shape(rf"{_YOU}_{_LIGHT}{_IS}_{_LIGHT}{_ALWAYS}_(?!the_one|you)(?P<own>.+)"),
        HARD_WHEN_ARE,
        _WELL,
        _GLAD_THAT,
    ),
    Rule(  # you are never home
        shape(rf"{_YOU}_{_LIGHT}{_IS}_{_LIGHT}{_NEVER}_(?P<own>.+)"),
        framed("I would love it if you could be {own}. Could we find a way that suits us both?", own_words()),
        _NEVER_WELL,
        _GLAD_THAT,
    ),
    Rule(
        shape(
            rf"{_YOU}_{_LIGHT}(?:have_|had_|will_|would_|do_|did_)?{_LIGHT}{_NEVER}_"
            r"(?:ever_|once_|even_){0,2}(?:been_)?(?P<own>.+)"
        ),
        WISHED,
        _NEVER_WELL,
        _GLAD_THAT,
    ),
    Rule(
        shape(
            f"{_YOU}_{_LIGHT}(?:have_|had_|will_|would_|do_)?{_LIGHT}{_ALWAYS}_(?:just_|have_to_)?(?P<own>.+)"
        ),
        HARD_WHEN,
        _WELL,
        _GLAD_THAT,
    ),
    Rule(
        shape(rf"\b(?:{_ALWAYS}|{_NEVER})_(?:you|me)_(?:who|that)_(?P<own>.+)"),
        framed("I would like us to take turns to {own}. Could we look at it together?", of_one),
    ),
    Rule(
        shape(
            rf"\bit_is_(?:{_ALWAYS}|{_NEVER})_(?:you\b|me\b|up_to_me|down_to_me|left_to_me|"
            "my_(?:fault|job|turn)|"
            "your_(?:fault|turn|job|way|mother|family|friends|mates|work)|about_you|the_same|on_me|"
            "on_your_terms)"
        ),
        plain("I would like us to share this more evenly. Could we look at it together?"),
        _NOT_KIND,
    ),
    Rule(
        shape(
            r"\bwith_you_it_is_|\beverything_is_(?:always_)?about_(?:you|your)\b|"
            r"\bit_is_all_about_you\b|"
            r"\b(?:same_(?:old_)?story|the_same)_(?:every|each)_(?:single_)?time|"
            r"\balways_about_(?:you|your)\b"
        ),
        plain("There is something that I find hard each time it happens. Could we look at it together?"),
        _NOT_KIND,
    ),
    Rule(
        shape(
            r"\b(?:why|how_come|must|do|are|can|will|could|have|is_it_that)_(?:do_|must_|are_|can_|"
            f"is_)?you_{_LIGHT}"
            f"(?P<how>{_ALWAYS}|{_NEVER})_(?:have_to_|got_to_)?(?P<own>.+)"
        ),
        HARD_WHEN,
        re.compile(f"have you (?:always|never)|.*(?:{PRAISE})"),
    ),
    Rule(
        shape(
            r"\b(?:do|did|can|will|could|would)_you_(?:not_)?ever_(?P<own>(?:listen|think_(?:about|"
            "of)|help|stop|ask|consider|"
            r"notice|care|say|pick|clean|clear|do_|look|wonder|bother|tidy|cook|answer|put)\b.*)"
        ),
        WISHED,
    ),
    Rule(
        shape(
            r"\b(?:not_(?:even_)?once|never(?:_once)?|not_a_single_time)_(?:(?:in|since|for|"
            r"during)_(?:[\w']+_){1,6})?"
            "(?:have|did|do|has|would|could)_you_(?:ever_)?(?P<own>.+)"
        ),
        WISHED,
        _NOT_KIND,
    ),
    Rule(
        shape(rf"{_YOU}_(?:[\w']+_)?{_PAST_NOT}"),
        first_of(
            WISHED,
            framed(
                "I would love it if you could {own}. Could we find a way that suits us both?",
                own_words("ever"),
            ),
            plain("It has been a long time, and I miss it. Could we find a moment for it this week?"),
        ),
        re.compile(f".*(?:{PRAISE}|complain|been to|met|tried)"),
    ),
    Rule(
        shape(
            r"\b(?:all|the_only_thing)_(?:that_)?you_(?:ever_|seem_to_|want_to_)?(?:do|care_about|"
            "talk_about|think_(?:about|of)|"
            r"say|want)_(?:is|are)_(?P<own>.+)|\byou_only_(?:ever_)?(?:care|think|"
            "talk)_about_(?P<about>.+)"
        ),
        plain("I miss you lately. Could we find some time this week for the two of us?"),
    ),
    Rule(shape(r"you(?<=\byou)_(?:only_ever|do_nothing_(?:else_)?but)_(?P<own>.+)"), HARD_WHEN, _NOT_KIND),
    Rule(
        shape(
            r"\b(?:nothing|whatever|everything|anything)_(?:that_)?i_(?:ever_|could_)?(?:do|did|say|"
            "cook|try)_is_(?:ever_|never_|always_|not_)?"
            "(?:good|right|wrong|enough|wasted)"
        ),
        plain("I would love to hear what you like about what I do. Could you tell me one thing?"),
    ),
    Rule(
        shape(
            r"\b(?:nobody|no_one|none_of_you)_(?:[\w']+_){0,6}?(?:but|except|besides|"
            "apart_from)_me_(?P<own>.+)|"
            r"\bnobody_(?:else_)?(?:in_this_house_)?(?:ever_)?(?P<lift>lifts_a_finger|helps_me)|"
            r"\bi_am_(?:always_)?the_only_one_(?:in_this_(?:house|family)_|here_|"
            "around_here_)?who_(?:ever_|always_|cares|bothers|does|cleans|cooks|tidies|washes|"
            "remembers)|"
            r"\bi_am_always_the_one_who|\bi_always_(?:have_to|end_up)_|"
            r"\b(?:why_)?(?:do_)?i_(?:always_)?(?:have_to_)?do_everything_(?:here|around|in_this|"
            "myself|on_my_own|at_home)|"
            r"\balways_(?:me|left_to_me|falls_to_me|falls_on_me)\b|\bfalls_(?:to|on)_me_(?:every|"
            "each|again)"
        ),
        plain("I'm tired, and I would like us to share the work at home. Could we divide it up together?"),
        re.compile(r".*(?:\bat work|\bby the \w+ train|\bso i\b)"),
    ),
    Rule(
        shape(
            r"\bwe_(?:never_(?:ever_)?(?:do_anything|talk_about_anything|see_each_other|"
            "have_(?:any_)?(?:time|fun|sex)|"
            r"(?:go|do|talk|laugh|eat|cuddle|touch|kiss|spend)\b(?=.*(?:any_?more|these_days|"
            "together|$))|talk$|go_out$)|do_not_(?:ever|even)_|hardly_ever_)"
        ),
        plain("I miss doing things with you. Could we plan something together this week?"),
        re.compile(r".*(?:\bso\b|bed|before|after|during|\bat\b)"),
    ),
    Rule(
        shape(
            rf"{_YOU}_(?!can|could|may|should|might|will_be_able)(?P<own>(?:[\w',]+_"
            rf"){{1,12}}?){_EVERY}\b"
        ),
        HARD_WHEN,
        _NOT_KIND,
        _PLAN,
    ),
    Rule(
        shape(
            r"\b(?:every|each)_(?:single_)?time_(?:i|we|"
            rf"my)_[\w',_]{{1,80}}\byou_(?P<own>(?:[\w']+_){{0,2}}{_HARSH}\b.*)"
        ),
        HARD_WHEN,
        _NOT_KIND,
    ),
    Rule(
        shape(
            rf"\byour_(?P<own>[\w']+)_(?:{_ALWAYS}|{_NEVER})_(?:come|comes|came|get|gets|goes|go|win|"
            "wins)_(?:first|before|in_the_way|priority)"
            r"|\byour_(?P<thing>phone|work|job|mother|mum|mom|family|friends|mates|needs|hobby|"
            f"games?|feelings|opinion)_(?:is|are)_{_ALWAYS}_"
            r"(?:more|in_your|on\b|first|there|between|right|what|around)"
        ),
        framed(
            "I would like us to make room for both of us beside your {own}. Could we look at it together?",
            own_words(),
        ),
        _NOT_KIND,
    ),
    Rule(
        shape(
            r"\bnot_a_(?:single_)?(?:day|night|week|weekend|meal|evening|morning)_(?:goes|passes|"
            "went)_by_without_(?:you|your)_(?P<ing>.+)|"
            r"\b(?:all_i_(?:ever_)?(?:hear|get|see)_(?:from_you_)?is|never_(?:a|any|one)_(?:word|"
            "thank|thanks|kind|help|minute|hug|question|sorry)|when_have_you_ever|"
            "since_when_do_you|i_(?:have_)?never_(?:once_)?(?:seen|heard|known|see|hear|get|"
            r"got)_(?:you|a_\w+_from_you|any_\w+_from_you)|"
            "i_can_never_(?:get|count|rely|ask|say|trust|talk|do|have|speak|reach|"
            r"please)\b[\w',_]{0,40}?(?:you|right|peace)|there_is_never_(?:any_)?(?:time|room|money|"
            "space)_for_(?:me|us|my)|never_time_for_(?:me|us)|you_only_(?:ever_)?(?:call|ring|text|"
            r"touch|kiss|talk|come|help|notice|listen|want)_[\w',_]{0,30}?\bwhen|"
            "the_only_time_you|everything_(?:has_to|must)_(?:be|go)_your_way|we_(?:always|"
            "only_ever)_(?:have_to_)?(?:do|watch|eat|go_where|go_to_your|"
            r"end_up)_[\w',_]{0,30}?\byou|always_your_(?:way|friends|family|turn|choice|plans|"
            "mother)|never_my_(?:turn|choice|way)|i_always_(?:get_the|come_(?:second|last)|have_to|"
            "end_up|lose|wait_for_you|clean_up_after)|"
            "(?:your|this)_(?:constant|endless|eternal|everlasting|never_ending|perpetual|"
            r"continual)_\w+|(?:once|yet)_again_(?:,_)?you|typical_you|that_is_(?:so_)?typical|"
            "just_like_you_to|i_(?:have_)?(?:told|asked)_you_(?:a_)?(?:hundred|thousand|million|"
            r"\d+|so_many|countless|twenty|fifty)_times|how_many_times_(?:do|have|must)_i|"
            r"for_the_(?:hundredth|thousandth|umpteenth|\d+th)_time|"
            "i_am_(?:always_)?the_one_(?:who|that)_(?:always|ever|has_to|gets)|always_(?:on|"
            "glued_to|staring_at)_(?:that|your|the)_(?:phone|computer|laptop|tablet|screen|"
            "console))"
        ),
        plain("Something is hard for me, and I would like us to find another way. When could we talk?"),
        _NOT_KIND,
        re.compile(
            r"\bi always have to (?:smile|laugh|think|sneeze|leave|get up|be)|\bat work\b|\bmy "
            r"boss\b"
        ),
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:can|could|do_not_seem_to)_(?:just_)?(?:never|"
            "not_ever)_(?P<own>(?!have_too|be_too|know|tell|go_wrong|imagine|guess|repay).+)"
        ),
        WISHED,
        _NOT_KIND,
    ),
    Rule(
        shape(rf"\bwhen_?ever_(?:i|we|my)_[\w',_]{{1,80}}\byou_(?P<own>(?:[\w']+_){{0,2}}{_HARSH}\b.*)"),
        HARD_WHEN,
        _NOT_KIND,
    ),
    Rule(
        shape(
            r"\b(?:hate|sick_of|tired_of|fed_up_with|can_not_stand|annoys_me|bothers_me|hurts|"
            "drives_me_mad|dislike)_(?:it_|me_)?(?:how|that|when|the_way|"
            "the_fact_that)?_?you_(?:are_)?(?:always|never|constantly|forever)_(?P<own>.+)"
        ),
        HARD_WHEN,
    ),
    Rule(
        shape(
            r"\b(?:is_there_(?:a_single|ever_(?:a|an)|any)_\w+_(?:when_|that_|where_)?you_|"
            r"there_is_not_a_(?:single_)?\w+_(?:when_|that_)?you_do_not|nothing_ever_changes|"
            r"(?:every|each)_\w+_it_is_the_same|it_is_the_same_(?:thing_)?(?:every|each)|"
            "always_the_same_with_you|you_are_the_(?:sort|kind|type)_of_(?:person|man|woman|"
            "partner|guy|husband|wife)_(?:who|that)|"
            "(?:every|each)_(?:single_)?(?:night|day|evening|weekend|morning|sunday|saturday|"
            r"friday|time|week|holiday|christmas|summer|year)_(?:,_)?you_[\w',_]{2,80}?\b(?:and_i|"
            r"while_i|and_then_i|and_leave_me|without_me|and_not_once|but_never|and_never)\b|"
            "the_whole_(?:time|evening|weekend|day)_you_|"
            "you_(?:can_not|could_not|do_not)_(?:even_)?(?:go|last|manage|get_through|spend)_(?:a|"
            r"an|one|five|ten|two)_\w+_without)"
        ),
        plain("Something is hard for me, and I would like us to find another way. When could we talk?"),
        _NOT_KIND,
        re.compile(r"\bi (?:will|would like|could|can)\b|\bthank"),
    ),
    Rule(
        shape(
            r"\b(?:am_i|is_it|i_am)_always_(?:the_one|me|up_to_me|left)\b|"
            r"\b(?:the_)?same_with_you\b|"
            r"your_(?:\w+_){1,3}(?:is|are|was|were|comes|come|has|have|gets|get|needs|"
            f"need)_{_LIGHT}(?:{_ALWAYS}|{_NEVER})_"
        ),
        plain("Something is hard for me. Could we look at it together this week?"),
        _NOT_KIND,
        re.compile(
            r"\b(?:bus|train|alarm|boss|landlord|neighbours?) (?:is|are|comes?)\b|\byour \w+ (?:is|"
            "are) always (?:open|free)"
        ),
    ),
    Rule(
        shape(
            f"{_YOU}_(?:have_)?(?P<own>(?:forgotten|forgot|missed|ignored|left|cancelled|broke|"
            "broken|spoiled|spoilt|"
            "ruined|shouted|complained|come_late|been_late|walked_out|let_me_down|sulked|refused|"
            r"skipped)\b[\w',_]{0,40}?)_"
            "every_(?:single_)?(?:year|time|week|day|night|weekend|month|morning|evening|christmas|"
            r"birthday|summer)\b"
        ),
        HARD_WHEN,
    ),
)
