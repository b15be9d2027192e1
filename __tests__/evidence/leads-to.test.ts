import { describe, expect, it } from "vitest";
import { ledTo, scriptsCalled } from "../../src/evidence/leads-to.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import type { Way } from "../../src/model/snapshot.ts";
import { path, place, snapshotWith, url, workflow } from "./program-of.ts";

const wf = (name: string) => `.github/workflows/${name}.yml`;
const jobs = (job: object) => JSON.stringify({ on: { workflow_call: {} }, jobs: { a: { "runs-on": "x", ...job } } });
const uses = (...all: readonly string[]) => jobs({ steps: all.map((one) => ({ uses: one })) });
const action = (...all: readonly string[]) =>
  JSON.stringify({ runs: { using: "composite", steps: all.map((one) => ({ uses: one })) } });

const files = {
  "docs/a.md": "# A\n\n[b](b.md), [c](../c.md#x) and [d](https://d.example).\n\n## E\n\n[f](f)\n",
  "docs/b.md": "[g](g.md)\n",
  "docs/f.md": "F\n",
  "docs/a.txt": "[b](b.md)\n",
  [wf("ci")]: uses("./act/one", "actions/checkout@v4", "act/plain"),
  [wf("calling")]: jobs({ uses: `./${wf("called")}` }),
  [wf("called")]: jobs({ uses: `./${wf("last")}` }),
  [wf("last")]: uses("./act/two/"),
  [wf("remote")]: jobs({ uses: "acme/w/.github/workflows/last.yml@v1" }),
  [wf("circle")]: jobs({ uses: `./${wf("circle")}` }),
  [wf("odd")]: "jobs: 1\n",
  "act/one/action.yml": action("./act/two", "./act/gone"),
  "act/two/action.yaml": action("./act/one"),
  "act/plain/action.yml": action(),
  "act/unused/action.yml": action(),
};

describe("a link leads to", () => {
  it.each<readonly [EvidenceLink, readonly string[]]>([
    [path("docs/a.md"), ["docs/a.md", "docs/b.md", "c.md", "docs/f"]],
    [path("./docs/a.md#a"), ["docs/a.md", "docs/b.md", "c.md", "docs/f"]],
    [
      path("docs/a.md", { links: { ...path("x").links, extensions: [".md"] } }),
      ["docs/a.md", "docs/b.md", "docs/b.md.md", "c.md", "c.md.md", "docs/f", "docs/f.md"],
    ],
    [path("docs/a.txt"), ["docs/a.txt"]],
    [
      {
        kind: "test",
        test: null,
        isGlob: false,
        maxAgeDays: null,
        attested: null,
        reviewEvery: null,
        place,
        path: "docs/a.md",
        text: "docs/a.md",
      },
      ["docs/a.md"],
    ],
    [path("docs/gone.md"), ["docs/gone.md"]],
    [url("https://a.example/b.md"), []],
    [workflow(wf("ci")), [wf("ci"), "act/one/action.yml", "act/two/action.yaml"]],
    [workflow(wf("calling")), [wf("calling"), wf("called"), wf("last"), "act/two/action.yaml", "act/one/action.yml"]],
    [workflow(wf("remote")), [wf("remote")]],
    [workflow(wf("circle")), [wf("circle")]],
    [workflow(wf("odd")), [wf("odd")]],
    [workflow(wf("gone")), [wf("gone")]],
  ])("$text", (link, led) => {
    expect(ledTo(link, snapshotWith(files))).toEqual(led);
  });
});

it("a link leads to what lies behind a symbolic link", () => {
  const snapshot = snapshotWith(files, { "docs/now.txt": "symlink" });
  const way: Way = { via: ["docs/now.txt", "docs/next.txt"], end: { is: "file", path: "docs/f.md" } };
  const led = ledTo(path("docs/now.txt"), { ...snapshot, ways: new Map([["docs/now.txt", way]]) });
  expect(led).toEqual(["docs/now.txt", "docs/next.txt", "docs/f.md"]);
});

describe("a workflow calls", () => {
  const runs = (...all: readonly string[]) => jobs({ steps: all.map((run) => ({ run })) });
  const scripts = {
    [wf("ci")]: runs("make scan", "ci/a.sh && ci/a.sh", "npm --prefix web test", "ci/gone.sh", "python ci/x.py"),
    [wf("calling")]: jobs({ uses: `./${wf("ci")}` }),
    [wf("acting")]: uses("./act"),
    [wf("many")]: runs(Array.from({ length: 60 }, (_, at) => `many/${at}.sh`).join("\n")),
    "act/action.yml": JSON.stringify({ runs: { using: "composite", steps: [{ run: "ci/b.sh", shell: "bash" }] } }),
    Makefile: "include ci/*.mk\nscan:\n\tci/b.sh\n",
    "ci/x.mk": "",
    "ci/a.sh": "ci/c.sh\n",
    "ci/b.sh": "./ci/b.sh\n",
    "ci/c.sh": "make\n",
    "ci/x.py": 'os.system("ci/d.sh")\n',
    "ci/d.sh": "make\n",
    "web/package.json": '{ "scripts": { "test": "../ci/d.sh" } }',
    ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`many/${at}.sh`, `many/${at}/x.sh\n`])),
    ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`many/${at}/x.sh`, "make\n"])),
  };
  const all = ["Makefile", "ci/a.sh", "ci/b.sh", "ci/c.sh", "ci/d.sh", "ci/x.mk", "ci/x.py", "web/package.json"];
  const called = (name: string, first?: readonly string[]) =>
    scriptsCalled(wf(name), { ...snapshotWith(scripts), first: new Set(first) });

  it.each([
    ["ci", all],
    ["calling", all],
    ["acting", ["ci/b.sh"]],
    ["gone", []],
  ])("the scripts of %s", (name, expected) => {
    expect([...called(name, ["src/a.ts"])].sort()).toEqual(expected);
  });

  it("a hundred scripts at most", () => {
    expect(called("many", ["src/a.ts"])).toHaveLength(100);
  });

  it("those that base has and the change touches, beside a hundred others", () => {
    expect(called("many", ["many/59/x.sh"])).toContain("many/59/x.sh");
    const added = { first: new Set(["many/59/x.sh"]), before: new Map() };
    expect(scriptsCalled(wf("many"), { ...snapshotWith(scripts), ...added })).not.toContain("many/59/x.sh");
  });

  it("none where only pages differ, or nothing", () => {
    expect([called("ci", ["docs/a.md"]), called("ci", [])]).toEqual([[], []]);
    expect(scriptsCalled(wf("ci"), snapshotWith(scripts))).toEqual([]);
  });
});
