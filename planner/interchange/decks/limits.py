"""How much of a file is read. What is beyond is no deck of people, or meant to do harm."""

from planner.domain.errors import UserError

MOST_BYTES = 8_000_000
MOST_CARDS = 20_000
MOST_DECKS = 1_000
LONGEST_REF = 200

TOO_BIG = "This file is larger than 8 MB, which no deck of cards needs; please take a smaller one."
TOO_MANY = "This file holds more than {most:,} cards; please split it."
TOO_MANY_DECKS = "This file holds more than {most:,} decks; please split it."
NOT_UTF8 = "This file is not written in UTF-8, so its words cannot be read; please save it as UTF-8."


def decoded(data: bytes) -> str:
    """The text of a file. Raises UserError for one that is too large or is no text."""
    if len(data) > MOST_BYTES:
        raise UserError(TOO_BIG)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(NOT_UTF8) from error
