"""Signs of "always" and "never" where neither word is said, or neither stands beside "you"."""

from planner.domain.wording.signs.counted import COUNTED
from planner.domain.wording.signs.reading import Signs, sign

_EACH_TIME = sign(
    3,
    r"""
    (each|every) (and every )?<swear> (<span>|time) … you
    (each|every) (and every )?(<swear> )?(<span>|time) , … (me|my|i)
    (where|when|that|in which) you (are|do|did|were|have) not (\S+ ){0,3}?<harsh>
    every (single|bloody|damn|damned|blasted|flipping|fucking|sodding|last) *
    (without fail|as per usual|per usual|as usual|like clockwork|true to form|as ever|par for the course)
    (day in|week in|year in|night in) , (day|week|year|night) out
    (day|night|week|year|month|weekend|time) after (day|night|week|year|month|weekend|time)
    (over and over|again and again|time and again|time and time again|round the clock|non stop|24 / 7|
        24 7)
    (on|for) the (hundredth|thousandth|umpteenth|millionth|tenth|fiftieth|twentieth) time
    for the (\d+|\d+ *|hundredth|umpteenth|thousandth|millionth|fiftieth|twentieth) time
    (morning , noon and night|morning noon and night|from morning (to|till|until) night|all the time|
        the whole time)
    (same|same old) (story|song|excuse|thing|argument|circus|dance|again)
    (here we go|there you go|there he goes|off you go) again
    (no change|nothing new|no surprise) there
    (what a|big|no) surprise
    (surprise , surprise|surprise surprise|how predictable|so predictable|how typical|so typical|typical)
    (just|so) like (you|your mother|your father|always)
    like you do (in|with|about|for|every*|all)
    (wait|waiting) … (forever|for ever|for ages|for years|all my life)
    (not|never) (any )?(ever|once)
    , (ever|never|always|not once|as always)( [.!?])?
    """,
)
_MOSTLY = sign(
    3,
    r"""
    (always|never) (later|tomorrow|in a minute|no|yes but|somebody else's|someone else's|my|your|
        the same|me|you|now|mine|yours|ours|us|any|a|an|one|enough|anything|good|right|the)
    (no matter (what|how|when|where)|rain or shine|365 days|at every (turn|opportunity|chance)|
        in all (my|our|your) (life|lives|years|time)|in my (whole|entire) life|in your (whole|
        entire) life) (\S+ )*
    (nine times out of ten|ninety percent|ninety - nine percent|99|90|99 %|half the time|
        most of the time|nine out of ten|100 %|a hundred percent|hundred times out) (\S+ )*
    (god forbid|heaven forbid|it is a miracle|it would be a miracle|it takes a miracle|
        that would be a first|it would be the first|that will be the day|wonders never|
        the day (that )?you|would be news|would be new) (\S+ )*
    if i had a (pound|euro|penny|dollar|quid|cent|coin|fiver|tenner) (\S+ )*
    (how often|how many times|how many more times) (do|have|must|did|should|will|does|am) (i|you|
        we) (\S+ )*
    (ever since|since) (we|i|the|you) (\S+ ){0,4}?(you have (not|never|done nothing|always|only)|nothing|
        not once|you (never|always))
    (for as long as|as long as) i (have )?(known|can remember|remember) (\S+ )*
    do you ever (not )?(listen|help|notice|stop|clean|tidy|apologise|put|lift|pick|wonder|consider|ask|
        look up|say sorry|think before|think of me|shut)
    (could not|would not|can not) (\S+ )?(if your life depended|to save your life|if it (bit|hit|fell|
        jumped|was)) *
    (yet|once) again (\S+ ){0,6}?(you|your)
    (the|our|my|your) (usual|same old|same) (\S+ )*
    (i|we) (never|always) (get|have to|end up|hear|am left|are left|come last|come second|must|had to|
        got to) (\S+ )*
    (any|every) (chance|opportunity|excuse|conversation|thing|time) (\S+ )*?you (get|have|find|see|turn|
        make|manage)
    (all|the whole|the entire) (day|evening|night|weekend|holiday|time|morning|year)( long)? (\S+ )?(you|
        your)
    """,
)
_EVERY = sign(2, r"(each|every|whenever|any time|anytime) (\S+ ){1,9}?you")
_ABSOLUTE = sign(
    2,
    r"""
    (always|never|ever|forever|constantly|perpetually|permanently|continually|endlessly|invariably|
        eternally)
    (everything|nothing|anything|nobody|no one|none|everybody|all you|the only thing)
    (not once|hardly|barely|rarely|seldom|scarcely|once in a blue moon)
    (only|first|last) time
    """,
)
_YOU = sign(1, r"(you|your|yours|yourself)")
_ONLY_ME = sign(
    4,
    r"""
    (the only|the one|the only one|the only person|only one|only person) … (who|that|which) (ever |
        always )?(does|do|did|cleans|cooks|washes|cares|makes|remembers|has|gets|can|thinks|bothers|
        empties|pays|takes|changes|knows|picks|buys|tidies|puts|plans|organises|earns|works|says|asks|
        apologises|tries)
    (nobody|no one|not one|none) … (but|except|besides|other than|apart from) me
    (it is|is it|why is it|it has to be) (only |just |always )?(me|muggins|yours truly) (who|that|again|
        every)
    (me|muggins|yours truly) (again|as usual|as always|every time)
    i (seem to )?(be|am) the only (one|person|adult|grown up|parent)
    (is it|am i|why am i) the only (one|person|adult)
    (everything|it all|all of it|the lot|all the *) (is |gets )?(left|falls|lands|ends up|comes down|
        down|dumped) … me
    everything (has|have|had|must|needs) to (be|go|revolve|turn|fit|suit|work) … (you|your|yours)
    (everything|it|life|the world|our life|the whole *) (is|always|only|just|has to be|revolves|turns|
        spins) … (about|around|round) (you|your|yourself)
    (your|you) … (always|never) (come|comes|came|go|goes|put me|be|is|are) (first|last|a priority|
        priority|more important|right)
    you only (ever )?(help|talk|call|come|kiss|touch|ask|notice|listen|speak|think|care|hug|clean|cook|
        do|say|want|smile|ring|text)
    (all|the only thing|the only things) (that )?you (ever )?(do|care about|talk about|think about|want|
        know|can do|say|see|love)
    you (do|are|have|know|think of|think about|care about|talk about) nothing (else )?(but|except|
        other than|apart)
    (nothing|no) … (ever|is) (good|clean|right|early|big|fast|quick) enough for you
    (whatever|no matter what|nothing) i (do|say|cook|wear|try|suggest|buy) …
    (would you|will you|do you|can you|could you) (never|not ever|always) …
    (partner|husband|wife|somebody|someone|man|woman|person) … (is|does|are|was|did) not (always|forever|
        constantly|permanently|perpetually)
    (where|when) you (are|do) not … (for once|for a change|just once|just one|just this once)
    (for once|just once|for a change|one time) … (you|your) *
    you … (for once|for a change|just once|one time)
    """,
)
_HARSH = sign(1, r"<harsh>")
_MISSED = sign(1, r"<leisure>")
_PRAISE = sign(-4, "<praise>")
_WARM = sign(
    -9,
    r"""
    i worry that
    such (a )?*
    (good|nice|fun|great) (time|times|fun|idea|day|evening)
    (i|we) (will|would|have|had|am|want|could) (always|never|not ever)
    (i|we) (always|never) (want|meant|learned|learnt|knew|loved|enjoy|liked|thought)
    you (have )?(always|never) (let me down|fail|failed|fails)
    (proud|glad|love|loved|adore|enjoy|enjoyed|appreciate|lucky) … you
    (what|how|when|where) would you
    (shall|could|may|can|should) (i|we)
    (the )?(bus|train|car|boiler|neighbour*|landlord|postman|doctor|boss|weather|printer|alarm|tram|
        lift) … (always|never|every|each)
    (would|will) (that|this|it) (suit|work|be)
    (i would like|let us|why do not we)
    if you (are|like|want|fancy|would)
    """,
)

SIGNS = Signs(
    (COUNTED, _EACH_TIME, _MOSTLY, _EVERY, _ABSOLUTE, _YOU, _ONLY_ME, _HARSH, _MISSED, _PRAISE, _WARM)
)
