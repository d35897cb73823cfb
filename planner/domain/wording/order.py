"""An order, also one that is called a boundary: what somebody else must do."""

import re

from planner.domain.wording.gentler import (
    ASKED,
    RATHER_NOT,
    first_of,
    framed,
    from_gerund,
    not_done,
    own_words,
    plain,
)
from planner.domain.wording.praise import PRAISE
from planner.domain.wording.rules import NEVER, Rule, any_of, shape
from planner.domain.wording.tables import word_set

_RATHER_NOT_DOING = first_of(
    framed("I would feel better if you did not {own}. How do you see it?", from_gerund), RATHER_NOT
)
_WISH = plain("I have a wish about this, and you can say no to it. May I tell you?")
# After these, "you must" tells how things are, or what somebody else said.
_YOU = r"you(?<=\byou)" + "".join(
    rf"(?<!\b{word}_you)"
    for word in sorted(
        word_set(
            "if when whenever what whatever that because as since where before after do did will "
            "would might may until while once "
            "unless though although says said say think thinks know so hope sure than who which "
            "whether like how why should can could "
            "guess maybe perhaps suppose"
        )
    )
)
_LIGHT = (
    "(?:" + any_of("just simply really absolutely definitely also still only always now then all") + "_){0,2}"
)
_BENIGN = (
    "(?:not )?(?:admit|sign|fill in|press|click|pull|push|agree|laugh|hand it|believe|"
    "promise me you will (?:rest|call)|worry|"
    "mind|feel|think i|be (?:tired|kidding|hungry|exhausted|joking|proud|cold|freezing|so|"
    "starving|shattered|worn|very|careful|afraid|shy|sorry|alone|worried|lonely|curious|"
    "nervous|excited)|have (?:been|had|a |some|the|it|all|more)|"
    "see|try|hear|meet|taste|come (?:too|along|with|and (?:see|stay|visit|join)|over|to "
    "(?:see|watch|my (?:show|concert|race|play)))|visit|know (?:that|how|what|i)|feel free|"
    "enjoy|rest|sleep|relax|recover|take (?:a|the|some|your|it|all|as|care)|get (?:some|a|"
    "up|to work|the train)|"
    "be (?:in|at|there|on|up|off) |go (?:in|to work|to the (?:doctor|dentist|office)|on|"
    "and (?:enjoy|have|see)|for it)|work|leave (?:at|by|for|early)|miss|wait|ask(?: "
    "me)?(?: twice)?$|believe|imagine|say (?:yes|anything|a thing)|thank|join|drive|catch|"
    "travel|pick a|eat (?:something|more)|tell me (?:all|about|everything|how|more|when)|"
    r"remember (?:that|how)|let me (?:know|treat|pay|cook))\b"
)
_DO = re.compile(
    r"you (?:[\w']+ ){0,2}?(?:must|have to|need to|got to|have got to|should|ought to|are "
    f"to|shall)(?: not)? {_BENIGN}|you are to (?:me|blame)|.*(?:{PRAISE})"
)
_SO = re.compile(
    r"\bso (?:i|we|shall|would|how|why|let)\b|\bshall (?:we|i)\b|\bthe (?:doctor|law|"
    r"landlord|school|council|airline|vet|sign|contract|midwife)\b|\bplease\b.*\?$|\bif you "
    r"(?:like|want|wish|fancy)\b|\bis that (?:ok|okay|right|fine)\b"
)
_CAN_NOT = re.compile(
    r"you (?:[\w']+ )?can not (?:even|give|spare|imagine|believe|know|miss|go wrong|help (?:it|that|"
    "being)|make (?:it|an omelette)|come|remember|find|see (?:it|the|me|how)|hear|sleep|"
    "wait|be (?:in two|everywhere|there|here|serious)|possibly|really|blame|say no|eat "
    "(?:gluten|nuts|dairy)|drive|lift|reach|beat|tell|have (?:too|it both)|get (?:away|out "
    "of|off|to|here|home|there|the)|buy happiness|do (?:it all|everything|both)|manage|"
    r"pour)\b"
)
_FIRM_YOU = any_of(
    r"do_as not_(?!\b(?:have|need|regret|believe|be_(?:alone|late|sorry|bored|there|here|"
    "home)|notice|miss|mind|hear|even|find|see_me|want|like|recognise|get|feel|know|sleep|"
    r"forget|think|lose|make_it)\b)\w+ tell_(?:her|him|them|your|me_(?:everything|where|who|"
    "what|right)) "
    "apologise give_(?:me_(?:your|the|that)|up|back|him|her) hand_(?:me|over|it|in|back) "
    "stop ask_(?:me|for|my)_(?:before|first|permission) come_(?:home|back|straight|"
    "with_me) stay_(?:at_home|home|in|away|here) delete quit cancel answer check_with "
    "report show_me let_me_(?:see|check|read) "
    "be_(?:home|back|here|in)_(?:by|before|at|on|every|no) cook clean pay_(?:for|back|me) "
    "obey listen wear end_(?:it|that|this) block unfollow choose get_rid get_back treat_me "
    "respect speak_to put_(?:that|your|it) sort"
)

