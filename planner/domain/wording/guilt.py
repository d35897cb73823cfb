"""A wish that is sent as a debt, a sacrifice or a reproach."""

import re

from planner.domain.wording.gentler import HARD_WHEN, MEANS_A_LOT, doing, first_of, framed, own_words, plain
from planner.domain.wording.praise import PRAISE
from planner.domain.wording.rules import Rule, any_of, shape

_KIND = re.compile(
    r".*(?:\bthank you|\bgrateful|\bhappily\b|\bgladly\b|\bno problem\b|\blooking forward\b|"
    r"\bi would love\b|\bi like\b|\bi enjoy)"
)
_ALONE = (
    "(?:alone|on_my_own|by_myself|all_day|all_night|all_evening|here|again|as_usual|"
    "as_always|like_i_(?:usually|always)|like_always|then|with_the_kids)"
)
_COMPANY = plain(
    "I would love some time with you too. Could we plan something nice for the two of us this week?"
)
_NEAR = plain("I feel lonely, and I would love an evening with you this week. When would suit you?")
_HELP = plain("I'm worn out. Could you take something off my hands this evening?")
_GRATEFUL = plain("A word of thanks would do me good. Could you tell me what you liked?")
_PARTNERS = any_of(
    "husband wife partner man woman father mother mum mom dad girlfriend boyfriend parent "
    "couple son daughter person friend"
)
_WOULD = r"(?:would|will|should|could)_(?:not_)?"

