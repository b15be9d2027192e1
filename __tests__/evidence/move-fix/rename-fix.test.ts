import { describe, expect, it } from "vitest";
import { fileOf } from "../../../src/evidence/kinds/check-workflow.ts";
import { renameFix } from "../../../src/evidence/move-fix.ts";
import type { EvidenceLink } from "../../../src/model/evidence.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import { path as named, sentence } from "../../../src/model/sentence.ts";
import type { ChangedFile } from "../../../src/model/snapshot.ts";
import { stepOf } from "../../support/report.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";
import { path, place, url, workflow } from "../program-of.ts";

const nothing = snapshotOf({});

const moved = (...pairs: readonly (readonly [from: string, to: string])[]): readonly ChangedFile[] =>
  pairs.map(([previous, to]) => ({ path: to, previous, status: "renamed" }));

describe("a rename", () => {
  it.each<readonly [link: EvidenceLink, files: readonly ChangedFile[], text: string | null]>([
    [path("docs/a.md#tls"), moved(["docs/a.md", "docs/b.md"]), "point the link at docs/b.md#tls"],
    [path("lb.tf#L3-L9"), moved(["lb.tf", "infra/lb.tf"]), "point the link at infra/lb.tf#L3-L9"],
    [
      workflow(".github/workflows/a.yml#scan"),
      moved([".github/workflows/a.yml", ".github/workflows/b.yml"]),
      "point the link at .github/workflows/b.yml#scan",
    ],
    [path("docs/a.md"), moved(["docs/c.md", "docs/b.md"]), null],
    [path("docs/a.md"), [{ path: "docs/b.md", previous: "docs/a.md", status: "copied" }], null],
    [path("docs/a.md"), [{ path: "docs/a.md", previous: null, status: "removed" }], null],
    [
      path("docs/policies"),
      moved(["docs/policies/a.md", "policies/a.md"], ["docs/policies/x/b.md", "policies/x/b.md"]),
      "point the link at policies",
    ],
    [path("docs/policies"), moved(["docs/policies/a.md", "policies/a.md"], ["docs/policies/b.md", "old/b.md"]), null],
    [
      path("docs/policies/*.md"),
      moved(["docs/policies/a.md", "policies/a.md"], ["docs/policies/b.md", "policies/b.md"]),
      "point the link at policies/*.md",
    ],
    [
      path("docs/policies/iso-*.md"),
      moved(["docs/policies/iso-a.md", "iso/iso-a.md"], ["docs/policies/pci.md", "pci/pci.md"]),
      "point the link at iso/iso-*.md",
    ],
    [
      path("docs/policies/*.md"),
      moved(["docs/policies/a.md", "policies/a.md"], ["docs/policies/b.md", "policies/c.md"]),
      null,
    ],
    [
      path("docs/policies/*.md"),
      moved(["docs/policies/a.md", "policies/a.md"], ["docs/policies/b.md", "elsewhere/b.md"]),
      null,
    ],
    [path("**/*.md"), moved(["a.md", "b.md"]), null],
    [url("https://a.b"), moved(["a.md", "b.md"]), null],
  ])("of what $text points at, %j", (link, files, text) => {
    expect(stepOf(renameFix(fileOf(link), movesOf(files), nothing)) ?? null).toBe(text);
  });

  it("is followed by an edit of the path alone", () => {
    const written = snapshotOf({ [place.path]: "id: TX-01\n\nevidence:\n  - path: docs/a.md#tls # why\n" });
    expect(renameFix(path("docs/a.md#tls"), movesOf(moved(["docs/a.md", "docs/b.md"])), written)).toEqual({
      text: sentence`point the link at ${named("docs/b.md#tls")}`,
      location: { ...place, side: "head" },
      edits: [
        {
          path: place.path,
          from: 4,
          to: 4,
          was: ["  - path: docs/a.md#tls # why"],
          lines: ["  - path: docs/b.md#tls # why"],
        },
      ],
    });
  });

  it.each([
    ["{ path: docs/a.md }", '{ path: "docs/b, \'c.md" }'],
    ["{ path: 'docs/a.md' }", "{ path: 'docs/b, ''c.md' }"],
    ['{ "path": "docs/a.md" }', '{ "path": "docs/b, \'c.md" }'],
  ])("to a name that YAML would read otherwise is quoted: %s", (link, expected) => {
    const written = snapshotOf({ [place.path]: `id: TX-01\n\nevidence:\n  - ${link}\n` });
    const fix = renameFix(path("docs/a.md"), movesOf(moved(["docs/a.md", "docs/b, 'c.md"])), written);
    expect(fix?.edits.map(({ lines }) => lines)).toEqual([[`  - ${expected}`]]);
  });
});
