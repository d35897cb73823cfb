"""What kind of time it is and whose: what names and words such as "us" or "me-time" say together."""

from dataclasses import dataclass

from planner.domain.kinds import Kind
from planner.domain.quickadd.names import Named, after_at
from planner.domain.quickadd.reading import Role, Setting
from planner.domain.quickadd.scan import Found, Line, any_of, phrase
from planner.domain.quickadd.words import KIND_CHIPS, KIND_WORDS, KindWord
from planner.domain.said import OR, Said, joined

TWO_KINDS = Said(
    "There are two kinds of time here; one is enough. In quotes, the other belongs to the title."
)
US_AND_ONE = Said(
    "“us” is everybody, and one name is here as well. One of the two is enough; in quotes it is title."
)
OWN_IN_COMPANY = Said(
    "Own time is for one person alone. Without the “with”, or with “us” instead, it would be clear."
)
NOBODY = Said("There is nobody in this plan yet, so it cannot be anybody's time.")

KIND = phrase(rf"(?:(?:for|with|some|a|an|my|our|the) )*(?P<word>{any_of(KIND_WORDS)})(?! out\b)")
COMPANY = phrase(r"with (?:me|myself)")


@dataclass(frozen=True, slots=True)
class Whose:
    """What kind of time, and the ids of the people it belongs to."""

    kind: Kind
    who: tuple[str, ...]


def read_kinds(line: Line) -> list[Found[KindWord]]:
    """The words that say what kind of time it is; "at work" is a place."""
    return line.take(KIND, Role.KIND, lambda match: None if after_at(match) else KIND_WORDS[match["word"]])


def read_company(line: Line, names: list[Found[Named]]) -> list[Found[Named]]:
    """A "with me" beside a name says that whoever speaks is there too."""
    return line.take(COMPANY, Role.WHO, lambda _match: Named((), speaker=True)) if names else []


def decide_whose(
    line: Line, setting: Setting, names: list[Found[Named]], kinds: list[Found[KindWord]]
) -> Whose | None:
    """Kind and people. What contradicts is a doubt; that nobody is named is missed unless it is clear."""
    kind = _decide_kind(line, kinds)
    everybody = any(word.value.kind is Kind.US for word in kinds)
    ids = _named_ids(line, setting, names, kind)
    if kind is Kind.ME and any(named.value.company for named in names):
        line.doubt(names[0], Role.WHO, OWN_IN_COMPANY)
    if everybody and len(ids) == 1 and len(setting.people) > 1:
        line.doubt(names[0], Role.WHO, US_AND_ONE)
    if not ids and not names:
        ids = _unnamed_ids(line, setting, everybody)
    if kind is None and ids:
        kind = Kind.US if len(ids) > 1 else Kind.ME
        line.assume(Role.KIND, Said(KIND_CHIPS[kind]))
    return Whose(kind, ids) if kind and ids else None


def _decide_kind(line: Line, kinds: list[Found[KindWord]]) -> Kind | None:
    """The kind; beside a ritual, "us" and "me" only say whose it is."""
    ritual = any(word.value.kind is Kind.RITUAL for word in kinds)
    chosen = next((word.value.kind for word in kinds if not (ritual and word.value.whose)), None)
    for word in kinds:
        kind = word.value.kind
        if ritual and word.value.whose:
            line.say(word, Role.WHO, Said("everybody") if kind is Kind.US else Said("alone"))
        elif kind is chosen:
            line.say(word, Role.KIND, Said(KIND_CHIPS[kind]))
        else:
            line.doubt(word, Role.KIND, TWO_KINDS)
    return chosen


def _named_ids(line: Line, setting: Setting, names: list[Found[Named]], kind: Kind | None) -> tuple[str, ...]:
    """The people named, in their order, with whoever speaks where "me" or a mere "with" means them too."""
    ids = list(dict.fromkeys(person for named in names for person in named.value.ids))
    speaking = next((named for named in names if named.value.speaker), None)
    company = bool(names) and all(named.value.company for named in names)
    if speaking or (company and len(ids) == 1 and kind in (None, Kind.DUTY, Kind.RITUAL)):
        speaker = _other(setting, ids)
        if speaker is None or (company and speaker in ids):
            line.doubt(
                speaking or names[0],
                Role.WHO,
                Said("And who else? {names_would_do}", names_would_do=_asked(setting)),
            )
            return ()
        ids = list(dict.fromkeys([speaker, *ids]))
        if speaking is None:
            line.assume(Role.WHO, _name(setting, speaker))
    for named in names:
        said = [_name(setting, person) for person in ids if person in named.value.ids or named.value.speaker]
        line.say(named, Role.WHO, joined(said))
    return tuple(ids)


def _unnamed_ids(line: Line, setting: Setting, everybody: bool) -> tuple[str, ...]:
    """Whose it is where nobody is named: everybody's, the speaker's, or that of the only one there is."""
    people = tuple(person.id for person in setting.people)
    speaker = _speaker(setting)
    one_or_none = (speaker,) if speaker else ()
    ids = people if everybody or len(people) == 1 else one_or_none
    if ids:
        line.assume(Role.WHO, joined([_name(setting, person) for person in ids]))
    elif people:
        line.miss(Role.WHO, Said("Whose time is it? {names_would_do}", names_would_do=_asked(setting)))
    else:
        line.miss(Role.WHO, NOBODY)
    return ids


def _other(setting: Setting, ids: list[str]) -> str | None:
    """Who speaks, beside those named: of two people, the other one."""
    others = [person.id for person in setting.people if person.id not in ids]
    return others[0] if len(setting.people) == 2 and len(others) == 1 else _speaker(setting)


def _speaker(setting: Setting) -> str | None:
    return next((person.id for person in setting.people if person.id == setting.speaker), None)


def _name(setting: Setting, person: str) -> str:
    return next(each.name for each in setting.people if each.id == person)


def _asked(setting: Setting) -> Said:
    names = joined([person.name for person in setting.people[:3]], OR)
    phrase = "{names} would do." if len(setting.people) == 1 else "{names}, or “us”, would do."
    return Said(phrase, names=names)
