import { changes } from "./changes.ts";
import { measure } from "./comparison.ts";
import { pathRules } from "./path-rules.ts";

/** What is measured; times are told, never asserted, since they are the machine's as much as ours. */
const comparisons = [pathRules, changes];

for (const comparison of comparisons) console.log(`${await measure(comparison())}\n`);