RULES = (
    Rule(
        shape(
            r"\byou_(?:can|could)_not_even_(?P<own>.+)|\byou_would_(?P<then>[\w',_]{2,80}?)_if_(?:i|"
            "we|you)_(?:really_)?"
            r"(?:meant|mattered|loved|cared|counted)\b"
        ),
        first_of(
            MEANS_A_LOT,
            framed(
                "It would mean a lot to me if you could {own}. Would that work for you?", own_words("then")
            ),
        ),
        re.compile(r"you can not even (?:imagine|know|tell|see)"),
    ),
    Rule(
        shape(
            r"\bif_you_(?:[\w']+_){0,2}?(?:loved|love|cared|care|respected|respect|valued|value|"
            "wanted|appreciated|missed|trusted|were_serious|"
            rf"gave_a|had_any|thought_(?:of|about))_[\w',_]{{0,60}}?\byou_{_WOULD}(?P<own>.+)"
        ),
        MEANS_A_LOT,
        re.compile(
            "if you (?:would )?(?:want|love) (?:to|it|a|the|some|company)|.*you (?:would|could|"
            "will) (?:like|be welcome)"
        ),
    ),
    Rule(
        shape(
            r"\bif_(?:i|we|this_\w+|it|you)_(?:[\w']+_){1,6}?,_(?P<own>[\w']+(?:_[\w']+){0,3}?)_"
            r"(?:would|should)_not_(?:even_)?be\b"
        ),
        framed("{own} means a lot to me. Could we talk about it?", own_words()),
        re.compile(r".*\b(?:rains?|early|late|home|need|fancy|busy)\b"),
    ),
    Rule(
        shape(
            r"\bif_you_(?:[\w']+_){0,2}?(?:loved|cared|respected|valued|appreciated|love_me|"
            r"care_(?:about|for)_me|gave_a|had_any_(?:respect|love|feelings|heart|decency))\b|"
            r"\bif_(?:i|we|this_family|this_marriage|our_\w+|my_\w+|the_kids|your_family|"
            "it)_(?:really_|actually_|even_|truly_)?(?:mattered|meant|counted|was_important|"
            r"were_important)\b|"
            r"\byou_(?:do_not|can_not|clearly_do_not|obviously_do_not)_(?:really_|even_)?love_me\b|"
            r"\bif_that_is_how_much_you|\bprove_(?:that_)?you_love"
        ),
        _NEAR,
        re.compile(r"if you (?:loved|love) (?:it|the|that (?:film|song|book|place))"),
    ),
    Rule(
        shape(
            r"\b(?:(?:a|any|no|every|most|some)_(?:good|real|decent|proper|normal|loving|caring|"
            f"true|better|half_decent)_{_PARTNERS}|"
            r"(?:anyone|someone|somebody|people)_who_[\w',_]{2,40}?)_would_(?!not_)(?P<own>.+)"
        ),
        MEANS_A_LOT,
    ),
    Rule(
        shape(
            r"\b(?:a|any|no|every|most|some)_(?:good|real|decent|proper|normal|loving|caring|other|"
            f"true|better|half_decent)_{_PARTNERS}_(?:would_not|does|do|knows|could|can|manages|"
            r"should)\b|"
            r"\b(?:anyone|someone|somebody|people)_who_(?:really_|truly_)?(?:loved?s?|cared?s?)_|"
            rf"\bsome_{_PARTNERS}_you_(?:are|turned)|\bwhat_kind_of_(?:a_)?{_PARTNERS}\b|"
            rf"\bother_(?:people|couples|families|{_PARTNERS}s|husbands|wives|men|women|mums|"
            "dads)_(?:(?:manage_to|can|would|at_least|actually)_(?P<own>.+)|(?:do|have|get|seem|"
            r"know|make|find|help|spend|\w+_their)\b)|"
            r"\beveryone_else_is_\w+|\beveryone_else's_\w+|\bwhy_can_not_you_be_(?:more_)?like|"
            r"\b(?:her|his|[\w]+'s)_(?:husband|wife|boyfriend|girlfriend|partner)_(?:always_|never_|"
            "at_least_|actually_|even_)?(?:helps|does|takes|brings|cooks|would|comes|buys|manages|"
            "makes|cleans|remembers)"
        ),
        first_of(
            framed("I would love us to {own}, maybe this week. When would suit you?", doing),
            plain("There is something I have been longing for. May I tell you about it this evening?"),
        ),
        re.compile(r".*\b(?:do it this way|recommend|book club)\b"),
    ),
    Rule(
        shape(
            r"\b(?:after|considering|given|with)_(?:everything|all)_(?:that_)?(?:i|we)_(?:have_|"
            "had_)?(?:done|do|did|gave|given|give|sacrificed|put|been|went|gone|went_through)|"
            r"\bafter_all_(?:these|those|the)_(?:years|time|things)_(?:that_)?i|\bi_(?:do|did|"
            "have_done)_(?:so_much|everything|all_(?:this|that|of_this))_for_(?:you|this_family|us|"
            "everyone)"
        ),
        _GRATEFUL,
        _KIND,
    ),
    Rule(
        shape(
            r"\bthe_(?:very_)?least_(?:that_)?you_(?:can|could|might)_(?:have_)?do(?:ne)?_(?:is|was|"
            "for_me_is|now_is)_(?:to_)?(?P<own>.+)"
        ),
        MEANS_A_LOT,
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:could|can|might)_(?:have_)?at_least_(?P<own>.+)|\b(?:could|"
            "can)_you_(?:not_)?at_least_(?P<ask>.+)"
        ),
        first_of(MEANS_A_LOT, _NEAR),
        _KIND,
    ),
    Rule(
        shape(
            r"\bwould_it_(?:really_)?(?:kill|hurt)_you_to_(?P<own>.+)|\b(?:is|"
            "was)_it_(?:really_)?(?:too_much|so_hard|that_hard|"
            "so_difficult)_(?:to_ask_)?(?:for_you_)?to_(?P<ask>.+)"
        ),
        first_of(MEANS_A_LOT, _NEAR),
        re.compile(r".*too much to take on"),
    ),
    Rule(
        shape(
            r"\b(?:the_least_you_(?:can|could)|you_(?:really_|still_)?owe_(?:me|us|it_to)|"
            "too_much_to_ask(?:_for_(?P<own>.+))?|asking_(?:for_)?too_much|i_(?:do_not|"
            "never)_ask_(?:you_)?for_(?:much|anything|a_lot)|"
            r"(?<!gets_)(?<!be_)too_much_(?:effort|trouble)?_?for_you\b|i_deserve_(?:better|more_than))"
        ),
        framed("I would love {own}. When would suit you?", own_words()),
        re.compile(
            r"you (?:really |still )?owe me (?:a (?:dance|kiss|hug|rematch|coffee|pint|drink)|\d|no|"
            "nothing)|i do not ask you"
        ),
    ),
    Rule(
        shape(
            r"\b(?:do_not|no_need_to|never)_(?:you_)?(?:worry_about|mind|bother_about|"
            r"think_about)_(?:little_old_)?me\b|\bforget_about_me\b|"
            r"\bi_(?:guess|suppose)_i_(?:will|am|do_not|should|have_to|can|must)_(?:just_|always_|"
            r"simply_|not_)|\bi_(?:will|am_going_to)_(?:just_|probably_|only_|obviously_|no_doubt_)"
            "(?:sit|stay|be|eat|wait|spend|do|cook|go|cancel|suffer|cope|manage|have|celebrate|put|"
            rf"lie|watch)\b[\w',_]{{0,60}}?\b{_ALONE}|"
            r"\bi_will_(?:stay|sit|eat|go|wait|cook)_[\w',_]{0,40}?\b(?:alone|on_my_own|"
            r"by_myself)(?:_,)?_(?:again|as_|like_|while|then\b)|\bi_will_(?:sit|be_sitting|stay|"
            "wait|be_waiting|lie_awake|be_lying_awake)_(?:up_|here_|there_|"
            "at_home_)?(?:all_)?(?:alone|on_my_own|by_myself)_(?:again|as|like|while|then|$)"
        ),
        _COMPANY,
        _KIND,
        re.compile(r"don't mind me asking"),
    ),
    Rule(
        shape(
            r"\b(?:fine|ok|okay|alright|sure)_(?:,_)?(?:you_)?(?:just_)?go_(?:on_)?(?:then_)?(?:to_"
            "(?P<own>your_.+))?|"
            r"\bfun_without_me\b|\byou_(?:just_)?(?:go_(?:and_)?)?enjoy_your\w+|"
            r"\bdo_not_let_me_(?:spoil|stop|ruin|keep)"
        ),
        first_of(
            framed(
                "Enjoy {own}. Could we plan something nice for the two of us this week as well?", own_words()
            ),
            _COMPANY,
        ),
        _KIND,
        re.compile(r"\bgo ahead\b"),
    ),
    Rule(
        shape(
            r"\bi_am_(?:so_|quite_|well_|pretty_)?used_to_(?:coming_(?:last|second)|being_(?:alone|"
            "last|second|ignored|let_down|forgotten|on_my_own|disappointed|the_last|left)|"
            "doing_(?:it_all|everything)|eating_alone|going_alone|waiting_(?:for_you|alone)|"
            r"it_(?:by_now|from_you|$)|you_\w+|disappointment|your_(?:excuses|promises))"
        ),
        _NEAR,
        _KIND,
    ),
    Rule(
        shape(
            r"\bi_(?:will|must|can|am_going_to)_(?:just_)?do_(?:it_(?:all_)?(?:myself|alone|"
            r"on_my_own)|everything|it_all|all_of_it|the_[\w]+_and_the_\w+_and)|"
            r"\byou_(?:just_)?(?:go_(?:and_)?)?(?:have|enjoy)_your_(?:fun|little|night|evening|self|"
            "party)|"
            r"\b(?:someone|somebody|one_of_us)_(?:has|have)_to_(?:be|look|earn|do|think|stay|care|"
            r"pay|keep|raise)|\bi_will_(?:manage|cope|survive)_(?:somehow|alone|on_my_own|as|like)|"
            r"\bmust_be_nice\b|\b(?:alright|all_right|nice|lucky)_for_some\b"
        ),
        first_of(_HELP),
        _KIND,
        re.compile(r"\bi will do everything i can\b|\bgo ahead\b"),
    ),
    Rule(
        shape(
            r"\bhow_(?:can|could)_you_(?:just_|even_|possibly_)?(?:lie|sit|sleep|enjoy|leave|go|say|"
            "do_this|do_that|be_so|forget|laugh|eat|relax|think_of|think_about|stand|have_fun|"
            r"treat|spend|want|watch|not)\b|\bhow_dare_you\b|"
            r"\bwhile_you_(?:are_)?(?:out_|off_|busy_|there_|just_|all_)?(?:having_fun|have_fun|"
            "enjoying_yourself|enjoy_yourself|partying|party|gallivanting|swanning|lounging|"
            "put_your_feet|putting_your_feet|have_your_fun|laugh|drinking|get_to|live_it_up|swan|"
            "lie_in|snore|relax_on)"
        ),
        plain("Today was hard for me, and I could use some comfort. Could you sit with me for a bit?"),
        _KIND,
        re.compile(r"\bshall i\b|\bi am happy\b|\bhappily\b|\bjoin us\b"),
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:have_|are_|always_|just_)?(?:ruined|ruin|ruining|spoiled|spoilt|"
            "spoil|spoiling|wrecked|destroyed|destroying)_(?:my|our|the|everything|this|it|every|"
            r"christmas)|\byou_(?:broke|are_breaking|have_broken)_my_heart|"
            r"\b(?:look|see)_what_you_(?:did|do|have_done|made|make)|\b(?:be|feel)_ashamed\b|"
            r"\bshame_on_you|\byou_should_feel_(?:bad|guilty|sorry)|\b(?:it|this|that)_is_(?:all_|"
            "entirely_)?(?:your_fault|because_of_you|down_to_you)|"
            r"\b(?:cr(?:y|ied|ying)|ill|sick|awful|terrible|lost|missed|ruined|alone|miserable|"
            r"awake|late|stress\w*|gave_up|headache|exhausted|worry|"
            r"worried)\b[\w',_]{0,40}?\b(?:because_of|thanks_to)_you\b|"
            r"\b(?:because_of|thanks_to)_you_i_(?:have_no|can_not|could_not|did_not|had_to|missed|"
            r"lost|am_(?:alone|so_tired|exhausted|ill))|\byou_are_(?:the_reason|killing_me)|"
            r"\bi_hope_you_(?:are|feel)_(?:happy_now|proud_of_yourself|satisfied|pleased|bad)|"
            r"\b(?:are_you|you_must_be)_happy_now"
        ),
        plain("I'm hurt, and I would like us to make it good again. When could we talk?"),
        re.compile(f".*(?:{PRAISE})"),
    ),
    Rule(
        shape(
            r"\bi_(?:have_)?(?:gave_up|given_up)_(?:my|everything|so_much|all)_?(?:career|job|"
            "friends|life|city|home|country|family|dreams?|studies|body|youth|twenties|thirties|"
            r"flat|hobbies)?\b[\w',_]{0,40}?(?:for|so_that)_(?:you|us|this)|"
            r"\b(?:best|whole)_years\b|\bi_(?:have_)?sacrificed\b|\bi_(?:have_)?(?:gave|"
            r"given)_(?:you|this_family|us)_(?:everything|my|the_best|all)|\bi_(?:work|worked|slave|"
            r"slaved|have_slaved|toil|have_worked|run_around)_[\w',_]{0,40}?\b(?:for_you|"
            r"for_this_family|all_day_and)\b"
        ),
        first_of(
            framed("It would mean a lot to me to have {own}. Would that work for you?", own_words("wish")),
            _GRATEFUL,
        ),
        _KIND,
    ),
    Rule(
        shape(
            r"\bi_(?:have_)?(?:cancelled|canceled|dropped|missed|skipped|moved|gave|given|paid|"
            r"turned_down|put|stayed|came|went|bought|did)_[\w',_]{2,60}?\bfor_you\b_?,?_(?:so|and|"
            r"yet|but)_[\w',_]{0,40}?(?:\byou_(?!are\b)|least|surely|this_is|nothing|what_do_i)"
        ),
        _GRATEFUL,
        _KIND,
    ),
    Rule(
        shape(
            r"\b(?:this|that)_is_(?:how_(?!it_)|the_thanks|what_i_get)|\bis_(?:this|that)_(?:how_you|"
            r"the_thanks|what_i_get)|\bthanks_for_nothing\b|\bi_would_(?:never|not)_(?:have_)?(?:do|"
            r"done|treat|leave|ask|speak|talk|forget|dream)_[\w',_]{0,40}?\b(?:to_you|you_like|"
            r"of_you|you_(?:alone|behind|out))\b|"
            r"\bi_would_(?:have_)?(?:do|done|drop|dropped)_(?:it|the_same|anything|"
            r"everything)_for_you|\bwhen_do_i_ever\b|\bi_am_(?:always_)?there_for_you_but|"
            r"\bi_was_there_when_you"
        ),
        plain("I'm hurt, and I would like us to make it good again. When could we talk?"),
        _KIND,
    ),
    Rule(
        shape(
            r"\b(?:apparently|obviously|clearly|evidently|i_see|i_guess|"
            r"i_suppose)_,?_[\w',_]{0,60}?\b(?:too_much|more_important|better_things|matters_more|"
            "come_last|comes_first|not_(?:important|enough|a_priority|worth|matter|good)|"
            "do_not_(?:matter|care|count)|mean_(?:nothing|so_little)|rather_be)|"
            r"\bnot_that_(?:you|it)_(?:would_|will_)?(?:care|notice|asked|ask|mind|matter|bother|"
            r"noticed|cared|have_noticed)|\bas_if_you_(?:care|would|notice)|"
            r"\byou_would_not_(?:even_)?(?:care|notice|miss_me|understand)|\bsorry_for_(?:existing|"
            "breathing|bothering|asking|wanting|being_(?:alive|such|a|in))|"
            r"\b(?:forgive|excuse|pardon)_me_for_(?:wanting|asking|thinking|hoping|existing|caring|"
            r"breathing|expecting)|\b(?:i_)?might_as_well_(?:not|be|live|talk|just|move|go)|"
            r"\bwhy_do_i_(?:even_)?bother|\bi_do_not_know_why_i_bother|\byou_(?:have|"
            "had)_no_idea_(?:how_(?:hard|much|tired|lonely)|what_i|what_it)|"
            r"\bdo_you_(?:even_)?(?:have_any_idea|realise_how|realize_how|know_how_much_i|"
            r"care_at_all|even_care)|\bi_am_sure_you_(?:have|are|will_be|would)_(?:better|busy|"
            r"far_too|too)|\bso_much_for\b|\byou_(?:seem_to_)?(?:always_)?have_time_for_(?:everyone|"
            r"your|them|him|her|everything|work|football)\b"
        ),
        _NEAR,
        _KIND,
    ),
    Rule(
        shape(
            r"\b(?:the_)?(?:kids|children|little_ones|boys|girls|baby|your_(?:son|daughter|"
            "mother))_(?:are_|were_|is_|was_|just_|always_|keep_|keeps_)*(?:cried|cry|cries|crying|"
            "asking|asks|ask|wonder|wonders|disappointed|heartbroken|forgetting|"
            r"forgot)\b[\w',_]{0,50}?\b(?:you|daddy|mummy|dad|mum|mom|mommy|because|where|why|"
            r"whether)\b"
        ),
        plain("The children miss you, and so do I. Could we find an hour for all of us this week?"),
        _KIND,
        re.compile(r"\bat night\b|\bteeth|\bice cream|\?$"),
    ),
    Rule(
        shape(
            r"\bi_(?:have_|had_)?(?:earned|deserve|deserved)_(?:it|that|this|better|more)_?(?:after|"
            r"by_now|from_you)?\b|\bi_hope_you_(?:enjoy|enjoyed|have|had)_[\w',_]{0,40}?\bwhile_i\b|"
            r"\bi_(?:cried|cry)_(?:all|myself|the_whole|every)|"
            r"(?<!like_)(?<!that_)(?<!if_)\byou_do_not_(?:even_)?care_(?:about|if|what|how|that|"
            "whether|at_all|$)"
        ),
        _NEAR,
        re.compile(f"{_KIND.pattern}|.*do not care (?:about|for) (?:football|sugar|cheese)"),
    ),
    Rule(
        shape(
            r"you(?<=\byou)_(?:promised|swore|said_you_would)_[\w',_]{0,60}?\b(?:and_(?:again|now|"
            "once_more|yet)|but_(?:as|of_course|again|no))"
        ),
        HARD_WHEN,
    ),
    Rule(
        shape(
            r"\bi_(?:just_|only_|do_)?hope_(?:the|your|that|it|he|she|they)_[\w',_]{0,40}?\b(?:is|"
            r"was|are|were)_worth_it|\bi_thought_you_(?:cared|loved|understood|were_(?:different|"
            "better|on_my|my)|would_(?:be_there|at_least|understand|care|have)|wanted_to_(?:be|"
            "spend))|"
            r"\bif_it_(?:were|was)_not_for_(?:you|me)|\bevery(?:one|body)_else's_|\b(?:everybody|"
            r"everyone)_else_(?:gets|has|can|is|goes|manages)|\b(?:it_is|that_is|i_am)_(?:fine|ok|"
            "okay)_(?:,_)?(?:really_)?(?:,_)?(?:just_)?(?:leave|go_without|forget|do_not_(?:bother|"
            "worry)_about_me)|"
            r"\bi_am_(?:so_|very_|really_|just_|deeply_)*disappointed_(?:in|by|with|that)_you|"
            r"\bmy_(?:mother|father|mum|mom|dad|friends?|sister)_(?:was|were)_right_about|"
            r"\bi_never_[\w',_]{2,50}?,_but_(?:sure|you|go|fine|of_course)|\bbut_sure_,_you|"
            r"\bby_all_means\b|\bas_long_as_you_(?:are_(?:happy|having|enjoying|ok|okay|all_right)|"
            "have_(?:your_)?fun|enjoy)|"
            r"\bwhile_i_(?:am_)?(?:stuck|sit|sitting|stay|staying|clean|cleaning|do_(?:all|"
            "everything)|doing_(?:all|everything)|slave|slaving|look_after|rot|rotting|wait|scrub|"
            r"run|work|here|at_home|left|pay)\b(?=.*\b(?:you|your|alone|everything|all)\b)|"
            r"\bguess_who_(?:has|gets|will|is|had|did|ended)|\bwho_do_you_think_(?:cooks|cleans|"
            r"pays|does|did|washes|looks|gets)|\bwhen_was_the_last_time_you|\bwithout_me_you|"
            r"\bwhere_would_you_be_without|"
            r"\bi_bend_over_backwards|\bi_do_it_all_for_you|\ball_(?:that_)?i_(?:do|did|"
            r"have_done)_for_(?:you|this|us)|\byour_(?:poor_)?(?:mother|father|mum|dad|children|"
            r"kids|son|daughter|gran)_(?:would|will)_be_(?:\w+_)?(?:ashamed|heartbroken|"
            r"disappointed|so_sad|devastated|crushed|hurt)|\bturn_in_(?:his|her|their)_grave|"
            r"\b(?:live_with|look_at)_yourself|\bhow_do_you_think_(?:that|it|this|i)_(?:makes|feel|"
            r"felt|made)|\bdo_you_know_(?:how|what)_(?:it|that|you)_(?:feels|do|does|did|is_like|"
            "makes)|"
            r"\bi_can_not_believe_you_(?:would|are|did|forgot|just|went|left|could|said|have)|"
            r"\bit_is_only_my_(?:birthday|mother|life|family|job)|\bonly_your_(?:wife|husband|"
            r"partner|mother|girlfriend|boyfriend)|\bwhat_about_me\b|\bnobody_(?:ever_)?(?:cares|"
            r"asks|thinks|thanks|helps)_|\bwhere_i_stand\b|\bi_know_my_place|\bi_could_have_married|"
            r"\bmy_ex_(?:would|always|never|used|was|at_least)|\bat_least_my_ex|"
            r"\bhave_time_for_[\w',_]{2,40}?_but_(?:not|never|no|none)|"
            r"\bon_your_conscience|\bi_did_not_(?:marry|sign_up|raise|move_here|leave_my)|"
            r"\band_now_you_(?:can_not|will_not|do_not|want|tell|say|would|just|are_(?:leaving|"
            r"going|off|telling|too))|\band_this_is_(?:how|what|the)|\band_(?:you|"
            "what_do_i_get)_(?:can_not|could_not|will_not)_(?:even_)?(?:give|do|spare|be_bothered|"
            r"manage|find|come|help|stay|make|thank|remember)|\bi_suppose_(?:it|that|my|"
            r"i)_[\w',_]{0,40}?(?:not|nothing|little|too_much|last)|\bspare_a_thought|"
            r"\bdo_i_(?:even_)?(?:matter|count|exist|mean)|\bam_i_(?:really_)?(?:worth|so_little|"
            "that_unimportant|not_worth|nothing)|"
            r"\bno_(?:no_)?,_(?:really_,_)?(?:it_is_fine|you_go|do_not_get_up|i_am_fine)|"
            r"\bi_(?:only_)?have_(?:myself|no_one|nobody)_to_blame_for_(?:marrying|trusting|loving)|"
            r"\bit_would_(?:break|have_broken)_(?:my|her|his|their)_heart|"
            r"\bbreaks_my_heart_that_you|\byou_(?:will|would)_(?:miss_me_when|be_sorry_when_i_am)|"
            r"\bwhen_i_am_(?:dead|gone_you)|\bi_have_not_(?:slept|eaten)_[\w',_]{0,40}?\b(?:you|"
            r"because_of)|\bi_lie_awake|\bi_(?:even_)?(?:cooked|cleaned|baked|waited|dressed_up|"
            r"took_the_day_off|ironed|queued|drove|paid)_[\w',_]{0,60}?\b(?:and_you|but_you|"
            "you_did_not|you_could_not|you_just|for_nothing)"
        ),
        _NEAR,
        _KIND,
        re.compile(r"\bshall we\b|\bwould you like\b|\bsurprise\b"),
    ),
    Rule(
        shape(
            r"\b(?:i_know|but|because|clearly|obviously)_(?:that_)?i_am_(?:not_(?:that|so|really|"
            "very)?_?important|only_the|just_the|only_your|just_your|not_worth|last_on|nothing_to|"
            r"no_one_to)|\bdo_you_(?:even_|actually_)?(?:know|remember|realise|realize)_how_(?:many|"
            r"much|often|long|hard)_[\w',_]{0,40}?\bi_|\b(?:a|any|no)_(?:\w+_)?(?:person|man|woman|"
            "human_being|partner|husband|wife|mother|father)_(?:with_a_heart|in_their_right_mind)|"
            r"(?<!like_)(?<!that_)\byou_would_(?:much_)?(?:rather|"
            r"sooner)_[\w',_]{2,60}?_than_[\w',_]{0,40}?\b(?:me|us|your_(?:family|kids|children|"
            r"wife|husband|own)|my|the_mother|the_father|home)\b|"
            r"\bmore_important_(?:to_you_)?than_(?:me|us|i_am|your_(?:family|wife|husband|kids|"
            r"children)|our)|\bi_(?:only_)?(?:said_yes|agreed|did_it|moved|came|stayed|married|"
            r"had)_[\w',_]{0,40}?\bbecause_of_you|"
            r"\bi_do_all_(?:of_)?(?:this|that|the)\b(?=.*\b(?:you|nobody|thank|alone)\b)|\b(?:even|"
            r"not_even)_(?:a|one)_(?:thank|word|call|card|message)\b|\bto_keep_this_(?:place|house|"
            r"family)_(?:running|going|together)|\bnever_mind_(?:what_i|how_i|my|that_i|me)|"
            r"\bdo_not_i_(?:count|matter|deserve)|\bi_(?:cannot|can_not)_remember_the_last_time_you|"
            r"\bit_(?:is|must_be)_(?:so_)?easy_for_you|\bif_only_(?:you|i_had|somebody)|"
            r"\bsome_of_us_(?:have|work|do|can)"
        ),
        _NEAR,
        _KIND,
        re.compile(r"\bshall we\b|\bwould you like\b"),
    ),
    Rule(
        shape(
            r"\bi_(?:have_)?(?:gave_up|given_up|quit)_[\w',_]{1,40}?_for_(?:you|us|this_family|your)\b|"
            r"\b(?:needs?|matters?|means?|important)_[\w',_]{0,30}?\bmore_(?:to_you_)?than_(?:we|i|us|me)\b|"
            r"\bi_have_only_(?:been|had|got|worked|done|waited|cooked)_"
        ),
        _NEAR,
        _KIND,
        re.compile(r"\bonly (?:been|had|got|done) (?:to|here|one|two|half|a) "),
    ),
)
