import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { digestOf } from "../../src/assess/evidence/digest.ts";
import type { Report } from "../../src/model/report.ts";
import { inFull } from "../support/depth.ts";
import { today } from "../support/finding-cases.ts";
import { type Files, reportOf } from "../support/judged-change.ts";
import { file } from "../support/program.ts";
import { richWorld } from "../support/rich-world.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

type Yaml = null | string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

const programFiles = Object.keys(richWorld).filter((path) => path.startsWith("compliance/"));
const parsed = (files: Files, path: string): Yaml => parse(files[path] ?? "null");

/** Every node of a tree, by its path; the root is not among them. */
function nodes(tree: Yaml, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (tree === null || typeof tree !== "object") return [];
  const keys: readonly (string | number)[] = Array.isArray(tree) ? [...tree.keys()] : Object.keys(tree);
  return keys.flatMap((key) => [[...at, key], ...nodes(child(tree, key), [...at, key])]);
}

function child(tree: Yaml, key: string | number): Yaml {
  return (tree as Record<string | number, Yaml>)[key] ?? null;
}

function valueAt(tree: Yaml, path: readonly (string | number)[]): Yaml {
  return path.reduce(child, tree);
}

/** The tree with one node made into another; undefined drops it. */
function put(tree: Yaml, [key, ...rest]: readonly (string | number)[], value: Yaml | undefined): Yaml {
  if (key === undefined) return value ?? null;
  if (tree === null || typeof tree !== "object") return tree;
  const made = rest.length === 0 ? value : put(child(tree, key), rest, value);
  if (Array.isArray(tree))
    return tree.flatMap((item, at) => (at === key ? (made === undefined ? [] : [made]) : [item]));
  const entries = Object.entries(tree).filter(([name]) => name !== key || made !== undefined);
  return Object.fromEntries(entries.map(([name, was]) => [name, name === key ? (made as Yaml) : was]));
}

/** Everything that stands anywhere in the program, and words that mean something: what a node is altered to. */
const values: readonly Yaml[] = [
  ...programFiles.flatMap((path) => {
    const tree = parsed(richWorld, path);
    return nodes(tree).map((at) => valueAt(tree, at));
  }),
  ...[
    "off",
    "advise",
    "require",
    "accept",
    "criteria",
    "inclusive",
    "vendor",
    "none",
    "2026-01-01",
    "2026-08-01",
    "**",
  ],
  ...[1, 5, 90, true, false],
  [],
];

type Edit = (files: Files) => Files;

/** Drops, alters, adds, copies or moves any node of any file, whatever it is. */
const anyEdit: fc.Arbitrary<Edit> = fc
  .record({
    file: fc.constantFrom(...programFiles),
    kind: fc.constantFrom("drop", "alter", "append", "move", "copy"),
    pick: fc.nat(),
    other: fc.nat(),
    value: fc.constantFrom(...values),
  })
  .map(({ file, kind, pick, other, value }) => (files) => {
    const tree = parsed(files, file);
    const paths = nodes(tree);
    const path = paths[pick % Math.max(1, paths.length)];
    const from = paths[other % Math.max(1, paths.length)];
    if (path === undefined || from === undefined) return files;
    const moved = valueAt(tree, from);
    const here = valueAt(tree, path);
    const edited = {
      drop: () => put(tree, path, undefined),
      alter: () => put(tree, path, value),
      append: () => put(tree, path, Array.isArray(here) ? [...here, value] : value),
      move: () => put(put(tree, path, moved), from, here),
      copy: () => put(tree, path, Array.isArray(here) ? [...here, moved] : moved),
    }[kind]();
    return { ...files, [file]: stringify(edited) };
  });

const replace =
  (path: string, find: string | RegExp, by: string): Edit =>
  (files) => ({ ...files, [path]: (files[path] ?? "").replace(find, by) });

const waive = (finding: string): Edit =>
  replace(
    "compliance/waivers.yml",
    "waivers:",
    `waivers:\n  - { finding: ${finding}, reason: r, approved-by: "@lead", expires: 2026-12-01 }`,
  );

const claimed = "soc2-2017/CC6.7, soc2-2017/CC6.2, soc2-2017/CC9.2";

/** An owner's word for what the change itself wrote. */
const attestAnew: Edit = (files) => {
  const read = digestOf(file("docs/tls.md#versions"), snapshotOf(files));
  const digest = read.is === "digest" ? read.digest : "none";
  return replace("compliance/controls/tx-01.yml", /sha256:\w+/, digest)(files);
};

