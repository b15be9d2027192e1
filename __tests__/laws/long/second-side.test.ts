import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { controlFiles } from "../../../src/assess/control-files.ts";
import { links } from "../../../src/compare/program-changes/evidence.ts";
import { programsOf } from "../../../src/compare/program-changes/programs.ts";
import { namedAsHead } from "../../../src/compare/sides/head-names.ts";
import { shippedCloudDefaults } from "../../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../../src/criteria/shipped.ts";
import type { EvidenceLink } from "../../../src/model/evidence.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { type ParsedProgram, parseProgram } from "../../../src/parse/program.ts";
import { holdsOf, reading } from "../../../src/paths/reading.ts";
import { fetchedOf } from "../../support/judged-change.ts";
import { aProgram, place } from "../../support/program.ts";
import { worldWith } from "../../support/rich-world.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";
import { endCounting, workOf } from "../../support/work.ts";

afterAll(endCounting);

/** Most of head is base, and is looked at once: what is made of the second side from the first must be what is made of it alone. */
describe("the second side", () => {
  const name = fc.constantFrom("a", "b", "c.ts", "d.md");
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
  const listing = fc
    .uniqueArray(path, { maxLength: 12 })
    .map((paths) => Object.fromEntries(paths.map((one) => [one, ""])));
  const glob = fc.constantFrom(
    "**",
    "a/**",
    "!a/b/**",
    "**/*.ts",
    "{a/**,a/*}",
    "*.md",
    "!**/*.md",
    "b",
    "*/c.ts",
    "./a",
  );

  it("has its controls' files and dead rules as if it were the only one", () => {
    const rules = fc.array(fc.array(glob, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rules, fc.array(listing, { minLength: 2, maxLength: 4 }), (controls, sides) => {
        const build = () => controls.reduce((all, paths, at) => all.control(`C-${at}`, { paths }), aProgram()).build();
        const [kept, snapshots] = [build(), sides.map((files) => snapshotOf(files).files)];
        for (const files of snapshots) {
          const [again, alone] = [controlFiles(kept, files), controlFiles(build(), files)];
          expect(sorted(again.byControl)).toEqual(sorted(alone.byControl));
          expect(again.deadRules.map(({ rule }) => rule.text)).toEqual(alone.deadRules.map(({ rule }) => rule.text));
        }
      }),
      { numRuns: 300 },
    );
  });

  const program = [
    "version: 1\nname: P\nowners: ['@acme/c']\nframeworks: [{ id: soc2-2017, categories: [security] }]",
    "actors: { self: { kind: self, name: Self } }\nsources: [{ kind: comply, path: comply }]\n",
  ].join("\n");
  const control = "controls: [{ id: A-1, title: A, actor: self, owner: '@acme/c', satisfies: [soc2-2017/CC6.1] }]\n";
  const base = {
    "compliance/program.yml": program,
    "compliance/controls/a.yml": control,
    "comply/narratives/n.md": "# N\n",
    "src/a.ts": "",
  };
  const edits = fc.constantFrom<(readonly [string, string | null])[]>(
    ["compliance/program.yml", `${program}# more\n`],
    ["compliance/program.yml", null],
    ["compliance/program.yaml", program],
    ["compliance/controls/a.yml", control.replace("A-1", "A-2")],
    ["compliance/controls/b.yml", control.replace("A-1", "B-1")],
    ["compliance/control.yml", control],
    ["compliance/waivers.yml", "waivers: []\n"],
    ["compliance/risks.yml", "risks: []\n"],
    ["criteria/own.yml", "id: own\n"],
    ["compliance/criteria/own.yml", "id: own\n"],
    ["comply/narratives/n.md", "# M\n"],
    ["comply/narratives/o.md", "# O\n"],
    ["comply/standards/s.yml", "name: S\n"],
    ["src/a.ts", "more"],
    ["src/b.ts", ""],
    ["docs/n.md", "# N\n"],
  );

  it("has base's program only where it would be the same", () => {
    let reused = 0;
    fc.assert(
      fc.property(fc.uniqueArray(edits, { maxLength: 2 }), (edited) => {
        const files: Record<string, string | null> = { ...base, ...Object.fromEntries(edited) };
        const kept = Object.entries(files).flatMap(([at, text]): [string, string][] =>
          text === null ? [] : [[at, text]],
        );
        const snapshot = snapshotOf(base);
        const noted = reading(snapshot);
        const was = parsed(noted.snapshot);
        const head = snapshotOf(Object.fromEntries(kept));
        if (!holdsOf(noted.asked, snapshot, head)) return;
        reused += 1;
        expect(parsed(head)).toEqual(was);
      }),
      { numRuns: 300 },
    );
    expect(reused).toBeGreaterThan(20);
  });

  it("is not taken for the first where something was asked that cannot be told apart", () => {
    const snapshot = snapshotOf(base);
    const asks: readonly ((of: Snapshot) => unknown)[] = [
      ({ files }) => [...files.keys()],
      ({ files }) => [...files],
      ({ files }) => files.size,
      ({ contents }) => [...contents.values()],
      ({ revision }) => revision.id,
      ({ ways }) => [...(ways ?? [])],
      ({ first }) => [...(first ?? [])],
    ];
    for (const ask of asks) {
      const noted = reading(snapshot);
      expect(holdsOf(noted.asked, snapshot, snapshot)).toBe(true);
      ask(noted.snapshot);
      expect(holdsOf(noted.asked, snapshot, snapshot)).toBe(false);
    }
  });

  it("has the program itself where a change moves nothing of it", async () => {
    const files = worldWith(["new-gap"]);
    const change = await fetchedOf({ base: files, head: { ...files, "src/a.ts": "" }, today: "2026-11-23" });
    expect(change.base.parsed.program?.controls.some(({ origin }) => origin !== "native")).toBe(true);
    expect(namedAsHead(change).base).toBe(change.base);
  });

  it("compares a workflow once, however many controls have it", async () => {
    const jobs = Array.from({ length: 20 }, (_, at) => `  j${at}: { runs-on: a, steps: [{ run: make ${at} }] }\n`);
    const files = { ".github/workflows/ci.yml": `on: push\njobs:\n${jobs.join("")}` };
    const link: EvidenceLink = {
      ...{ kind: "workflow", text: ".github/workflows/ci.yml", path: ".github/workflows/ci.yml", job: null, on: null },
      ...{ place: place(), attested: null, reviewEvery: null },
    };
    const evidence = (at: number) => [{ ...link, place: place(`c${at}.yml`) }];
    const withControls = (count: number) =>
      Array.from({ length: count }, (_, at) => at).reduce(
        (so, at) => so.control(`C-${at}`, { evidence: evidence(at) }),
        aProgram(),
      );
    const sides = (count: number) => {
      const [base, head] = [withControls(count), withControls(count)].map((builder, at) => {
        const [program, snapshot] = [builder.build(), snapshotOf({ ...files, more: `${at}` })];
        const controls = new Map(program.controls.map((control) => [control.id, control]));
        return { program, controls, snapshot, assessment: null as never };
      });
      if (base === undefined || head === undefined) throw new Error("two programs are compared");
      return programsOf(base, head, { moves: movesOf([]), members: new Map(), today: "2026-11-23" });
    };
    const work = (count: number) => {
      const programs = sides(count);
      return workOf(() => links(programs).kept);
    };
    await work(1);
    const [once, often] = [await work(1), await work(20)];
    expect(often).toBeLessThan(2 * once);
  });

  it("costs what differs, not what is there", async () => {
    const paths = Array.from({ length: 2_000 }, (_, at) => `src/m${at % 50}/f${at}.ts`);
    const files = (names: readonly string[]) => snapshotOf(Object.fromEntries(names.map((one) => [one, ""]))).files;
    const of = aProgram()
      .control("A", { paths: ["src/**", "!**/*9.ts"] })
      .build();
    const [first, second] = [files(paths), files([...paths.slice(1), "src/new.ts"])];
    const whole = await workOf(() => controlFiles(of, first));
    expect(await workOf(() => controlFiles(of, second))).toBeLessThan(whole / 4);
  });
});

