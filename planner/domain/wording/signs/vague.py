"""Signs of a wish or a promise that nobody can picture."""

from planner.domain.wording.signs.reading import Signs, sign

_WISHES = sign(
    2,
    r"""
    (?<!.)(somebody|someone) to
    i (can |could |would |want to )?(offer|propose|suggest) (to|that|you|more|some|a)
    (would|could|might) not (mind|hurt|say no|go amiss|be bad|harm|do any harm|object|be the worst)
    (go amiss|in need of|in want of|due|overdue for|hungry for|starved of|short of|lacking|missing|
        badly need|badly want)
    (is|are) (\S+ )?(lacking|missing|needed|overdue|important to me|good for (me|us)|what (we|i) (lack|
        need|miss|want))
    (see|hang out with|catch up with|be close to|be with|go out with|talk to|hear from|
        do things with) (you|each other|one another|my \S+|more)
    (i am|i was|am) (\S+ )?(wanting|needing|hoping|wishing|wondering if|thinking (of|about)|missing|
        in need|up for|all for|asking|after)
    (i|we|you) (\S+ ){0,3}?<wish_verb>
    (would|could|might|will) (\S+ )?(be|mean|help|do|feel|suit|make|love|like|benefit)
    (is|are|was) (\S+ ){0,2}?(wish|dream|hope|plan|needed|missing|overdue|due|all i (want|ask|need)|
        what i (need|want|miss|wish))
    (wish|hoping|hope|longing|craving|dreaming|yearning|looking|desperate|dying|keen|aching|gasping|
        crying out) (for|to|we|you|i|that)
    (could|can|may|might|shall|should|would|will|must|let|how about|what about|why do not|maybe|perhaps|
        ought|need to|have to|going to) (you|we|i|us|me|be|to|not we|not you|do|have|find|try|make|get|
        spend|some|a|more)
    (we|you|i) (could|can|may|might|shall|should|would|will|must|ought to|need to|have to|are going to|
        am going to)
    (i|we) (will|am going to|promise|shall|want to|would like to|plan to|intend to|mean to|aim to|hope to|
        am trying|try|are going to)
    (do my best|do better|make an effort|make more|try harder|try to|work on|chip in|pitch in|muck in|
        pull my weight|do my bit|step up|be better|cut down|cut back|make time|make room)
    (please|needed|wanted|thanks)( [.!?])?
    (i|we) (have to|got to|must|should|ought to)
    (if only|more of|less of|time for|room for|space for)
    (give|grant|allow|leave|let|lend|show|spare) (me|us|each other)
    """,
)
_UNMEASURED = sign(
    1,
    r"""
    (more|less|some|any|enough|lots|plenty|a lot|a bit|a little|a touch|fewer|extra|bit|properly|decent)
    (sometimes|sometime|someday|some day|one day|soon|eventually|at some point|occasionally|at times|
        when you can|when i can|when we can|when possible)
    (now and then|now and again|every now and (then|again)|every so often|once in a while|
        from time to time|here and there|one of these days|in the future|in future|for a while|for a bit|
        a while|whenever|somehow|some way|in some way)
    (different|differently|better balance|balance|as a couple|as a family|some kind of|some sort of|
        something|somewhere|things|stuff|kind of|sort of)
    (often|regularly|more often|less often|again|anymore|better|closer|nicer|kinder|calmer|quieter|freer|
        softer|gentler|slower|warmer|easier|tidier|happier|lighter|healthier|earlier|later|longer|sooner)
    (like (we|it|you) used to|like before|as before|the way (we|it|you) (were|used|did|was))
    (when|whenever|as much as|as often as) (i|we|you) (can|have time|get the chance|feel like it|are able)
    """,
)
_LACKING = sign(1, r"<want>")
_HAZY = sign(
    1,
    r"""
    be (\S+ )?(nicer|kinder|closer|better|calmer|gentler|warmer|happier|softer|fairer|quieter|freer|
        tidier|honest|open)
    (more|less|some|enough|extra|much|lots of|plenty of|a bit of|a bit more|a little|a little more|proper|
        quality|own|a bit) (\S+ )?<want>
    <want> (\S+ ){0,3}?(more|less|sometimes|again|now and then|here and there|once in a while|soon|
        from time to time|occasionally|more often|now and again|better)
    (do|have|find|get|plan|make|be doing|try|see|go|travel|be) (\S+ ){0,3}?(something|somewhere|things|
        some) (\S+ ){0,4}?(together|nice|fun|for us|for us two|for me|just us|new|different|out|soon|
        sometime)
    (sometimes|soon|sometime|some day|someday|one day|at some point|now and then|now and again|
        every so often|once in a while|from time to time|here and there|eventually|when (i|we|you) can|
        one of these days)( [.!?]|( \S+){0,2})
    (be|being|been|feel|were|was) (\S+ )?(more|less) *
    (room|time|space|freedom|peace|energy) (for|to|away|from)
    (get|getting|be|being|go|going) away
    (breathing|thinking|head|elbow|alone|me|us|quiet|free|couple|quality) (room|space|time)
    (days|hours|evenings|time|moments|weeks) (of|for|to) (\S+ )?
    (my|your|our) (own )?(ear|evenings|weekends|space|time|freedom|attention)
    """,
)
_SHORT = sign(
    3,
    r"""
    (?<!.)((?!i |you |we |can |could |it |is |the )\S+ ){0,3}(time|space|room|attention|affection|quiet|
        peace|help|fun|us|me|closeness|talk|break|together|breathe|more|support|freedom)
        ( (?!together)\S+){0,3} [.!]?(?!.)
    """,
)
_CLEAR = sign(
    -4,
    r"""
    in love
    hope (you|your|he|she|they|it|the|his|her)
    (thank|thanks|grateful|sorry|glad|proud|loved|enjoyed)
    (do not|does not|did not|will not|never|not) (\S+ )?(need|want|have to|mind|like)
    not (\S+ )?ready
    i worry that
    (could|shall|can) we (find (a|another) way|look at|talk (about|it)|divide|agree|decide)
    (?<!.)((and|but|so) )?(if|as long as|unless|because) (you|i|we|it|either|one|anyone|someone) …
    (is|was|are|were|has|have) (always|never|already|been)
    (what|how|which|where|who) (would|could|can|do|does|did|are|is|many|much|often)
    (feel|felt|am|was) (\S+ )?(more|less|closer|better|calmer|happier) (\S+ ){0,3}(since|when|after|with|
        because|if|now)
    (more|less) than
    (take turns|halves|half each|split)
    """,
)
SIGNS = Signs((_WISHES, _UNMEASURED, _LACKING, _HAZY, _SHORT, _CLEAR))
