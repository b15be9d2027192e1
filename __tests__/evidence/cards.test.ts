// What the keys of a link ask less than they did, and which links are one.
import { expect, test } from "vitest";
import { isSameLink, lessOfLink } from "../../src/evidence/cards/cards.ts";
import type { CheckEvidence, EvidenceLink, ScanEvidence, TestEvidence } from "../../src/model/evidence.ts";
import { plainText } from "../../src/model/sentence.ts";
import { attested, contains, document, path, place, url, workflow } from "./program-of.ts";

const common = { attested: null, reviewEvery: null, place };
const report = { path: "r.xml", isGlob: false, maxAgeDays: null, text: "r.xml", ...common };
const tests = (more: Partial<TestEvidence> = {}): TestEvidence => ({ kind: "test", test: null, ...report, ...more });
const scan = (more: Partial<ScanEvidence> = {}): ScanEvidence => ({
  kind: "scan",
  rule: null,
  atMost: "none",
  ...report,
  ...more,
});
const check = (more: Partial<CheckEvidence> = {}): CheckEvidence => ({
  kind: "check",
  name: "x",
  app: null,
  workflow: null,
  text: "x",
  ...common,
  ...more,
});

test.each<readonly [what: string, was: EvidenceLink, is: EvidenceLink, less: readonly string[]]>([
  ["the same", path("a", contains("x")), path("a", contains("x")), []],
  ["a text that is longer", path("a", contains("TLS")), path("a", contains("TLS 1.3")), []],
  [
    "a text that is shorter",
    path("a", contains("TLS 1.3")),
    path("a", contains("TLS")),
    ['contains "TLS 1.3" -> "TLS"'],
  ],
  ["a text in place of none", path("a"), path("a", contains("x")), []],
  ["no text", path("a", contains("x")), path("a"), ['contains "x" -> nothing']],
  ["the same pattern", path("a", contains("/x+/")), path("a", contains("/x+/")), []],
  ["another pattern", path("a", contains("/x+/")), path("a", contains("/x+y/")), ['contains "x+" -> "x+y"']],
  ["a longer pattern", path("a", contains("/x/")), path("a", contains("/x|y/")), ['contains "x" -> "x|y"']],
  ["a pattern in place of a text", path("a", contains("x")), path("a", contains("/x/")), ['contains "x" -> "x"']],
  [
    "a digest less",
    path("a", attested("sha256:0")),
    path("a", attested(null)),
    ["attested with a digest -> without a digest"],
  ],
  ["no attestation with a digest", path("a", attested("sha256:0")), path("a"), ["attested with a digest -> no"]],
  ["another digest", path("a", attested("sha256:0")), path("a", attested("sha256:1")), []],
  ["no attestation without a digest", path("a", attested(null)), path("a"), []],
  ["another event", workflow("w", { on: "push" }), workflow("w", { on: "schedule" }), ["on push -> schedule"]],
  ["the same event", workflow("w", { on: "push" }), workflow("w", { on: "push" }), []],
  ["any event", workflow("w", { on: "push" }), workflow("w"), ["on push -> none"]],
  ["one event", workflow("w"), workflow("w", { on: "push" }), []],
  ["a later end", document("d", "2026-01-01"), document("d", "2027-01-01"), []],
  ["no end", document("d", "2026-01-01"), document("d", null), ["valid-until 2026-01-01 -> none"]],
  ["older reports", tests({ maxAgeDays: 7 }), tests({ maxAgeDays: 30 }), ["max-age-days 7 -> 30"]],
  ["newer reports", scan({ maxAgeDays: 30 }), scan({ maxAgeDays: 7 }), []],
  ["worse results", scan(), scan({ atMost: "warning" }), ["at-most none -> warning"]],
  ["better results", scan({ atMost: "warning" }), scan({ atMost: "note" }), []],
  ["another kind", path("a", contains("x")), url("https://a.example"), []],
])("%s", (_, was, is, expected) => {
  const told = lessOfLink(was, is).map(({ name, change }) => `${name} ${plainText(change)}`.replaceAll("→", "->"));
  expect(told).toEqual(expected);
});

test.each<readonly [one: EvidenceLink, other: EvidenceLink, isSame: boolean]>([
  [path("a"), path("a", contains("x")), true],
  [path("a"), path("b"), false],
  [path("a"), path("a", { isGlob: true }), false],
  [path("a#b"), path("a#b", { fragment: null }), false],
  [tests(), tests({ maxAgeDays: 3 }), true],
  [tests(), tests({ test: "x" }), false],
  [tests(), tests({ path: "s.xml" }), false],
  [tests(), tests({ isGlob: true }), false],
  [scan(), scan({ rule: "x" }), false],
  [scan(), scan({ atMost: "note" }), true],
  [check(), check(), true],
  [check(), check({ app: "acme" }), false],
  [check(), check({ workflow: "w" }), false],
  [check(), check({ name: "y" }), false],
  [workflow("w#a"), workflow("w#a", { on: "push" }), true],
  [workflow("w#a"), workflow("w#a", { job: "b" }), false],
  [url("https://a.example"), url("https://a.example"), true],
  [document("d", null), document("d", "2026-01-01"), true],
  [document("d", null), document("d", null, "gcp"), false],
  [path("a"), workflow("a"), false],
])("%j and %j are one: %s", (one, other, isSame) => {
  expect(isSameLink(one, other)).toBe(isSame);
});
