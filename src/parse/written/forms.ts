import { RE2JS } from "re2js";
import { rememberTexts } from "../../model/remember.ts";
import { daysIn } from "../../model/time/days.ts";
import { fragmentOf } from "./fragment.ts";
import { evidencePathComplaint, pathRuleComplaint, subjectGlobComplaint } from "./globs.ts";
import { type Complaint, prose, text } from "./schema.ts";

// The forms of text that people type. Each call of `text` gives the words, a pattern that the JSON Schema has too, and what a pattern cannot find.

const ownerPattern =
  /^(@[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@<>"'`|]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)$/;

export const owner = text('an owner such as "@acme/platform", "@alice" or alice@example.com', ownerPattern);

/** Whether a text has the form of an owner's name. */
export function isOwner(text: string): boolean {
  return ownerPattern.test(text);
}

export const controlId = text("an id such as TX-01", /^[A-Za-z0-9][A-Za-z0-9._-]*$/);
export const riskId = text("an id such as R-03", /^[A-Za-z0-9][A-Za-z0-9._-]*$/);
export const actorId = text("a short name such as aws", /^[A-Za-z][A-Za-z0-9_-]*$/);
export const frameworkId = text("a framework such as soc2-2017", /^[A-Za-z0-9][A-Za-z0-9._ -]*$/);
export const criterionId = text("a criterion such as CC6.7 or soc2-2017/CC6.7", /^[^\s/]([^\n]*\S)?$/);
export const pointNumber = text("the number of a point of focus", /^[1-9][0-9]?$/);
export const digest = text("a digest, sha256: and 64 hexadecimal digits", /^sha256:[0-9a-f]{64}$/);
export const day = text("a day such as 2026-12-31", /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, dayComplaint);
export const interval = text("an interval such as 12 months or 90 days", /^[1-9][0-9]{0,3} (day|week|month|year)s?$/);
export const url = text("an address that starts with https:// or http://", /^https?:\/\/\S+$/, urlComplaint);
export const pathRule = text('a glob such as "infra/**"', /^\S([^\n]*\S)?$/, pathRuleComplaint);
export const evidencePath = text("a path such as docs/policy.md#heading", /^\S([^\n]*\S)?$/, evidenceComplaint);
export const ending = text("an ending such as .md or /index.md", /^[./][^\s#?*]*$/);
export const linkedPath = text('a glob such as "docs/api/**"', /^\S([^\n]*\S)?$/, evidencePathComplaint);
export const folder = text('a folder, "." for the root', /^\S([^\n]*\S)?$/, (path) =>
  path === "." ? null : evidencePathComplaint(path),
);
export const workflow = text(
  "a workflow such as .github/workflows/ci.yml or .github/workflows/ci.yml#job",
  /^\.github\/workflows\/[^/#\n]+\.ya?ml(#[A-Za-z_][A-Za-z0-9_-]*)?$/,
);
export const workflowFile = text(
  "a workflow such as .github/workflows/ci.yml",
  /^\.github\/workflows\/[^/#\n]+\.ya?ml$/,
);
export const appSlug = text("the slug of an App, such as github-actions", /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/);
export const testReport = text(
  "a report, and a test of it, such as reports/junit.xml#acme.TlsTest.refusesTls10",
  /^[^\s#]([^\n]*\S)?$/,
  reportComplaint,
);
export const scanReport = text(
  "a report, and a rule of it, such as reports/scan.sarif#AVD-AWS-0107",
  /^[^\s#]([^\n]*\S)?$/,
  reportComplaint,
);
export const fingerprint = text(
  'a finding such as "criterion-gap:soc2-2017/CC6.7 | saas"',
  /^[a-z]+(-[a-z]+)*:\S([^\n]*\S)?$/,
);
export const findingPattern = text(
  'a pattern such as "evidence-*:TX-01 | docs/**"',
  /^(?=[^:]*[a-z])[a-z*-]+:\S([^\n]*\S)?$/,
  (pattern) =>
    subjectOf(pattern)
      .map(subjectGlobComplaint)
      .find((complaint) => complaint !== null) ?? null,
);

function subjectOf(fingerprint: string): readonly string[] {
  return fingerprint.slice(fingerprint.indexOf(":") + 1).split(" | ");
}

export const contains = prose("the text, or /regular expression/, that must stand in the file").superRefine(
  (value, context) => {
    const complaint = patternComplaint(value);
    if (complaint !== null) context.addIssue({ code: "custom", message: complaint, params: { code: "bad-pattern" } });
  },
);

/** `/…/` is a regular expression, everything else is text; null for text. */
export function patternIn(written: string): string | null {
  return written.length > 2 && written.startsWith("/") && written.endsWith("/") ? written.slice(1, -1) : null;
}

function patternComplaint(written: string): string | null {
  const pattern = patternIn(written);
  if (pattern === null) return null;
  return pattern.length > 1000 ? "the regular expression is longer than 1000 characters" : syntaxComplaint(pattern);
}

const syntaxComplaint = rememberTexts(32, (pattern): string | null => {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    return `/${pattern}/ is not a regular expression in RE2's syntax: ${why}`;
  }
});

/** Whether a text of the form YYYY-MM-DD is a day of the calendar. */
function dayComplaint(written: string): Complaint | null {
  const [year = 0, month = 0, date = 0] = written.split("-").map(Number);
  return date >= 1 && date <= daysIn(year, month) ? null : { message: `${written} is not a day of the calendar` };
}

function urlComplaint(written: string): Complaint | null {
  if (!URL.canParse(written)) return { message: `"${written}" is not an address` };
  const { username, password } = new URL(written);
  return username === "" && password === "" ? null : { message: "an address must not hold a user name or a password" };
}

function reportComplaint(written: string): Complaint | null {
  const [path = "", ...behind] = written.split("#");
  const complaint = evidencePathComplaint(path);
  if (complaint !== null || behind.length === 0 || behind.join("#").trim() !== "") return complaint;
  return { message: `"${written}": nothing follows "#"` };
}

function evidenceComplaint(written: string): Complaint | null {
  const [path = "", ...behind] = written.split("#");
  if (path === "") return { message: `"${written}": there is no path before "#"` };
  const complaint = evidencePathComplaint(path);
  if (complaint !== null || behind.length === 0) return complaint;
  const fragment = fragmentOf(behind.join("#"));
  return typeof fragment === "string" ? { message: `"${written}": ${fragment}` } : null;
}
