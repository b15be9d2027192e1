import { expect, test } from "vitest";
import { provingFiles } from "../../src/evidence/proving-files.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import { attested, contains, control, document, path, programOf, snapshotWith, workflow } from "./program-of.ts";

const many = Object.fromEntries(
  Array.from({ length: 501 }, (_, at) => [`docs/${String(at).padStart(3, "0")}.md`, "x\n"]),
);
const files = {
  ...many,
  "docs/400.md": "# TLS\n\nWe use TLS 1.3.\n",
  "docs/450.md": "We use TLS 1.3.\n",
  "few/a.md": "TLS 1.3\n",
};

test.each<readonly [what: string, link: EvidenceLink, added: number, files: readonly string[]]>([
  ["the first that has the text", path("docs/*.md", contains("TLS 1.3")), 0, ["docs/400.md"]],
  ["the first that matches", path("docs/*.md", contains("/TLS 1\\.3/")), 0, ["docs/400.md"]],
  ["the first that has the part", path("docs/*.md#tls"), 0, ["docs/400.md"]],
  ["the first that has the text in the part", path("docs/*.md#tls", contains("TLS 1.3")), 0, ["docs/400.md"]],
  ["of a folder too", path("docs", contains("TLS 1.3")), 0, ["docs/400.md"]],
  ["none where none has it", path("docs/*.md", contains("SSL")), 0, []],
  ["none of a pattern that cannot be looked for", path("docs/*.md", contains("/(?=x)/")), 0, []],
  ["none of a bare glob, which needs nothing read", path("docs/*.md"), 0, []],
  ["the first of a glob that was attested", path("docs/*.md", attested("sha256:0")), 0, ["docs/000.md"]],
  ["none of a glob within the bound", path("few/*.md", contains("TLS 1.3")), 499, []],
  [
    "the first of a glob that the change brings over the bound",
    path("few/*.md", contains("TLS 1.3")),
    500,
    ["few/a.md"],
  ],
  ["none of one path", path("few/a.md", contains("TLS 1.3")), 1_000, []],
  ["none of a workflow", workflow("few/a.md"), 1_000, []],
  ["none of a document", document("d", null), 1_000, []],
])("proving files are %s", (_, link, added, expected) => {
  expect(provingFiles(programOf(control([link])), snapshotWith(files), added)).toEqual(expected);
});
