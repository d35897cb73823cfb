"""Plain words behind what people type: contractions, missing apostrophes, common slips."""

from planner.domain.wording.tables import word_set

APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")

# How people type it, and what it says. What is two words already says so.
_SLIPS = {
    "always": "allways alwyas alwys alway awlays allwys",
    "never": "nevr nver neva neever nevver",
    "every time": "everytime evrytime",
    "boundary": "boundry bounderie boundery boundrie",
    "controlled": "controled contolled",
    "manipulated": "manipluated manipulted",
    "ignored": "ignord igonred ignoered",
    "unappreciated": "unapreciated unappriciated unapprechiated",
    "disrespected": "dissrespected disrepected",
    "abandoned": "abandonned abandonded",
    "rejected": "rejcted rejectd",
    "neglected": "negleted neglcted",
    "betrayed": "betraid betrayd",
    "criticised": "criticized critisised critisized critizised",
    "patronised": "patronized",
    "apologise": "apologize",
    "really": "realy rly",
    "together": "togther togehter togeather",
    "tomorrow": "tommorow tomorow tommorrow tmrw",
    "tonight": "tonite 2nite",
    "because": "cos cuz coz becuase becasue bcos",
    "constantly": "constently constantley",
    "allowed": "alowed allowd",
    "attention": "attension atention",
    "sometimes": "somtimes sometime's",
    "definitely": "definately defo",
    "you": "u ya yous",
    "your": "ur",
    "are": "r",
    "a lot": "alot",
    "going to": "gonna",
    "got to": "gotta",
    "want to": "wanna",
    "can not": "cannot cant",
    "i am": "im",
    "i have": "ive",
    "i would": "id",
    "it will": "itll",
    "will not": "wont",
    "shall not": "shant",
    "is not": "isnt aint",
    "let us": "lets",
    "whatever is": "whatevers",
}
_WITHOUT_APOSTROPHE = {
    "not": "do does did are was were would could should have has had must need",
    "are": "you they",
    "have": "you we they",
    "will": "you they",
    "would": "you they",
    "is": "that what there he she",
}
_ENDINGS = {"not": "nt", "are": "re", "have": "ve", "will": "ll", "would": "d", "is": "s"}
SLIPS = {slip: tuple(said.split()) for said, slips in _SLIPS.items() for slip in slips.split()} | {
    base + _ENDINGS[end]: (base, end) for end, bases in _WITHOUT_APOSTROPHE.items() for base in bases.split()
}
_SHORT = {"re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}
_SAYS_IS = word_set(
    "it that this he she there what who how where when here everything everyone nothing "
    "something "
    "whatever nobody somebody someone life home dinner time one"
)
_ILL_AFTER = word_set("am is are was were be been being feel felt feeling so very fell get got too really")
_ITS_BEFORE = word_set(
    "a the my your our his not so too ok okay fine always never like been just all time really me you only"
)


def plain_words(token: str, before: str, after: str) -> tuple[str, ...]:
    """What one typed word says in lower case, whole: don't is do, not. The others are its neighbours."""
    word = token.casefold().translate(APOSTROPHES).strip("'")
    if word == "ill" and before not in _ILL_AFTER:
        return "i", "will"
    if word == "its" and after in _ITS_BEFORE:
        return "it", "is"
    if word in SLIPS:
        return SLIPS[word]
    base, apostrophe, end = word.rpartition("'")
    return _uncontracted(base, end) if apostrophe else (word,)


def _uncontracted(base: str, end: str) -> tuple[str, ...]:
    whole = f"{base}'{end}"
    if end == "t" and base.endswith("n"):
        irregular = {"can": "can", "won": "will", "shan": "shall", "ain": "is"}
        return irregular.get(base, base[:-1]), "not"
    if whole in ("let's", "y'all"):
        return ("let", "us") if end == "s" else ("you", "all")
    if end in _SHORT:
        return base, _SHORT[end]
    return (base, "is") if end == "s" and base in _SAYS_IS else (whole,)
