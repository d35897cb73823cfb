"""Signs of "never" that count: not once, yet to, on one hand, when did you ever."""

from planner.domain.wording.signs.reading import sign

COUNTED = sign(
    4,
    r"""
    you (\S+ )?(make|turn|made|turned) (everything|it all|every \S+) (\S+ )?(about|into)( \S+)*
    i (do|did|pay|carry|cook|clean|earn|organise|plan) (everything|it all|all of it|
        the lot) (\S+ ){0,4}?(and|while|but|,) you( \S+)*
    (do not|can not|could not) (recall|remember|think of) (any|a|one|the|a single|an) (\S+ ){0,5}?(where|
        when|that|on which) you
    the (one|only) (constant|thing|certainty|sure thing|thing i can count on) (\S+ ){0,5}?(is|are) (you|
        that you|your)
    (look who|well look who|how (nice|kind|good) of you) (\S+ ){0,3}?(finally|decided|to (finally|show|
        join|grace|turn up|notice|remember|come home))( \S+)*
    (wow|oh|goodness|well|gosh|hurray|hooray|hallelujah) , (you|look) (\S+ )?(actually|finally|even|
        remembered)( \S+)*
    (lost count|given up counting|stopped counting|can not count|could not count)( \S+)*
    you (are|seem) (\S+ )?(incapable|allergic|unable|glued|attached|welded|chained|married|addicted|
        stuck) (of|to)( \S+)*
    (not|never) in your (vocabulary|nature|dictionary|dna|blood|character)
    you (\S+ )?(do not|would not|does not) know (the meaning|how to (say|use|switch|wash|load|listen|
        apologise|cook|clean)|what a|what the word|where the|what it means)( \S+)*
    you (\S+ ){0,2}?(could not|can not|could never|can never) (even )?be (bothered|arsed|trusted|relied|
        asked)( \S+)*
    you (\S+ )?spend (your|half your|all your|every) (life|entire|whole|days|evenings|weekends|time|
        money|free|waking|penny|night|hour|minute|evening|weekend|holiday|sunday|saturday|spare)( \S+)*
    (glued|welded|attached|surgically attached|superglued|chained|grafted) to (your|that|the|his|her)
        ( \S+)*
    you (have |did |do )?(not |never )(even )?(lift|lifted) a finger
    you have (a habit|this habit|a way|a talent|a gift|the knack|a special talent) (of|for)( \S+)*
    (that is|this is) (so |just )?(you all over|typical you|classic you|your speciality|your favourite)
        ( \S+)*
    you (\S+ )?(see|spend|know|talk|care|love|hug|stroke|give|look|think|pay) (\S+ ){0,3}?(more|less|
        longer|better) (\S+ ){0,5}?than (\S+ )*?(me|us|i|your own|our|the kids|the children|home)
    you (still )?(have not|have still not|did not|still have not|are still not) (\S+ ){1,8}?(once|yet|
        ever|a single time|in (months|years|weeks|ages))( \S+)*
    you (\S+ )?(refuse|refused|manage|managed|find a way|found a way|love|like) to (ruin|spoil|avoid|
        miss|forget|start a|be late|get out|disappear|vanish|hide|make everything|turn everything|blame|
        argue)( \S+)*
    on (one hand|the fingers of one hand|one finger) … you *
    (zero|no) (times|occasions) … you
    zero (help|interest|effort|thanks|support) … you
    (has|have|had) yet to … (a single|one|once|even|any)
    you (have|had) yet to
    (not|never) (a|one|a single|one single) (<swear> )?(<span>|word|thing|thank|card|flower|call|dish|
        meal|sock) … you
    there (has|have|is|was|were) (not|never) (been )?(a|one|any|a single) … you
    (has|have) not been (a|one|a single) <span>
    (name|show|tell|give) (me )?(one|a single|just one|the one|the|a) (single )?(<span>|example|occasion|
        thing) … you
    when have you (ever|once|last|actually)
    when (do|did|will|are|were|would) you ever
    when was the last time … you
    (i can not|can not|do not|who can) remember (when|the last time|a time|a <span>|one <span>) … you
    at no (point|time|stage|moment)
    you (have|did|do|are|were|had|will|would|could) not … (once|one time|a single|even one|ever|
        in <many> <span>)
    (have|has) (it )?not (ever )?(once )?occurred to you
    (has it|did it) (ever|never) (occur|occurred|cross|crossed) … you* …
    in <many> <span> … (you|not|never|no)
    <many> <span> (and|of) … (not|never|still|no) … (you|we|i)
    (still|yet) waiting (for|on) (the (first|day)|you|one|a single|an apology|that)
    (hell will freeze|pigs (will|might|would) fly|snow in hell|flying pigs|the moon will) … you
    i will be (dead|ninety|old|grey|a hundred|in my grave|retired) before … you
    (rain|snow|sun|the moon|a miracle|wonders|christmas) … before you (ever|lift|offer|help|say|come|ask|
        do|notice|pick)
    not in (this|my|your) (life|lifetime|life time)
    (unless|if) i (do not|did not) (do|say|ask|remind|wash|cook|clean|book|buy|pick) … (nobody|no one|
        nothing|never|not)
    (just )?(once|one time) in your life … *
    for once in (your|my) life
    """,
)
