"""English verbs from one form into another, as far as gentler wordings need them."""

_FORMS = """
be were been|become became become|begin began begun|blow blew blown|break broke broken
bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen
come came come|cost cost cost|cut cut cut|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|fly flew flown|forget forgot forgotten|get got got|give gave given|go went gone
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|leave left left|let let let|lie lay lain|lend lent lent|lose lost lost
make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|sell sold sold
send sent sent|set set set|shut shut shut|sing sang sung|sit sat sat|sleep slept slept
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
steal stole stolen|swim swam swum|take took taken|teach taught taught|tell told told
think thought thought|throw threw thrown|treat treated treated|wake woke woken|wear wore worn
win won won|write wrote written|understand understood understood|forgive forgave forgiven
show showed shown|swear swore sworn|stop stopped stopped|plan planned planned|skip skipped skipped
shop shopped shopped|chat chatted chatted|nag nagged nagged|cancel cancelled cancelled
travel travelled travelled|slam slammed slammed|drop dropped dropped|grab grabbed grabbed
"""
_ROWS = [row.split() for line in _FORMS.strip().splitlines() for row in line.split("|")]
_PAST = {base: past for base, past, _ in _ROWS}
_BASES = {form: base for base, past, participle in _ROWS for form in (participle, past)}
_PAST |= {"are": "were", "is": "was", "can": "could", "will": "would", "am": "was"}
_NO_PAST = ("need", "feed", "speed", "succeed", "proceed", "exceed", "bleed", "breed")
_WITHOUT_E = ("at", "iv", "ov", "id", "is", "us", "ang", "as", "ur", "uc", "rg", "eav", "ak", "ar", "smok")
_WITH_TWO_VOWELS = ("ear", "eat", "oid", "oat", "oak", "eak", "our", "air", "ait", "oar")
_VOWELS = frozenset("aeiou")
_DOUBLED = frozenset("bdgmnprt")


def past(verb: str) -> str:
    """Go is went, miss is missed: what follows "if you"."""
    verb = verb.lower()
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def base(verb: str) -> str:
    """Helped is help, gone is go; a base form stays, as far as it can be told."""
    if verb in _PAST:
        return verb
    if verb in _BASES:
        return _BASES[verb]
    if not verb.endswith("ed") or verb in _NO_PAST:
        return verb
    return _from_ed(verb[:-2])


def _from_ed(stem: str) -> str:
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
        return stem[:-1]
    if stem.endswith(_WITHOUT_E) and not stem.endswith(_WITH_TWO_VOWELS):
        return stem + "e"
    return stem


def of_third(verb: str) -> str:
    """Decides is decide, goes is go."""
    if verb in ("has", "is"):
        return "have" if verb == "has" else "be"
    if verb.endswith(("oes", "sses", "shes", "ches", "xes")):
        return verb[:-2]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def from_ing(verb: str) -> str | None:
    """Seeing is see, making is make; None where it is no such form."""
    if verb in _PAST or not verb.endswith("ing") or len(verb) < 5:
        return None
    stem = verb[:-3]
    for candidate in (stem, stem + "e", stem[:-1]):
        if candidate in _PAST:
            return candidate
    return _from_ed(stem)
