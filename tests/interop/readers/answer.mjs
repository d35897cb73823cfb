// How a reader written in JavaScript is asked, and how it answers: as answer.py says.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// An import would look for libraries beside this file and above it; this looks in NODE_PATH as well.
export const library = createRequire(import.meta.url);

export async function main(name, read) {
  const [address, from, to] = process.argv.slice(2);
  if (address === "--version") {
    console.log(JSON.parse(readFileSync(join(process.env.NODE_PATH, name, "package.json"))).version);
    return;
  }
  const found = await read(address, new Date(from), new Date(to));
  process.stdout.write(`[${found.map((one) => JSON.stringify(one)).sort().join(",")}]`);
}

// As JSON has it, but without the fractions of a second that calendars do not know.
export function moment(date) {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
