"""Signs of a threat: a price to pay, a warning, a way out held up to be seen."""

from planner.domain.wording.signs.reading import Signs, sign
from planner.domain.wording.signs.warnings import WARNING

_PRESSES = sign(
    4,
    r"""
    (locks?|passwords?|codes?|will|account|beneficiary|plans|tickets|cards?) (can|could|might|
        may) (\S+ )?be (changed|cancelled|frozen|altered|rewritten|stopped|returned|blocked|closed|sold|
        torn|undone)( \S+)*
    (is|are|was) (\S+ )?(registered |bought |put |written )?in my name( \S+)*
    (remember|bear|keep) (that|this|it) (in mind )?(the )?(next time|when|before|if|while) (\S+ )*
    (enjoy|make the most of|savour) (it|this|that|them|your \S+|the \S+|me) while (it|you|they|i) (last|
        lasts|can|still|am|have)( \S+)*
    (clock is ticking|tick tock|time is running out|days are numbered|the gloves are off|this means war|
        long memory|do not forget easily|your move|your funeral)( \S+)*
    (one|two|a|another|just one) (\S+ ){0,4}?away from (\S+ )*
    i (will|may|might) not (always )?be (here|around|there|so patient|waiting|this patient|so nice)
        ( much longer| forever| for ever| any more| when you| if)
    (my name is|i am) (\S+ )?on the (lease|deed|deeds|mortgage|contract|papers|title)( \S+)*
    (the|this) (house|flat|car|money|lease|mortgage) is (in my name|mine)( \S+)*
    (i|we) (\S+ ){0,2}?(freeze|close|closing|empty|drain|block|blocking|stop|cut|cutting|change|changing|
        cancel) (the|your|our|off) (\S+ )?(account|accounts|card|cards|wifi|wi - fi|password|passwords|
        locks|lock|phone|contract|insurance|allowance|subscription|money)( \S+)*
    (i will|i am going to) (see to it|make it my|personally|make sure) (\S+ )*
    (is|are|will be|would be) (history|toast|scrap|firewood|landfill|confetti|kindling|next to go|
        gone for good|dead to me|no longer my)( \S+)*
    (out on your|out on the street|on the street|on the pavement|on your ear|in the gutter|
        in the doghouse|on the doorstep)( \S+)*
    (go|send|ship|pack|packing|sent|sending|going) (\S+ ){0,3}?back to your( \S+)*
    i am (telling|calling|ringing|phoning|texting|emailing) (your|everyone|everybody|the police|
        my lawyer|my solicitor|hr|the landlord)( \S+)*
    (wait|just wait) (till|until) (\S+ )*
    (say|kiss|wave) (\S+ ){0,4}?(goodbye|bye|bye bye|adieu)( \S+)*
    (it|this|that|things) (will|is going to|could|might) (\S+ )?(cost you|not end|end (badly|in|very)|
        backfire|come back to|get back to)( \S+)*
    (your|the) (choice|decision|call) : (\S+ )*
    (decide|choose) (\S+ ){0,4}?(me|us|family|marriage) or (\S+ )*
    (i|we) (have|had) (\S+ )?(put up with|tolerated|swallowed|taken|stood|
        waited) (\S+ ){0,5}?(long enough|for long enough|enough|too long)( \S+)*
    if i (were|was) you(?! , i would (take|wear|buy|book|choose|pick))
    i would (be (very |really |extremely )?careful|hate (for|it if|to have|to see|to)|be worried|
        not be surprised|not bet|not like to be) (\S+ )*
    (shame|pity|wonder what|imagine what|what would|what will|how would|
        what do you think) (\S+ ){0,6}?(if|say|think|like it if|do|when) (\S+ ){0,6}?(i|they|she|he|knew|
        heard|saw|found|told|say|know|hear|find|happened|without me)
    (would you like|do you want|shall i|should i|or should i|or shall i|want me) (me )?(to )?(tell|ring|
        call|show|phone|text|ask|let|send|post|share) (\S+ ){0,3}?(your|everyone|everybody|the (police|
        kids|children|whole)|her|him|them) (\S+ ){0,4}?(what|about|how|who|know|truth|too|instead)
    (half a mind|a good mind|this close|inches|one step|one foot|counting the days|at my limit|
        end of my (tether|rope|patience)|my patience|running out of patience|no choice but|leave me no|
        give me no (choice|other)|forced to|have no choice) (\S+ )*
    i (am|have) (\S+ )?(options|plans without you|other plans|a plan b|somewhere to go|somewhere else to|
        places i|other places) (\S+ )*
    (pay (dearly|the price|for (this|that|it))|hell to pay|a price to|a price for|the price you|
        make (life|things|it) (hard|hell|difficult|a misery|very)|make your life|one eye open|
        teach you a lesson|learn your lesson|show you who|show you what|get (even|my own back|
        my revenge)|give you something to|give you a taste|see how it feels|taste of your own|
        two can play|return the favour|eye for an eye|tit for tat|karma)( \S+)*
    (next|this|the next|the last|last|first|final) time (i|you|it|that) (\S+ ){0,8}?(, )?(i|we|you|
        it) (will|am|are|is|can|would) (?!(bring|come|like|love|happy|ring|call|glad|ask))\S+
    (and|then|or|but|,|so) (you|your \S+) (can|will|are|may) (\S+ )?(eat out of|eat from|sleep|live|sit|
        be|cook|fend|explain|find|pay|see|visit|seeing|raise|starve|walk|look|stay|rot|go to|do|wash|
        iron|talk to|speak to|hear|spend|kiss|forget|say goodbye|pack|have it|
        have the) (\S+ ){0,6}?(alone|on your own|yourself|without|every second|every other|weekends?|
        till you|until you|elsewhere|for good|forever|the street|outside|my (lawyer|solicitor|mother|
        father|brothers?)|someone else|somewhere else|again|court|hell|tins|goodbye|the rest|my last|
        in the car|the dog|the couch|the sofa)
    (and|then|,) (just )?(watch|see|we will see|guess) (how (you|long|quick|fast|i|many)|what (happens|i|
        you|your)|who|where (i|you|your)|me) (\S+ )*
    i (will|am going to|might|could|would|may) (\S+ )?(forget|break|take off|throw away|return|sell|pawn|
        take back) (\S+ )?(my (vows|promise|promises|ring)|the ring|your ring|this ring|i ever|we ever|
        i (am|was) married)
    i know (where|what|who|which|about|how) (\S+ )*?(receipts|hide|hid|keep|kept|did|is buried|
        are buried|with|your boss|works?|lives?|messages|password|passwords|secret|money|truth|weak)
    (i|we) (am|are|have) (\S+ )?(not (coming|going|staying|cooking|paying|sleeping|speaking|talking|
        doing|washing|helping|moving|marrying|signing|having)|withdrawing|stopping|cancelling|
        withholding|ending|selling|keeping|taking away|blocking|locking|removing|
        refusing) (\S+ ){0,8}?(until|till|unless|if|as long as|while) (you|your|that|this|it|she|he|they)
    (i|we) (will|can|could|may|might) (also |always |easily |just |simply |still |very well |
        well )*(live|manage|cope|be happy|be better off|survive|be fine|start again|start over|
        raise) (\S+ ){0,5}?(without you|on my own|alone|elsewhere|by myself|somewhere else|
        with someone else)
    (you|we) (will|would|might|may|could) (not )?(\S+ )?(have|be|last|make it|see) (\S+ ){0,4}?(a (wife|
        husband|family|home|marriage|partner|girlfriend|boyfriend) (much longer|any more|anymore|left|
        to come|long|by)|married (much longer|for long|any more|by)|much longer|another (year|month|
        summer|christmas))
    (there will|there are going to|there might|there could) (not )?(be) (no |another |any |consequences|
        trouble|tears|a (price|scene|fight|war|bill)|hell|repercussions|nothing|somebody|someone)(\S+ )*
    (do not|never) (come|ask|cry|whine|moan|complain|say|tell|call|ring|look|blame|
        expect) (\S+ ){0,5}?(when|if|once|after) (i|you|it|the|she|he|we|they) (\S+ ){0,3}?(gone|leave|
        left|go|stop|not (there|here|home)|alone|miss|find|someone|out|over|lose|too late|want|ever)
    """,
)
_IMPERATIVE = sign(
    2,
    r"""
    (?<!.)((and|so|but|now|just|ok|fine|well|right|go on) ,? ?){0,2}(?!<subject> )\S+ (\S+ ){0,9}?(and|
        or) (then )?(you (will|can|are|may)|i (will|am|swear|might|shall)|watch|see|we (are|will)|it is|
        that is|your|there)
    """,
)
_ONCE_MORE = sign(
    2,
    r"""
    (again|once more|one more|like (this|that)|so much as|a single|(?<!i )(?<!we )keep|carry on|go on|
        dare|
        behind my back)
    """,
)
_CONDITION = sign(
    2,
    r"""
    (if|unless|until|should|once|next time|the next time|the day|the moment|the minute|as soon as|
        in case|whenever) (you|i|it|that|this|your|the|my|he|she|they|there) (\S+ )*
    (another|one more|once more|again|any more|a single|so much as|dare|(?<!i )(?<!we )keep|carry on|
        go on) (\S+ )*?(and|,|or|then|—|–|-)
    """,
)
_PRICE = sign(
    2,
    r"""
    (i|we|your|my|it|you|the|that|this) (\S+ )?(will|am|are|is|going to|would|can|shall|might|could|goes|
        go) (\S+ ){0,7}?<worse>
    """,
)
_WARM = sign(
    -9,
    r"""
    (shall|may|can|should|could|would) (i|we|you|it|that) (\S+ )*[?]
    (happy|glad|gladly|with pleasure|treat|surprise|cheer|love to|would love|help you|help out|
        no hard feelings|promise to (ring|call|text)|with love|grateful|thank|thanks|proud|no worries|
        no hurry|no rush)
    i (will|can|could|would) (ring|call|text|message|write|phone) (you|from|when|at|every|before)
    (i|we) will (\S+ )?(come back|be back|come and|cook|bring|make (?!sure|you)|join|pick|fetch|wait|
        carry|do the|do it|take over|take it|do them|mind the|keep you)
    (my|the) (friend|colleague|cousin|aunt|uncle|client|brother|sister) (\S+ ){0,3}?(lawyer|solicitor|
        divorce|custody|court)
    i (am|work as|became) (a|an) (lawyer|solicitor|judge)
    so (that )?you can
    i would (\S+ )?(like|love|rather|prefer)
    let you know
    if (it|the weather) (rains|snows|is (raining|dry|wet|nice|sunny|cold))
    if you (are|feel) (tired|ill|hungry|late|cold|unwell|not well|busy|too tired)
    (leave|step out|go out|go for a walk|take a break|leave the (room|table)|
        walk) (\S+ )*?(and come back|come back|for \S+ minutes|for half an hour|for an hour|until)
    """,
)

SIGNS = Signs((WARNING, _PRESSES, _IMPERATIVE, _ONCE_MORE, _CONDITION, _PRICE, _WARM))
