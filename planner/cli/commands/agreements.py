"""Showing what two people agreed on, or letting it leave as a page."""

from argparse import Namespace
from collections.abc import Iterable, Iterator

from planner.cli.answer import Answer
from planner.cli.documents import agreements_document
from planner.cli.plan import open_plan
from planner.domain.agreements.kinds import AGREEMENT_KIND_WORDS, STANDING_WORDS
from planner.services.agreements.giving import give_agreements
from planner.services.agreements.reading import Whole, shared


def run(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        found = shared(store)
        document = agreements_document(found)
        if asked.out is None:
            return Answer("\n".join(_lines(found)) or "Nothing is agreed on yet.", document)
        count = give_agreements(store, asked.out)
    told = "One agreement" if count == 1 else f"{count} agreements"
    return Answer(f"{told}: the page lies at {asked.out}.", document)


def _lines(found: Iterable[Whole]) -> Iterator[str]:
    for one in found:
        yield one.words.title
        about = [STANDING_WORDS[one.standing].lower(), AGREEMENT_KIND_WORDS[one.words.kind].lower()]
        yield f"  {' · '.join([*about, ' & '.join(one.whose), f'version {one.agreement.version}'])}"
        said = [f"yes from {' & '.join(one.yes_names)}"] if one.yes else []
        if one.agreement.until is not None:
            said.append(f"trial until {one.agreement.until}")
        elif one.agreement.review_on is not None:
            said.append(f"to look at again on {one.agreement.review_on}")
        if said:
            yield f"  {' · '.join(said)}"
