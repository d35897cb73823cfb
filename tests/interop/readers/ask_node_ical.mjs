// Asks node-ical, with which MagicMirror and Node-RED read, what of a calendar happens in a window.

import { library, main, moment } from "./answer.mjs";

const ical = library("node-ical");

async function read(address, from, to) {
  return Object.values(await ical.async.fromURL(address))
    .filter((event) => event.type === "VEVENT")
    .flatMap((event) =>
      ical
        .expandRecurringEvent(event, { from, to, expandOngoing: true })
        .map(({ start, end }) => [event.uid, written(start), written(end)]),
    );
}

// Whole days are local midnights here.
function written(date) {
  return date.dateOnly ? day(date) : moment(date);
}

function day(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

await main("node-ical", read);
