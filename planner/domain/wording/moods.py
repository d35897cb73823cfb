"""What sounds like a time and names a mood, or some time or other."""

_MOOD = "heavy|hard|tough|much|bad|difficult|busy|stressful|loud|rough|tense|crazy|intense"
_CALM = r"better|ready|calm\w*|back to myself|okay|ok|fine|myself|over it|cooled|settled?|alright"
_UNITS = "days?|nights?|weekends?|evenings?|mornings?|afternoons?|weeks?|hours?"
_SOME_TIME = (
    "sometimes?|some time|soon|at some point|now and (?:then|again)|every so often|"
    "once in a while|one of these"
)

MOODS = (
    r"\b(?:until|till) (?:i|we|things|it|you|everything) (?:(?:am|are|is|feel|feels|have|get|gets|has) )?"
    rf"(?:\w+ )?(?:{_CALM})\b|"
    r"\b(?:after|before|during) (?:a|an|our|every|each) (?:\w+ )?(?:rows?|fights?|arguments?|quarrel)\b|"
    r"\b(?:when|whenever|while|if) (?:things|it|life|everything|the world) (?:\w+ ){0,2}?"
    rf"(?:get|gets|got|feel|feels|is|are) (?:\w+ )?(?:{_MOOD})\b|"
    r"\b(?:before|until|when|once) (?:i (?:go|lose|burn|explode|crack|snap|can|need|feel)|it is (?:too|all)|"
    r"you (?:can|have time|feel)|we (?:can|have time))\b|"
    r"\b(?:as|like|the way) (?:we|you|it|things) (?:did|used to|were|was|had)\b(?: [\w']+){0,6}"
)
HAZY_TIMES = (
    rf"\b(?:a|an|the odd|some|another|the occasional) (?:\w+ )?(?:{_UNITS}) "
    rf"(?:\w+ ){{0,4}}?(?:{_SOME_TIME})\b|"
    rf"\b(?:{_SOME_TIME}) (?:\w+ ){{0,6}}?(?:a|an|some) (?:\w+ )?(?:{_UNITS})\b"
)
