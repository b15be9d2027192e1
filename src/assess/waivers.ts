import { Minimatch } from "minimatch";
import type { Coverage, Today } from "../model/assessment.ts";
import { fingerprintOf, type RuleId } from "../model/finding.ts";
import type { Policy, Waiver } from "../model/program.ts";
import { remember } from "../model/remember.ts";
import { isInForce } from "../model/time/waiver-days.ts";
import { rulesMatching } from "../rules/matching.ts";
import { isWaivable } from "../rules/registry.ts";

/** What waivers accept, by fingerprint. */
export interface Waived {
  has(fingerprint: string): boolean;
}

/** What waivers accept today. */
export function waivedToday(waivers: readonly Waiver[], today: Today, policy: Pick<Policy, "waivers">): Waived {
  const inForce = waivers.filter((waiver) => isInForce(waiver, today, policy));
  const [patterns, named] = [inForce.filter(({ isPattern }) => isPattern), inForce.filter((one) => !one.isPattern)];
  const exact = new Set(named.filter((waiver) => rulesOf(waiver).length > 0).map(({ fingerprint }) => fingerprint));
  return { has: (fingerprint) => exact.has(fingerprint) || patterns.some((waiver) => accepts(waiver, fingerprint)) };
}

/** Whether a waiver, in force or not, accepts a finding; one that is not waivable is accepted by none, whatever the waiver says. */
export function accepts(waiver: Waiver, fingerprint: string): boolean {
  if (waiver.isPattern) return patternOf(waiver)(fingerprint);
  return waiver.fingerprint === fingerprint && rulesOf(waiver).length > 0;
}

/** The rules of the findings that a waiver can accept; none where it names only such as are not waivable. */
export function rulesOf({ fingerprint }: Waiver): readonly RuleId[] {
  return rulesMatching(split(fingerprint).rule).filter(isWaivable);
}

/** The globs are bounded where they are read; `*` stops at `/` and `**` does not, as in path rules. */
const options = { dot: true, nonegate: true, nocomment: true, platform: "linux" } as const;

/** Compiled once for a waiver. */
const patternOf = remember((waiver: Waiver): ((fingerprint: string) => boolean) => {
  const { rule, parts } = split(waiver.fingerprint);
  const rules = new Set<string>(rulesMatching(rule).filter(isWaivable));
  const globs = parts.map((glob) => new Minimatch(glob, options));
  return (fingerprint) => {
    const found = split(fingerprint);
    if (!rules.has(found.rule) || found.parts.length !== globs.length) return false;
    return globs.every((glob, at) => glob.match(found.parts[at] ?? ""));
  };
});

function split(fingerprint: string): { readonly rule: string; readonly parts: readonly string[] } {
  const colon = fingerprint.indexOf(":");
  return { rule: fingerprint.slice(0, colon), parts: fingerprint.slice(colon + 1).split(" | ") };
}

/** Coverage with its accepted gaps marked `waived`. */
export function waiveGaps(coverage: readonly Coverage[], waived: Waived): readonly Coverage[] {
  return coverage.map((row) => {
    const gap = fingerprintOf("criterion-gap", [row.criterion, row.actor]);
    return row.status === "gap" && waived.has(gap) ? { ...row, status: "waived" } : row;
  });
}
