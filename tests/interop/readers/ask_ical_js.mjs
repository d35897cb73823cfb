// Asks ical.js, with which Thunderbird and Nextcloud read, what of a calendar happens in a window.

import { library, main, moment } from "./answer.mjs";

const ICAL = library("ical.js");

async function read(address, from, to) {
  const calendar = new ICAL.Component(ICAL.parse(await fetched(address)));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const [seconds, until] = [from, to].map((date) => date.getTime() / 1000);
  return series(calendar).flatMap((event) =>
    [...occurrences(event, until)]
      .filter(({ startDate, endDate }) => startDate.toUnixTime() < until && endDate.toUnixTime() >= seconds)
      .map(({ startDate, endDate }) => [event.uid, written(startDate), written(endDate)]),
  );
}

// It reads and does not fetch; whoever has it in a browser or in Node fetches like this.
async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${answer.statusText}`);
  }
  return answer.text();
}

// Left alone, an Event would take the changes of every series in the file for its own.
function series(calendar) {
  const events = calendar.getAllSubcomponents("vevent");
  const isChange = (event) => event.hasProperty("recurrence-id");
  const uid = (event) => event.getFirstPropertyValue("uid");
  const changes = events.filter(isChange);
  return events
    .filter((event) => !isChange(event))
    .map((event) => new ICAL.Event(event, { exceptions: changes.filter((one) => uid(one) === uid(event)) }));
}

function* occurrences(event, until) {
  if (!event.isRecurring()) {
    yield event;
    return;
  }
  const times = event.iterator();
  for (let time = times.next(); time && time.toUnixTime() < until; time = times.next()) {
    yield event.getOccurrenceDetails(time);
  }
}

function written(time) {
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) {
    return time.toString();
  }
  return moment(new Date(time.toUnixTime() * 1000));
}

await main("ical.js", read);
