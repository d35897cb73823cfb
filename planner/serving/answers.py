"""From what is asked to what is answered, without a network: pages and calendars out of the cupboard."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus

from planner.serving.cupboard import Cupboard, Feed, Served
from planner.serving.page import policy
from planner.serving.phones import phone_of
from planner.serving.reply import NOT_KEPT, Reply, refusal
from planner.serving.request import Request

METHODS = ("GET", "HEAD")
# Nothing in a path of ours has to be escaped, and none of its parts is made of dots.
PATH = re.compile(r"/([A-Za-z0-9_-]+)((?:/[A-Za-z0-9_./-]*)?)")
ETAG = re.compile(r'(?:W/)?"([^"]*)"')
# A phone asks again in a while, and keeps what it has until then.
SOON = "60"


@dataclass(frozen=True, slots=True)
class Answer:
    """``token`` is the secret that was known, None where none was; with ``fetched`` a calendar goes out."""

    reply: Reply
    token: str | None = None
    guessed: bool = False
    fetched: bool = False


def answer(asked: Request, hosts: Collection[str], cupboard: Cupboard) -> Answer:
    """The answer; ``hosts`` are the names under which this computer is meant."""
    if asked.headers.get("host", "").lower() not in hosts:
        return Answer(refusal(HTTPStatus.MISDIRECTED_REQUEST))
    if asked.method not in METHODS:
        return Answer(refusal(HTTPStatus.METHOD_NOT_ALLOWED, Allow=", ".join(METHODS)))
    path = PATH.fullmatch(asked.path)
    token = cupboard.token(path[1]) if path else None
    if path is None or token is None:
        return _said(asked, Answer(refusal(HTTPStatus.NOT_FOUND), guessed=True))
    served = cupboard.under(token)
    if served is None:
        return _said(asked, Answer(refusal(HTTPStatus.SERVICE_UNAVAILABLE, Retry_After=SOON), token))
    return _said(asked, _from(served, path[2], asked, token))


def _said(asked: Request, answer: Answer) -> Answer:
    """The same without its body where only the head was asked for."""
    if asked.method != "HEAD":
        return answer
    return Answer(answer.reply.without_body(), answer.token, answer.guessed)


def _from(served: Served, rest: str, asked: Request, token: str) -> Answer:
    if rest in ("", "/"):
        page = served.pages[phone_of(asked.headers.get("user-agent", ""))]
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Security-Policy": policy(),
            "Cache-Control": NOT_KEPT,
        }
        return Answer(Reply(HTTPStatus.OK, headers, page), token)
    if rest == f"/{served.name}.ics":
        return Answer(_calendar(served, asked, "inline"), token, fetched=True)
    if rest == f"/add/{served.name}.ics":
        return Answer(_calendar(served, asked, "attachment"), token, fetched=True)
    return Answer(refusal(HTTPStatus.NOT_FOUND), token)


def _calendar(served: Served, asked: Request, disposition: str) -> Reply:
    feed = served.feed
    marks = {
        "ETag": f'"{feed.etag}"',
        "Last-Modified": format_datetime(feed.modified, usegmt=True),
        "Cache-Control": "private, no-cache",
    }
    if _is_known(feed, asked):
        return Reply(HTTPStatus.NOT_MODIFIED, marks)
    headers = {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": f'{disposition}; filename="{served.name}.ics"',
        **marks,
    }
    return Reply(HTTPStatus.OK, headers, feed.body)


def _is_known(feed: Feed, asked: Request) -> bool:
    """Whether whoever asks has just this already (RFC 9110 §13.2.2: a tag is worth more than a date)."""
    tags = asked.headers.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or feed.etag in ETAG.findall(tags)
    # Not "as new or newer": whoever has a date that was never ours would never get anything new.
    return _moment(asked.headers.get("if-modified-since", "")) == feed.modified


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
