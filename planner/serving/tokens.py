"""The secrets in the addresses that are shared."""

from collections.abc import Iterable
from hmac import compare_digest
from secrets import token_urlsafe

OCTETS = 32


def new_token() -> str:
    """A secret of 256 bits, in letters that an address can hold."""
    return token_urlsafe(OCTETS)


def known_token(said: str, known: Iterable[str]) -> str | None:
    """That of the known ones which was said.

    All of them are compared to their ends, so how long it takes tells nothing about any.
    """
    spoken, found = said.encode(errors="replace"), None
    for token in known:
        if compare_digest(spoken, token.encode()):
            found = token
    return found
