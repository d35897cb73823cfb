"""Signs of an order: what has to be, what is not allowed, and who decides."""

from planner.domain.wording.signs.reading import sign

FIRM = sign(
    4,
    r"""
    (not|never|nothing) (is |are |be )?(up for|open to|open for|subject to) (debate|discussion|
        negotiation|question|argument|vote)
    (non - negotiable|not negotiable|nonnegotiable|non negotiable|not optional|not a request|
        not a suggestion|not a question|not asking|not a choice)
    (end of|no) (discussion|debate|story|argument|arguments|buts|ifs|excuses|negotiation|negotiating|
        questions|exceptions|if or but|ifs or buts|arguing|ifs , no buts)
    (that|it|this) (is|was) (final|settled|decided|an order|that|the rule|the law|my rule|my decision|
        my final|an instruction|the end of|how it|the deal|what is going to happen)
    (it|this|that|attendance|obedience|an answer|silence|honesty|your presence) (is|are) (hereby |now |
        strictly |absolutely |also )?(required|expected|compulsory|mandatory|obligatory|forbidden|
        prohibited|banned|not permitted|not allowed|demanded|a must|necessary|unacceptable|
        not acceptable|not on) (that|for|of|to|from|by|you)
    (is|are) (hereby |now |strictly |absolutely |from now on |completely )*(forbidden|prohibited|banned|
        off limits|compulsory|mandatory|obligatory|not permitted|over for you|cancelled for you|a must|
        required of you|expected of you|no longer allowed|no longer welcome)
    (permission|approval|consent|allowance|leave) (\S+ ){0,10}?(given|granted|allowed|needed|required|
        denied|refused|first|from me|before|possible|withdrawn)
    (without|needs|need|requires|ask for|get|with|under) my (\S+ )?(permission|approval|consent|say so|
        ok|okay|agreement|knowledge|knowing|authorisation|blessing|supervision)
    (request|permission|leave|holiday|purchase|application) (is |was |has been )?(denied|refused|
        rejected|declined|granted)
    (you|he|she|they|it|your \S+) (will|would|is|are) (be )?(allowed|permitted|given) (\S+ ){0,5}?(once|
        when|if|only|after|until|as soon as|unless)
    you (are|will be) (only )?(allowed|permitted) (one|two|three|to|a|an|out|\d+|only|your|that|this)
    you (may|can|get to) (\S+ ){0,6}?(once|only if|only when|after you have|when you have|
        as soon as you have|if and only if|provided|on condition)
    i (allow|permit|authorise|authorize|grant|forbid|order|command|instruct|insist|require|demand|
        expect) (you|your|that|it|this|the|full|an|a|no|nothing|every|to|from|respect|obedience|dinner|
        them|both)
    i (am|was) (allowing|permitting|forbidding|ordering|commanding|instructing|insisting|demanding|
        expecting|telling|giving you|not asking|putting my foot|not having|laying down|setting a deadline)
    (no|not a|any) (wife|husband|partner|girlfriend|boyfriend|woman|man|son|daughter|kid|child) of mine
    as (your|my|the) (husband|wife|partner|man|woman|father|mother|head|boyfriend|girlfriend|fiance|
        breadwinner|one who) (\S+ ){0,3}?(you|i|it)
    (effective|starting|beginning|with effect) (immediately|today|now|tomorrow|from|this|next|tonight|
        monday)
    (from|as of|as from|starting|beginning) (now|today|tomorrow|tonight|this|next|monday|tuesday|
        wednesday|thursday|friday|saturday|sunday|january|the first) (\S+ ){0,3}?(on |
        onwards )?(\S+ ){0,3}?(you (?!get|can|have the|choose|could)|no |your |nobody|all |every |
        it is (going|over)|there will|must|phones|is to|are to)
    until further notice
    i (want|need|expect|will have) (it|that|this|them|him|her|you|your \S+|the \S+|those \S+|
        these \S+|both of you|dinner|every \S+|everything|all of it) (\S+ ){0,3}?(done|clean|cleaned|
        ready|gone|off|sorted|out|deleted|home|back|finished|on the table|in bed|fixed|tidy|washed|
        returned|paid|cancelled|here|on|dressed|packed|quiet|removed|sold|signed|moved|shut|
        up) (\S+ )*?(by|before|when|at|now|today|tonight|tomorrow|this|in|within|immediately|again|and|
        from|of|,|[.!])
    i (want|need|expect) you to (stop|quit|never|be (home|back|here|quiet|ready|more|on)|obey|do as|
        give up|cut|cancel|delete|sell|get rid|tell (him|her|them|your)|leave|apologise|choose|block|
        keep|change|clean|show|hand|let me|put|drop|come|ask|resign|stay|wear|ring|call|text|send|report|
        end|get|lose|sort|behave|listen|break|return|sign|move)
    ((?<!.)|(and|but|so|:|,|please|just) )(make sure|see to it|be sure|ensure|see)( that)? (you|it|the|
        your|that|to|everything|dinner|they|he|she|no|nobody|i) (\S+ )*?(is|are|be|been|do|does|get|
        do not|gets|has|have|did|come|put|turn|home|back|clean|ready|done|off|away|by|before)
    you (will|shall|are going to) (\S+ )?(be there|be home|be back|be in bed|be ready|do it|come with|
        do as|obey|do what|stay|sit|wear|apologise|stop|quit|give|hand|delete|cancel|sell|tell|call|ring|
        keep|clean|ask|pay|answer|get rid|behave|listen|respect|let me|show|put|return|write|say|thank|
        explain|drop|cut|text|cook|go (?!far|mad|bald)|send|report|leave your)
    and you will( be there| come| do| go| too)?( \S+){0,3} [.!]
    (you|your) (are |will be |were )?(going to |will |would )?(have to|need to|must|got to|better|
        had better|should|ought to|have got to|are to|are supposed to|are meant to|would do well to|
        want to|had best) (\S+ )?(get (a grip|your act|a proper|a real|rid|a job|a haircut|over|off|used|
        out|yourself|it together|your \S+)|grow up|quit|stop|give up|give me|lose|drop|cut|cancel|sell|
        delete|break|change|learn|start|shut|keep|tell|ask me|listen|choose|decide|apologise|ring|call|
        cook|clean|tidy|wash|wear|dress|behave|act|obey|respect|pull|sort|pay|finish|spend|eat less|
        lose weight|shave|watch your|watch what|put|stay|do|be (home|back|in|more|less|quiet|stricter|
        firmer|nicer|polite|ready|here|a better|on time|grateful|respectful)|leave your|leave that|move|
        return|run|show|hand|let me|answer|check|go to (church|mass|bed)|turn|use|make|invite|cut down|
        cut back|drink|smoke|explain|prove|write|smile|support|back me|side|treat|speak|talk|text|send|
        limit|reduce|earn|bring|take)
    (your|those|these) ((?!, |i |we )\S+ ){1,3}?(has|have|had|is|are|needs?|must|will) (got )?(to )?(go|
        stop|end|be (gone|sold|deleted|cancelled|off|over|moved|removed|returned|cut|handed|washed)|
        leave|move out|stay (off|away|out|in|home|there|shut|open)|come off|be thrown|never be)
    (have|had|keep|get|take) your (\S+ ){1,4}?(ready|done|packed|cleaned|out of|off|sorted|tidied|down|
        shut|under control|in order) (\S+ )*?(by|before|when|now|at|or|this|[.!])
    (i have|i) (\S+ )?(decided|booked|cancelled|told|signed|arranged|informed|spoken to|ruled|ordered|
        already|blocked|changed|made) (\S+ ){0,6}?(you are|you will|your (boss|mother|friends|phone|trip|
        subscription|membership|party|place|name)|on your behalf|for you and that|so you will|and you|
        that you)
    (i have|i) (told|warned|asked|said to|instructed|informed) you (\S+ ){0,4}?(not to|to|already|before|
        times|that you|a (hundred|thousand|million)|once|twice)
    how many times (do|have|must|should|did) i …
    (you are|you do|you will do|just do|simply do|please do) (exactly |just )?(what|as) (i|you are|your|
        we|is|you were) (say|said|told|tell|want|asked|ask|decided)
    (while|as long as|so long as|when|if) you (live|are|are living|stay|eat) (in|under|at) (my|this|
        our) (house|roof|home|flat|table)
    (my|the|house|our|first|new|golden) (rule|rules|law|laws|condition|conditions|boundary|boundaries|
        limit|orders) (\S+ )?(is|are|:|,|one|number|says?|—|–|-) (\S+ ){0,3}?(you (?!matter)|no |your |
        nobody|everyone|always|never|that you|phones?|friends)
    (i am|i have) (setting|drawing|set|got|putting|drawn|establishing|making) (a|my|one|another|
        the) (\S+ )?(boundary|line|limit|rule|condition|boundaries)
        ( here| now| today| about \S+)? (\S+ ){0,3}?(: |, |that |— |and )?(you (?!matter)|no |your )
    (hand over|hand me|give me|let me see|show me|pass me|bring me|surrender|leave me) (your|the|
        that) (\S+ )?(phone|keys|card|cards|password|passwords|pin|wallet|receipts|messages|laptop|
        car keys|bank|location|payslip|code|wages|salary)
    (share|turn on|switch on|send me|keep) your (\S+ )?(location|tracker|receipts|schedule|whereabouts|
        phone on)
    (stay|keep|get|hands|keep your hands|keep your nose|eyes) (away|out|off|clear|back) (from|of|my|him|
        her|them|that|the|your|it)
    ((?<!.)|(and|but|so|:|,|—|–|-|just) )(do not|never|no) (you )?(dare|ever|even think|let me catch|
        make me|talk to me|speak to me|raise your|touch|interrupt|contradict|embarrass|answer back|
        bother|come near|go near|go through|come home|invite|bring|leave|wear|buy|spend|play|post|tell|
        start|forget to|be late|wait|waste|give|lend|drive|eat|drink|smoke|text|call|ring|open|look at|
        use|sit|sleep|flirt|talk about|mention|laugh|argue|lie to|put|keep|take|let|say|ask|go|
        think you) (\S+ )*?(again|ever|my|me|that|your|before|without|when i|in front|him|her|them|it|
        until|unless|anyone|anybody|after|till|with|back|the \S+)
    ((?<!.)|(and|but|so|:|,|—|–|-|just) )(stop|quit|enough of|enough with|no more|cut out|drop|pack in|
        give up|knock off|get rid of|lose|ditch) (\S+ing|your|the|that|this|those|it|with)
    (shut up|shut it|shut your|be quiet|grow up|sit down|listen to me|listen up|calm down|pull yourself|
        get a grip|get over|man up|get your act|behave yourself|know your place|watch your (mouth|tone|
        language)|do as you|say sorry|get out|get off|get up|sort yourself|sort it|smile for once|
        act your age|get lost|look at me when|move your|get moving|hurry up|answer me)
    (is|are) (your|a wife's|a husband's|a man's|a woman's|a mother's|a father's|not your) (job|duty|task|
        place|responsibility|role|department|business|concern|decision)( \S+)*
    (a wife|a husband|a man|a woman|a mother|a father|wives|husbands|women|men) (should|must|ought|
        does not|do not|belongs?|has to|have to|is supposed|are supposed|needs? to|obeys?|serves?)
    (do not|does not|did not) (you )?(have|get) (a|any) (say|vote|choice|right|business) (\S+ )?(in|on|
        to|here|about|over)?
    (it is|that is|this is) (my way|my house|my money|my decision|my call|my car|for me to decide|
        up to me|not your decision|not up to you|not your call|not your choice)
    (choose|pick|make) (one|now|right now|your choice|your mind|between)
    you (have|get|are given|are getting|may have|can have) (until|till|only|exactly|\S+ (minutes|hours|
        days)) (\S+ ){0,3}?(to|and then|before|:|,)
    """,
)
