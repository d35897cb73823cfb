"""Signs of a feeling that tells what somebody did, however it is turned."""

from planner.domain.wording.signs.reading import Signs, sign
from planner.domain.wording.signs.turned_feelings import TURNED

_UNFELT = sign(
    14,
    r"""
    (not|never|hardly|no longer|barely|rarely|nor) (\S+ ){0,2}(feel|feeling|felt) (\S+ ){0,2}(heard|seen|
        wanted|loved|respected|appreciated|valued|listened to|understood|important|supported|trusted|
        needed|welcome|cared for|cared about|attractive|desired|considered|included|taken seriously|
        like (your|part|one|an equal|a (partner|wife|husband|woman|man|priority)))( \S+){0,4}
    """,
)
_SUSPECTS = sign(
    4,
    r"""
    (i am|i feel|i have been|i was|i get|i have) (\S+ )?(only|just|merely|simply) (good|useful|needed|
        wanted|there|here|kept|tolerated|around|worth) (\S+ )*?(for|to|when|because|as long)( \S+)*
    (you|your \S+) (\S+ )?(push|pushes|pushed|shut|shuts|keep|keeps|freeze|froze|leave|leaves|left|cut|
        brush|brushed|fob|block|blank|blanked|drag|dragged|wipe|treat|use|used|play|played|string|
        look) (me|us) (\S+ )?(away|out|off|aside|at arm's|like|as if|down|in the dark|over|along|on a|
        for granted|through)( \S+)*
    (you|your \S+) (\S+ )?(take|takes|took|have taken) (me|us|my \S+|everything|all \S+) for (granted|
        a fool|an idiot|a ride)( \S+)*
    (you|your \S+) (\S+ )?(care|cares|cared|give|gives) (\S+ )?(nothing|more|less|only|not|too little|
        so little) (\S+ )?(about|for|than|to) (\S+ )*?(me|us|my|i)( \S+)*
    (does not|do not|did not|never) (\S+ )?(feel|seem|look|sound) (\S+ ){0,3}?(like you|as if you|
        as though you|that you)( \S+)*
    (what|who) am i (to|for|in) (you|your|this|us)( \S+)*
    (where|when|how) do i (even )?(come|fit|feature|figure|rank|stand) (\S+ )*?(you|your|this|here|in|on)
    (i|my \S+) (\S+ )?(come|comes|came|rank|ranks|rate|rates|place|placed) (\S+ )?(second|third|last|
        after|below|behind|somewhere|between|bottom|dead)( \S+)*
    (invisible|worthless|unwanted|unloved|small|stupid|nothing|second best|second class|ignored|belittled|
        judged|controlled|used|humiliated|dismissed) (\S+ ){0,5}?(is|that is) (\S+ )?(how|what) (\S+ )*
    (my|the|a|this) (\S+ )?<feel> (is|was|i get|i have|i got|that keeps|remains) (\S+ )?(that )?(you|your|
        i am|of being|like|as)
    (under the impression|come to (think|believe|feel|realise)|starting to (think|believe|feel|wonder|
        suspect)|beginning to (think|believe|feel|wonder|suspect)|getting the (idea|message)|
        the message i get) (\S+ )?(is )?(that |if |whether |like )?(you|your|i am|we|nothing|nobody)
    <feel> (\S+ ){0,3}?\S+(ed|en|ught|old|eft|ept) (by|from|in favour of|at the hands of|because of) (you|
        your)
    <feel> (\S+ ){0,4}?(hard done by|second to|at the bottom|bottom of|last on|in your shadow|
        not good enough|eggshells|on trial|under a microscope|under surveillance|on the shelf|
        on the outside|at arm's length|odd one out|cheap|not enough|like nothing|like rubbish|like dirt|
        like furniture|like air|in the way|on a leash|on a lead|like luggage|taken for|walked on|
        walked over|kept at|kept on|kept small|made small|put on|handed|palmed off|fobbed off|parked|
        tolerated|put up with|used up|stuck with|babysat|rated|graded|marked|examined|inspected|bought|
        paid off|auditioned|filed away|scheduled|pencilled|squeezed in|edited|muted|swapped|traded|
        upstaged|outranked|demoted|evicted|banished|on mute|on hold|blanked|ghosted|dropped|binned|hunted|
        herded|handled|milked|bled|played|toyed)
    (hate|hates|hurts|sick|tired|enough|done|fed up|weary|over) (\S+ ){0,3}?(being|feeling|
        be) (\S+ ){0,3}?<part>
    you (\S+ )?(turn|turned|turning|reduce|reduced|have reduced|shrink|shrank|make|made) me (in)?to (a|an|
        your|the|tears|nothing|somebody|someone)
    (i|we) (am|are|was|get|got|have been|feel|keep getting|keep being|end up) (\S+ )?(always |constantly |
        just |being )*(<part>) (\S+ ){0,3}?(by you|by your|in this (house|marriage|family|relationship)|
        in my own|in our|around here|at home|every time|when your|whenever)
    (like|as if|as though) (you|your) (are|were|do|did|have|had|could|would) (not )?(\S+ ){0,3}?(ashamed|
        embarrassed|care|married|bothered|bored|disgusted|doing me|rather|hate|want|trust|listening|
        interested|punishing|testing|hiding|judging|someone else|my (mother|father|boss|teacher))
    """,
)
_OWED_TO_YOU = sign(
    2,
    r"""
    <feel> (\S+ ){0,6}?(now that you|now you|since you|because you|because of (you|your)|thanks to (you|
        your)|by you|next to your|compared to)
    """,
)
_LIKES = sign(
    1,
    r"""
    <feel> (like|as if|as though|that|is|was)(?! (going|doing|a (walk|drink|pizza|tea|coffee|cup|bath|
        nap|swim|weight|bit)|having|eating|staying|we|it|this|home|myself))
    """,
)
_ABOUT_YOU = sign(1, r"<feel> (\S+ )*?(you|your)(?! (are right|were right))")
_FEELS = sign(2, r"(<feel>|hurt|hurts|makes me|made me|leaves me|left me|to me)")
_BLAMES = sign(
    2,
    r"""
    <part>
    so <blaming>
    (like|as) (a|an|your|some) <object>
    """,
)
_PRAISE = sign(-4, "<praise>")
_WARM = sign(
    -9,
    r"""
    i worry that
    <feel> (so |very |really )?(loved|wanted|happy|safe|seen|heard|close|cared|valued|appreciated|
        respected|supported|
        understood|at home|proud|lucky|calm)
    (do not|did not|never|no longer|hardly|rarely|not) ((?!shake|help|stop|lose|fight)\S+ ){0,2}(feel|
        feeling)
    (and|,) i am (glad|happy|grateful)
    i (am|was|felt|feel) (proud|glad|happy|touched|grateful|lucky|hopeful|calm|safe|scared|frightened|
        nervous|anxious|sad|tired|lonely|worried|excited) (that|when|of|about|how|to|because|and|, )
    (at|from|in) (my |the |our )?(work|office|school|job|team|boss|colleagues|manager|gym|course|class|
        university|neighbours|neighbour|doctor|bank)
    (you|it|that) (make|makes|made) me (laugh|smile|feel (at home|seen|heard|understood|loved|wanted|safe|
        good|better))
    (do|does|would|did) you (ever )?(feel|like|want|think)
    i (like|love|enjoy) …
    """,
)

_ELSEWHERE = sign(
    -20,
    r"""
    (do not|did not|never|no longer) feel <part> by
    by (my|the|our|his|her|their|a|an|someone|somebody|life|news) *
    (at|from|in) (my |the )?(work|office|school|job|team|meeting|bank|doctor's|clinic|shop|station)
    my (boss|colleagues|manager|firm|company|old \S+)
    """,
)

SIGNS = Signs(
    (
        TURNED,
        _UNFELT,
        _SUSPECTS,
        _OWED_TO_YOU,
        _LIKES,
        _ABOUT_YOU,
        _FEELS,
        _BLAMES,
        _PRAISE,
        _WARM,
        _ELSEWHERE,
    )
)
