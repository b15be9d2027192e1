// usage: npm run corpus -- [part of a format's or case's name]: holds the readers to what real files hold
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Format, writtenFormat } from "./case.ts";
import { judged } from "./judged.ts";

const [part = ""] = process.argv.slice(2);
const folder = join(import.meta.dirname, "formats");

function formatIn(name: string): Format {
  const read = writtenFormat.safeParse(parse(readFileSync(join(folder, name), "utf8")));
  if (!read.success) throw new Error(`corpus/formats/${name}: ${z.prettifyError(read.error)}`);
  return read.data;
}

let [held, wrong] = [0, 0];
for (const name of readdirSync(folder).sort()) {
  const format = formatIn(name);
  for (const one of format.cases) {
    if (!`${format.format}: ${one.name}`.includes(part)) continue;
    const faults = judged(one, format);
    if (faults.length === 0) held += 1;
    else {
      wrong += 1;
      console.log(`WRONG ${format.format}: ${one.name} (${one.source ?? format.source})`);
      for (const fault of faults) console.log(`      ${fault}`);
    }
  }
}
console.log(`${held + wrong} files: ${held} read as their formats say, ${wrong} not`);
process.exitCode = wrong > 0 || held + wrong === 0 ? 1 : 0;
