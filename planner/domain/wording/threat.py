"""What will happen to somebody who does not do as they are asked."""

import re

from planner.domain.wording.gentler import HARD_IF, MEANS_A_LOT, nothing, plain
from planner.domain.wording.rules import Rule, any_of, shape

_EVEN = "(?:(?:so_much_as|ever|even|dare_to|dare|really|still)_)?"
_IF = (
    r"\b(?:if|when|the_next_time|next_time|the_moment|the_day|"
    rf"as_soon_as)_(?:you_(?:will_)?{_EVEN}(?P<own>[\w',_]{{2,120}}?)|"
    r"(?P<other>(?<=\bif_)(?!you_)[\w',_]{2,120}?))(?:_,)?_(?:then_)?"
)
_DO = (
    "(?:^|[,:]_)(?:(?:and|but|so|ok|fine|right|just|you)_(?:,_)?){0,2}"
    "(?P<own>(?!(?:either|unless|keep_(?:it|this|that)_up|carry_on|go_ahead|i|we|he|she|it|"
    "they|there|the|my|your|if|when|next|what|how|is|are|or|or_else|let|one|once)_)"
    r"[\w'_]{2,60}?)(?:_,)?_and_(?:then_)?"
)
_DO_OR = _DO.replace("_and_", "_or_")
_ONE_MORE = (
    r"^(?:one_more_[\w',_]{2,60}?|once_more|keep_(?:it|this|that)_up|carry_on[\w',_]{0,40}?|"
    r"go_ahead[\w',_]{0,40}?)(?:_,)?_(?:and|or)_(?:then_)?"
)
_I_WILL = (
    "i_(?:will|am_going_to|would|shall|swear_i_will|promise_i_will|might|am)_(?:just_|"
    "simply_|gladly_|happily_|have_to_|be_forced_to_|personally_)?"
)
_REVENGE = any_of(
    r"throw_(?:out|away|your|it|them|all|every|you|that)\b chuck smash burn cut_up cut_off "
    r"lock_(?:you|the_door) chang(?:e|ing)_the_locks? selling_(?:it|your|the|that)\b "
    r"throwing_(?:you|your|it|that|them)\b telling_(?:your|everyone|everybody) "
    "cancelling_your cutting_(?:you|up|off) filing calling_(?:your|the_police) locking_you "
    "divorcing keeping_the_(?:house|kids|dog|children|money) divorce kick_you "
    "tell_(?:everyone|everybody|the_whole|your_(?:mother|mum|mom|boss|parents|family|"
    "sister|brother|father|dad|friends|ex|work)) "
    "post_(?:that|those|it|your) come_to_your_(?:office|work|job|"
    "parents) report_you hurt_you hit_you kill_you destroy ruin_(?:you|your) break_(?:your|"
    "every|that) never_(?:forgive|speak|talk_to|trust|come_back|let_you|set_foot) "
    "not_(?:forgive|be_(?:here|there|home|around)|come_back|come_home|let_you|"
    "lift_a_finger|answer_for|speak_to_you|talk_to_you|stick_around|hang_around|"
    "stay_with_you|be_responsible|be_waiting) "
    "find_(?:someone|somebody)_(?:else|who|better) cheat get_(?:even|my_own_back|a_divorce|"
    "a_lawyer|a_solicitor) return_the_favour make_(?:sure_(?:you|everyone|everybody|your|"
    r"they_all|the_\w+_knows?)|you_(?:pay|sorry|regret)|your_life|it_(?:hard|hell|public)) "
    "take_(?:the_(?:kids|children|dog|house|baby)_(?:and|with|away|to_my|from)|you_for|"
    "everything|away) file_for see_a_(?:lawyer|solicitor) call_(?:a_lawyer|the_police|"
    "a_solicitor) move_out moving_out pack_(?:my|your) "
    "walk_out leave_you leaving_you leave_(?:this_(?:house|family|marriage)|"
    "for_good) leaving_(?:for_good|this) be_gone gone be_off empty_(?:the|your)_(?:account|"
    "joint) block_you hide_your sell_(?:your|the|that|it) bin_(?:your|it|them|the|"
    "that) delete_your "
    "sleep_with go_(?:back_)?to_(?:live_with_)?my_(?:mother|mum|mom|"
    "parents) cancel_(?:your|the_(?:wedding|card)) stop_(?:paying|loving|trying|cooking|"
    "talking_to|your) do_the_same_to see_how_you_like give_you_(?:something_to|a_reason|"
    "hell) "
    "start_(?:looking_for|seeing)_(?:someone|other) be_(?:sleeping|staying)_(?:at_my|"
    "elsewhere|somewhere) show_(?:you|everyone|your)_(?:what|"
    "who) done_with_you finished_with_you through_with_you dump end_(?:it|this)_ swear"
)
_YOU_WILL = r"(?:you_(?:will|are_going_to|can|would)_(?:all_|soon_|also_|well_|truly_)?)"
_LOSS = any_of(
    "be_sorry regret never_see not_(?:see_(?:me_(?:again|any)|the_(?:kids|children|dog|"
    "baby)|them|us|your|a_penny)|like_what|find_me|have_a_(?:home|wife|husband|partner)|"
    "get_(?:a_penny|yours)) lose_(?:me|us|the|everything|your) wish_you pay_for "
    "find_(?:the_(?:door|locks?|house)|your_(?:things|stuff|bags|clothes)|yourself|"
    "me_gone) come_home_to_(?:an|no) sleep_(?:on_the|in_the|somewhere|outside|"
    "elsewhere) be_(?:sleeping_on|on_your_own|out_on|looking_for|single|alone_then) "
    "see_what_(?:happens|i) hear_from_my forget_(?:about_)?(?:the|our|christmas|your|it|me|"
    "us|sex|dinner|any) pack_your kiss_ say_goodbye find_(?:somewhere|someone|another|"
    "yourself_another) move_out get_out go_to_hell leave_now live_with pack_up "
    "look_for_(?:a|another|someone) raise_them stay_there do_it_alone_from"
)
_CERTAIN = (
    r"\bor_else\b|\bi_am_warning_you|\bi_warn(?:ed)?_you|\b(?:this_is_(?:your|the)|your|"
    "consider_this_(?:your|a)|final|one)_(?:only_|very_)?(?:last_|final_)(?:chance|"
    r"warning)|\bmark_my_words|\bwatch_(?:your_(?:back|step|mouth)|out_or)|\btry_me\b|"
    r"\bsee_what_happens|\bdo_not_(?:push|test|tempt|cross)_me|\bdo_not_make_me_(?!laugh|"
    r"cry_laughing|a_|any|tea|coffee)|\bthere_will_be_(?:consequences|trouble|hell|tears|"
    r"a_price)|\byou_will_(?:soon_)?see_(?:$|,|what_i)|\byou_know_what_(?:happens|"
    r"will_happen)|\bneed_not_(?:bother|come_(?:home|back))|\byou_do_not_(?:need|"
    r"have)_to_come_(?:home|back)|\bface_the_consequences|\bsuffer_the_consequences|"
    r"\bhave_consequences\b|\bhell_to_pay\b|"
    r"\b(?:going|goes|go|straight)_(?:straight_)?(?:in|into|to|on|out|out_of)_the_(?:skip|"
    r"bin|tip|trash|fire|dump|rubbish|window|street)\b|\bi_want_a_divorce\b|\b(?:this|"
    r"our)_(?:marriage|relationship)_is_over\b|\bwe_are_(?:done|finished|over|"
    r"through)(?:_for_good)?$|\bit_is_over_between|"
    r"\b(?:it|the_door|that_door|everything)_will_be_(?:locked|bolted|gone|over|too_late)|"
    r"\bdo_not_(?:bother|even_bother|think_of|you_bother)_(?:coming|ringing|calling|com\w*|"
    r"with|asking|to_come|texting)|\bdo_not_(?:come|expect)_(?:back|home|crying|running|"
    "me_to_(?:be|wait|stay|forgive)|to_find|anything_from_me)|"
    r"\bdo_not_be_surprised_(?:if|when)_(?:i|you|we|the)\b|\bsay_goodbye_to\b|"
    r"\bi_know_where_you|\bi_can_make_your_life"
)
_CHOICE = (
    r"\beither_(?:you_(?P<own>[\w',_]{2,80}?)|[\w',_]{2,80}?)_(?:,_)?or_(?:i|we|it|else|"
    r"you)_(?:do|go|goes|leave|walk|am|are|is|can|will|pack|move)\b|\b(?:it|choose|pick|"
    r"decide)_?(?:is|:|,)?_?:?_?(?:me|them|her|him|that_\w+|the_\w+|your_\w+|us)_or_(?:me|"
    r"us|the_\w+|your_\w+|them|her|him|that_\w+)\b|"
    r"\bor_i_(?:am_(?:leaving|gone|out|off|moving|done|calling|telling|going)|"
    "will_(?!(?:be_)?(?:able|happy|glad|do_it|cook|bring|come|pick|get|drive|help|make|"
    "go_with|call_you|ring_you|text|see_you|ask|need|take_the_(?:bus|train)|walk_home|join|"
    r"wait|have_(?:it|the|a)|just_(?:take|get|do|cook|bring))\b)|walk\b|leave\b|go\b|"
    "tell_your|call_the|do$)|"
    r"\bor_(?:we|it)_(?:are|is)_(?:done|over|through|finished|off)|\bor_you_(?:can_(?:pack|"
    "leave|find|go|move|forget|sleep|look)|will_(?:regret|be_sorry|lose|never|see|find|"
    r"pay)|are_(?:out|off|on_your))|\bor_(?:your|the|that|those)_[\w']+_(?:goes|go|will_go|"
    "is_gone|are_gone|is_off|gets)_?"
)
_LEAVE = (
    "(?:i_(?:will|am_going_to|am)_(?:just_)?(?:leave|leaving|go|going|walk|walking|off|out|"
    "done|gone|finished)(?:_for_good|_forever|_then|_of_here|_the_door)?$|i_(?:will|"
    "am)_(?:leave|leaving)_(?:you|this|and_(?:i|take|never)|with_the)|we_are_(?:done|over|"
    "finished|through)|it_is_over|that_is_it|i_want_a_divorce)"
)
_HARSH = rf"(?:{_I_WILL}{_REVENGE}|{_YOU_WILL}{_LOSS})"
_THEN = rf"(?:{_HARSH}|{_LEAVE}|(?:(?<=,_)[\w',_]{{0,60}}?)?(?:{_CERTAIN}))"
_NOT_A_THREAT = re.compile(
    r".*(?:surprise|for a while|for an hour|for \w+ minutes|come back after|and come back|"
    r"calm down|until (?:we|i) (?:are|am|have)|\bif you (?:like|want|fancy|prefer|need)\b|"
    "treat|burn the (?:toast|dinner)|"
    "cheer|your favourite|happy to|with pleasure|joke|tease|swear by)"
)

