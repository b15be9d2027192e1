import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { loadClasses, loadWorlds } from "../../../hostile/load.ts";
import { treesOf } from "../../../hostile/trees.ts";
import type { Fetched } from "../../../src/compare/sides/fetched.ts";
import { judgeLink } from "../../../src/evidence/cards/cards.ts";
import { ok } from "../../../src/evidence/flaw.ts";
import { linkJudge } from "../../../src/evidence/link-judge.ts";
import { judge } from "../../../src/judge.ts";
import type { EvidenceLink } from "../../../src/model/evidence.ts";
import type { Snapshot, Way } from "../../../src/model/snapshot.ts";
import { isFolder, pathsStarting } from "../../../src/paths/folders.ts";
import { matches } from "../../../src/paths/glob.ts";
import { pathsIn, pathsNamed } from "../../../src/paths/names.ts";
import { holdsOf, type Question, reading } from "../../../src/paths/reading.ts";
import { spelledLike } from "../../../src/paths/spellings.ts";
import { json } from "../../../src/render/json.ts";
import { broken, edits, groups, made, making } from "../../support/any-change.ts";
import { anyWorld } from "../../support/any-world.ts";
import { breaks } from "../../support/breaks.ts";
import { inFull } from "../../support/depth.ts";
import { today } from "../../support/finding-cases.ts";
import { type Files, fetchedOf } from "../../support/judged-change.ts";
import { fetched } from "../../support/judged-worlds.ts";
import { add, all, type Edit, rename, shown, without } from "../../support/program-edits.ts";
import { worldWith } from "../../support/rich-world.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";
import { endCounting, workOf } from "../../support/work.ts";

afterAll(endCounting);

const times = inFull ? 20 : 1;
const patience = { timeout: 180_000 * times };

/** The report of a change, judged in both ways: byte for byte the same. What is known of a content by its bytes is known of both sides in one way, and of each alone in the other. */
function expectSame(change: Fetched): void {
  const alone = { ...change, base: ownBytes(change.base), head: ownBytes(change.head) };
  expect(json(judge(change))).toBe(json(judge(alone, "everything")));
}

function ownBytes(side: Fetched["base"]): Fetched["base"] {
  const contents = new Map([...side.snapshot.contents].map(([path, bytes]) => [path, bytes.slice()]));
  return { ...side, snapshot: { ...side.snapshot, contents } };
}

