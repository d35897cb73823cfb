"""Signs of an order: what somebody else must do, without room for a no."""

from planner.domain.wording.signs.commands import FIRM
from planner.domain.wording.signs.reading import Signs, sign

_DECREES = sign(
    4,
    r"""
    (boundary|limit|rule|condition) (\S+ ){1,9}?(may|must|can|should|do|does|will|are|is) not( \S+)*
    (girls|boys|men|women|friends|mates|colleagues|nobody|no one|your \S+) (\S+ ){0,4}?(may|must|
        shall) (not )?(text|call|ring|visit|come|stay|see|write|contact|touch|speak)( \S+)*
    (nobody|no one) (sits|touches|comes|goes|leaves|enters|speaks|talks|uses|opens|drives|eats|moves|
        changes|sleeps|
        interrupts|calls|wears|drinks|plays)( \S+)*
    i (do|will|can) not (let|allow|permit) (my|a|any) (\S+ )?<partner>( \S+)*
    (?<!.)((and|so|but|just|now|then) )?be (nicer|kinder|more|less|better|quiet|quieter|on time|home|
        back|good|polite|grateful|reasonable|realistic|serious|a man|a woman|ready|careful with|there|
        here|gentler|faster|quick|honest|sensible|an adult) (\S+ )*
    (?<!.)no \S+ing (\S+ )*
    not (another|one more) (word|penny|cent|drink|minute|step|sound|peep|night|message|euro|pound|game|
        cigarette|beer|time)( \S+)*
    (is that|am i|are we|do i make myself) (clear|understood)
    (understood|do you understand|do you hear me|got that|have you got that|did you hear me)( [?.!])
    i (will|am) not (going to )?(ask|tell|say|telling|asking|saying) (you |it |this |that )?(again|twice|
        a second)
    when i say (\S+ ){1,4}?i mean (\S+ )*
    i (want|expect|am waiting for|demand|need|am owed) (a|an) (\S+ )?(apology|explanation|answer|receipt|
        list|account|reason|report)( \S+)*
    (run|clear|check|discuss|agree|go) (\S+ ){0,4}?(by|with|through|past) me (first|before|beforehand|
        every)( \S+)*
    (you|your \S+) (report|answer|reports|answers) to me
    (he|she|it|everyone|everybody|nobody|no one|your \S+|the \S+|that \S+|the kids) (is|
        are) (not )?to (be|stay|go|come|leave|have|do|touch|use|enter|speak|call|visit|sit|sleep|get)
        ( \S+)+
    (i|we) (will )?(set|make|lay down|decide) the (rules|law|rule)
    (laying down|lay down) the law
    (what i say goes|my word is law|my way or|over my dead|not while i am|not in my house|not under my|
        not on my watch)( \S+)*
    (while|as long as|since|because|seeing as) i (pay|am paying|earn|own|am the one)( \S+)*
    i (need|want|have|must) to know (where|who|what) (\S+ )*?(at all times|every|with|always|exactly|
        before)( \S+)*
    you (are|will be) grounded
    (is|are) (yours|your \S+) from (now|today|tomorrow|this|next)( \S+)*
    (home|back|in bed|up|ready|dressed|out|here|down) by (\S+ )*?(sharp|latest|not a minute|no later|
        or else|and not)( \S+)*
    (kindly |please )?(refrain|desist|abstain|cease) (from )?*
    kindly (?!meant)*
    (this|that|it|the \S+|those \S+|these \S+) (\S+ ){0,3}?(has|have|needs|need|must|is going|
        are going) (got )?(to )?(stop|go|end|cease)( \S+){0,3} [.!]
    (full stop|period|and that is that|that is that|like it or not|i mean it|whether you (like|want|
        agree)|and that is it|no two ways|or not|no ifs|i will not (say|ask|tell) (it|you)? ?(again|
        twice))( [.!]| , *)
    (it is|is it not|it must be) (high |about |past |well past )?time (that )?you (?!had a|got some|
        took a|rested|came and)*
    i (strongly |would |really |highly )*(suggest|advise|recommend|urge) (that )?you *
    you (do not|never) (?!have|need|mind|like|want|know|feel|seem|look|get)\S+ (\S+ ){0,6}?(without (me|
        my|asking|telling|permission)|unless i|until i|before (i|asking|telling|checking)|in front of|
        behind my|while i am)
    (i have|i) (decided|ruled|concluded|made the decision) (\S+ ){0,6}?(you|your)
    (your|all your|the) (wages|salary|money|pay|phone|car|keys|card|cards|password|passwords|friends|
        mates|computer|console|mother|passport|pocket money|free time|evenings|weekends) (\S+ )?(go|goes|
        stay|stays|come|comes|belong|belongs|get|gets|is handed|are handed|will go|will stay|will be|
        is now|are now|will come|lives|live) (\S+ )?(in|into|to|on|off|at|with|under|handed|mine|locked|
        here|home|over|down|away|taken|by|from|my|me)
    i (give|will give|allow|will allow|grant|hand) you (\S+ )?(pocket money|an allowance|\S+ (pounds|
        euros|dollars|minutes|hours)|until|till|one|permission|leave to)
    (henceforth|hereby|forthwith|from this point|from this moment)
    (i|we) (will|am going to|shall|have to|need to|want to|must|would like to) (be |start |also )*(check|
        checking|monitor|monitoring|inspect|inspecting|track|tracking|read|reading|approve|approving|
        decide|deciding|choose|choosing|control|controlling|vet|supervise|look through|looking through|
        go through|going through|see|know) (\S+ )?(your|who you|what you|where you|when you|whether you|
        every)
    (no|not a|not one) (\S+ ){1,3}(for you|from you|in my (house|home|kitchen|car|bed)|under my|
        in this (house|home))
    (i|we) (do not|will not|shall not|can not) (want|have|tolerate|accept|allow|permit|stand for|
        put up with|like it when) (\S+ ){0,6}?(anymore|any more|any longer|again|in my|in this|under my|
        from you|at my|near my|around my|near the|here)
    (dinner|tea|supper|breakfast|lunch|the (house|kitchen|bathroom|floor|garden|lawn|car|kids|children|
        table|laundry|washing|ironing|shopping)) (\S+ )?(is to be|are to be|has to be|have to be|must be|
        needs to be|need to be|will be|should be|had better be|better be) (\S+ ){0,3}?(done|ready|clean|
        on the|tidy|washed|spotless|finished|in bed|quiet|by|when|before|at) (\S+ )*?(when i|before i|
        by the time i|every|or|and no|you|at the latest|sharp|without)
    (he|she|they|that \S+|your \S+) (does not|do not|will not|is not|are not|is never|can not|must not|
        may not) (\S+ )?(set foot|come here|stay here|sleep here|coming|sleeping|staying|welcome|allowed|
        invited|enter|cross|visit|come) (\S+ ){0,4}?(again|here|in|this|my|our|house|anymore|any more|
        near|under)( \S+)*
    you (will|are going to|can|shall|may) (\S+ )?(not|never|no longer) (go|leave|speak|talk|wear|drink|
        smoke|buy|spend|invite|meet|call|text|bring|touch|mention|drive|take|give|sit|set foot|raise|use|
        play|post|contact|lend|visit|sell|discuss|tell|interrupt|contradict|work|watch|open|eat|move|
        quit|hang|flirt|dance|dress) (\S+ )*
    (i|we) (am|are) (the (boss|man|head|adult|one in charge|one who decides|breadwinner)|in charge|
        not asking|not having this|not discussing)
    (first|before anything|before you (go|do|sit|touch|leave|even|get|meet|say|buy|spend|
        think)) (\S+ )?(, )?you (will |must |have to |need to |are to |need |)(?!and|get|can|could|would|
        might)\S+
    """,
)
_IMPERATIVE = sign(
    4,
    r"""
    (?<!.)((and|so|but|now|just|right|look|listen|ok|okay|well|then|also|honestly|seriously|
        next time) ,? ?){0,2}(<chore_verb>|do not) (\S+ ){0,4}?(your|the|that|this|it|my|those|up|off|
        out|down|home|here|me|him|her|them|away|quiet|over|back) (\S+ )?
    , and (do not|never) (\S+ )*
    """,
)
_NOW = sign(
    2,
    r"""
    (now|right now|at once|immediately|straight away|right away|this minute|this instant|this second|
        today|asap|pronto|first thing|or else|and that is that|and i mean it|and no \S+|no later|
        not later|at the latest|the second i|the moment i|when i (say|tell|call|ask)|before i (get|come|
        wake|am|see)|for once|like a normal \S+|like an adult|i said|and do it properly|
        properly this time|instead of \S+|and do not \S+|and be quick|do you hear|understood|got it|
        is that clear|am i clear|every single \S+|without being asked|without me asking|without \S+ing|
        again)
    """,
)
_MUST = sign(
    2,
    r"""
    (you|your \S+) (\S+ )?(must|have to|need to|shall|are to|has to|should|will|can not|may not|better|
        ought to)
    """,
)
_PRAISE = sign(-4, "<praise>")
_SOFT = sign(
    -9,
    r"""
    (take|enjoy|have|keep|stay|sleep) (your time|a|an|the|it easy|care|warm|well|safe|some|fun|in touch)
    (give|send|drop|do) (me|us) a (ring|call|text|kiss|hug|hand|shout|bell|favour|line|message)
    do not (forget|lose) (your|the|to (take|eat|sleep|rest)|we|it is|about|how)
    , (love|darling|dear|sweetheart|honey|my love)
    (please|shall we|would you|could you|can you|if you (like|want|wish|fancy|prefer|can|would)|
        will you) (\S+ )*[?]
    (would|could|can|will|do|does|shall|may|is|are|how|what) (\S+ )*[?]
    (you are|feel) free to
    (do not|never) (worry|feel|be afraid|hesitate|rush|mind|apologise|wait up)
    (give|send|pass|say) (my|our|a|some|hello|hi) (love|regards|best|hug|kiss|hello)
    you (must|have to|need to) (be|have been|feel) (so |very |really |quite |absolutely )*(tired|proud|
        exhausted|knackered|freezing|starving|hungry|kidding|joking|shattered|wrecked|worn|cold|nervous|
        excited)
    (do not|never) (\S+ )?(wait|trouble|think (badly|less)|be (sad|scared))
    (they|he|she|it|doctor|landlord|sign|rules|law|school|airline|vet|midwife|letter|form|
        contract) (\S+ )?(said|says|say|told|tells|wants|asks|asked)
    (tell|show) me (about|how|all)
    (both of us|each of us|we both|us both|for us)
    (no need|you do not have to|do not have to|need not)
    (i|we) (will|would|could|can) (\S+ )*(myself|for you|with you|in return|on \S+day)
    and i will (do|make|bring|take|cook|put|run|pour|wash|get|sort|have|be|mind)
    (let us|let me)
    (and|so) we (can|could|will)
    """,
)

SIGNS = Signs((FIRM, _DECREES, _IMPERATIVE, _NOW, _MUST, _PRAISE, _SOFT))