RULES = (
    Rule(
        shape(
            r"you(?<=\byou)_(?:are_not|are_no_longer|are_only|are_never|are_hereby_not)_(?:ever_|"
            "going_to_be_)?(?:allowed|permitted)_to_(?P<own>.+)"
        ),
        RATHER_NOT,
        re.compile("(?!)"),
        _SO,
    ),
    Rule(
        shape(
            f"{_YOU}_{_LIGHT}(?:are_not_to|are_never_to|must_not|must_never|shall_not|may_not|"
            "should_not|ought_not_to|had_better_not|would_better_not|are_not_supposed_to|"
            "have_no_(?:right|business)_(?:to_)?)_?(?P<own>.+)"
        ),
        _RATHER_NOT_DOING,
        _DO,
        _SO,
    ),
    Rule(shape(rf"{_YOU}_(?:[\w']+_)?can_not_{_LIGHT}(?P<own>.+)"), RATHER_NOT, _CAN_NOT, _SO),
    Rule(
        shape(
            f"{_YOU}_{_LIGHT}(?:must|have_to|need_to|have_got_to|got_to|shall|should|ought_to|"
            f"better|are_(?:required|expected|obliged)_to|are_supposed_to)_{_LIGHT}(?!not_|"
            "have_been)(?P<own>.+)"
        ),
        ASKED,
        _DO,
        _SO,
    ),
    Rule(
        shape(
            f"{_YOU}_{_LIGHT}(?:are_to|had_better|would_better|shall)_{_LIGHT}(?!not_|me_|blame)(?P<own>.+)"
        ),
        ASKED,
        NEVER,
        _SO,
    ),
    Rule(
        shape(rf"{_YOU}_(?:will|are_going_to)_{_LIGHT}(?P<own>{_FIRM_YOU}\b.*)"),
        first_of(
            framed("I would feel better if you did not {own}. How do you see it?", not_done), ASKED, _WISH
        ),
        re.compile(f".*(?:{PRAISE})"),
        re.compile(_SO.pattern + r"|\bi will\b|\?$|\bsoon\b"),
    ),
    Rule(
        shape(
            f"{_YOU}_are_not_(?P<own>(?:going|seeing|wearing|having|leaving|spending|buying|"
            "inviting|taking|driving|bringing|playing|staying|meeting|drinking|moving|selling|"
            "quitting|getting)_.+)"
        ),
        _RATHER_NOT_DOING,
        re.compile(
            ".*(?:going (?:mad|crazy|bald|to (?:believe|regret|like|be (?:alone|late|bored)|miss|"
            "lose|need|want))|getting (?:any|enough|old|worse)|having (?:a good|much|fun)|seeing "
            "things)"
        ),
        _SO,
    ),
    Rule(
        shape(
            r"\bi_(?:hereby_|absolutely_|strictly_)?(?:forbid|prohibit|order|command|"
            "ban)_(?:you_)?(?:to_|from_)?(?P<own>.+)"
        ),
        _RATHER_NOT_DOING,
        re.compile(r"i order (?:the|a|us|food|pizza|our|groceries|in|from|online)|i ban myself"),
    ),
    Rule(
        shape(
            r"\bi_(?:[\w']+_)?(?:expect|demand|insist|require|want_it)_(?:that_)?you_(?:to_|must_|"
            "should_)?(?:not_)?(?P<own>.+)"
        ),
        ASKED,
        re.compile(
            r".*(?:do|did|can|would|could) not (?:\w+ )?(?:expect|demand|insist)|.*(?:expect you "
            "(?:will|are|have|know|would|were|to (?:be tired|enjoy))|never expect)"
        ),
    ),
    Rule(
        shape(
            r"\bi_(?:[\w']+_)?(?:expect|demand|insist)_(?:it|this|that|an?|the|on|your|full|"
            "complete|respect|obedience|to_(?:be_(?:asked|told|obeyed|informed|consulted)|see_your|"
            r"know_(?:where|who)|have_the_(?:last|final)))\b"
        ),
        _WISH,
        re.compile(
            ".*(?:not (?:expect|demand|insist)|never expect|expect (?:the (?:train|bus|post|parcel|"
            "plumber)|a (?:parcel|call|delivery))|expect (?:it|this|that) (?:will|to (?:rain|be|"
            "take))|insist on (?:paying|cooking|treating|driving|doing|my|taking|buying|washing|"
            "carrying|a kiss|a hug))"
        ),
    ),
    Rule(
        shape(
            r"\bi_(?:will|do|am|shall|can)_not_(?:ever_)?(?:allow|allowing|have|let|letting|"
            "tolerate|accept|permit|stand_for|put_up_with|be_having|"
            "give_you_permission_to)_(?:you_(?:to_)?(?P<own>.+)|(?:your|it|this|that|any)_)"
        ),
        first_of(_RATHER_NOT_DOING, _WISH),
        re.compile(
            ".*(?:let you down|let you (?:carry|pay|do it all|go hungry)|have (?:any|your|it|that) "
            "?(?:time|money|number|plans|keys|on|with|yet|in|cash|left|idea|much|classes|meetings|"
            "more)|let (?:it|that|this) (?:spoil|ruin|get|come|slide|happen)|accept (?:any |that "
            ")?(?:calls|work|shifts))"
        ),
        re.compile(r"\bat work\b|\bwork calls\b"),
    ),
    Rule(
        shape(
            r"\bfrom_(?:now|today|tomorrow|this_day)_on_(?:,_)?you_(?:will_|have_to_|"
            "must_)?(?P<own>(?!get|can|have_the|are|may).+)"
        ),
        ASKED,
    ),
    Rule(
        shape(r"\bi_(?:must_)?demand_(?P<own>(?:a|an|the|your|some|more|full|complete|to)_.+)"),
        framed("I would like {own}. Would that work for you?", own_words()),
    ),
    Rule(
        shape(r"\bi_do_not_want_you_(?:to_|ever_|even_)*(?P<own>.+)"),
        _RATHER_NOT_DOING,
        re.compile(
            ".*want you (?:to )?(?:ever )?(?:worry|feel|think|miss|have to|go without|be (?:alone|"
            "sad|worried|hurt|late|lonely|cold|tired|stressed)|wait|lose|stop|worrying|feeling|"
            "thinking|carry)"
        ),
    ),
    Rule(
        shape(
            r"\bdo_(?:exactly_)?(?:as|what)_(?:you_are_(?:told|asked)|i_(?:say|said|tell|want|"
            r"told))(?:_(?P<own>when_.+))?|\bas_i_(?:say|told_you)_,?_(?:now|or|and)|"
            r"\bbecause_i_(?:say|said)_so|\bno_(?:arguments?|discussions?|excuses|buts|debate|ifs|"
            r"questions_asked_or)\b|\bend_of_(?:story|discussion|the_story)|"
            r"\bthat_is_(?:final|an_order|my_final_word|the_end_of)|\bmy_(?:last|final)_word\b|"
            r"\bi_(?:will_)?(?:have|get|make)_the_(?:final|last)_(?:say|word|decision)|"
            r"\bi_make_the_rules|\bunder_my_roof|\bmy_house_,_my_rules|\bwhether_you_like_it|"
            r"\bi_said_(?:no|now|stop)\b|\bfrom_now_on_,?_(?:you|all_your|no|your|it_is_going|"
            "things)_(?!get|can|have_the|are_welcome|may)"
        ),
        first_of(
            framed("I have a wish for {own}, and you can say no to it. May I tell you?", own_words()), _WISH
        ),
        re.compile(
            "no (?:questions|excuses) (?:needed|asked)|no discussions? (?:after|at|before|in|"
            "until)|no arguments (?:after|in|at|before)"
        ),
    ),
    Rule(
        shape(
            r"\b(?:not|un)_?(?:acceptable|okay|ok|on|permitted|allowed|appropriate|up_for|"
            "negotiable|right)_(?:for_you_to|that_you|with_me_that_you)_(?P<own>.+)|"
            r"\b(?:unacceptable|inappropriate|out_of_the_question|out_of_order)_(?:for_you_to|"
            "that_you)_(?P<act>.+)"
        ),
        first_of(RATHER_NOT, _WISH),
    ),
    Rule(
        shape(
            r"\b(?:boundary|boundaries|rule|rules|limit|condition|line)_(?:here_)?(?:is|are|:|,|—|–|"
            "-)_(?:that_|simple_|,_|:_)*(?:you_(?:do_not|can_not|are_not_to)_(?P<not>.+)|"
            r"you_(?!(?:matter|come_first)\b)|no_(?:more_|other_)?(?:friends|women|men|female|male|"
            "phones?|drinking|nights|going|gaming|visits|contact|seeing|talking|texting|girls|guys|"
            r"exes|ex)\b)|\byou_(?P<own>[\w',_]{3,80}?)_,?_(?:and_)?(?:that|this)_is_(?:my|the|"
            "a)_(?:boundary|rule|limit)"
        ),
        first_of(
            framed("I would feel better if you did not {own}. How do you see it?", own_words("not")), _WISH
        ),
        re.compile(r".*you (?:do not have|can (?:always|say|ask)|get)"),
    ),
    Rule(
        shape(
            r"\byou_do_not_(?:get_to|go_anywhere|leave_(?:this|the)|talk_to|speak_to|touch_my|"
            "set_foot|see_(?:him|her|them)|decide|have_(?:my_)?permission|have_the_right|"
            "tell_me_what)_?(?P<own>.*)"
        ),
        first_of(_WISH),
        re.compile(".*get to (?:see|rest|sleep|relax|have|enjoy|do .* often)"),
        re.compile(r"\bso i\b|\bif you\b|\bwhen you\b|\bsad\b"),
    ),
    Rule(
        shape(
            r"\b(?:without|with|ask_for|need|get)_my_(?:permission|say_so|approval|consent|ok|"
            r"okay)\b|\bcheck_with_me_(?:before|first)|\byou_(?:need|ask)_(?:to_ask_)?me_(?:first|"
            r"before)|\bi_have_decided_(?:that_)?(?:you|your|we_are)\b|\b(?:are|is)_(?:banned|"
            r"forbidden|off_limits_(?:to|for)_you|not_welcome_here)\b|\bi_am_(?:telling|"
            "not_asking_,?_?i_am_telling)_you_(?:to|that_you|now|you)|"
            r"\bi_am_not_asking_,?_?(?:i_am|you)"
        ),
        _WISH,
        re.compile(r".*(?:dog|smoking|cats?) (?:is|are)"),
    ),
    Rule(
        shape(
            "^(?:(?:and|so|but|then|just|now|look|listen|right|honestly|seriously|ok|okay|enough|"
            r"well|also)_,?_?){0,2}(?:do_not_(?:you_)?(?:dare|ever)_|never_(?:ever_)?(?=.*\bagain)|"
            r"stop_(?=\w+ing\b)|quit_(?=\w+ing\b))(?!talking_to_him)(?P<own>.+)"
        ),
        _RATHER_NOT_DOING,
        re.compile(
            ".*(?:worry|worrying|apologising|being so (?:lovely|kind)|stop (?:loving|being you|raining))"
        ),
        re.compile(r"\bplease\b|\?$"),
    ),
    Rule(
        shape(
            "^(?:(?:and|so|but|then|just|now|look|listen|right|ok|okay|well|"
            "also)_,?_?){0,2}(?P<own>(?:delete|block|unfollow|get_rid_of|hand_over|hand_me|"
            "apologise|be_(?:home|back)_(?:by|before|at|on)|give_me_your|show_me_your|get_(?:out|"
            "off|back|home|up|over)_|come_(?:straight_)?home_(?:by|at|now|right|straight|when)|"
            "choose|tell_your_(?:mother|mum|mom|friends|boss|sister|brother|parents|ex|mates)|"
            "ask_me_(?:before|first)|cancel_(?:it|your|that)|leave_(?:your_(?:phone|job|wallet)|"
            "that)|put_(?:that|your|the)_phone|turn_(?:that|it)_off|answer_(?:me|my|your)|"
            "clean_(?:up|your|the)|do_your|pick_up_your|sort_(?:it|out|yourself)|grow_up|"
            r"listen_to_me|shut|spend_less|drink_less|lose)\b.*)"
        ),
        ASKED,
        re.compile(r".*(?:kiss|hug|love|day\b.*was)"),
        re.compile(r"\bplease\b|\?$|\band i will\b|\band let us\b|\bif you (?:like|want)\b"),
    ),
    Rule(
        shape(
            r"\byou_are_not_(?:allowed|permitted|supposed_to_have|having)_(?!to\b)(?P<own>(?:a|an|"
            r"any|the|your|out|in|near|on|friends|visitors|guests|that)\b.*)"
        ),
        framed("I would feel better without {own}. How do you see it?", own_words()),
        NEVER,
        _SO,
    ),
    Rule(
        shape(
            r"\bi_(?:have_)?(?:already_)?(?:told|tell)_you_(?:not_to|to|that_you|you_are_not|"
            r"never_to|before_not)_(?P<own>.+)|\bi_need_you_to_(?:stop|quit|never|always|obey|do_as|"
            "give_up|cut)_(?P<need>.+)|"
            r"\bi_want_(?:your_(?:phone|password|passwords|location|wages|receipts|salary|messages|"
            "keys)|to_(?:see|check|read|know)_your_(?:phone|messages|texts|emails|receipts|"
            "password|passwords)|you_(?:home|back|out|in_bed|off|gone|here)_(?:by|at|before|every|"
            "now|no|from|when|in|of|the))"
        ),
        _WISH,
        re.compile(r".*(?:told you to (?:rest|enjoy)|told you that you (?:are|look))"),
    ),
    Rule(
        shape(
            r"\bno_exceptions\b|\bthat_is_how_it_(?:is|will)\b|\bno_more_(?!than\b)(?:\w+_){0,3}\w+$|"
            r"\bno_more_\w+(?:_\w+)?_for_you|\bthere_will_be_no_(?:more_)?\w+|"
            r"\byou_will_not_be_\w+ing\b|\b(?:is|are)_(?:strictly_|absolutely_)?(?:forbidden|"
            r"not_allowed|not_happening|out_of_the_question|prohibited|not_permitted)\b|"
            r"\bover_my_dead_body|\bi_will_not_hear_of|\bi_am_putting_my_foot_down|"
            r"\bi_put_my_foot_down|\bi_am_not_having_(?:it|this|that|your|you|any)|"
            r"\byou_(?:may|can)_only_[\w',_]{2,80}?\b(?:if|when|with|once|after|as_long)\b|"
            r"\bin_this_house_(?:,_)?(?:you|we)_(?:do_not|will|do|follow|obey)|\bit_is_your_(?:job|"
            r"duty|place|responsibility)_to|\byour_place_is|\bas_my_(?:wife|husband|partner|"
            r"girlfriend|boyfriend)_(?:,_)?you|\bfor_your_own_good|\b(?:the_answer_is|it_is_a|"
            r"my_answer_is)_no\b|\bi_(?:will_)?decide_(?:who|what|when|where|whether|how|if|that)\b|"
            r"\bi_am_the_one_who_decides|\bi_do_not_care_(?:what|if|whether|how|that)_(?:you|your)|"
            r"\b(?:unless|until)_i_(?:say|allow|give_you|tell_you|have_approved|approve)|"
            r"\byou_are_(?:staying|coming|cancelling|canceling|quitting|deleting|giving_up|handing|"
            "going_to_(?:call|ring|tell|stop|quit|give|cancel|delete|sell|apologise|stay|come|do|"
            r"sit|write|pay|hand|choose|end|drop|leave))\b(?=.*\b(?:home|here|it|her|him|them|your|"
            r"that|now|tonight|me|with_me|and)\b)|\bshut_up\b|\b(?:the_)?(?:phone|phones|laptop|"
            "lights?|telly|tv)_(?:goes_|go_|stays_|stay_)?off_(?:at|by|now|when_i)|"
            r"\bnobody_(?:comes|goes|leaves|touches)_[\w',_]{1,40}?_without_(?:my|asking_me)|"
            r"\bi_(?:must|have_to|will)_(?:approve|know_where_you|be_(?:asked|consulted|obeyed))"
        ),
        _WISH,
        re.compile(
            "no more (?:questions|news|snow|rain|meetings|worries|work|homework)|.*(?:dogs?|"
            "smoking|cats?|parking) (?:is|are)|(?:is|are) not allowed (?:in the|at)"
        ),
        re.compile(_SO.pattern + r"|\bmy (?:work|boss|gym)\b|\bfor (?:me|both of us|either of us|myself)\b"),
    ),
    Rule(
        shape(
            "^(?:(?:and|so|but|just|now|look|listen|please_just|ok|okay|well|"
            "also)_(?:,_)?){0,2}do_not_(?P<own>(?:go|talk|speak|touch|wear|see|meet|invite|buy|"
            "spend|leave_(?:the_house|your|this)|bring|argue|interrupt|lie|open|post|drink|smoke|"
            "contradict|embarrass|even_think|start|move|answer_back|walk_away|look_at|come_(?:home|"
            "near|back)|raise_your|roll_your|act|play|pretend|tell_(?:me_(?:what|how)|your|anyone|"
            r"her|him))\b.*)"
        ),
        RATHER_NOT,
        re.compile(
            ".*(?:without a (?:kiss|hug)|look at me like that, i|buy (?:bread|milk|any|anything)|"
            "go (?:hungry|to (?:any )?trouble))"
        ),
        re.compile(r"\bplease\b|\?$|\bi will\b|\bi have (?:already|got)\b|\bi already\b"),
    ),
    Rule(
        shape(
            r"\bi_(?:really_)?(?:do_not|never)_want_(?P<own>(?:him|her|them|that_\w+|those_\w+|"
            r"your_\w+|these_\w+)_(?:\w+_)?(?:in|near|at|around|on|here|anywhere|back)\b.*)"
        ),
        framed("I would feel better without {own}. How do you see it?", own_words()),
        re.compile(r".*\b(?:your (?:dinner|food|tea|coffee)|to worry|on your own)"),
    ),
)
