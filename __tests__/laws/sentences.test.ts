// Every name and every quoted text survives whole in every outlet, as that outlet's own parser reads it back.
import { describe, expect, it } from "vitest";
import type { StandingFinding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { code, named, path, plainText, quote, type Sentence, sentence } from "../../src/model/sentence.ts";
import { readReport } from "../../src/parse/report/report.ts";
import { annotations } from "../../src/render/annotations.ts";
import { comment } from "../../src/render/comment/comment.ts";
import { summary } from "../../src/render/comment/summary.ts";
import { pullPage } from "../../src/render/html/pull-page.ts";
import { json } from "../../src/render/json.ts";
import { reviewComments } from "../../src/render/review/comments.ts";
import { diffLines } from "../../src/render/review/diff-lines.ts";
import { sarif } from "../../src/render/sarif/sarif.ts";
import { terminal } from "../../src/render/terminal.ts";
import { plain, plainName } from "../../src/render/text/plain.ts";
import { hostileTexts } from "../support/hostile.ts";
import { htmlOf, seen } from "../support/rendered.ts";
import { at, control, found, onGitHub, reportOf } from "../support/report.ts";
import { workflowStep } from "../support/workflow-step.ts";

const texts: readonly string[] = [
  "it Policy.md",
  "docs/security policy (v2).md",
  "max-age=31536000; includeSubDomains",
  "a; b: c, d. e",
  "say \"hello\" and 'bye'",
  "`code` and ``more``",
  "a|b \\| c",
  "{a,b}/*.{yml,yaml}",
  "100% %0A %25",
  "条件と統制の文書、第二版（案）.md",
  "nearest is docs/x.md (because): it was renamed",
  `${"long/".repeat(60)}end.md`,
  `docs/${"长".repeat(300)}.md`,
  ...hostileTexts.filter((text) => text.trim() === text && text !== ""),
];

const place = at("compliance/a.yml", 9);

/** A finding that says a text in each kind of phrase, with a cause and a next step that say it too. */
function saying(text: string): { readonly report: Report; readonly finding: StandingFinding } {
  const finding = found("evidence-content", ["A", "link"], {
    control: "A",
    location: place,
    message: sentence`file ${path(text)} of ${code(text)} lacks ${quote(text)}`,
    cause: { text: sentence`cause ${path(text)} changed ${named(text)}`, location: place },
    fix: { text: sentence`restore ${quote(text)} in ${path(text)}`, location: place, edits: [] },
  });
  const doubt = { what: sentence`doubt ${path(text)}`, why: sentence`why ${quote(text)}`, control: "A", place: null };
  const report = reportOf({
    controls: [control("A", "Rules", "@acme/a")],
    changed: [{ path: place.path, previous: null, status: "modified", controls: ["A"] }],
    findings: [finding],
    unverifiable: [doubt],
  });
  return { report, finding };
}

/** Blanks are where lines wrap, and a zero-width space is what keeps a name quiet: neither is part of what is told. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u200b]+/g, "");
}

/** Whether a text is told whole, or as much as there is room for with a visible `…`. */
function isTold(text: string, whole: string): boolean {
  const [wanted, told] = [bare(text), bare(whole)];
  if (told.includes(wanted)) return true;
  // Where there is no room the longest text ends, or begins, in `…`; a few characters of it tell which one it is.
  return (
    text.length > 60 &&
    (told.includes(`${wanted.slice(0, 40)}`) || told.includes(wanted.slice(-40))) &&
    told.includes("…")
  );
}

function expectTold(text: string, whole: string): void {
  // As a name, of which a break is spelled out, or as words, in which it is a blank.
  for (const shown of [plainName(text), plain(text)]) {
    if (isTold(shown, whole)) return;
  }
  expect(bare(whole)).toContain(bare(plainName(text)));
}

/** The texts of a SARIF log, in which braces are written twice (SARIF 2.1.0, 3.11.5). */
function sarifTexts(log: string): string {
  const messages: string[] = [];
  JSON.parse(log, (key, value) => {
    if ((key === "text" || key === "markdown") && typeof value === "string")
      messages.push(value.replaceAll("{{", "{").replaceAll("}}", "}"));
    return value;
  });
  return messages.join("\n");
}

/** What a runner reads of workflow commands. */
function commandTexts(report: Report): string {
  const lines: string[] = [];
  const step = workflowStep({}, (line) => lines.push(line));
  for (const { level, message, title } of annotations(report)) step.annotate(level, message, { title });
  return lines
    .map((line) => line.replace(/^::\w+ [^:]*::/, ""))
    .join("")
    .replaceAll("%0A", "\n")
    .replaceAll("%0D", "\r")
    .replaceAll("%25", "%");
}

const ansi = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const review = (report: Report) =>
  reviewComments(report, onGitHub, new Map([[place.path, diffLines("@@ -9,1 +9,1 @@\n-a\n+b")]]));

/** How each outlet is read back, and how many times it has the text. */
const outlets: Readonly<Record<string, (report: Report) => string>> = {
  comment: (report) => seen(htmlOf(comment(report, onGitHub))),
  summary: (report) => seen(htmlOf(summary(report, onGitHub))),
  page: (report) => seen(pullPage(report, null, onGitHub)),
  review: (report) => seen(htmlOf(review(report)[0]?.body ?? "")),
  terminal: (report) => terminal(report, { ...onGitHub, color: true }).replaceAll(ansi, ""),
  SARIF: (report) => sarifTexts(sarif(report, onGitHub)),
  annotations: commandTexts,
};

describe.each(Object.entries(outlets))("%s", (_, readBack) => {
  it.each(texts.map((text) => [text.slice(0, 40), text] as const))("tells %j whole", (_, text) => {
    const whole = readBack(saying(text).report);
    expectTold(text, whole);
    expect(whole).toContain("lacks");
    if (text.length < 60) expect(whole).toContain("restore");
    expect(whole).not.toContain("[object Object]");
  });
});

const phrasesIn = (found: StandingFinding): readonly (Sentence | undefined)[] => [
  found.message,
  found.cause?.text,
  found.fix?.text,
];

it.each(texts.map((text) => [text.slice(0, 40), text] as const))("JSON has every phrase of %j", (_, text) => {
  const { report, finding } = saying(text);
  const { report: back, mistakes } = readReport(new TextEncoder().encode(json(report)));
  expect(mistakes).toEqual([]);
  expect(back?.findings.map(phrasesIn)).toEqual([phrasesIn(finding)]);
  expect(back?.unverifiable).toEqual(report.unverifiable);
  const written = JSON.parse(json(report)) as { readonly findings: readonly { readonly message: string }[] };
  expect(written.findings[0]?.message).toBe(plainText(finding.message));
});

it("a report of an older build, without phrases, is read as text", () => {
  const { report, finding } = saying("docs/a b.md");
  const old = JSON.parse(json(report), (key, value) => (key === "phrases" ? undefined : value));
  const { report: back } = readReport(new TextEncoder().encode(JSON.stringify(old)));
  expect(back?.findings[0]?.message).toEqual([{ is: "text", text: plainText(finding.message) }]);
});
