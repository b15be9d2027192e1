import type { FindingGroup } from "../../src/model/finding.ts";
import { add, both, type Edit, rename, replace, without } from "./program-edits.ts";

const tx01 = "compliance/controls/tx-01.yml";
const qa01 = "compliance/controls/qa-01.yml";
const accepting = {
  finding: "evidence-missing:RE-01 | docs/reserve.md",
  reason: "Later",
  "approved-by": "@lead",
  expires: "2026-12-31",
};
const vm01 = "compliance/controls/vm-01.yml";

interface Mended {
  /** What makes the program in which it can be. */
  readonly before?: Edit;
  readonly breaking: Edit;
  readonly mending: Edit;
}

/** A path rule of nothing, a dead waiver and an unmapped file: only an edit of the program mends these. */
export const mendedByEdit: readonly FindingGroup[] = ["dead-path", "stale-waiver", "unmapped-change"];

/** What a change does to files, and does to the program so that it goes on saying the same of them. */
export const mended: Readonly<Record<string, Mended>> = {
  "a renamed page": {
    breaking: rename("docs/tls.md", "docs/transport.md"),
    mending: replace(tx01, "docs/tls.md", "docs/transport.md"),
  },
  "a renamed heading": {
    breaking: replace("docs/providers.md", "## Office", "## Bureau"),
    mending: replace(vm01, "#office", "#bureau"),
  },
  "a renamed job": {
    breaking: replace(".github/workflows/ci.yml", "tls-scan:", "scan:"),
    mending: replace(tx01, "#tls-scan", "#scan"),
  },
  "a renamed key": {
    breaking: replace("infra/tls/ciphers.json", '"minimum"', '"least"'),
    mending: replace(tx01, "#/minimum", "#/least"),
  },
  "lines that moved": {
    breaking: both(replace("docs/keys.md", "# Keys\n", ""), replace("docs/keys.md", "\nRotated", "Rotated")),
    mending: replace(tx01, "#L3-L4", "#L1-L2"),
  },
  "a rule of nothing": {
    before: both(replace(qa01, '["reports/**"]', '["reports/**", "old/**"]'), add("old/report.xml", "")),
    breaking: without("old/report.xml"),
    mending: replace(qa01, ', "old/**"', ""),
  },
  "a waiver of nothing": {
    before: both(
      replace("compliance/waivers.yml", /waivers:[\s\S]*/, `waivers:\n  - ${JSON.stringify(accepting)}\n`),
      without("docs/reserve.md"),
    ),
    breaking: add("docs/reserve.md", "# Reserve\n"),
    mending: replace("compliance/waivers.yml", /waivers:[\s\S]*/, "waivers: []\n"),
  },
};
