"""Taking a calendar of another program into a plan."""

from argparse import Namespace
from dataclasses import asdict
from shlex import quote

from planner.bootstrap import backups_of
from planner.cli.answer import Answer
from planner.cli.plan import called, open_plan
from planner.domain.errors import UserError
from planner.domain.kinds import Kind
from planner.files.contents import contents
from planner.interchange.ics.limits import MOST_BYTES
from planner.services.imports.asked import Asked, ManyGone, Result
from planner.services.imports.importing import preview, take_in


def run(asked: Namespace) -> Answer:
    data = contents(asked.file, MOST_BYTES + 1)
    with open_plan(asked) as store:
        wanted = Asked(
            who=called(store, [asked.who])[0].id,
            calendar=asked.calendar,
            kind=Kind(asked.kind) if asked.kind else None,
            take_over=asked.take_over,
            unnamed=asked.file.stem,
        )
        if asked.dry_run:
            return _answer(preview(store, data, wanted), "Nothing was changed yet.")
        try:
            done = take_in(store, data, wanted, lambda: backups_of(asked.plan).make(store))
        except ManyGone as many:
            raise UserError(
                "This file lacks {gone} of the {all_of} events in “{calendar}”, so nothing was changed; "
                "if they are to go, please add --calendar {typed}.",
                gone=many.gone,
                all_of=many.all_of,
                calendar=many.calendar,
                typed=quote(many.calendar),
            ) from many
    return _answer(done.result)


def _answer(result: Result, *first: str) -> Answer:
    counts = f"{result.new} new, {result.changed} changed, {result.same} the same, {result.gone} gone"
    lines = [*first, f"{result.calendar}: {counts}."]
    if result.refused:
        lines += ["", "Not everything could be taken:", *(f"  {one.why}" for one in result.refused)]
    document = {name: value for name, value in asdict(result).items() if name != "calendar"}
    return Answer("\n".join(lines), document)