/** Files that come and go beside what links ask for: what is near, alike, in the same folder, behind a glob. */
const beside: readonly Edit[] = [
  ...["docs/TLS.md", "docs/tls/index.md", "docs/keys.md/x", "infra/tls/other.tf", "infra/a.tf", "reports/b.xml"],
  ...[".github/actions/x/action.yml", ".github/workflows/more.yml", "docs/gone/a.md", "elsewhere/users.md", "old/x"],
].map((path) => shown(`adds ${path}`, add(path, "# New\n")));
const moved = [".github/CODEOWNERS", "docs/tls.md", "docs/users.md", "infra/tls/listener.tf", "reports/junit.xml"];
const away = Object.keys(worldWith(groups)).filter((path) => !path.startsWith("compliance/"));
const ofFiles: readonly Edit[] = [
  ...beside,
  ...moved.map((path) => shown(`moves ${path}`, rename(path, path.replace(/^[^/]*\//, "")))),
  ...away.map((path) => shown(`takes ${path} away`, without(path))),
];
const besides = fc.array(fc.constantFrom(...ofFiles), { maxLength: 2 });
const change = fc.record({ making, edits: fc.oneof(fc.constant([]), edits), besides, broken });

describe("what head takes over from base is what it would say itself", () => {
  it("of any program, whatever a change does to it and to what it rests on", patience, async () => {
    await fc.assert(
      fc.asyncProperty(change, async (drawn) => {
        const base = made(drawn.making);
        const head = all([...drawn.edits, ...drawn.besides, ...drawn.broken], base);
        expectSame(await fetchedOf({ base, head, today, teams: { "@acme/platform": ["pat"] } }));
      }),
      { numRuns: 120 * times },
    );
  });

  it.each(["a page is gone", "another reviews the files"])(
    "of each change of a file, where %s",
    patience,
    async (broke) => {
      const base = breaks[broke]?.(worldWith(groups)) ?? {};
      for (const edit of ofFiles) expectSame(await fetchedOf({ base, head: edit(base), today }));
    },
  );

  it("of any two worlds", patience, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (base, head) => {
        expectSame(await fetched(base, head));
        expectSame(await fetched(base, { ...base, files: head.files }));
        expectSame(await fetched(base, base));
      }),
      { numRuns: 150 * times },
    );
  });

  const worlds = loadWorlds();
  const classes = loadClasses().filter(({ name }, at) => name !== "bombs" && (inFull || at % 3 === 1));
  it.each(classes)("of hostile changes: $name", patience, async ({ cases }) => {
    for (const one of cases) {
      const { start, head } = treesOf(one, worlds);
      const trees = [start, head].map((tree) =>
        [...tree].filter((file): file is [string, string] => typeof file[1] === "string"),
      );
      const [before = {}, after = {}] = trees.map((tree): Files => Object.fromEntries(tree));
      expectSame(await fetchedOf({ base: before, head: after, today, criteria: "shipped" }));
    }
  });
});

describe("a link of head", () => {
  it("has base's judgment only where it would be given it, and mostly it has", patience, async () => {
    let [taken, judged] = [0, 0];
    await fc.assert(
      fc.asyncProperty(change, async (drawn) => {
        const files = made(drawn.making);
        const { base, head, probes } = await fetchedOf({
          base: files,
          head: all([...drawn.edits, ...drawn.besides, ...drawn.broken.slice(0, 1)], files),
          today,
        });
        const onBase = { snapshot: base.snapshot, side: "base", probes, today } as const;
        const atBase = linkJudge(onBase, null);
        const links = (head.parsed.program ?? base.parsed.program)?.controls.flatMap(({ evidence }) => evidence) ?? [];
        const said = new Set(links.map((link) => atBase.judge(link)));
        const onHead = { snapshot: head.snapshot, side: "head", probes, today } as const;
        const atHead = linkJudge({ ...onHead, before: {} as never }, atBase.judged);
        for (const link of links) {
          const answer = atHead.judge(link);
          expect(answer).toEqual(judgeLink(link, onHead));
          judged += 1;
          if (said.has(answer) && answer !== ok) taken += 1;
        }
      }),
      { numRuns: 100 * times },
    );
    expect(taken).toBeGreaterThan(judged / 3);
  });

  it("is judged again on another day, and where the world said something else", async () => {
    const files = worldWith(groups);
    const { base, probes } = await fetchedOf({ base: files, head: files, today });
    const links = base.parsed.program?.controls.flatMap(({ evidence }) => evidence) ?? [];
    const on = { snapshot: base.snapshot, side: "base", probes, today } as const;
    const atBase = linkJudge(on, null);
    const said = new Set(links.map((link) => atBase.judge(link)));
    const takenBy = (other: object) => {
      const { judge } = linkJudge({ ...on, side: "head", before: {} as never, ...other }, atBase.judged);
      // Some judgments are one object, whoever makes them.
      const isMade = (link: EvidenceLink) => judgeLink(link, on) !== judgeLink({ ...link }, on);
      return links.filter((link) => isMade(link) && said.has(judge(link))).length;
    };
    expect(takenBy({})).toBeGreaterThan(links.length / 3);
    expect(takenBy({ today: "2027-06-30" })).toBe(0);
    expect(takenBy({ probes: { ...probes } })).toBe(0);
  });

  it("is judged without a look at its place or its side, or it is not taken over", async () => {
    const files = worldWith(groups);
    const { base, probes } = await fetchedOf({ base: files, head: without("docs/tls.md")(files), today });
    const links = base.parsed.program?.controls.flatMap(({ evidence }) => evidence) ?? [];
    const atBase = linkJudge({ snapshot: base.snapshot, side: "base", probes, today }, null);
    for (const link of links) atBase.judge(link);
    const elsewhere = { path: "compliance/moved.yml", line: 99, column: 9 };
    for (const link of links) {
      const moved: EvidenceLink = {
        ...link,
        place: elsewhere,
        attested: link.attested && { ...link.attested, place: elsewhere },
      };
      expect(atBase.judge(moved)).toEqual(judgeLink(moved, { snapshot: base.snapshot, side: "base", probes, today }));
    }
  });

  it("costs little where nothing that it asked for differs", async () => {
    const files = { ...worldWith(groups), "services/a.ts": "" };
    const { base, head, probes } = await fetchedOf({ base: files, head: { ...files, "services/a.ts": "more" }, today });
    const links = base.parsed.program?.controls.flatMap(({ evidence }) => evidence) ?? [];
    const atBase = linkJudge({ snapshot: base.snapshot, side: "base", probes, today }, null);
    const onHead = { snapshot: head.snapshot, side: "head", probes, today, before: {} as never } as const;
    const judgeAll = (judge: (link: EvidenceLink) => unknown) => links.map((link) => judge(link));
    judgeAll(atBase.judge);
    judgeAll(linkJudge(onHead, null).judge);
    const whole = await workOf(() => judgeAll(linkJudge(onHead, null).judge));
    expect(await workOf(() => judgeAll(linkJudge(onHead, atBase.judged).judge))).toBeLessThan(whole / 2);
  });
});

describe("a reading", () => {
  const files = { "docs/a.md": "# A\n", "docs/b.md": "# B\n", "src/c.ts": "" };
  const snapshot = snapshotOf(files);
  const way: Way = { via: ["docs"], end: { is: "file", path: "pages/a.md" } };
  const unread = { ...snapshot, contents: new Map() };
  /** By question: how it is asked, a snapshot that answers it otherwise, and one that differs in what was not asked. */
  const asks: Readonly<Record<Question, readonly [ask: (of: Snapshot) => unknown, other: Snapshot, alike: Snapshot]>> =
    {
      entry: [({ files }) => files.get("docs/a.md"), snapshotOf({ ...files, "docs/a.md": "# Z\n" }), unread],
      content: [({ contents }) => contents.get("docs/a.md"), unread, snapshotOf({ "docs/a.md": "# A\n" })],
      way: [
        ({ ways }) => ways?.get("docs/a.md"),
        { ...snapshot, ways: new Map([["docs/a.md", way]]) },
        { ...snapshot, ways: new Map([["docs/b.md", way]]) },
      ],
      isFirst: [
        ({ first }) => first?.has("docs/a.md") === true,
        { ...snapshot, first: new Set(["docs/a.md"]) },
        { ...snapshot, first: new Set(["docs/b.md"]) },
      ],
      isFolder: [({ files }) => isFolder("docs", files), snapshotOf({ docs: "" }), snapshotOf({ "docs/x.md": "" })],
      spelling: [
        ({ files }) => spelledLike("docs/A.md", files),
        snapshotOf({ "docs/b.md": "" }),
        snapshotOf({ ...files, "docs/d.md": "" }),
      ],
      starting: [
        ({ files }) => pathsStarting("docs/", files),
        snapshotOf({ ...files, "docs/x/y.md": "" }),
        snapshotOf({ ...files, "src/d.ts": "" }),
      ],
      matching: [
        ({ files }) => matches("docs/*.md", files),
        snapshotOf({ ...files, "docs/d.md": "" }),
        snapshotOf({ ...files, "docs/d.txt": "" }),
      ],
      named: [
        ({ files }) => pathsNamed("a.md", files),
        snapshotOf({ ...files, "src/a.md": "" }),
        snapshotOf({ ...files, "src/b.md": "" }),
      ],
      inside: [
        ({ files }) => pathsIn("docs/", files),
        snapshotOf({ ...files, "docs/d.md": "" }),
        snapshotOf({ ...files, "docs/x/d.md": "" }),
      ],
    };

  it.each(Object.entries(asks))("notes what is asked, and holds of what answers alike: %s", (question, how) => {
    const [ask, other, alike] = how;
    const { asked, snapshot: noted } = reading(snapshot);
    expect(ask(noted)).toEqual(ask(snapshot));
    expect([...asked.about.keys()]).toEqual([question]);
    expect(ask(other)).not.toEqual(ask(snapshot));
    expect([snapshot, other, alike].map((one) => holdsOf(asked, snapshot, one))).toEqual([true, false, true]);
  });

  it("holds of what reads its globs among these files, and of nothing that reads them among others", () => {
    const { asked } = reading(snapshot);
    const readAmong = (files: Snapshot["files"]) => holdsOf(asked, snapshot, { ...snapshot, before: files });
    expect([readAmong(snapshot.files), readAmong(new Map(snapshot.files))]).toEqual([true, false]);
  });
});
