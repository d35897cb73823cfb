"""Writing the text that Anki reads."""

import csv
from collections.abc import Sequence
from io import StringIO

from planner.domain.cards.deck import Stack
from planner.interchange.decks.anki import tags_of

HEAD = "#separator:tab\n#html:false\n#guid column:1\n#deck column:2\n#tags column:5\n"


def write_text(stacks: Sequence[Stack]) -> bytes:
    """A file of those decks: one note for each card."""
    page = StringIO()
    page.write(HEAD)
    # All of it in quotation marks, or a name that begins with # would make its card a comment.
    writer = csv.writer(page, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_ALL)
    for stack in stacks:
        for card in stack.cards:
            writer.writerow([card.ref, stack.deck.title, card.text, card.follow_up, tags_of(card)])
    return page.getvalue().encode()
