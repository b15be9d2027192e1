import { describe, expect, it } from "vitest";
import { ledTo } from "../../src/evidence/leads-to.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import { path, snapshotWith, url, workflow } from "./program-of.ts";

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
