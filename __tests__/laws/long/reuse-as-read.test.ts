import fc from "fast-check";
import { expect, it } from "vitest";
import { type MemoryFiles, memoryRepository } from "../../../src/adapters/disk/memory.ts";
import type { FetchedSide } from "../../../src/compare/sides/fetched.ts";
import { readBothSides } from "../../../src/fetch/program-at.ts";
import { judge } from "../../../src/judge.ts";
import { nothingAsked } from "../../../src/model/assessment.ts";
import { json } from "../../../src/render/json.ts";
import { inFull } from "../../support/depth.ts";
import { today } from "../../support/finding-cases.ts";
import { programPath } from "../../support/program.ts";
import { executable, submodule, symlink } from "../../support/world.ts";

const page = "# Page\n\nSee [b](b.md), [C](C.md#c) and [the other](../linked/tls.md).\n\n## TLS\n\nEncrypted.\n";
const workflow =
  "on: { push: { paths: ['src/**'] } }\njobs:\n  a: { runs-on: x, steps: [{ run: make }] }\n  b: { uses: ./.github/workflows/called.yml }\n";
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;

const files = {
  ...{ "docs/tls.md": page, "docs/b.md": "# B\n", "docs/C.md": "# C\n", "docs/[id]/x.md": "# X\n", "docs/i.md": page },
  ...{ "real/tls.md": page, linked: symlink("real"), "link.md": symlink("docs/tls.md"), mod: submodule("1") },
  ...{ ".github/workflows/ci.yml": workflow, ".github/workflows/called.yml": workflow, "src/a.ts": "" },
};
const paths = [
  ...Object.keys(files),
  ...["docs", "docs/TLS.md", "docs/c.md", "docs/[id].md", "docs/d.md", "docs/i/x.md", "DOCS/tls.md", "linked/tls.md"],
  ...["mod/x.md", "real/b.md", "src/b.ts", "docs/tls.md/x.md"],
];
const contents = [
  ...[page, "# C\n", "", lfs, workflow, workflow.replace("push", "pull_request"), executable(page), submodule("2")],
  ...["docs/tls.md", "docs", "real", "nowhere", "../out", "linked", "link.md"].map((to) => symlink(to)),
];
const evidence = [
  ...["docs/tls.md", "docs/tls.md#tls", "docs/*.md", "docs/[id].md", "docs/[id]/*.md", "docs/{b,C}.md", "docs/?.md"],
  ...["link.md", "link.md#tls", "linked", "linked/tls.md", "linked/*.md", "mod", "mod/x.md", "docs", "DOCS/tls.md"],
].map((path) => `{ path: '${path}' }`);
const links = [
  ...evidence,
  ...["docs/i.md", "real", "**/*.md"].map((path) => `{ path: '${path}', contains: Encrypted }`),
  ...["ci.yml", "ci.yml#a", "ci.yml#b"].map((name) => `{ workflow: .github/workflows/${name} }`),
];

const program = (of: readonly string[]) => ({
  [programPath]: [
    "version: 1\nname: P\nowners: ['@a']\nframeworks: [{ id: soc2-2017, categories: [security] }]",
    "actors: { self: { kind: self, name: Self } }\n",
  ].join("\n"),
  "compliance/controls/a.yml": [
    "id: A-1\ntitle: A\nactor: self\nowner: '@a'\nsatisfies: [soc2-2017/CC6.1]",
    `evidence: [${of.join(", ")}]\n`,
  ].join("\n"),
});

const edits = fc.array(fc.tuple(fc.constantFrom(...paths), fc.option(fc.constantFrom(...contents), { freq: 3 })), {
  maxLength: 5,
});
type Edits = readonly (readonly [path: string, content: MemoryFiles[string] | null])[];

/** What stands where a file is put, or on the way to it, goes. */
function edited(start: MemoryFiles, all: Edits): MemoryFiles {
  const next = new Map(Object.entries(start));
  for (const [path, content] of all) {
    const isInTheWay = (other: string) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`);
    for (const other of [...next.keys()].filter(isInTheWay)) if (content !== null) next.delete(other);
    if (content === null) next.delete(path);
    else next.set(path, content);
  }
  return Object.fromEntries(next);
}

function ownBytes(side: FetchedSide): FetchedSide {
  const contents = new Map([...side.snapshot.contents].map(([path, bytes]) => [path, bytes.slice()]));
  return { ...side, snapshot: { ...side.snapshot, contents } };
}

const numRuns = inFull ? 4_000 : 250;

/** As a run reads them, snapshots know where symbolic links led, what is read first, and how globs were read at base. */
it("what head takes over from base is what it would say itself of what a run reads", { timeout: 600_000 }, async () => {
  let valid = 0;
  const drawn = { of: fc.uniqueArray(fc.constantFrom(...links), { minLength: 1, maxLength: 6 }), before: edits, edits };
  await fc.assert(
    fc.asyncProperty(fc.record(drawn), async ({ of, before, edits: after }) => {
      const base = { ...edited(files, before), ...program(of) };
      const repository = memoryRepository({ base, head: edited(base, after) });
      const revisions = await repository.revisions();
      const sides = await readBothSides(repository, revisions, programPath);
      if (sides.head.parsed.program !== null) valid += 1;
      const approvals = { approvers: [], author: null, contributors: [] };
      const about = { programPath, today, approvals, revisions, tip: null, probes: nothingAsked, mechanisms: [] };
      const change = { ...about, ...sides, change: await repository.change() };
      const alone = { ...change, base: ownBytes(sides.base), head: ownBytes(sides.head) };
      expect(json(judge(change))).toBe(json(judge(alone, "everything")));
    }),
    { numRuns },
  );
  expect(valid).toBe(numRuns);
});
