import type { Case, Told } from "./case.ts";
import type { Ended, Finding } from "./ended.ts";
import { htmlOf } from "./html.ts";

export const verdicts = [
  "held",
  "false pass",
  "false red",
  "untold",
  "wrong reason",
  "not evaluated",
  "broke",
] as const;

/**
 * `held`: as it must be. `false pass`: green, and must not be, or a finding counts as resolved that is not. `false red`: red, and must be green. `untold`: the right conclusion, and what has to be said
 * is not. `wrong reason`: red, not for what is wrong. `not evaluated`: could not evaluate what can be. `broke`: exit 3, another crash, or no end.
 */
export type Verdict = (typeof verdicts)[number];

export interface Judged {
  readonly is: Verdict;
  /** What came, in a line. */
  readonly came: string;
}

const exits = { pass: 0, fail: 1, error: 2 } as const;

/** Holds what came against what has to come. */
export function judge({ expect }: Case, ended: Ended): Judged {
  const came = inWords(ended);
  const verdict = (is: Verdict): Judged => ({ is, came });
  if (ended.exit === null || ![0, 1, 2].includes(ended.exit)) return verdict("broke");
  if (ended.exit !== exits[expect.is]) {
    if (ended.exit === 0) return verdict("false pass");
    if (ended.exit === 2) return verdict("not evaluated");
    return verdict(expect.is === "pass" ? "false red" : "wrong reason");
  }
  if (falselyTold(expect, ended) !== null)
    return { is: "false pass", came: `${falselyTold(expect, ended)}; came: ${came}` };
  const lacks = whatIsWrong(expect, ended);
  if (lacks === null) return verdict("held");
  return { is: expect.is === "fail" ? "wrong reason" : "untold", came: `${lacks}; came: ${came}` };
}

function whatIsWrong(expect: Case["expect"], { report, page, log }: Ended): string | null {
  const findings = report?.findings ?? [];
  const lost = (expect.says ?? []).find((words) => !`${page}\n${log}`.includes(words));
  if (lost !== undefined) return `does not say ${JSON.stringify(lost)}`;
  const leaked = (expect.hides ?? []).find((words) => htmlOf(page).includes(words));
  const printed = (expect.unprinted ?? []).find((words) => log.includes(words));
  if (leaked !== undefined || printed !== undefined) return `shows ${JSON.stringify(leaked ?? printed)}`;
  const loud = expect.quiet
    ? findings.find(({ standing }) => standing !== "existing" && standing !== "resolved")
    : undefined;
  if (loud !== undefined) return `tells ${loud.rule}`;
  return isToldOf(expect, findings)
    ? null
    : `no ${expect.is === "fail" ? "blocking " : ""}${expect.rule?.join(" or ")}`;
}

/** Such as a finding that counts as resolved, and is not. */
function falselyTold({ never = [] }: Case["expect"], { report }: Ended): string | null {
  const findings = report?.findings ?? [];
  const told = never.find((one) => findings.some((found) => isToldAs(found, one)));
  return told === undefined ? null : `${told.rule.join(" or ")} is ${(told.standing ?? ["there"]).join(" or ")}`;
}

function isToldOf({ is, rule, subject, standing }: Case["expect"], findings: readonly Finding[]): boolean {
  if (rule === undefined) return true;
  const told: Told = { rule, subject, standing };
  return findings.some((found) => isToldAs(found, told) && (is !== "fail" || found.blocking));
}

function isToldAs(found: Finding, { rule, subject = [], standing }: Told): boolean {
  const isNamed = subject.every((part) => found.subject.some((text) => text.includes(part)));
  return rule.includes(found.rule) && isNamed && (standing?.includes(found.standing) ?? true);
}

function inWords({ exit, report, log, seconds }: Ended): string {
  if (report === null) return `exit ${exit} after ${seconds.toFixed(1)} s: ${log.trim().split("\n")[0]?.slice(0, 160)}`;
  const told = report.findings.filter(({ standing }) => standing !== "existing");
  const names = told.map(
    ({ rule, subject, standing, blocking }) => `${blocking ? "" : `(${standing}) `}${rule}:${subject.join(" | ")}`,
  );
  const doubts = report.unverifiable
    .filter(({ why }) => why !== "nobody was asked")
    .map(({ what, why }) => `? ${what}: ${why}`);
  const problems = exit === 2 ? report.problems.map(({ message }) => message) : [];
  return `exit ${exit} ${report.verdict.is} [${[...names, ...doubts, ...problems].slice(0, 8).join("; ")}]`;
}
