import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { attest } from "../../src/commands/attest.ts";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../src/criteria/shipped.ts";
import { applyFixes } from "../../src/edits/apply.ts";
import type { Program } from "../../src/model/program.ts";
import { named, path, sentence } from "../../src/model/sentence.ts";
import { parseProgram } from "../../src/parse/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const file = "compliance/controls/a.yml";
const about = 'title: A\nowner: "@alice"\nsatisfies: [soc2-2017/CC6.7]\n';
const policy = "# Policy\n\n## TLS\n\nAlways 1.3.\n\n## Keys\n\nRotated.\n";
const digest = `sha256:${createHash("sha256").update("## TLS\n\nAlways 1.3.").digest("hex")}`;
const note = `{ by: "@alice", on: 2026-09-01, digest: ${digest} }`;
const stale = `sha256:${"0".repeat(64)}`;

const program = `version: 1
name: Small
owners: ["@alice"]
frameworks: [{ id: soc2-2017 }]
`;

function worldOf(control: string) {
  const files = { "compliance/program.yml": program, [file]: control, "docs/policy.md": policy, "docs/b.md": "# B\n" };
  const snapshot = snapshotOf(files);
  const parsed = parseProgram(
    snapshot,
    "compliance/program.yml",
    shippedCatalogue,
    shippedCatalogueIds,
    shippedCloudDefaults,
  );
  expect(parsed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return { snapshot, program: parsed.program as Program };
}

function attested(control: string, by = "@alice") {
  const { snapshot, program } = worldOf(control);
  const [only] = program.controls;
  if (only === undefined) throw new Error("no control");
  const links = only.evidence.filter((link) => link.text.startsWith("docs/policy.md"));
  const results = attest({ control: only, links, by, on: "2026-09-01" }, program, snapshot);
  const edits = results.flatMap((result) => (result.is === "attested" ? result.edits : []));
  const { files, done } = applyFixes((path) => snapshot.contents.get(path), [edits]);
  expect(done).toEqual([true]);
  const after = files.get(file);
  return { results, text: after === undefined ? control : new TextDecoder("utf-8", { ignoreBOM: true }).decode(after) };
}

const one = (evidence: string) => `id: A-1\n${about}evidence:\n${evidence}`;

describe("an attestation is written", () => {
  it.each<readonly [form: string, before: string, after: string]>([
    [
      "behind the last key of a block map, comments and blank lines kept",
      one(
        "  # the policy\n  - path: docs/policy.md#tls   # read in spring\n    contains: '1.3'  # at least\n\n  - path: docs/b.md\n",
      ),
      one(
        `  # the policy\n  - path: docs/policy.md#tls   # read in spring\n    contains: '1.3'  # at least\n    attested: ${note}\n\n  - path: docs/b.md\n`,
      ),
    ],
    [
      "at the end of a file without a line break",
      one("- path: docs/policy.md#tls"),
      one(`- path: docs/policy.md#tls\n  attested: ${note}`),
    ],
    [
      "behind a text of several lines",
      one("  - path: docs/policy.md#tls\n    contains: |-\n      Always 1.3.\n  # next\n  - path: docs/b.md\n"),
      one(
        `  - path: docs/policy.md#tls\n    contains: |-\n      Always 1.3.\n    attested: ${note}\n  # next\n  - path: docs/b.md\n`,
      ),
    ],
    [
      "in a flow map",
      one("  - { path: docs/policy.md#tls } # one line\n  - { path: docs/b.md }\n"),
      one(`  - { path: docs/policy.md#tls, attested: ${note} } # one line\n  - { path: docs/b.md }\n`),
    ],
    [
      "in a flow map of several lines with a comma at its end",
      one("  - {\n      path: docs/policy.md#tls, # why\n    }\n"),
      one(`  - {\n      path: docs/policy.md#tls, attested: ${note}, # why\n    }\n`),
    ],
    [
      "in a list of flow maps",
      `id: A-1\n${about}evidence: [{ path: docs/b.md }, { path: "docs/policy.md#tls" }]\n`,
      `id: A-1\n${about}evidence: [{ path: docs/b.md }, { path: "docs/policy.md#tls", attested: ${note} }]\n`,
    ],
    [
      "in JSON",
      `{"id": "A-1", "title": "A", "owner": "@alice", "evidence": [{"path": "docs/policy.md#tls"}]}\n`,
      `{"id": "A-1", "title": "A", "owner": "@alice", "evidence": [{"path": "docs/policy.md#tls", "attested": { "by": "@alice", "on": "2026-09-01", "digest": "${digest}" }}]}\n`,
    ],
    [
      "in a list of controls in one file",
      `controls:\n- id: A-1\n  title: A\n  evidence:\n  - path: docs/policy.md#tls\n`,
      `controls:\n- id: A-1\n  title: A\n  evidence:\n  - path: docs/policy.md#tls\n    attested: ${note}\n`,
    ],
    [
      "over one that is there, in its own layout and quotes",
      one(`  - path: docs/policy.md#tls\n    attested: {on: "2025-01-01",  by: '@bob', digest: ${stale}} # yearly\n`),
      one(
        `  - path: docs/policy.md#tls\n    attested: {on: "2026-09-01",  by: '@alice', digest: ${digest}} # yearly\n`,
      ),
    ],
    [
      "over one in a block, with the key it lacks",
      one(
        "  - path: docs/policy.md#tls\n    attested:\n      by: alice@example.com # then\n      on: 2025-01-01\n    contains: Always\n",
      ),
      one(
        `  - path: docs/policy.md#tls\n    attested:\n      by: "@alice" # then\n      on: 2026-09-01\n      digest: ${digest}\n    contains: Always\n`,
      ),
    ],
    [
      "twice, where two links are read",
      one("  - path: docs/policy.md#tls\n  - path: docs/policy.md#tls\n    contains: Always\n"),
      one(
        `  - path: docs/policy.md#tls\n    attested: ${note}\n  - path: docs/policy.md#tls\n    contains: Always\n    attested: ${note}\n`,
      ),
    ],
  ])("%s", (_, before, after) => {
    expect(attested(before).text).toBe(after);
    expect(attested(after).text).toBe(after);
    const [control] = worldOf(after).program.controls;
    const link = control?.evidence.find(({ text }) => text.startsWith("docs/policy.md"));
    expect(link?.attested).toMatchObject({ by: "@alice", on: "2026-09-01", digest });
  });

  it("with the line ends and the byte order mark that the file has", () => {
    const before = one("  - path: docs/policy.md#tls\n  - path: docs/b.md\n");
    const after = one(`  - path: docs/policy.md#tls\n    attested: ${note}\n  - path: docs/b.md\n`);
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(attested(windows(before)).text).toBe(windows(after));
    const mixed = before.replace("A-1\n", "A-1\r\n");
    expect(attested(mixed).text).toBe(after.replace("A-1\n", "A-1\r\n"));
  });

  it("with quotes only where a name needs them", () => {
    expect(attested(one("  - path: docs/policy.md#tls\n"), "alice@example.com").text).toContain(
      "by: alice@example.com,",
    );
    expect(attested(one("  - path: docs/policy.md#tls\n"), "@acme/platform").text).toContain('by: "@acme/platform",');
  });
});

describe("what is attested", () => {
  it("is told with what was read", () => {
    expect(attested(one("  - path: docs/policy.md#tls\n")).results).toMatchObject([
      {
        is: "attested",
        read: {
          words: sentence`section ${named("tls")} of ${path("docs/policy.md")}`,
          at: { path: "docs/policy.md", line: 3 },
          lines: 3,
          files: 1,
        },
      },
    ]);
    expect(attested(one("  - path: docs/policy.m?\n")).results).toEqual([]);
  });

  it.each<readonly [link: string, why: string]>([
    ["docs/policy.md#gone", 'docs/policy.md has no heading "gone"'],
    ["docs/policy.md#L8-L12", "docs/policy.md has only 9 lines; the link points to lines 8 to 12"],
    ["docs/policy.md.bak", "docs/policy.md.bak does not exist (the nearest is docs/policy.md)"],
  ])("is not %s", (link, why) => {
    const control = one(`  - path: ${link}\n`);
    const { results, text } = attested(control);
    expect(results).toMatchObject([{ is: "refused", why }]);
    expect(text).toBe(control);
  });
});
