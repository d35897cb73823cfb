"""Asking the wording helper."""

from argparse import Namespace
from collections.abc import Iterator

from planner.cli.answer import Answer
from planner.domain.wording.kinds import GOOD_WORDS, NOTICE_WORDS
from planner.domain.wording.notice import Notice, Words, look


def run(asked: Namespace) -> Answer:
    words = look(asked.text)
    notices = [
        {"kind": notice.kind, "text": notice.text, "gentler": notice.gentler} for notice in words.notices
    ]
    return Answer("\n".join(_told(words)), {"notices": notices, "reads_well": list(words.reads_well)})


def _told(words: Words) -> Iterator[str]:
    for notice in words.notices:
        yield from _noticed(notice)
        yield ""
    yield from (GOOD_WORDS[good] for good in words.reads_well)
    if not words.notices:
        yield "Nothing to change here." if words.reads_well else "Nothing here that would land hard."


def _noticed(notice: Notice) -> Iterator[str]:
    yield f"“{' '.join(notice.text.split())}”"
    yield f"  {NOTICE_WORDS[notice.kind]}"
    yield f"  Perhaps: {notice.gentler}"
