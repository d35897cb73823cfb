"""Signs of a wish that is sent as a debt, a sacrifice or a sigh."""

from planner.domain.wording.signs.reading import Signs, sign
from planner.domain.wording.signs.sacrifices import MARTYR

_SULKS = sign(
    4,
    r"""
    (other|most|all other) (people's|women's|men's|couples'|families'|girls'|lads') (\S+ ){1,3}?(manage|
        do|can|get|bring|take|help|buy|have|remember|come|would|give|make|know|find)( \S+)*
    (nice|good|lovely|great|kind) (if|when|that|to know) (somebody|someone|anybody|anyone|a certain \S+|
        certain people|some people|just one person) (\S+ )?(remembered|noticed|thanked|asked|cared|
        helped|thought|listened|said|came|did|would|ever|here|bothered|offered|lifted|appreciated|
        wondered)( \S+)*
    (who|what) (paid|pays|bought|earned|raised|carried|built|bore|supported|gave up|put up|
        saved) (\S+ ){0,4}?(this|that|the|your|our|you|everything|it)( \S+)*
    (thanks|thank you|cheers) (a (lot|million|bunch)|ever so much|very much|so much) (for (nothing|
        asking|noticing|the help|caring|remembering|forgetting|leaving|letting me)|, i will|but)( \S+)*
    (thanks|thank you|cheers) for (nothing|asking , |noticing|caring , |not |forgetting|leaving me|
        letting me down|ruining|spoiling)( \S+)*
    how (thoughtful|kind|nice|generous|considerate|sweet) of you (to |not )(not|forget|leave|ignore|go|
        only|at last|finally|let)( \S+)*
    (glad|nice|good) (that )?(somebody|someone|one of us) (is|has|had|gets|got|can|was)( \S+)*
    (at least|well at least) (somebody|someone|one of us|the (dog|cat)|my (mother|mum|sister|friends|
        boss|ex)) (\S+ )*
    (your own) (mother|child|children|wife|husband|son|daughter|family|flesh|kids|partner|father)( \S+)*
    (what did i (do|ever do) to|what have i done to|why do i) (deserve|bother|even|put up)( \S+)*
    (there was a time|remember|i remember|back) when you (\S+ ){0,4}?(used|loved|cared|wanted|could|
        would|still|actually|noticed|made)( \S+)*
    (half|a quarter|a tenth|a fraction) (as much|as often|of the (time|love|care|effort|attention)|
        as nice|as nicely|as kind) (\S+ )*
    (in sickness|till death|for better or|before god|your vows|you vowed|you swore|at the altar|
        at our wedding you)( \S+)*
    what (would|will|do|must) (people|the neighbours|your (father|mother|family|friends|boss)|god|jesus|
        everyone|everybody|the kids|the children|they) (think|say)( \S+)*
    (god (sees|knows) (what|how)|my cross to|cross to bear|offer it up|offered it up|like a saint|
        like a martyr|the death of me|an early grave|killing me|kill me one day|finish me off|
        broken woman|broken man|send me to)( \S+)*
    (do not|does not|did not|could not|would not|do you not|do not you) (you )?(even )?(care|
        give a (damn|toss)|mind) (at all|that i|if i|whether i|how i|what i|about (me|us|my|your own))
        ( \S+)*
    (do you not|do not you|does not it|does it not) (\S+ )?(care|bother|matter|feel|ashamed|guilty|hurt|
        see)( \S+)*
    (is|are) (my|our) (\S+ )?(reward|thanks|repayment|payback)( \S+)*
    (while|when) i (\S+ ){0,3}?(dying|in labour|in hospital|giving birth|at the hospital|burying|
        at the funeral|with a fever|with the flu|sick in bed|ill in bed|on crutches)( \S+)*
    (i|we) (can|could|will|might) (always )?(go|live|do|manage|
        eat) (\S+ ){0,3}?without (\S+ )*?(so (that )?you|as long as you|if it makes you|for your|again)
        ( \S+)*
    i (was|am|must be|must have been|feel) (\S+ )?(stupid|silly|foolish|naive|daft|an idiot|a fool|mad|
        dumb) (enough )?(to|for) (\S+ )*
    (forget|scrap|drop|leave) (it|that|i asked|i said anything|i spoke)( [.!?]| , *)
    (your|his|her) (majesty|highness|lordship|ladyship|royal|excellency|holiness|grace)
    (would not|do not|god forbid|heaven forbid|far be it|perish the thought) (\S+ )?(want|like|wish|
        dream|that|we|i|me|from me|you) (\S+ ){0,4}?(to disturb|to interrupt|to bother|to trouble|
        to get in|to keep|to come between|to spoil|to ruin|to impose|missed|lift|help|get up|had to|
        should|you)
    (i suppose|i guess|looks like|i see|i take it|seems|guess) (that )?(i|it) (will|am|have|is|would|
        better|had better|should) (\S+ ){0,8}?(then|again|me|alone|myself|on my own|by myself|as usual|
        as always|instead|without|somehow|too)
    i offer to (keep|stay|remain|carry|go on|do all|do every|be the) (\S+ )*
    (i|you) (would|might) (have thought|think|have hoped|have expected|have imagined) (that )?(\S+ )*
    (and|but|yet) (still|yet|again|now) you (\S+ )*
    (no bother|no matter|do not bother|why bother|not to worry|what does it matter|what do i matter|
        it hardly matters|does it matter|it does not matter|makes no difference|what is the point|
        what is the use)( [.!?]| , *| what *| how *| to me *| about me *| any more)
    i will (just |only |simply )?(sleep|stay|sit|eat) (\S+ )?(on the floor|in the (shed|cellar|corner|
        garage)|leftovers|the leftovers|out of your way|the scraps|cold|toast)
    i will (just |only |simply )?(pretend|tell (the kids|the children|my mother|my mum|everyone|him|her|
        them) (that )?(you|daddy|mummy|dad|mum)|be the (bad|one|villain|nanny|maid|adult)|swallow|add it|
        put it on|get used|learn to|keep quiet|shut up|say nothing|bite|go without|do without|make do|
        live with|try not to|get over|not bother)
    (who|what) (else )?(will|would|is going to|do you think|am i|was i|has|
        is there) (\S+ ){0,5}?(if i do not|if not me|while you|for me|but me|except me|to you|
        to complain|to say|to ask|to expect)
    i (only|just|merely) (ask|asked|wanted|want|hoped|wish|needed|need|thought) (\S+ ){0,8}?(but|and you|
        once|that is all|is that|too much|not much)
    (i am|am i|i was) (always |only |just |still |apparently |clearly )+(good enough|there|here|useful|
        worth|wanted|needed|allowed|the one|last) (\S+ )*?(when|for|to|if)
    (you|he|she) (can|could|always|do|will|would) (find|make|have|manage|get) (the )?(time|money|energy|
        hours|patience|strength|room) for (\S+ )*?(but|not|never|and|except|everyone|everybody|them|her|
        him|your|work|football)
    (think|thinking|just think|imagine|picture|remember) (of |about )?(me|how i|what i|
        your (poor )?(mother|children|kids|wife|husband)|who|all i|everything i|all the) (\S+ )*
    (i am|i was|i will be|i get|i have been) (so |very |really |getting |only |not )*(old|tired|ill|sick|
        weak|young|frail|well) (\S+ ){0,5}?(and you|but you|because you|yet you|while you|from you|
        thanks to you|for you)
    (a|the) (good|nice|decent|loving|caring|normal|kind) (\S+ )?(would|does|thinks|knows|makes|finds|
        remembers|helps|comes|says|asks|takes|puts) (\S+ )*
    (other|most|some|normal|real|all the other|all my friends'|everyone else's|everybody else's) (people|
        couples|families|men|women|husbands|wives|partners|dads|mums|fathers|mothers|parents|girls|boys|
        lads|friends) (\S+ )*
    (\S+'s|her|his) (husband|wife|partner|boyfriend|girlfriend|fella|fellow|man|woman|dad|
        mum) (\S+ )?(takes|took|brings|brought|helps|helped|does|did|makes|made|cooks|cooked|bought|buys|
        gave|gives|comes|came|manages|managed|would|never|always|even|remembers|remembered|is|was|has|
        had|gets|got|can) (\S+ )*
    """,
)
_GIVES = sign(
    2,
    r"""
    i (have |had )?(always )?(worn|wore|spent|stayed|saved|skipped|waited|carried|missed|sold|
        went without|gone without|done without|did without|put up|cooked|baked|made|sat|stood|worked|
        moved|paid|drove|nursed|raised|postponed|borrowed|cancelled|dropped|left|quit|lost|gave|given|
        gone|slept|cleaned|ironed|learned|learnt|kept|looked after|minded|swallowed|forgave|forgiven|
        done|did|turned|buried|bought|got up|travelled|came|ran|held|fed)
    (carrying|raising|nursing|bearing|supporting|feeding|washing|waiting|working|standing by|giving up|
        moving|minding|looking after) (\S+ ){0,4}?(you|your|years|babies|children|kids|mother)
    you know (how|what|that|very well|full well|i) (\S+ ){0,4}?(i|me|my|it)
    """,
)
_LONG = sign(
    1,
    r"""
    (for |in |after |the |over )?(<many>|whole|entire|best) (\S+ )?(<span>|hours?|winters|babies|
        children|days?|weeks?|miles|jobs|shifts)
    (all|every|the whole|half the|the entire) (day|night|morning|evening|weekend|week|year|time|
        single \S+|afternoon)
    (the same|my only|my last|my whole|nothing)
    """,
)
_SIGHS = sign(
    1,
    r"""
    (oh|sure|fine|exactly|of course|no doubt|obviously|clearly|apparently|evidently|i guess|i suppose|
        again|as usual|as always|anyway|honestly|really|like always|yet again|once more|somehow|but then|
        but hey|whatever)
    (but|while|whilst|and|so) (you|your|i|me)
    (for you|for your|because you|so you|so that you|for this family|for us|to you)
    (would|should|could) have
    """,
)
_TOILS = sign(2, r"(i|me|my) (\S+ ){0,6}?(<toil>|<ache>)")
_YOU_PLAY = sign(1, r"(you|your) (\S+ ){0,4}?<leisure>")
_WARM = sign(
    -9,
    r"""
    (gets|is getting|becomes) too much
    i worry that
    (thank|thanks|grateful|happily|gladly|glad|love to|would love|looking forward|proud|sorry (for|about|
        that|i))
    (happy|glad|delighted|pleased) to
    (?<!, )(shall|may|can) (i|we) (?!not)
    (would you like|do you want|would that|does that|is that ok|is that all right)
    i (would like|love|enjoy|like) …
    no (hard feelings|problem|worries|rush|hurry)
    (you were|you are) (so |very |really )?(right|kind|good|sweet|great|brilliant|lovely)
    """,
)

SIGNS = Signs((MARTYR, _SULKS, _GIVES, _LONG, _SIGHS, _TOILS, _YOU_PLAY, _WARM))
