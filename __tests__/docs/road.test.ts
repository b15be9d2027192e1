// The count of `npm run road`: what it counts, and that the road of the judge grows no longer unseen.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Sources } from "../../scripts/road/modules.ts";
import { type Road, roadFrom } from "../../scripts/road/walk.ts";

const model = `
  export interface Program { readonly controls: readonly string[] }
  export interface Snapshot { readonly files: readonly string[] }
  export interface Assessed { readonly program: Program; readonly snapshot: Snapshot }
  export interface Both { readonly base: Assessed | null; readonly head: Assessed }
  export type Finds = (both: Both) => readonly string[];
`;

/** The road through these files, which all see the types above. */
function roadOf(files: Readonly<Record<string, string>>): Road {
  const root = mkdtempSync(join(tmpdir(), "road-"));
  const types = `import type { Assessed, Both, Finds, Program, Snapshot } from "./model.ts";\n`;
  for (const [name, text] of Object.entries({ "model.ts": model, ...files })) {
    const path = join(root, "src", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name === "model.ts" ? text : types + text);
  }
  try {
    return roadIn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function roadIn(root: string): Road {
  const sources = new Sources(root);
  const judge = sources.functionOf("judge", sources.module("src/judge.ts"));
  if (judge === null) throw new Error("there is no judge");
  return roadFrom(judge, sources);
}

function told({ stays }: Road): readonly string[] {
  return stays.map(({ file, to, isReturn }) => `${file ?? "table"} ${to}${isReturn ? " again" : ""}`);
}

describe("the road of the judge", () => {
  it("goes on in a function that is given both sides, and ends in one that is given a part", () => {
    const road = roadOf({
      "judge.ts": `import { a } from "./a.ts"; export function judge(sides: Both) { return a(sides); }`,
      "a.ts": `import { b } from "./b.ts"; export function a({ head, base }: Both) { return b(head.program) + text(); }
               function text() { return ""; }`,
      "b.ts": `import { c } from "./c.ts"; export function b(program: Program) { return c(program); }`,
      "c.ts": `export function c(program: Program) { return program.controls.length; }`,
    });
    expect(told(road)).toEqual(["src/a.ts a", "src/b.ts b"]);
    expect([...road.names]).toEqual(["sides", "head", "base"]);
    expect([...road.types]).toEqual(["Both"]);
  });

  it("comes back to a file by a second call, counts one function's calls of another once, and no call within a file", () => {
    const road = roadOf({
      "judge.ts": `import { a, again } from "./a.ts"; import { b } from "./b.ts";
                   export function judge(sides: Both) { return [a(sides), a(sides), b(sides.base?.program, sides.head.program), own(sides)]; }
                   function own(both: Both) { return again(both); }`,
      "a.ts": `export function a(sides: Both) { return again(sides); } export function again({ head }: Both) { return head; }`,
      "b.ts": `import { again } from "./a.ts";
               export function b(was: Program, is: Program) { return again({ base: null, head: is }); }`,
    });
    expect(told(road)).toEqual(["src/a.ts a", "src/b.ts b", "src/a.ts again again", "src/a.ts again again"]);
  });

  it("sees through what is put together, handed on by name, taken apart and called out of a table", () => {
    const road = roadOf({
      "judge.ts": `import { a, each } from "./a.ts";
                   const cards: readonly Finds[] = [];
                   export function judge({ head, ...rest }: Both) {
                     const sides = { ...rest, head };
                     return [a({ both: sides, why: "" }), [sides].map(each), cards.flatMap((find) => find(sides))];
                   }`,
      "a.ts": `import { b } from "./b.ts"; export function a({ both }: { both: Pick<Both, "base" | "head">; why: string }) { return b(both); }
               export const each: Finds = (sides) => [];`,
      "b.ts": `export function b(sides: Both) { return sides; }`,
    });
    expect(told(road)).toEqual(["src/a.ts a", "src/b.ts b", "src/a.ts each again", "table find"]);
  });

  it("is no longer than it was: whoever adds to it looks first whether a step that is there can say it", () => {
    const { stays, names, types } = roadIn(".");
    expect(stays.length).toBeLessThanOrEqual(42);
    expect(stays.filter(({ isReturn }) => isReturn).length).toBeLessThanOrEqual(1);
    expect(names.size + types.size).toBeLessThanOrEqual(25);
  });
});
