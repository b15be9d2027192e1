// How straight the road of what `judge` is given is: `npm run road [FOLDER]`, where FOLDER is another checkout to hold it against.
//
// The road is the way of the two sides (base and head, each a program with the files it was read from) from `judge` in src/judge.ts down to the
// report. A function is on the road if its declared parameters give it both sides: in one value that has them under `base` and `head`, whole or
// in part, or as several parameters. It is followed, once, in the order of the source; a function that is given one side or a part of one
// (a program, a snapshot) is entered and not followed: it does an errand.
//
// - stays: calls, of one function by another in another file, that hand on the sides or a part of them. A call through a table, such as that
//   of the rules, is one, whatever the table holds.
// - returns: stays in a file in which the road had been before.
// - names: what parameters and variables that hold the sides or a part of them are called, and the types of those parameters.
import { Sources } from "./road/modules.ts";
import { roadFrom } from "./road/walk.ts";

const [root = "."] = process.argv.slice(2);
const sources = new Sources(root);
const judge = sources.functionOf("judge", sources.module("src/judge.ts"));
if (judge === null) throw new Error(`${root} has no function "judge" in src/judge.ts`);
const { stays, names, types } = roadFrom(judge, sources);
for (const { from, to, file, isReturn } of stays) {
  console.log(`${from} -> ${file ?? "a table:"} ${to}${isReturn ? " (return)" : ""}`);
}
const all = [...names, ...types];
console.log(`\nnames: ${all.join(", ")}`);
console.log(`\n${stays.length} stays, ${stays.filter(({ isReturn }) => isReturn).length} returns, ${all.length} names`);
