"""Signs of guilt: what somebody bears, gives up and goes without, said so that it weighs."""

from planner.domain.wording.signs.reading import sign

MARTYR = sign(
    4,
    r"""
    (poor|silly|lucky|stupid|little) (old )?me
    (do not|never) (you )?(mind|worry about|bother about|think about|fret about|give a thought to) (me|
        us|my|old me|poor me)( [.!?]| , … *)
    never mind (, )?(i|me|my|that|us)
    (it is|that is|i am|do not worry , it is) (only|just) (me|your wife|your husband|your partner|
        your mother|my birthday|my mother|my health|my life|my family|my time) [.!?,]
    (what|why|how) (would|should|could) i (possibly |ever )?(be )?(need|needing|want|wanting|know|
        deserve|expect|complain|mind|object|get)
    (did not|do not|never|never really) (really )?(want|need|like|expect|enjoy) (a|an|my|any|that|the|
        one) (* ){1,3}(anyway|any way|anyhow|in the first place|after all)
    (who cares|who minds|nobody cares|nobody asks|nobody minds|nobody asked|no one asks|
        no one cares) (about|if|what|that|how|whether|me)
    (which|that) is (what|all|more than|how much) i (get|got|deserve|am worth|have|ever)
    (ask|asked|asking) (for )?(nothing|so little|very little|one (little|small|tiny|single) thing|
        one thing|almost nothing|next to nothing)
    (one|a) (little|small|tiny|single|teeny) (thing|favour|request|wish|evening|hour)
    (bitten|bit|bite|biting|held|holding) my tongue
    for the sake of (peace|us|the (kids|children|family)|you|this|your)
    i (have|think i have|guess i have|surely|must have) … (earned|deserve|deserved) … *
    (do not|do) i (not )?(deserve|get|count|matter|have a right|have any right)
    (do|have) i not (deserve|count|matter|earned|done)
    (because of|thanks to|due to|on account of) (you|your|all your|this marriage)
    i (blame|owe) (you|this|it all|that) (for|to you)
    (it is|that is|this is) (all )?(your|down to your) (fault|doing|work)
    you (did|do|have done|are doing) this to (me|us)
    (how|the way) you (can|could|are able to|manage to) … (knowing|while|when|with|is beyond|beyond me|
        i do not know|i can not understand|amazes me|baffles me)
    how (can|could|do) you … (knowing|while i|when i|with me|after|at night|so easily)
    (a|any|no|every|most|the|normal|real|good|decent) (* )?<partner>(s)? (who|that|with) (cares|loves|
        cared|loved|is worth|has|values|respects|wants|a heart|any|feelings|half)
    (does|would|should) not (need|have) (a |to be |to )?(reminder|reminding|reminded|remind|asked|told|
        begged|beg|ask|hint)
    (should not i|should i|do i) (really )?(have to|need to) (ask|beg|remind|tell|explain|say)
    i should not have to …
    (must|do|why must|why do) i (always |really |have to )*(beg|crawl|plead|grovel|queue up|
        make an appointment|book an appointment)
    (having|have|had|got|reduced|forced) to (beg|plead|grovel|crawl)
    <kin> (\S+ ){0,3}?(cried|cry|cries|crying|in tears|heartbroken|devastated|disappointed|
        stopped eating|keeps asking|keep asking|asks|ask|asked|misses|miss|missing|wonders|wonder|waits|
        waited|waiting|sad|fading|will be (so |very )?(sad|hurt|crushed|disappointed)|thinks|think|
        has forgotten|have forgotten|turning|would turn|drew) (\S+ ){0,8}?(you|your|dad|daddy|mum|mummy|
        why|where)
    (even the|even our|even my) (<kin>|neighbours|postman|cashier|hairdresser|doctor|plants|
        goldfish) (* )*
    (do|does|doing|suit|suits) (whatever|what|as) (you )?(suits|suit|like|want|please|always do|fancy)
        ( you)?( [.!?]| , *)
    (more important|matters more|means more|comes first|better things|better to do|too busy|too tired|
        too much trouble|too much effort|more fun|more interesting) (\S+ ){0,3}?(i guess|i suppose|i see|
        obviously|clearly|apparently|evidently|of course|it seems|than me|than us|than i|than your)
    (obviously|clearly|apparently|evidently|of course|i guess|i suppose|i see|i take it|it seems|so|
        no doubt) (\S+ ){0,6}?(more important|matters more|means more|comes first|better things|too busy|
        too much trouble|too much effort|more fun|not important|not worth|not enough|come last|
        comes last|does not matter|do not matter|do not count|does not count|mean nothing|means nothing)
    (sure|certain|bet) (your|you|she|he|they|the lads|your ex) (\S+ )*?(better|more important|thinner|
        prettier|nicer|more fun|much more|better things|rather)
    (your|my) ex (was|would|did|had|could|always|never|at least|used to|is|managed)
    (maybe|perhaps) if i (was|were|had|wore|looked|lost|earned|cooked|died|left|got|had been|
        could) (\S+ )*?you
    if i (was|were|had been) (your|a|one of|the|thinner|younger|prettier|richer|dead|some|
        on) (\S+ )*?you (would|might|could)
    you would (\S+ )?(notice|care|come|remember|make time|find time|manage|do it|be here|drop everything|
        run|jump|listen|help|have time) (\S+ )*?(if|for|when) (i|it|your|she|he|they|work|football|mates|
        him|her|them|anyone|everyone|somebody|someone)
    (i hope|hope|i do hope|i really hope|i only hope|enjoy|have fun|have a (\S+ )?(time|night|day|trip)|
        you enjoy|you have) (\S+ ){0,10}?while i (am|was|do|sit|stay|clean|scrub|look|mind|work|wash|
        iron|cook|lie|wait|pay|have|slave|hold|try|get|deal|do)
    (while|whilst|as) (you|i) (\S+ ){0,8}?(someone|somebody|muggins|yours truly|one of us|
        some of us) (has|have|is|was|will|must|had|gets)
    (muggins|yours truly|some of us|some people) (around here |here |in this house |also )?(has|have|had|
        must|will|needs|got|work|works|care|cares|get|never|do not|can|can not|are|is) *
    (someone|somebody|one of us) (around here|here|in this house|also) (has to|have to|had to|must|
        will have to|needs to)
    (must be|how|it is|that is|would be|sounds|so) (nice|lovely|great|wonderful|well|grand|fine|easy|
        all right|alright|ok|okay) (for you|for some|to be you|having|to have|to get|to be able|being|
        , having|, being)
    (nice|lucky|all right|alright|great|well) for (some|you)( [.!?]| , *)
    , shall i( [,?.]| *)
    (fine , |sure , |ok , |you |just )*(go|go on|off you go|on you go|carry on|by all means|enjoy|
        run along)( then| ahead| out| and)? (\S+ ){0,6}?(never mind|do not mind me|do not worry about|
        without me|leave me|as always|who cares|i will (just |only )?(stay|sit|manage|cope|do|clean|eat|
        be here|be fine|survive|wait) (\S+ )?(in|here|home|alone|again|behind|on my|by myself|it|
        everything|the|with|somehow|up))
    (sure|fine|ok|okay|no , no|no no|grand|oh well|ah well|ah sure|oh|
        no) , (\S+ ){0,6}?(i will (just )?(stay|sit|manage|do|cancel|walk|eat|cope|go|wait|be|clean|look|
        mind|pay|have|survive|find|get)|do not (worry|mind)|leave me|who needs|what do i|why would|
        as long as you|you enjoy|you go|i am used)
    i will (just |only |probably |simply )?(sit|stay|eat|wait|walk|manage|cope|carry|starve|freeze|rot|
        die|cry|suffer|celebrate|spend|do it|drag|struggle|be) (\S+ ){0,5}?(alone|on my own|by myself|
        somehow|in the dark|in the rain|in the cold|as always|as usual|again|like always|with nobody|
        with the cat|with the dog|like i always|myself)
    (after|considering|given|with) (everything|all|what|the way|all the) (\S+ ){0,3}?i (did|do|have|gave|
        went|put|sacrificed|was|paid|stood|carried|am)
    i (sat|stayed up|nursed|stood by|carried|raised|bailed|looked after|gave birth|waited on|
        drove) (\S+ ){0,3}?you (\S+ )*?(and|now|but|when|for|so|through)
    who (was it that |was it who |is it that |is it who |do you think )?(sat|stayed|nursed|held|paid|
        stood|carried|raised|fed|bailed|drove|cooked|cleaned|washed|waited|picked|looked after|
        gave birth|supported|typed|worked|put|moved|left|quit|gave|lent|cared) (\S+ ){0,8}?(you|your)
        ( \S+)* [.!?,]
    (and )?(now|yet|still|but) (i ask|you can not|you could not|you will not|you would not|you do not|
        when i|what do i|i can not even|it is too much|that is too much) (\S+ ){0,8}?(one|even|little|
        simple|small|once|single|hour|minute|least|for)
    (and )?(what|this|that|so this|so that|is this|is that) (do i get|is what i get|is the thanks|
        the thanks i|is how you|what i get|thanks do i)
    (i )?(gave up|given up|gave|sacrificed|turned down|threw away|walked away from|left behind|put aside|
        put my|lost) (\S+ ){0,8}?(for you|for us|for this|for your|so you|so that you|because of you|
        to be with you|to support you|to follow you)
    (gave|wasted|given|spent|lost) (you |this family |on you )?(my best|the best|my whole|the whole|half|
        my|all my|twenty|ten|fifteen) (\S+ )?(years|youth|life|twenties|thirties|looks|figure|body)
    (nine months|carried your|gave birth|bore your|pushed out|stretch marks)
    (my|your) (mother|father|mum|mam|dad|sister|brother|friends|family|gran|therapist) (was|were|is|are|
        always|did|warned|told|said) (right|warn|warned|told|said|me) (\S+ ){0,6}?(you|me|marry|marrying|
        this|us)
    (would it|will it) (kill|hurt|harm|cost|break|be the end)
    (the )?least you (can|could|might) …
    you could (have )?(at least|at the very least|for once)
    (not|nothing) that (anyone|anybody|you|it|i) (would|will|asked|ask|cares|care|notice*|matters|mind*|
        expect*|ever)
    not that you (\S+ )*
    (when|once|after) i am (dead|gone|in my grave|buried|in the ground|old and|six feet|no longer here|
        not around)
    one day (, )?(you will|when i am|you might|i will not be)
    you (will|would|might) (be sorry|miss me|regret|wish|only|understand|realise|see|
        notice) (\S+ )*?(when i|once i|after i|too late|gone)
    (i was|i used to be|i had) (\S+ ){0,4}?before (i met you|you|we married|us|the wedding|i married)
    (if it was not|if it were not) for (me|you) …
    without (me|you) (, )?(you|i) (would|could|might) …
    (not|never) (had|have|taken|bought|been|seen|slept|read|sat down) (\S+ ){0,5}?(since|in|
        for) (\S+ ){0,3}?(years|months|weeks|we married|the wedding|i met you|the baby|the kids|
        i married|you)
    (do|have|has) (you|anyone) (any )?(idea|clue|thought|not) (\S+ )?(how|what|who|of)
    (you have|you had|you get) (no|not the slightest|not a|not the faintest) (idea|clue)
    (as long as|so long as) (you|your|his|her) (\S+ )?(are|is|have|get|got|enjoy|can|has)
    (i|my) (\S+ )?(am|is|feelings|needs|plans|opinion|dreams|health|time|career|work|job|family|
        mother) (\S+ ){0,3}?(does not|do not|did not|never|not) (count|matter|interest|register|
        important|come into it|enter into it)
    (you|some people) (\S+ )?(break|broke|breaking|broken|have broken) (my|her|his|their|your mother's|
        our) heart
    (look|see) what (you|your|it) (\S+ )*
    how (do you think|would you|do you imagine) (\S+ ){0,4}?(feel|feels|felt|like it|like|sleep)
    (live with|look at) yourself
    (sleep|sleeping) well (\S+ )*?(knowing|while|tonight)
    (on your|have you no|have you any|has he no|with any) (conscience|shame|heart|decency|feelings)
    (a little|some|any|more) (gratitude|appreciation|thanks|respect|recognition|loyalty) (would|might|is|
        from|for|once|now)
    (too much|a lot|asking a lot|so much|such a lot|the moon|the earth|the world|so hard|so difficult|
        that hard|such a big) (to ask|to expect|to want|for you|to hope|for a|ask)
    (is it|is that|was it|was that) (really |honestly |truly )?(too much|so much|so hard|so difficult|
        such a|asking|to ask)
    """,
)