describe("the second side's sources", () => {
  const satisfies = Array.from(
    { length: 300 },
    (_, at) => `  - { standard_key: S, control_key: C-${at}, narrative: [{ text: words }] }`,
  );
  const files = (name: string) => ({
    "compliance/program.yml": [
      `version: 1\nname: ${name}\nowners: ['@acme/c']\nframeworks: [{ id: soc2-2017, categories: [security] }]`,
      "actors: { self: { kind: self, name: Self } }\nsources: [{ opencontrol: opencontrol.yaml, actor: self }]\n",
    ].join("\n"),
    "opencontrol.yaml": "schema_version: 1.0.0\nname: o\ncomponents: [./c]\n",
    "c/component.yaml": `schema_version: 3.0.0\nname: c\nsatisfies:\n${satisfies.join("\n")}\n`,
  });

  it("are parsed once, where the change leaves them alone", async () => {
    const [base, head] = [snapshotOf(files("Base")), snapshotOf(files("Head"))];
    const whole = await workOf(() => parsed(base));
    expect(await workOf(() => parsed(head))).toBeLessThan(whole / 4);
    expect(parsed(head).problems).toEqual(parsed(base).problems);
  });
});

function sorted(byControl: ReadonlyMap<string, readonly string[]>) {
  return [...byControl].sort(([one], [other]) => (one < other ? -1 : 1));
}

function parsed(snapshot: Snapshot): ParsedProgram {
  return parseProgram(snapshot, "compliance/program.yml", shippedCatalogue, shippedCatalogueIds, shippedCloudDefaults);
}