RULES = (
    Rule(shape(rf"{_IF}{_THEN}"), HARD_IF, _NOT_A_THREAT),
    Rule(shape(rf"{_ONE_MORE}{_THEN}"), nothing, _NOT_A_THREAT),
    Rule(
        shape(
            rf"\bunless_you_(?P<own>[\w',_]{{2,120}}?)(?:_,)?_{_THEN}|"
            rf"{_THEN}_[\w',_]{{0,40}}?unless_you_(?P<late>.+)"
        ),
        MEANS_A_LOT,
        _NOT_A_THREAT,
    ),
    Rule(shape(rf"{_DO_OR}{_THEN}"), MEANS_A_LOT, _NOT_A_THREAT),
    Rule(shape(rf"{_DO}{_THEN}"), HARD_IF, _NOT_A_THREAT),
    Rule(
        shape(
            rf"{_THEN}(?:_[\w',_]{{0,60}}?)?_if_(?:you_(?:ever_|dare_(?:to_)?)?(?P<own>.+)|"
            "(?P<other>.+))"
        ),
        HARD_IF,
        _NOT_A_THREAT,
    ),
    Rule(
        shape(f"(?:{_CERTAIN})"),
        nothing,
        _NOT_A_THREAT,
        re.compile(r"\bbus\b|\btrain\b|\bthe (?:old|empty|broken) \w+ (?:is|are) going\b|\bshall we\b"),
    ),
    Rule(shape(rf"(?:{_CHOICE})"), MEANS_A_LOT, _NOT_A_THREAT),
    Rule(
        shape(rf"\b{_HARSH}\b"),
        nothing,
        _NOT_A_THREAT,
        re.compile(
            r"\btell your \w+ (?:that )?(?:we|i am|i will|i can|yes|hello|hi|thanks|about (?:the|"
            r"our) (?:plan|trip|party|lunch|dinner|date|news))|\bcan (?:pack|forget about the|find|"
            r"stay there|sleep in|live with|look for)\b|\bso (?:you|that)\b|\bsell (?:the|it)|"
            r"\bgone (?:to|by|for|from|until|before)|\bbe gone (?:for|from|until|by|on)|\bpack my|"
            r"\bgo (?:back )?to my (?:mother|mum|mom|parents)|\btake the (?:kids|children|dog)|"
            r"\bmove out of|\bbe off (?:to|at|work|on)|\bbin |\bbe_home|\bfind some(?:one|body) "
            r"(?:else )?(?:to (?:fix|help|cover|look)|who (?:can|could))|\bswear|\bend (?:it|this) "
            r"(?:by|at|with)|\bstop (?:cooking|paying)|\bnot be (?:here|there|home|around) (?:on|"
            r"until|till|before|for|this|next|tomorrow|at|by|from|when)|\?$"
        ),
    ),
    Rule(
        shape(
            r"\bi_(?:could|can)_(?:always_|easily_|also_|just_as_well_)(?:\w+_){0,6}?(?:tell|ring|"
            r"call|show|post|send|leave|find|go|stop)\b[\w',_]{0,50}?(?:everyone|everybody|"
            "your_boss|the_police|the_money|about_(?:what|you|your|us)|without_you|someone_else|"
            "your_(?:mother|mum|parents|ex)_(?:about|the|what)|photos|pictures)"
        ),
        plain("I'm upset, and I would like us to find a way together. When could we talk?"),
        _NOT_A_THREAT,
    ),
    Rule(
        shape(
            r"\b(?:leave|quit|drop|choose|lose|sell|give_up|stop|end|"
            r"get_rid_of)_[\w',_]{2,50}?_or_(?:leave|lose|you_lose|i_leave|i_go|pack|get_out|"
            r"find_(?:another|someone))\b|\b(?:and_)?i_am_not_coming_(?:back|home)\b|"
            r"\byou_will_(?:go|stay|be|live|end_up|die|eat|sleep|raise)_[\w',_]{0,40}?\balone\b|"
            r"\byou_can_(?:cook|wash|iron|drive|pay|do_it|clean|look|fend|care|cope|eat|fetch|find|"
            r"manage|get)_[\w',_]{0,30}?\byourself\b|\bi_(?:could|can|might)_(?:just|always|easily|"
            "still|simply|also)_(?:stop|leave|walk|go|cancel|sell|move_out|end|"
            r"disappear)\b(?=.*\b(?:you|your|this|us|out|away)\b)|"
            r"\b(?:lawyer|solicitor|custody|divorce)\b(?=.*\b(?:you|i_have|i_know|i_will|i_am|my|"
            r"we)\b)|\b(?:i|we)_[\w',_]{0,50}?\b(?:lawyer|solicitor|custody|divorce)\b|"
            r"\b(?:there_is|you_know_where|that_is_where)_the_door\b|\bthe_door_is_(?:over|that|"
            r"right|there|open)|\bi_would_think_(?:twice|carefully|very|hard)|"
            r"\bthink_(?:very_)?(?:carefully|twice|hard)_(?:before|about)|"
            r"\byou_would_not_want_(?:your|everyone|the|people|me_to|them|her|him)|"
            r"\bit_would_be_a_(?:shame|pity)_if|\bi_would_hate_(?:for|to_have_to)|"
            r"\bi_(?:have_)?(?:still_)?(?:got_|have_|kept_)(?:all_|still_|got_)*(?:the|those|your|"
            r"that)_(?:photos|pictures|messages|screenshots|emails|letters|video|receipts)\b|"
            r"\b(?:remember|do_not_forget)_who(?:se)?_(?:pays|owns|has|earns|name|money|house|flat)|"
            r"\bwhose_name_is_on|\btwo_can_play|\bi_will_remember_(?:this|that)\b|\b(?:see|"
            "find_out)_how_(?:long_you|you_(?:manage|cope|like|do|get_on|feel))|"
            r"\bwe_will_(?:soon_)?see_(?:who|how_you|what_your|what_happens|about_that)|"
            r"\bwait_(?:and_see|until_(?:your|everybody|everyone|they))|\byou_will_not_like_(?:what|"
            r"it|how)|\b(?:that|it)_(?:is|will_be|was)_the_last_(?:time|you|thing)_(?:you|will|i)|"
            r"\bdo_not_think_(?:that_)?i_(?:will_not|would_not|am_not|will_stay|will_wait|"
            r"will_hesitate)|\bthis_time_i_(?:really_)?mean_it|\band_i_mean_it\b|"
            r"\bi_am_(?:dead_)?serious_this_time|"
            r"\b(?:no|not_a|not_one|nothing)_(?:more_)?\w+(?:_\w+){0,4}_(?:until|till|"
            "unless)_you_(?!are_(?:home|back|here|better|well|ready|asleep)|come_back|get_(?:home|"
            r"back)|feel|have_time|wake)|\bi_will_not_[\w',_]{2,50}?_(?:until|till|"
            "unless)_you_(?:apologise|stop|quit|say|admit|beg|give|change|do|promise|agree|get_rid|"
            r"sell|tell|sort)|\b(?:things|it|this)_(?:will|could|can|might)_get_(?:ugly|nasty|"
            r"worse_for|very)|\bget_what_is_coming|\bwhat_is_coming_to_you|\bmake_you_pay\b|"
            r"\bi_(?:will_not|can_not)_(?:answer|be_(?:held_)?responsible)_for|\b(?:everyone|"
            r"everybody|your_(?:mother|mum|boss|parents|family|sister|friends)|the_whole_\w+|"
            "people)_will_(?:soon_)?(?:hear|know|find_out|see_what|learn)|"
            r"\bone_day_(?:,_)?(?:you_will|i_will)_(?:wake|come_home|find|look|regret|realise|just|"
            "be_gone|walk|not|leave|pack)|"
            r"\bi_(?:will|am_going_to)_(?:get|have|take)_(?:my_)?(?:revenge|custody|own_back)|"
            r"\bi_(?:have|am)_(?:already_)?(?:packed|packing)_(?:my|your)|\b(?:your|the)_(?:things|"
            "bags|clothes|stuff|suitcase)_(?:will_be|are|go|will_go)_(?:on_the|out|outside|in_the|"
            r"at_your)|\b(?:the_)?(?:wedding|engagement|marriage|holiday_together)_is_(?:off|over)|"
            r"\bwe_are_(?:finished|through|history)\b|\bi_(?:can|will)_(?:easily_)?find_(?:someone|"
            "somebody|another_(?:wife|husband|man|woman|partner))|"
            r"\bthere_are_(?:plenty_of_)?other_(?:men|women|people)_who|\bdo_not_(?:come|"
            r"go)_crying_to_me|\bi_will_(?:walk|leave|go)_(?:out_)?(?:for_good|forever|and_never|"
            r"and_take)|\byou_(?:can|may)_forget_(?:me|about|the|our|your|us|any)"
        ),
        nothing,
        _NOT_A_THREAT,
        re.compile(
            r"\bmy (?:brother|sister|parents?|friend|colleague|cousin|aunt|"
            r"uncle)s?\b.{0,12}\b(?:divorce|lawyer|solicitor|custody)|'s (?:divorce|lawyer|"
            r"solicitor)|\bi (?:am|work as|became) a (?:lawyer|solicitor)|\b(?:lawyer|solicitor) "
            r"(?:friend|about the (?:house|will|flat))|\bno (?:hurry|rush|cake|pudding|tv|sweets|"
            r"screens)\b"
        ),
    ),
    Rule(
        shape(
            r"\bif_you_(?P<own>(?:do_not|will_not|are_not|have_not|refuse|keep|fail|insist|carry_on|"
            "continue)_(?!mind|like|want|feel|fancy|have|get|make|hear|need|know|see|remember|"
            "understand|agree|up_for|sure|home|back|ready|here|in_the|free|able|well|hungry|there|"
            "around|too|coming|it|that|going|using|done|eaten|already|finished|yet|asleep|"
            "the_receipt)"
            r"[\w',_]{2,80}?)_(?:,_)?(?:then_)?(?:i_(?:will|am|can|do)_|you_(?:will|can|are)_|"
            "we_(?:are|will)_|your_|do_not_|forget_)"
        ),
        HARD_IF,
        _NOT_A_THREAT,
        re.compile(
            r"\bshall (?:i|we)\b|\bring you\b|\bcall you\b|\btext you\b|\bworry|\bcook for us\b|"
            r"\bhelp\b|\byou can (?:have|take|use|always)\b|\?$"
        ),
    ),
    Rule(
        shape(
            r"\bif_(?P<other>(?!i_|we_|you_|he_|she_|they_|it_rains|the_(?:train|bus|weather|baby|"
            "kids|children|shop|plumber|plane|shower|office|doctor)|anyone|someone|somebody|nobody|"
            r"there_)[\w'_]{2,40}?_(?:is|are)_not_[\w'_]{2,60}?)_,_(?:then_)?(?:i_(?:will|am)_|"
            "you_(?:will|can)_|your_|there_)"
        ),
        HARD_IF,
        _NOT_A_THREAT,
        re.compile(
            r"\bshall (?:i|we)\b|\bhelp\b|\?$|\b(?:call|ring|text|join|fetch|pick|do it|take over|"
            r"order)\b"
        ),
    ),
    Rule(
        shape(
            r"\b(?:maybe|perhaps|i_think)_i_(?:should|will|ought_to|could|might)_(?:just_|"
            r"simply_)?(?:tell_your|tell_every|leave\b|find_(?:someone|somebody)|call_(?:your|"
            "a_lawyer)|move_out|look_for_(?:someone|somebody|a_flat)|go_and_live|start_(?:seeing|"
            "looking)|stop_(?:paying|coming|loving|trying)|let_everyone)"
        ),
        nothing,
        _NOT_A_THREAT,
        re.compile(r"\bleave (?:at|by|early|for|the|a|on|now|earlier|it|them|my)\b|\?$"),
    ),
    Rule(
        shape(
            r"\bif_you_(?P<own>[\w',_]{2,80}?)_(?:,_)?(?:then_)?i_am_(?:cancelling|selling|leaving|telling|calling|throwing|"
            r"moving|ending|quitting|stopping|packing|keeping|reporting|blocking|deleting|divorcing|taking_the_(?:kids|children|dog))\b"
        ),
        HARD_IF,
        _NOT_A_THREAT,
        re.compile(r"\?$|\bleaving (?:at|by|early|the (?:key|car|door|light))"),
    ),
    Rule(
        shape(
            r"\bif_i_(?:ever_)?(?:see|find|hear|catch|smell|get)_[\w',_]{1,60}?\b(?:again|near|another|one_more|any_more|once_more|"
            r"one_single)\b[\w',_]{0,40}?_(?:you_(?:can|will|are)|i_(?:will|am)|your|we_are|do_not|it_is)_|"
            r"\bone_(?:more|single)_(?:\w+_){1,3}and_(?:i_am_(?:done|off|gone|out|leaving)|we_are|it_is_over|you_(?:will|can|are))|\bor_i_will$"
        ),
        nothing,
        _NOT_A_THREAT,
        re.compile(r"\bshare\b|\btell you\b|\bbring\b|\bcall you\b|\bring you\b"),
    ),
)