/** What somebody who knows the program would try. */
const knowing: readonly Edit[] = [
  replace("compliance/program.yml", /fail-on: .*/, "fail-on: []"),
  replace("compliance/program.yml", /not-applicable: .*/, "not-applicable: { CC6.7: No., CC6.2: No., CC9.2: No. }"),
  replace("compliance/program.yml", /^ {2}CC6.7: .*/m, "  CC6.7: { saas: none, aws: provides }"),
  replace("compliance/program.yml", "depth: points-of-focus", "depth: criteria"),
  replace("compliance/program.yml", 'owners: ["@lead"', 'owners: ["@mallory"'),
  replace("compliance/controls/um-01.yml", "[soc2-2017/CC6.2]", `[${claimed}]`),
  replace("compliance/controls/re-01.yml", "[soc2-2017/CC9.2]", `[${claimed}]`),
  replace("compliance/controls/re-01.yml", "[R-2]", "[R-1, R-2]"),
  replace("compliance/controls/um-01.yml", "docs/users.md", "README.md"),
  replace("compliance/controls/tx-01.yml", /evidence:[\s\S]*/, "evidence: [{ path: docs/users.md }]\n"),
  replace("compliance/controls/tx-01.yml", "docs/tls.md#versions", "docs/users.md"),
  replace("compliance/controls/tx-01.yml", ", contains: TLS13", ""),
  replace("compliance/controls/tx-01.yml", '"@acme/platform"', '"@bob"'),
  replace("compliance/risks.yml", "treatment: mitigate", "treatment: transfer"),
  attestAnew,
  waive('"criterion-gap:soc2-2017/CC6.7 | saas"'),
  waive('{ matching: "evidence-*:TX-01 | **" }'),
  (files) => ({
    ...files,
    "compliance/controls/new.yml": stringify({
      id: "NEW-01",
      title: "All of it",
      owner: "@carol",
      treats: ["R-1"],
      satisfies: claimed.split(", "),
      evidence: [{ path: "docs/users.md" }],
    }),
  }),
];

/** What the files of a change break. */
const breaks: readonly Edit[] = [
  without("docs/tls.md"),
  without("docs/users.md"),
  without("docs/reserve.md"),
  without("infra/tls/listener.tf"),
  without(".github/workflows/ci.yml"),
  replace("docs/tls.md", /#+ .*/g, "text"),
  replace("infra/tls/listener.tf", "TLS13", "TLS10"),
  replace("docs/tls.md", "1.3 only", "1.2 too"),
  (files) => ({ ...without("docs/tls.md")(files), "docs/tls2.md": files["docs/tls.md"] ?? "" }),
  replace(".github/CODEOWNERS", /@acme\/platform/g, "@mallory"),
];

function without(path: string): Edit {
  return ({ [path]: _, ...files }) => files;
}

const groups = [
  "new-gap",
  "point-gap",
  "broken-evidence",
  "lost-owner",
  "suspect-evidence",
  "codeowner-drift",
  "untreated-risk",
  "program-change",
];

const change = fc.record({
  failOn: fc.subarray(groups, { minLength: 1 }),
  breaks: fc.subarray([...breaks], { minLength: 1, maxLength: 3 }),
  edits: fc.array(fc.oneof(anyEdit, fc.constantFrom(...knowing)), { minLength: 1, maxLength: 3 }),
});

const all = (edits: readonly Edit[], files: Files): Files => edits.reduce((so, edit) => edit(so), files);
const worldWith = (failOn: readonly string[]): Files =>
  replace("compliance/program.yml", "FAIL-ON", failOn.join(", "))(richWorld);
const passes = (report: Report): boolean => report.verdict.is === "pass" || report.verdict.is === "warn";
const programChanges = (report: Report) =>
  report.findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");

const runs = inFull ? 300 : 100;
/** Of every group, break and edit together, one in so many. */
const stride = inFull ? 1 : 5;

describe("nobody edits a gate away", () => {
  test("the world it is tried on is in good order, and each break fails under some policy", async () => {
    const base = worldWith(groups);
    const still = await reportOf({ base, head: base, today });
    expect(still.problems).toEqual([]);
    const open = still.findings.filter(({ group }) => groups.includes(group));
    expect(open.map(({ message }) => message)).toEqual([]);
    for (const broken of breaks) expect((await reportOf({ base, head: broken(base), today })).verdict.is).toBe("fail");
  });

  test("no edit of the program makes a failing change pass, unless a program change is told", async () => {
    const seen = { failing: 0, passing: 0, valid: 0 };
    await fc.assert(
      fc.asyncProperty(change, async ({ failOn, breaks: broken, edits }) => {
        const base = worldWith(failOn);
        const files = all(broken, base);
        const honest = await reportOf({ base, head: files, today });
        if (honest.verdict.is !== "fail") return;
        seen.failing += 1;
        const cunning = await reportOf({ base, head: all(edits, files), today });
        seen.valid += cunning.verdict.is === "error" ? 0 : 1;
        if (!passes(cunning)) return;
        seen.passing += 1;
        expect(programChanges(cunning).map(({ fingerprint }) => fingerprint)).not.toEqual([]);
        expect(failOn).not.toContain("program-change");
      }),
      { numRuns: runs },
    );
    // A law that is never put to the test says nothing.
    expect(seen.failing).toBeGreaterThan(runs / 3);
    expect(seen.valid).toBeGreaterThan(runs / 6);
    expect(seen.passing).toBeGreaterThan(runs / 100);
  });

  test("nor does any edit of whoever knows how", async () => {
    const tried = { passing: 0 };
    const slipped: string[] = [];
    for (const [group, failOn] of groups.entries()) {
      const base = worldWith([failOn]);
      for (const [broke, broken] of breaks.entries()) {
        const files = broken(base);
        if ((await reportOf({ base, head: files, today })).verdict.is !== "fail") continue;
        for (const [tries, edit] of knowing.entries()) {
          if ((group + broke + tries) % stride !== 0) continue;
          const cunning = await reportOf({ base, head: edit(files), today });
          if (!passes(cunning)) continue;
          tried.passing += 1;
          if (programChanges(cunning).length === 0) slipped.push(`${failOn}: break ${broke}, edit ${tries}`);
        }
      }
    }
    expect(slipped).toEqual([]);
    expect(tried.passing).toBeGreaterThan(20 / stride);
  });
});
