"""Signs of a threat: what may happen, who may hear of it, and what there is to lose."""

from planner.domain.wording.signs.reading import sign

WARNING = sign(
    4,
    r"""
    (not|never) (going to )?(warn|tell|ask|say it|say this|repeat myself|remind) (\S+ ){0,3}?(again|
        twice|a second time|a third time|any more|another time)
    (you have|you had|consider yourself|you were|been) (been )?(warned|told)
    (do not|never) say (that )?(i|you|nobody|no one) (did not|never|were not|was not) (warn|warned|told|
        tell)
    (i|we) (am|have|are) (\S+ )?(warn|warning|warned) you
    (last|final|only|second|one) (chance|warning|straw|time i)
    (three|two|one) strikes?
    i (would|will|should) (have a good think|think (twice|again|hard|carefully|very)|be careful|watch|
        tread|choose your|not (be so sure|count on|rely on|test|push|risk)) (\S+ )*
    (think|have a think|have a good think) (about it|of it|of that|about that|carefully|hard|twice|again|
        long and hard|about what|very)( \S+)* [.!]
    (just so|so|in case) you (know|are aware|were wondering|wondered)( \S+)*? (lawyer|solicitor|suitcase|
        bag|bags|flat|spare|ticket|packed|sister|mother|divorce|leave|leaving|account|papers|someone)
    (remember|bear in mind|do not forget|keep in mind) (that|who|what|where|whose|how|this) (\S+ )*?(i|
        my|me|pays?|owns?|name|house|leave|happened|could|can|will)
    you know (exactly |full well |perfectly well |very well |damn well )?(why|how|what|where) (my (first|
        last|ex|previous)|happened|i (did|left|will|am|can|could|do|went)|comes next|happens|it ended|
        the door|that means|i am capable|will happen)
    (my|the) (first|last|ex|previous|former) (marriage|husband|wife|boyfriend|girlfriend|partner|one|
        fiance) (\S+ )*?(ended|learned|learnt|found out|thought|left|regretted|did that|tried|was out|
        too|ask|went)
    i (have|had) (done|left|walked out|walked|ended|started over|gone|managed) (it|this|before|once|one|
        alone|on my own)( \S+)*? (before|again|too|once)?( [.!]| , and)
    (i|we|she|he|they) (know|knows|have|has|got|found|am in touch|spoke|talked|have spoken|have talked|
        rang|called|have seen|saw|am seeing|have an appointment) (\S+ ){0,4}?(lawyer|solicitor|divorce|
        estate agent|removal|custody|the police|a flat|my own flat|another flat|flats|social services|
        embassy|immigration)
    (lawyer|solicitor|divorce|custody|restraining order|the police|social services|immigration|deported|
        your visa|court)
    (keep|keeps|kept|has|have|got|there is|is) (\S+ ){0,5}?(spare (bed|room)|old room|bed made|
        sofa (free|made)|room (free|ready)|key) (\S+ )*?(for me|ready|in case|if|free|waiting|any time|
        whenever)
    (my|the) (bag|bags|suitcase|case|things|boxes|coat|stuff) (is|are|will be|stays?|has been|
        have been) (\S+ )?(packed|by the door|in the hall|ready|in the car|half packed)
    in case you (do not|will not|have not|can not|forget|ever|keep|go on|decide|think|choose)
    no (\S+ ){1,5}?, (then )?no (\S+ )*
    (simple|easy) as( that)?( [.!])?
    i (swear|promise|guarantee|vow) (to god|on|by|you|it|i will) (\S+ )*
    (swear to god|so help me|god help you|heaven help you|as god is my witness|mark my words|you wait|
        just wait|just you wait|watch me|watch it|try me|wait and see|you will see)( \S+)*
    (something|things|it|this|that|bad things|accidents|an accident|somebody|someone) (\S+ )?(is|are|
        will|could|might|can|may|going to|gets?) (\S+ ){0,3}?(happen|happens|end badly|end in tears|
        get ugly|get nasty|get messy|go missing|go wrong|break|get broken|get hurt|be sorry|end up|
        disappear|be smashed|regret)
    (i|we) (\S+ ){0,3}?(could|can|might|may|will|would|am going to|am) (\S+ ){0,3}?(take|taking|grab|
        have|get|keep|bring|move) (the|our|my|both) (baby|kids|children|boys|girls|dog|cat|son|daughter|
        little one|house|car|money|savings) (\S+ ){0,4}?(back|away|to my|to (?!the (park|zoo|pool|beach|
        shop|cinema|doctor|school|dentist|library|playground))|with me|abroad|and (go|leave)|out of|
        off you|from you|for good|and you will)
    (your|the|her|his) (parents|mother|mum|mam|father|dad|boss|sister|brother|friends|family|wife|
        husband|mates|ex|children|kids|whole \S+|counsellor|priest|neighbours|office) (is|are|will|would|
        might|should|ought to|may) (\S+ )?(hearing|finding out|going to (hear|know|find)|hear|know|
        find out|learn|get|be (told|hearing|interested|shocked|surprised)|love to|like to|want to) (\S+ )*
    (tell|show|ring|call|email|text|inform|write to|message|let|go to|
        speak to) (\S+ ){0,2}?(your (mother|mum|boss|parents|sister|brother|friends|family|wife|father|
        dad|ex|colleagues|work|mates|office|manager|company|priest)|everyone|everybody|the (police|whole|
        counsellor|world|others|neighbours|children|kids|landlord|bank|taxman|tax office)|hr|her husband|
        his wife) (\S+ ){0,3}?(what|about|how|who|everything|the truth|where|why|that you|know)
    (put|post|send|share|upload|show) (\S+ ){0,4}?(photos?|pictures?|messages|screenshots|video|videos|
        chats?|emails|letters|texts) (\S+ )*?(on|online|to|everywhere|around|in)
    (is|are|go|goes|going|ends?|end up|will be|get|gets) (\S+ ){0,3}?(on|in|out|to|into|
        off) (\S+ )?(ebay|the skip|the bin|the tip|the dump|the street|the window|the river|the canal|
        the lake|the fire|the charity shop|the scrapyard|the rubbish|gumtree|auction|the lawn|
        the pavement|flames|storage|the gutter)
    (get|find|have|look for|start looking for|be|marry|date|want) (\S+ )?(yourself )?(someone|somebody|
        another (man|woman|wife|husband|flat|place|idiot|mug)|somewhere) (else|who|that|to live|to sleep|
        new|better|other)
    (there are|i know|i have had|i get|plenty|lots|i could have|there is) (\S+ ){0,5}?(others|other (men|
        women|people|offers|fish|guys)|someone (else|at)|somebody (else|at)|a colleague|offers|
        who would) (\S+ )*
    i can (always )?(find|get|have|take|do) (someone|somebody|better|my \S+|another|it elsewhere|
        that elsewhere)
    (do not|never) (expect|count on|think|imagine|come|be surprised|blame|look|ask|bother|make|push|test|
        tempt|force|cross|provoke|dare) (\S+ ){0,3}?(me|crying|running|looking|home|back|if|when|i will|
        to find|find|any|for help|coming|hear) (\S+ )*
    you can (kiss|forget|say goodbye|whistle|sleep (on|in|outside|elsewhere|at)|find (someone|somebody|
        another|yourself|your own)|explain|look for|pack|move|go and live|live|wave|cook your|wash your|
        do your own|pay your|raise|deal with|get out|leave|stay there|stay at|go back|stuff|shove|keep)
    (you will|you are going to|you would|you could|you might) (\S+ )?(be sorry|regret|pay|lose|wish you|
        be alone|be single|be looking|end up|find yourself|find out|find the|find your|find me|
        not see (me again|me any|us|the kids|the children)|never see|see what|see how|wake up|
        come home to|come back to|be sleeping|sleep on|sleep in|be out|be the one|have to explain|
        have to live|be hearing|hear from|be divorced|miss|not like|not find|be on your own|be paying|
        get what|get yours|spend christmas|eat alone|be eating|raise)
    i (am|will be|might be|could be|may be) (\S+ )?(gone|out of here|out the door|off (to my|then|
        for good|out)|leaving (you|for good|this|and)|moving out|packing|done with|finished with|
        through with|out|outta here|history|walking|taking the|selling|calling|telling|changing the|
        cancelling the|divorcing|staying at my|sleeping at|on the next|on the first)(?! (to (work|the|
        my (yoga|class|mother's for))|at|by|until|till|for|from|from|before|on|in)) (\S+ )*
    i (am|was) not (bluffing|joking|kidding|messing|playing|making idle|afraid to|scared to|above)
    (i|we) will (not )?(\S+ )?(see (how|what|who) you (like|do|cope|manage|get|feel|say)|forgive|
        forget this|forget that|be responsible|answer for|stand by|be the one|think twice|hesitate|
        be nice|be so nice|be here (when|if|any|for)|be around (when|if|any|for)|stay (if|another|any|
        in this)|wait for you|come back|be back|cook for you|wash your|talk to you|speak to you|
        sleep with|share a bed|touch you|lift a finger|pay for your|pay your)
    (not|no|nothing|none) (\S+ ){1,6}?(until|till|unless) (you|your|it|that|the) (\S+ )?(apologise|
        apologised|stop|stopped|quit|say|sorry|admit|beg|change|do|promise|agree|get rid|sell|tell|sort|
        come round|come to your|behave|give|sign|choose|learn|start|delete|drop|lose|is (gone|done|sold|
        fixed|finished|clean|back)|has|are gone|comes)
    (until|till|unless) you (\S+ ){1,8}?, (\S+ ){0,3}?(no |nothing|not|there (is|will be) no|i (will|am|
        do) not|you (can|will|may|are)|do not|forget|the \S+ (is|are|stays)|i am|we are|consider)
    (we are|this is|it is|that is|then it is|then we are|it will be|us , ) (\S+ )?(over|done|finished|
        through|history|the end of us|the end for us|goodbye|curtains|on the rocks)( \S+){0,3} [.!]
    (the|this|our) (wedding|engagement|marriage|relationship|holiday|honeymoon|deal|whole thing) (is|
        will be|might be|can be) (off|over|cancelled|finished|history|hanging)
    (there is|you know where|that is where|mind|use) the door(?! (is|key|handle|bell))
    (i|we) (do not|did not) (have|need) (to )?(stay|stay here|put up|stand for|take this|be here|you|
        live like)
    (nothing|no one|nobody) (is )?(keeping|keeps|holding|holds|stops|stopping|forces|forcing) me (\S+ )*
    (keep|carry|go) (on |it |this |that |talking |acting |behaving |going |doing |treating |
        spending )+(\S+ ){0,6}?and (\S+ )*
    """,
)
