"""Signs of a feeling that says what somebody did: ignored is what it feels like."""

from planner.domain.wording.signs.reading import sign

TURNED = sign(
    4,
    r"""
    <feel> … <part>
    <part> (is|was|are|describes) (how|what|the word|exactly|more|all|the) … *
    (so |completely |utterly |totally |just |well |quite |thoroughly |also )*<part> (, )?(that is|is) (me|
        what|how|it)
    <part> … (does not|is not|would be|doesn't) (even )?(cover|begin|describe|the word|half|enough|an|
        strong)
    (always|constantly|forever|again|once more|as always|still|sick of|tired of|fed up with|i am|i was|
        i have been|i end up|i am being) (being )?<part> (by you|by your|again|here|at home|in this|
        in my own|every|and|,|whenever|when you)
    (being|been|getting|getting so) <part> by you
    (leave|leaves|left|leaving|made|make|makes|making|have|had|has|get|gets|got) me … (feel|
        feeling)? … <part>
    (leave|leaves|left|leaving|make|makes|made|making) me (feel|feeling|think|wonder|look) (so |very |
        really |like |a bit )*(small|stupid|worthless|useless|cheap|ugly|old|fat|unattractive|like|as if|
        dirty|dumb|invisible|guilty|ashamed|crazy|mad|an idiot|a fool|nothing|alone|inadequate|
        incompetent|pathetic)
    made a fool of
    that (feels|felt|feeling|sounds|seems) (so |very |really |rather |a bit |a little |pretty )*<blaming>
    (feels|felt|comes across as|comes over as|strikes me as|seems) (so |very |really |rather |a bit |
        a little |pretty |quite )*<blaming>
    <feel> (like|as if|as though|that|that like) (i am |being |just |only |nothing but |no more than )*(a|
        an|the|your|some|another) (* )?<object>
    <feel> (like|as if|as though|that)( just)? (you|your|nobody|no one|nothing|everyone|everything|
        everybody) (are|is|do|does|could|can|would|think|thinks|have|has|had|only|just|never|always|care|
        prefer|want|wish|see|treat|love|find|hate|look|look*|expect|resent|would rather|will|did|was|were|
        comes|come|matters|regret|married|gave|stopped|give|get|put|keep|enjoy|hide|lie|doubt|trust)
    <feel> (you|your) (are|do|could|can|think|have|only|just|never|always|prefer|want|see|treat|hate|
        expect|resent|no longer|rather|did|are not|were)
    <feel> (that )?(i|we) (do not|am not|are not|never|barely|hardly|no longer) (count|matter|exist|
        belong|enough|wanted|welcome|loved|important|worth|good|part|mean)
    <feel> (that |like )?(i|my|we|our|us|it) … (less than|second to|last|behind|after|nothing|not enough|
        never enough|too much for you|in your way|in the way|a burden) … (you|your|to you|for you)?
    (get|have|had|got|shake|fight|help|left with|leave me with|gives me|with) (the|a|an|this|
        that) (distinct |strong |clear |horrible |nasty |awful |uneasy )?(feeling|impression|sense|
        sensation|suspicion) (that |of |as if |as though |like )?(you|your|i am|i was|my|we|being)
    (can not|could not|can hardly) (help|stop|shake|avoid) (feeling|thinking|the feeling|the thought|
        the impression|wondering)
    (something|my gut|everything) tells me (that )?you
    it (seems|looks|feels|sounds|appears|is) (to me )?(like|as if|as though|that) (you|your|i am|i have|
        i do not|i mean|nobody)
    it (is|was|has been) (like|as if|as though) (i|you|we) (do not|did not|are not|am not|am|are|never|
        have|could|was|were) …
    (may|might) (as well|just as well) (be|not be|not exist|talk|marry|live)
    (am i|was i|are we|do i look|do i seem) (really |just |nothing but |only |even |so |that |
        some kind of |some |such )*(a |an |the |your )?(* )?(<object>|invisible|nothing|boring|ugly|
        unimportant|repulsive|stupid|worthless|transparent|a joke|not enough|disgusting)
    (do|does|did|am|are) (i|you|my *) (even |still |really |actually |at all )+(matter|exist|count|love|
        like|want|care|see|notice|register|attracted|respect|mean)
    (i am|i have become|i was|makes me|made me|turns me|turned me|treat me|treats me|treated me|see me|
        sees me|regard me|use me|using me|introduce me) (just |only |nothing but |basically |
        nothing more than |no more than |little more than |simply |really |merely |like |as |into |to |
        obviously |clearly )+(a|an|the|your|some|another|one of) (* ){0,2}<object>
    (married to|living with|sharing a (bed|house|flat|home) with|wedded to|in a relationship with|
        engaged to|dating|talking to) (a|an|your|my|the) (* )?(<object>|wall|brick wall|phone|laptop|tv|
        telly|stone|iceberg|ice block|boss|job|mother|mate|sister|brother|dictator|shadow|politician|
        computer|teenager|work|sofa)
    to you i am (just |only |nothing |not |never |always |a |an |the )*
    (in|through) your (eyes|book|world|life) i (am|was|do|come|will)
    you (look|talk|speak|treat|act|behave|see|go|walk|stare|looked|talked|spoke|treated) (straight |
        right |down |on |at |to |past |through |over |me |with |past )+(me |us )?(like|as if|as though|as|
        through|past|down)
    you (look|stare|see|looked|walk|talk) (straight |right )?(through|past|over|down on) me
    you (think|believe|assume|reckon|imply|say|act like) (that )?i am (so |just |too |a |an |really |
        always |some )*(stupid|thick|dumb|useless|idiot|mad|crazy|lazy|weak|fool|incompetent|ugly|boring|
        child|pathetic|liar|made of money|your|not good)
    you (clearly|obviously|evidently|apparently|plainly|no longer|do not|stopped|have stopped|
        quit) (even )?(love|loving|want|wanting|desire|respect|value|valuing|fancy|see|seeing|hear|
        hearing|trust|trusting|appreciate|like|notice|noticing|touch|touching|look at|looking at|
        listening to|caring about|find|finding) (me|us|my|how|that|what|anything)
    (like|as if|as though) i (was|were|am|did not|do not|had|have) (air|thin air|nothing|invisible|
        not there|not in the room|a child|your|transparent|made of|stupid|not exist|exist|dead|dirt|
        in the way|made of glass|glass|a nobody|five|twelve|an idiot|a stranger|staff|the help|the enemy|
        hired|there|nobody|some)
    (you|it|that|this|which) (just |really |always )?(make|makes|made) me (so |really |feel )*(sick|mad|
        angry|miserable|ill|furious|want to|wish|cry|small|jealous|ashamed|feel like)
    (treated|seen|regarded|used|handled|viewed|addressed|spoken to|talked to|dismissed) (like|as|
        worse than) (a|an|the|some|your|if|though|dirt|rubbish|nothing|air)
    (nothing|nobody|no one|dirt|air|thin air|not enough|second best|second fiddle|second choice|
        last choice|bottom of the list|at the bottom|an afterthought|a burden) (to|for|in|of|next to|
        compared to|in front of) (you|your)
    (hurt|hurts|wound|wounds|kills|saddens) … (that|how|when) you (do not|did not|never|always|treat|
        ignore|put|only|no longer|would|could|can)
    """,
)
