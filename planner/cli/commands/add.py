"""Adding a block, in one line of words."""

from argparse import Namespace

from planner.cli.answer import Answer
from planner.cli.documents import Document, entry_document
from planner.cli.plan import called, open_plan
from planner.domain.quickadd import Reading
from planner.services.quickadd import Added, Unclear, add_line


def run(asked: Namespace) -> Answer:
    with open_plan(asked) as store:
        speaker = called(store, [asked.who])[0].id if asked.who else None
        try:
            added = add_line(store, asked.text, speaker)
        except Unclear as unclear:
            understood = reading_text(unclear.text, unclear.reading)
            return Answer(
                "", trouble=f"{unclear}\nUnderstood so far:\n{understood}" if understood else str(unclear)
            )
    return Answer(reading_text(added.text, added.reading), added_document(added))


def reading_text(text: str, reading: Reading) -> str:
    """What was understood of ``text``, piece by piece."""
    rows = [(text[token.start : token.end] or "—", token.meaning) for token in reading.tokens]
    width = max((len(piece) for piece, _ in rows), default=0)
    return "\n".join(f"  {piece.ljust(width)}   {meaning}" for piece, meaning in rows)


def added_document(added: Added) -> Document:
    """The new block (of a series, its first occurrence), its rule, and how the words were understood."""
    understood = [
        {"role": token.role, "text": added.text[token.start : token.end], "meaning": token.meaning}
        for token in added.reading.tokens
    ]
    return entry_document(added.entry, added.plan, {}) | {"rule": added.rule, "understood": understood}
