"""Beginning an agreement: with a template, with an empty page, or with what a card said."""

from functools import cache

from planner.domain.agreements.beginnings import Template, begun
from planner.domain.agreements.kinds import AgreementKind
from planner.domain.agreements.terms import TITLE_LIMIT, Terms
from planner.domain.changes import ChangeSet
from planner.domain.errors import UserError
from planner.domain.values import dataclass
from planner.interchange.agreements.templates import read_templates
from planner.resource_files import resource
from planner.services.agenda import today
from planner.services.agreements.writing import draft
from planner.services.cards.saving import first_words
from planner.store.reads.plan import people, the_plan
from planner.store.store import Store

TEMPLATES = "agreements/templates.json"


@dataclass(frozen=True, slots=True)
class Templates:
    """All there are, and a sentence for each that could not be read."""

    templates: tuple[Template, ...]
    troubles: tuple[str, ...]


@cache
def templates() -> Templates:
    """The program's own."""
    path = resource(TEMPLATES)
    try:
        found = read_templates(path.read_bytes())
    except UserError as problem:
        return Templates((), (f"{path.name}: {problem}",))
    return Templates(found.templates, tuple(f"{path.name}: {one}" for one in found.refused))


def begin_with(store: Store, person_id: str, template: Template) -> ChangeSet:
    """Begin a draft of that person's with the words of a template, its days counted from today.

    Raises UserError.
    """
    with store.read() as connection:
        present = [person.id for person in people(connection)]
        day = today(store, the_plan(connection))
    return draft(store, person_id, begun(template, person_id, present, day))


def from_card(text: str) -> Terms:
    """The words of a draft that begins with what a card says."""
    return Terms(title=first_words(text)[:TITLE_LIMIT], kind=AgreementKind.FEELINGS, need=text)
